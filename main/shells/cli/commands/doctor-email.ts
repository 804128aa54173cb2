import type { MailCheck } from '../../../../contract/views.ts';
import type { Command } from '../command.ts';

export const doctorEmail: Command = {
  name: 'doctor email',
  summary: 'Check the mail settings stage by stage, with a test mail',
  async run({ client, print }) {
    const checks = await client.call('mail.check', {});
    for (const { stage, result, sentence, advice } of checks) {
      print(`${stageNames[stage].padEnd(11)} ${marks[result]}${sentence ? `  ${sentence}` : ''}`);
      if (advice) print(`${''.padEnd(11)} ${''.padEnd(marks.failed.length)}  ${advice}`);
    }
    return checks.some(({ result }) => result === 'failed') ? 1 : 0;
  },
};

const stageNames: Readonly<Record<MailCheck['stage'], string>> = {
  name: 'Name',
  connection: 'Connection',
  tls: 'TLS',
  login: 'Login',
  sender: 'Sender',
  recipient: 'Recipient',
  message: 'Test mail',
};

const marks: Readonly<Record<MailCheck['result'], string>> = {
  passed: 'ok    ',
  failed: 'FAILED',
  'not-used': 'unused',
  'not-reached': '-',
};
