import type { MailCheck } from '../../../../contract/views.ts';
import type { Command } from '../command.ts';

export const doctorEmail: Command = {
  name: 'doctor email',
  summary: 'Check the mail settings stage by stage, with a test mail',
  async run({ client, print }) {
    const checks = await client.call('mail.check', {});
    const indent = ' '.repeat(11 + marks.failed.length + 3);
    for (const { stage, result, sentence, advice, certificate } of checks) {
      print(`${stageNames[stage].padEnd(11)} ${marks[result]}${sentence ? `  ${sentence}` : ''}`);
      if (advice) print(`${indent}${advice}`);
      for (const line of certificate ? aboutCertificate(certificate) : []) print(`${indent}${line}`);
    }
    return checks.some(({ result }) => result === 'failed') ? 1 : 0;
  },
};

function aboutCertificate(shown: NonNullable<MailCheck['certificate']>): readonly string[] {
  return [
    `Certificate for ${shown.name}, by ${shown.issuer}`,
    `Valid from ${shown.validFrom.slice(0, 10)} to ${shown.validTo.slice(0, 10)}`,
    `SHA-256 ${shown.fingerprint}`,
  ];
}

const stageNames: Readonly<Record<MailCheck['stage'], string>> = {
  proxy: 'Proxy',
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
