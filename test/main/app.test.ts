import { describe, expect, it } from 'vitest';
import type { Mailer } from '../../main/ports/mailer.ts';
import { accepted, aMailer, anApp, answers, aServer, refused } from '../support/an-app.ts';
import { tempDir } from '../support/temp-dir.ts';

type AnApp = Awaited<ReturnType<typeof anApp>>;

async function switchedOn(mailer?: Mailer, directory = tempDir()): Promise<AnApp> {
  const one = await anApp(directory, mailer);
  await one.client.call('settings.saveSupport', { enabled: true, email: 'team@example.com' });
  return one;
}

async function withServer(one: AnApp, timeoutSeconds = 15): Promise<void> {
  await one.client.call('settings.saveMail', { server: aServer, timeoutSeconds });
}

async function publish({ client }: AnApp): Promise<void> {
  const { revision } = await client.call('flow.get', {});
  await client.call('flow.publish', { revision, note: '' });
}

async function playThrough({ client, app }: AnApp, source: 'draft' | 'published' = 'draft') {
  const { id } = await client.call('conversations.start', { source });
  for (const text of answers) await client.call('conversations.say', { id, text });
  await app.conversations.settled(id);
  return client.call('conversations.get', { id });
}

const saidLast = (view: { log: readonly { type: string }[] }) => {
  const said = view.log.findLast(({ type }) => type === 'said');
  return said && 'text' in said ? String(said.text) : '';
};

describe('the walk', () => {
  it('captures the mail while no server is set up, and never calls that sent', async () => {
    const one = await switchedOn();
    const view = await playThrough(one);
    expect(view.state).toBe('ended');
    expect(saidLast(view)).toContain('Thanks, Ann Lee');
    const [mail] = await one.client.call('captured.list', {});
    expect(mail).toMatchObject({ to: 'team@example.com', test: true, reference: 'H-1001' });
    expect(mail?.mail.text).toContain('Phone number: +1 514 589 3419');
    expect(mail?.mail.replyTo).toBe('ann@example.com');
    const handoff = await one.client.call('handoffs.get', { id: view.handoffId ?? '' });
    expect(handoff.deliveries[0]?.state).toBe('captured');
    expect(handoff.transcript.at(-1)?.text).toContain('Thanks, Ann Lee');
    await one.close();
  });

  it('claims success only after the server accepted the mail', async () => {
    const gate = Promise.withResolvers<typeof accepted>();
    const one = await switchedOn(aMailer(() => gate.promise).mailer);
    await withServer(one);
    await publish(one);
    const { id } = await one.client.call('conversations.start', { source: 'published' });
    for (const text of answers) await one.client.call('conversations.say', { id, text });
    expect(await one.client.call('conversations.get', { id })).toMatchObject({ state: 'notifying' });
    gate.resolve(accepted);
    await one.app.conversations.settled(id);
    expect(saidLast(await one.client.call('conversations.get', { id }))).toContain('has been contacted');
    await one.close();
  });

  it('tells the visitor the truth when the server refuses, keeps everything, and Send again delivers', async () => {
    let answer = () => refused as typeof refused | typeof accepted;
    const { mailer, sent } = aMailer(() => answer());
    const one = await switchedOn(mailer);
    await withServer(one);
    const view = await playThrough(one);
    expect(saidLast(view)).toContain('could not be sent');
    const before = await one.client.call('handoffs.get', { id: view.handoffId ?? '' });
    expect(before.deliveries[0]).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('recipient'),
    });
    answer = () => accepted;
    const delivery = before.deliveries[0]?.id ?? '';
    await one.client.call('deliveries.sendAgain', { id: delivery });
    await expect
      .poll(async () => (await one.client.call('handoffs.get', { id: before.id })).deliveries[0]?.state)
      .toBe('sent');
    expect(new Set(sent.map(({ messageId }) => messageId)).size).toBe(1);
    expect(sent).toHaveLength(2);
    await one.close();
  });

  it('does not let a visitor wait for a server that hangs, and leaves the mail in the outbox', async () => {
    const one = await switchedOn(aMailer(() => new Promise(() => undefined)).mailer);
    await withServer(one, 1);
    const view = await playThrough(one);
    expect(saidLast(view)).toContain('could not be sent');
    const handoff = await one.client.call('handoffs.get', { id: view.handoffId ?? '' });
    expect(['queued', 'sending']).toContain(handoff.deliveries[0]?.state);
    expect((await one.client.call('mail.health', {})).counts.waiting).toBe(1);
    await one.close();
  });

  it('hands nothing off after switching off, and has the same flow after switching on again', async () => {
    const one = await switchedOn();
    await publish(one);
    const before = await one.client.call('flow.get', {});
    await one.client.call('settings.saveSupport', { enabled: false, email: 'team@example.com' });
    expect((await one.client.call('home.overview', {})).flow).toBeNull();
    expect(await one.client.call('flow.card', {})).toBeNull();
    const view = await playThrough(one, 'published');
    expect(view).toMatchObject({ blockedBecause: 'switched-off', handoffId: null });
    expect((await one.client.call('handoffs.list', { limit: 10 })).total).toBe(0);
    await one.client.call('settings.saveSupport', { enabled: true, email: 'team@example.com' });
    expect(await one.client.call('flow.get', {})).toEqual(before);
    await one.close();
  });

  it('says why nothing can be tried while nothing is published', async () => {
    const one = await switchedOn();
    expect(await one.client.call('conversations.start', { source: 'published' })).toMatchObject({
      state: 'blocked',
      blockedBecause: 'not-published',
    });
    await one.close();
  });
});

