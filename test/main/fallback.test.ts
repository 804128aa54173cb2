import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { DestinationInput } from '../../contract/destination-views.ts';
import type { DeliveryPlan } from '../../core/handoff/simulation.ts';
import { aMailer, anApp, answers, aServer, refused } from '../support/an-app.ts';
import { type Answer, aPostServer } from '../support/http/post-server.ts';
import { tempDir } from '../support/temp-dir.ts';
import { withFallbacks } from '../support/with-fallbacks.ts';

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const status =
  (code: number, body = ''): Answer =>
  (response) =>
    void response.writeHead(code).end(body);

type Made = Awaited<ReturnType<typeof aChain>>;

/** Mail, which is refused, then Slack, then a signed webhook whose reply gives a ticket number. */
async function aChain({ slackSays, hookSays }: { slackSays: Answer; hookSays: Answer }) {
  const directory = tempDir();
  const [team, hook] = [await aPostServer(slackSays), await aPostServer(hookSays)];
  const app = await anApp(directory, aMailer(() => refused).mailer);
  onTestFinished(app.close);
  const { client } = app;
  await client.call('settings.saveSupport', { enabled: true, email: 'team@example.com' });
  await client.call('settings.saveMail', { server: aServer, timeoutSeconds: 5 });
  const save = async (input: DestinationInput) => {
    const all = await client.call('destinations.save', input);
    return { id: all.at(-1)?.id ?? '', name: input.name };
  };
  const own = { ownNetwork: true } as const;
  const channel = await save({
    name: 'Channel',
    kind: 'slack',
    url: `${team.url}/T0/B0/slack-secret`,
    ...own,
  });
  const crm = await save({
    name: 'CRM',
    kind: 'http',
    url: hook.url,
    signingSecret: secret,
    headers: [{ name: 'Authorization', value: 'Bearer crm-secret' }],
    ...own,
  });
  const { flow, revision } = await client.call('flow.get', {});
  const chained = withFallbacks(flow, channel, crm);
  await client.call('flow.save', { flow: chained, revision });
  return { ...app, directory, team, hook, channel, crm };
}

async function play({ client, app }: Made, delivery?: DeliveryPlan) {
  const { id } = await client.call('conversations.start', {
    source: 'draft',
    ...(delivery ? { delivery } : {}),
  });
  for (const text of answers) await client.call('conversations.say', { id, text });
  await app.conversations.settled(id);
  const view = await client.call('conversations.get', { id });
  const handoff = await client.call('handoffs.get', { id: view.handoffId ?? '' });
  const said = view.log.findLast((entry) => entry.type === 'said');
  const outcomes = view.log.flatMap((entry) =>
    entry.type === 'outcome' ? [[entry.stepId, entry.outcome]] : [],
  );
  return { view, handoff, outcomes, said: said?.type === 'said' ? said.text : '' };
}

describe('a chain of fallbacks', () => {
  it('goes on to the next channel until one accepts, and the visitor hears of that one', async () => {
    const chain = await aChain({
      slackSays: status(404, 'no_service'),
      hookSays: status(200, '{"ticket":{"id":77}}'),
    });
    const { outcomes, said, handoff, view } = await play(chain);
    expect(outcomes).toEqual([
      ['email', 'failed'],
      ['slack', 'failed'],
      ['http', 'sent'],
    ]);
    expect(said).toBe('Reached. Ticket 77.');
    expect(view.values).toContainEqual({ key: 'ticket', label: 'Ticket', value: '77' });
    expect(
      handoff.deliveries.map(({ content, state, recipient }) => [content.channel, state, recipient]),
    ).toEqual([
      ['email', 'failed', 'team@example.com'],
      ['slack', 'failed', 'Channel'],
      ['http', 'sent', 'CRM'],
    ]);
    // The marker is on disk before the request leaves, whatever the channel.
    expect(handoff.deliveries.at(-1)?.history.map(({ state }) => state)).toEqual([
      'queued',
      'sending',
      'handing-over',
      'sent',
    ]);
    expect(handoff.deliveries[1]?.problem).toContain('this webhook was removed');
    const [request] = chain.hook.received;
    const data = new Webhook(secret).verify(request?.body ?? '', request?.headers as Record<string, string>);
    expect(data).toMatchObject({ data: { reference: 'H-1001' } });
    expect(request?.headers.authorization).toBe('Bearer crm-secret');
  });

  it('stops at the first that accepts', async () => {
    const chain = await aChain({ slackSays: status(200, 'ok'), hookSays: status(200) });
    const { said, outcomes } = await play(chain);
    expect(outcomes.at(-1)).toEqual(['slack', 'sent']);
    expect(said).toBe('Reached. Ticket .');
    expect(chain.team.received[0]?.body).toContain('Ann Lee');
    expect(chain.hook.received).toEqual([]);
  });

  it('tells the visitor when all have failed; what can be tried again stays in the outbox', async () => {
    const chain = await aChain({ slackSays: status(503), hookSays: status(500) });
    const { said, handoff } = await play(chain);
    expect(said).toContain('could not be sent');
    expect(handoff.deliveries.map(({ state }) => state)).toEqual(['failed', 'queued', 'queued']);
    const unsent = await chain.client.call('deliveries.unsent', {});
    expect(unsent.map(({ channel, recipient }) => [channel, recipient])).toEqual([
      ['email', 'team@example.com'],
      ['slack', 'Channel'],
      ['http', 'CRM'],
    ]);
    chain.team.state.answer = status(200, 'ok');
    await chain.client.call('deliveries.sendAgain', { id: unsent[1]?.id ?? '' });
    await expect.poll(async () => (await chain.client.call('deliveries.unsent', {})).length).toBe(2);
    expect(chain.team.received[1]?.body).toBe(chain.team.received[0]?.body);
  });

  it('is simulated channel by channel, and reaches nobody', async () => {
    const chain = await aChain({ slackSays: status(200), hookSays: status(200) });
    const plan = { email: 'login-refused', slack: 'not-allowed-403', http: 'accepted' } as const;
    const { said, outcomes, view } = await play(chain, plan);
    expect(outcomes).toEqual([
      ['email', 'failed'],
      ['slack', 'failed'],
      ['http', 'sent'],
    ]);
    expect(said).toBe('Reached. Ticket T-0.');
    expect(view.simulated).toEqual(plan);
    expect([chain.team.state.connections, chain.hook.state.connections]).toEqual([0, 0]);
  });

  it('says which destination is gone, and refuses to be published without it', async () => {
    const chain = await aChain({ slackSays: status(200), hookSays: status(200, '{}') });
    await chain.client.call('destinations.remove', { id: chain.channel.id });
    const { revision } = await chain.client.call('flow.get', {});
    await expect(chain.client.call('flow.publish', { revision, note: '' })).rejects.toMatchObject({
      code: 'invalid',
    });
    const { handoff, outcomes } = await play(chain);
    expect(outcomes.at(-1)).toEqual(['http', 'sent']);
    expect(handoff.deliveries[1]?.problem).toContain('The destination is not set up on this computer.');
  });
});

