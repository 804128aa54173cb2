import { expect, it, onTestFinished } from 'vitest';
import { runCommandLine } from '../../../../main/shells/cli/run.ts';
import { anApp, answers } from '../../../support/an-app.ts';
import { type ScriptedServer, startScriptedServer } from '../../../support/smtp/scripted-server.ts';
import { tempDir } from '../../../support/temp-dir.ts';

async function handoff(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommandLine(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** A data folder with one mail that failed and one that waits, for a server that takes everything from now on. */
async function aFolder(): Promise<{ server: ScriptedServer; flag: string }> {
  const directory = tempDir();
  const server = await startScriptedServer('none');
  onTestFinished(() => server.close());
  const sentence = 'It went wrong.';
  const ends = [
    { is: 'stop', code: 'recipient-refused', sentence, advice: '' },
    { is: 'retry', code: 'busy', sentence, advice: '' },
  ] as const;
  let sends = 0;
  const { app, client, close } = await anApp(directory, {
    send: async () => ends[sends++ % 2] ?? ends[0],
  });
  await client.call('settings.saveSupport', { enabled: true, email: 'team@example.com' });
  const sender = { name: '', address: 'desk@example.com' };
  const account = { host: '127.0.0.1', port: server.port, security: 'none', user: '', sender } as const;
  await client.call('settings.saveMail', { server: account, timeoutSeconds: 15 });
  for (const _end of ends) {
    const { id } = await client.call('conversations.start', { source: 'draft' });
    for (const text of answers) await client.call('conversations.say', { id, text });
    await app.conversations.settled(id);
  }
  await close();
  return { server, flag: `--data-dir=${directory}` };
}

it('lists every unsent mail with its id, its handoff and what went wrong', async () => {
  const { flag } = await aFolder();
  const { out } = await handoff('outbox', 'list', flag);
  expect(out).toMatch(
    /^\S{22} {2}H-1001 {2}failed {2}\S+ {2}email {2}to team@example\.com {2}test\n {4}It went wrong\./,
  );
  expect(out).toMatch(/^\S{22} {2}H-1002 {2}queued/m);
});

it('drains what waits and leaves what failed', async () => {
  const { flag, server } = await aFolder();
  expect(await handoff('outbox', 'drain', flag)).toMatchObject({
    code: 0,
    out: 'Sent: 1\nStill waiting: 0, failed: 0, in doubt: 0',
  });
  expect(server.received.map(({ raw }) => /H-\d+/.exec(raw)?.[0])).toEqual(['H-1002']);
  expect((await handoff('outbox', 'list', flag)).out).toContain('H-1001');
});

it('says that something still waits when the server cannot take it', async () => {
  const { flag, server } = await aFolder();
  server.play({ rcpt: '450 later' });
  const { code, out } = await handoff('outbox', 'drain', flag);
  expect({ code, out }).toEqual({ code: 1, out: 'Sent: 0\nStill waiting: 1, failed: 0, in doubt: 0' });
});

it('retries a mail by its id or by the reference of its handoff', async () => {
  const { flag, server } = await aFolder();
  expect(await handoff('outbox', 'retry', 'H-1001', flag)).toMatchObject({
    code: 0,
    out: 'H-1001 to team@example.com: sent',
  });
  const [id = ''] = (await handoff('outbox', 'list', flag)).out.split(' ');
  expect(await handoff('outbox', 'retry', id, flag)).toMatchObject({
    code: 0,
    out: expect.stringContaining('sent'),
  });
  expect(server.received).toHaveLength(2);
});

it('cancels a waiting mail, and nothing else', async () => {
  const { flag, server } = await aFolder();
  expect(await handoff('outbox', 'cancel', 'H-1002', flag)).toMatchObject({
    code: 0,
    out: 'H-1002 to team@example.com: cancelled',
  });
  expect(await handoff('outbox', 'cancel', 'H-1001', flag)).toMatchObject({ code: 1, out: '' });
  expect((await handoff('outbox', 'cancel', flag)).err).toContain('Say which');
  expect((await handoff('outbox', 'list', flag)).out).not.toContain('H-1002');
  expect(server.received).toHaveLength(0);
});

it('doctor email tells stage by stage how mail gets out', async () => {
  const { flag, server } = await aFolder();
  const well = await handoff('doctor', 'email', flag);
  expect(well).toMatchObject({ code: 0, out: expect.stringMatching(/^Test mail {3}ok/m) });
  expect(well.out).toMatch(/^TLS +unused/m);
  server.play({ rcpt: '550 5.1.1 unknown' });
  const ill = await handoff('doctor', 'email', flag);
  expect(ill).toMatchObject({ code: 1, out: expect.stringMatching(/^Recipient +FAILED .*550 5\.1\.1/m) });
  expect(ill.out).toMatch(/^Test mail {3}-$/m);
});

it('doctor email says so when no mail server is set up', async () => {
  const { code, err } = await handoff('doctor', 'email', `--data-dir=${tempDir()}`);
  expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('No mail server is set up') });
});
