import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMailer } from '../../../main/adapters/smtp/mailer.ts';
import { systemIds } from '../../../main/adapters/system.ts';
import { sendTestEmail } from '../../../main/services/test-mail.ts';
import { aClock } from '../../support/fake-clock.ts';
import { anAccount } from '../../support/smtp/a-mail.ts';
import { type ScriptedServer, startScriptedServer } from '../../support/smtp/scripted-server.ts';

let server: ScriptedServer;
beforeAll(async () => {
  server = await startScriptedServer('none');
});
afterAll(() => server.close());

const clock = aClock();
const deps = { mailer: createMailer(), clock, ids: systemIds };
const account = () => anAccount({ port: server.port });

it('says that the mail server accepted it, and no more than that', async () => {
  server.play({});
  const result = await sendTestEmail(deps, account(), 'team@example.com');
  expect(result).toMatchObject({ outcome: 'accepted', sentence: 'The mail server accepted the test email.' });
  expect(server.received[0]).toMatchObject({ from: 'desk@example.com', to: ['team@example.com'] });
});

it('goes to the sender when nobody else is known', async () => {
  server.play({});
  await sendTestEmail(deps, account(), undefined);
  expect(server.received[0]?.to).toEqual(['desk@example.com']);
});

it('says that nothing is sent without a mail server', async () => {
  const result = await sendTestEmail(deps, null, undefined);
  expect(result).toMatchObject({ outcome: 'captured' });
});

it('says why and what to do when it is refused', async () => {
  server.play({ rcpt: '550 5.1.1 <team@example.com> unknown' });
  const result = await sendTestEmail(deps, account(), 'team@example.com');
  expect(result).toMatchObject({
    outcome: 'failed',
    sentence: 'The mail server refused the recipient. (550 5.1.1)',
  });
  expect(result.advice).not.toBe('');
});

it('gives up after 15 seconds altogether', async () => {
  server.play({ mail: 'hang' });
  const result = sendTestEmail(deps, account(), 'team@example.com');
  await expect.poll(() => server.commands.length).toBeGreaterThan(1);
  await clock.advance(15_000);
  expect(await result).toMatchObject({
    outcome: 'failed',
    sentence: 'The mail server did not answer within 15 seconds.',
  });
});