describe('secrets of destinations', () => {
  const secrets = ['slack-secret', 'crm-secret', secret];

  it('are in no view, no file of the data folder and no problem', async () => {
    const chain = await aChain({ slackSays: status(403, 'action_prohibited'), hookSays: status(401) });
    const { handoff, view } = await play(chain);
    const seen = JSON.stringify([
      handoff,
      view,
      await chain.client.call('destinations.list', {}),
      await chain.client.call('settings.get', {}),
      await chain.client.call('flow.get', {}),
      await chain.client.call('deliveries.unsent', {}),
    ]);
    const files = readdirSync(chain.directory, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    const onDisk = files
      .map((file) => readFileSync(join(file.parentPath, file.name)).toString('latin1'))
      .join('');
    expect(onDisk).toContain('Channel');
    for (const one of secrets) expect([seen.includes(one), onDisk.includes(one)]).toEqual([false, false]);
  });

  it('stay when something else is changed, and go with the destination', async () => {
    const chain = await aChain({ slackSays: status(404), hookSays: status(200, '{}') });
    const { client, crm, hook } = chain;
    const input = { id: crm.id, name: 'CRM 2', kind: 'http', ownNetwork: true } as const;
    const all = await client.call('destinations.save', { ...input, headers: [{ name: 'authorization' }] });
    expect(all.at(-1)).toMatchObject({ name: 'CRM 2', hasAddress: true, hasSigningSecret: true });
    await play(chain);
    expect(hook.received[0]?.headers.authorization).toBe('Bearer crm-secret');
    await client.call('destinations.remove', { id: crm.id });
    await expect(client.call('destinations.test', input)).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('a destination that is entered', () => {
  it.each([
    ['', 'Enter the whole address'],
    ['hooks.slack.com/services', 'Enter the whole address'],
    ['ftp://x.example/', 'Enter the whole address'],
    ['https://user:pass@x.example/', 'Leave user and password out'],
    ['http://x.example/', 'Use https://'],
  ])('at %s is refused', async (url, sentence) => {
    const { client, close } = await anApp(tempDir());
    onTestFinished(close);
    const input = { name: 'A', kind: 'http', ownNetwork: false, url } as const;
    await expect(client.call('destinations.save', input)).rejects.toMatchObject({
      fields: { url: expect.stringContaining(sentence) },
    });
  });

  it('is tested stage by stage', async () => {
    const { client, close } = await anApp(tempDir());
    onTestFinished(close);
    const server = await aPostServer(status(200));
    const input = { name: 'A', kind: 'http', ownNetwork: true, url: server.url } as const;
    const results = async (changes: Partial<DestinationInput>) =>
      (await client.call('destinations.test', { ...input, ...changes })).map(
        ({ stage, result }) => `${stage} ${result}`,
      );
    expect(await results({})).toEqual([
      'address passed',
      'name passed',
      'connection passed',
      'tls not-used',
      'answer passed',
    ]);
    expect(await results({ ownNetwork: false, url: server.url.replace('http:', 'https:') })).toEqual([
      'address passed',
      'name failed',
      'connection not-reached',
      'tls not-reached',
      'answer not-reached',
    ]);
    server.state.answer = status(403);
    expect((await results({})).at(-1)).toBe('answer failed');
  });
});
