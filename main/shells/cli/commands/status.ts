import type { Command } from '../command.ts';

export const status: Command = {
  name: 'status',
  summary: 'Is support switched on, what is live, what is still unsent',
  async run({ client, print }) {
    const { support, flow, mail } = await client.call('home.overview', {});
    print(`Support Operations: ${support.enabled ? `on, mails go to ${support.email}` : 'off'}`);
    print(`Handoff flow: ${describeFlow(flow)}`);
    print(`Mail: ${mail.mode === 'server' ? `by ${mail.host}` : 'captured on this computer, not sent'}`);
    const { waiting, failed, inDoubt } = mail.counts;
    print(`Unsent: ${waiting} waiting, ${failed} failed, ${inDoubt} in doubt`);
    return 0;
  },
};

type Card = { readonly published: { readonly number: number; readonly at: string } | null } | null;

function describeFlow(flow: Card): string {
  if (flow === null) return 'not in use while Support Operations is off';
  if (flow.published === null) return 'not published yet';
  return `version ${flow.published.number} is live since ${flow.published.at}`;
}
