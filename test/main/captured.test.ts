import { simpleParser } from 'mailparser';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMailer } from '../../main/adapters/smtp/mailer.ts';
import { anApp, answers } from '../support/an-app.ts';
import { type Script, startScriptedServer } from '../support/smtp/scripted-server.ts';
import { tempDir } from '../support/temp-dir.ts';

describe('captured mails, once a mail server is set up', () => {
  it('go out one by one, once, and stay in the capture mailbox with what became of them', async () => {
    const { client, handOff, useServer } = await aStudio();
    await handOff({ test: true });
    const server = await useServer();
    const [mail] = await client.call('captured.list', {});
    expect(mail).toMatchObject({ state: 'captured', test: true, simulated: false, to: 'team@example.com' });
    const id = mail?.deliveryId ?? '';

    await client.call('captured.send', { id });
    await expect.poll(async () => (await client.call('captured.list', {}))[0]?.state).toBe('sent');
    expect(server.received.map(({ to }) => to)).toEqual([['team@example.com']]);
    expect(server.received[0]?.raw).toContain('My parcel is late');
    await expect(client.call('captured.send', { id })).rejects.toThrow('taken up already');
    const { deliveries } = await client.call('handoffs.get', { id: mail?.handoffId ?? '' });
    expect(deliveries[0]?.history.map(({ state }) => state)).toEqual([
      'queued',
      'captured',
      'queued',
      'sending',
      'handing-over',
      'sent',
    ]);
    expect((await client.call('mail.health', {})).counts.captured).toBe(0);
    expect(server.received).toHaveLength(1);
  });

  it('go out all at once, but those of tests, however often that is asked for', async () => {
    const { client, handOff, useServer } = await aStudio();
    for (let visitor = 0; visitor < 3; visitor++) await handOff({ test: false });
    await handOff({ test: true });
    const server = await useServer();
    expect(await client.call('captured.owed', {})).toMatchObject({
      count: 3,
      tests: 1,
      recipients: ['team@example.com'],
      moreRecipients: 0,
    });
    const counts = await Promise.all([1, 2, 3].map(() => client.call('captured.sendAll', {})));
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(3);
    const states = async () => (await client.call('captured.list', {})).map(({ state }) => state);
    await expect.poll(states, { timeout: 5_000 }).toEqual(['captured', 'sent', 'sent', 'sent']);
    expect(await client.call('captured.sendAll', {})).toEqual({ count: 0 });
    expect(server.received).toHaveLength(3);
    expect(new Set(server.received.map(({ raw }) => /^Message-ID: .*/im.exec(raw)?.[0])).size).toBe(3);
  });

  it('stay where they are while there is nothing to send them with', async () => {
    const { client, handOff } = await aStudio();
    await handOff({ test: false });
    await expect(client.call('captured.sendAll', {})).rejects.toThrow('No mail server is set up');
    const [mail] = await client.call('captured.list', {});
    await expect(client.call('captured.send', { id: mail?.deliveryId ?? '' })).rejects.toThrow(
      'No mail server is set up',
    );
    expect((await client.call('captured.list', {}))[0]?.state).toBe('captured');
  });

  it('that a test had captured on purpose are never sent', async () => {
    const { client, handOff, useServer } = await aStudio();
    const server = await useServer();
    await handOff({ test: true, simulated: { email: 'captured' } });
    const [mail] = await client.call('captured.list', {});
    expect(mail).toMatchObject({ state: 'captured', simulated: true });
    await expect(client.call('captured.send', { id: mail?.deliveryId ?? '' })).rejects.toThrow('never sent');
    expect(await client.call('captured.owed', {})).toMatchObject({ count: 0, tests: 0 });
    expect(server.received).toHaveLength(0);
  });

  it('say what went wrong when the server does not take them', async () => {
    const { client, handOff, useServer } = await aStudio();
    await handOff({ test: false });
    await useServer({ rcpt: '550 no such mailbox' });
    await client.call('captured.sendAll', {});
    await expect
      .poll(async () => (await client.call('captured.list', {}))[0])
      .toMatchObject({ state: 'failed', problem: expect.stringContaining('refused the recipient') });
  });
});

it('shows the whole message of a captured mail as it would be sent', async () => {
  const { client, handOff, useServer } = await aStudio();
  await handOff({ test: false });
  const [mail] = await client.call('captured.list', {});
  const id = mail?.deliveryId ?? '';
  const server = await useServer();
  const { source } = await client.call('captured.source', { id });
  await client.call('captured.send', { id });
  await expect.poll(() => server.received.length).toBe(1);

  const [shown, sent] = await Promise.all([
    simpleParser(source),
    simpleParser(server.received[0]?.raw ?? ''),
  ]);
  expect(shown.subject).toBe(mail?.mail.subject);
  for (const part of ['subject', 'messageId', 'text', 'html'] as const) expect(shown[part]).toBe(sent[part]);
  const names = (parsed: typeof shown) => parsed.headerLines.map(({ key }) => key);
  expect(names(shown)).toEqual(names(sent));
  await expect(client.call('captured.source', { id: 'none' })).rejects.toThrow('not there any more');
});

async function aStudio() {
  const { app, client, close } = await anApp(tempDir(), createMailer());
  onTestFinished(close);
  await client.call('settings.saveSupport', { enabled: true, email: 'team@example.com' });
  return {
    client,
    async handOff(how: Parameters<typeof app.conversations.start>[1]) {
      const { id } = await app.conversations.start('draft', how);
      for (const text of answers) await client.call('conversations.say', { id, text });
      await app.conversations.settled(id);
    },
    async useServer(script: Script = {}) {
      const server = await startScriptedServer('none');
      onTestFinished(() => server.close());
      server.play(script);
      const sender = { name: 'Desk', address: 'desk@example.com' };
      const at = { host: 'localhost', port: server.port, security: 'none', user: '', sender } as const;
      await client.call('settings.saveMail', { server: at, timeoutSeconds: 10, password: null });
      return server;
    },
  };
}
