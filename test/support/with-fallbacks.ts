import type { Flow } from '../../core/flow/flow.ts';
import { http } from '../../core/flow/steps/http.ts';
import { slack } from '../../core/flow/steps/slack.ts';

const at = { x: 0, y: 0 };

/** The ready-made flow, which goes on to Slack and then to a CRM where a mail fails. */
export function withFallbacks(
  flow: Flow,
  channel: { id: string; name: string },
  crm: { id: string; name: string },
): Flow {
  const kept = [{ key: 'ticket', label: 'Ticket', path: 'ticket.id', sample: 'T-0' }];
  const steps = flow.steps.map((step) =>
    step.id === 'sent' && step.kind === 'message' ? { ...step, text: 'Reached. Ticket {{ticket}}.' } : step,
  );
  const toSorry = (one: { from: string; outlet: string }) => one.from === 'email' && one.outlet === 'failed';
  return {
    ...flow,
    steps: [
      ...steps,
      { ...slack.create('slack', at), destination: channel },
      { ...http.create('http', at), destination: crm, keep: kept },
    ],
    connections: [
      ...flow.connections.map((one) => (toSorry(one) ? { ...one, to: 'slack' } : one)),
      { id: 'x1', from: 'slack', outlet: 'sent', to: 'sent' },
      { id: 'x2', from: 'slack', outlet: 'failed', to: 'http' },
      { id: 'x3', from: 'http', outlet: 'sent', to: 'sent' },
      { id: 'x4', from: 'http', outlet: 'failed', to: 'failed' },
    ],
  };
}