describe('settings', () => {
  it('are not saved with an address that cannot be one', async () => {
    const one = await anApp(tempDir());
    const bad = one.client.call('settings.saveSupport', { enabled: true, email: 'team@example' });
    await expect(bad).rejects.toMatchObject({
      code: 'invalid',
      fields: { email: expect.stringContaining('team@example.com') },
    });
    expect((await one.client.call('settings.get', {})).support).toEqual({ enabled: false, email: '' });
    await one.close();
  });

  it('never show the password again', async () => {
    const one = await anApp(tempDir());
    const saved = await one.client.call('settings.saveMail', {
      server: aServer,
      timeoutSeconds: 15,
      password: 's3cret',
    });
    expect(saved.mail.hasPassword).toBe(true);
    expect(JSON.stringify(saved)).not.toContain('s3cret');
    await one.close();
  });
});

describe('the flow', () => {
  it('is not published while it has errors, which are named', async () => {
    const one = await switchedOn();
    const { flow, revision } = await one.client.call('flow.get', {});
    const broken = { ...flow, connections: flow.connections.filter(({ from }) => from !== 'collect') };
    const saved = await one.client.call('flow.save', { flow: broken, revision });
    const publishing = one.client.call('flow.publish', { revision: saved.revision, note: '' });
    await expect(publishing).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('Contact details'),
    });
    expect((await one.client.call('flow.get', {})).published).toBeNull();
    await one.close();
  });

  it('refuses a save over a newer one', async () => {
    const one = await switchedOn();
    const { flow, revision } = await one.client.call('flow.get', {});
    await one.client.call('flow.save', { flow, revision });
    await expect(one.client.call('flow.save', { flow, revision })).rejects.toMatchObject({
      code: 'conflict',
    });
    await one.close();
  });

  it('runs a conversation on the draft as it was when the conversation began', async () => {
    const one = await switchedOn();
    const { id } = await one.client.call('conversations.start', { source: 'draft' });
    const { flow, revision } = await one.client.call('flow.get', {});
    const steps = flow.steps.filter(({ kind }) => kind === 'start' || kind === 'trigger');
    const connections = flow.connections.filter(({ from }) => from === 'start');
    await one.client.call('flow.save', { flow: { ...flow, steps, connections }, revision });
    const view = await one.client.call('conversations.say', { id, text: answers[0] ?? '' });
    expect(saidLast(view)).toContain('What is your name?');
    await one.close();
  });
});

describe('the wire', () => {
  it('refuses unknown names and wrong shapes with a clear failure', async () => {
    const { app, close } = await anApp(tempDir());
    expect(await app.send('nothing.here', {})).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await app.send('constructor', {})).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await app.send('settings.get', { extra: 1 })).toMatchObject({
      ok: false,
      error: { code: 'invalid' },
    });
    expect(await app.send('conversations.say', { id: 'x' })).toMatchObject({
      ok: false,
      error: { code: 'invalid' },
    });
    await close();
  });
});

describe('after a restart', () => {
  it('goes on with a conversation whose mail was under way', async () => {
    const directory = tempDir();
    const hanging = await switchedOn(aMailer(() => new Promise(() => undefined)).mailer, directory);
    await withServer(hanging, 60);
    const { id } = await hanging.client.call('conversations.start', { source: 'draft' });
    for (const text of answers) await hanging.client.call('conversations.say', { id, text });
    await hanging.close();
    const { mailer, sent } = aMailer(() => accepted);
    const again = await anApp(directory, mailer);
    await again.app.conversations.settled(id);
    expect(saidLast(await again.client.call('conversations.get', { id }))).toContain('has been contacted');
    expect(sent).toHaveLength(1);
    await again.close();
  });
});
