import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Calls } from '../../contract/calls.ts';
import type { InputOf } from '../../contract/contract.ts';
import type { ConversationView } from '../../contract/views.ts';
import type { Flow } from '../../core/flow/flow.ts';
import { FormBehaviour } from '../../core/flow/form-behaviour.ts';
import { stepKinds } from '../../core/flow/steps.ts';
import type { DeliveryPlan } from '../../core/handoff/simulation.ts';
import { accepted, aMailer, anApp, answers, aServer } from '../support/an-app.ts';
import { tempDir } from '../support/temp-dir.ts';

type Start = Partial<InputOf<Calls, 'conversations.start'>>;

async function aPane(directory = tempDir(), mailer = aMailer(() => accepted)) {
  const { app, client, close } = await anApp(directory, mailer.mailer);
  onTestFinished(close);
  await client.call('settings.saveSupport', { enabled: true, email: 'team@example.com' });
  async function say(id: string, ...texts: readonly string[]): Promise<ConversationView> {
    for (const text of texts) {
      await client.call('conversations.say', { id, text });
      await app.conversations.settled(id);
    }
    return client.call('conversations.get', { id });
  }
  const start = (how: Start = {}) => client.call('conversations.start', { source: 'draft', ...how });
  const publish = async (note: string) => {
    const { revision } = await client.call('flow.get', {});
    return client.call('flow.publish', { revision, note });
  };
  const change = async (changed: (flow: Flow) => Partial<Flow>) => {
    const { flow, revision } = await client.call('flow.get', {});
    await client.call('flow.save', { flow: { ...flow, ...changed(flow) }, revision });
  };
  return { client, close, say, start, publish, change, sent: mailer.sent };
}

const saidBy = (view: ConversationView, from: 'visitor' | 'bot') =>
  view.log.flatMap((entry) => (entry.type === 'said' && entry.from === from ? [entry.text] : []));

/** Where the visitor's message number `count` stands in the log. */
function placeOf({ log }: ConversationView, count: number): number {
  const places = [...log.keys()].filter((place) => {
    const entry = log[place];
    return entry?.type === 'said' && entry.from === 'visitor';
  });
  return places[count] ?? -1;
}

describe('any version can be played', () => {
  it('an older one, while the draft and the live one say something else', async () => {
    const { client, start, say, publish } = await aPane();
    await publish('first');
    const { flow, revision } = await client.call('flow.get', {});
    const steps = flow.steps.map((step) =>
      step.kind === 'collect'
        ? { ...step, fields: step.fields.map((field) => ({ ...field, prompt: 'And now?' })) }
        : step,
    );
    await client.call('flow.save', { flow: { ...flow, steps }, revision });
    await client.call('flow.publish', { revision: revision + 1, note: 'second', overrideReason: 'a try' });
    const old = await start({ source: { version: 1 } });
    expect(old.version).toBe(1);
    expect(saidBy(await say(old.id, 'agent please'), 'bot')).not.toContain('And now?');
    const live = await start({ source: 'published' });
    expect(live.version).toBe(2);
    expect(saidBy(await say(live.id, 'agent please'), 'bot')).toContain('And now?');
    expect((await client.call('conversations.flow', { id: old.id })).steps).toEqual(flow.steps);
    await expect(start({ source: { version: 7 } })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('going back', () => {
  it('makes conversations that share words, so erasing a handoff takes them all, from whichever end', async () => {
    const directory = tempDir();
    const { client, start, say } = await aPane(directory);
    const first = await say((await start()).id, ...answers);
    const other = await say((await start()).id, ...answers);
    const again = await client.call('conversations.goBack', { id: first.id, place: placeOf(first, 2) });
    const second = await say(again.id, 'xanthippe@example.com', ...answers.slice(3));
    const { together } = await client.call('handoffs.get', { id: second.handoffId ?? '' });
    expect(together).toEqual([first.reference, second.reference]);

    await client.call('handoffs.erase', { id: second.handoffId ?? '' });
    for (const { id } of [first, second])
      await expect(client.call('conversations.get', { id })).rejects.toMatchObject({ code: 'not-found' });
    expect((await client.call('handoffs.list', { limit: 9 })).rows.map(({ id }) => id)).toEqual([
      other.handoffId,
    ]);
    const files = readdirSync(directory).map((name) =>
      readFileSync(join(directory, name)).toString('latin1'),
    );
    expect(files.filter((bytes) => bytes.includes('xanthippe'))).toEqual([]);
  });

  it.each<DeliveryPlan | undefined>([undefined, { email: 'captured' }, { email: 'login-refused' }])(
    'stands where the conversation stood before each message, delivered as %o, and goes on to the same',
    async (delivery) => {
      const { client, start, say } = await aPane();
      const { id } = await start(delivery ? { delivery } : {});
      const whole = await say(id, ...answers);
      for (const [count] of answers.entries()) {
        const place = placeOf(whole, count);
        const back = await client.call('conversations.goBack', { id, place });
        expect(back.log).toEqual(whole.log.slice(0, place));
        expect(back.turns).toEqual(whole.turns.filter(({ from }) => from < place));
        expect(back).toMatchObject({ simulated: delivery ?? null, handoffId: null });
        expect(back.wentBack).toEqual({
          from: id,
          place,
          text: answers[count],
          sentBefore: false,
          sentAfter: true,
        });
        const again = await say(back.id, ...answers.slice(count));
        expect(saidBy(again, 'visitor')).toEqual(answers);
        expect(again.values).toEqual(whole.values);
        expect(again.reference).not.toBe(whole.reference);
      }
      expect(await client.call('conversations.get', { id })).toEqual(whole);
    },
  );

  it('sends nothing again, undoes nothing, and says which side of the point something was sent on', async () => {
    const { client, start, say, sent } = await aPane();
    await client.call('settings.saveMail', { server: aServer, timeoutSeconds: 5 });
    const { id } = await start();
    // Not the very same answers, which would not be sent again within minutes.
    const whole = await say(id, ...answers, 'thanks', ...answers.with(1, 'Cy'));
    expect(sent).toHaveLength(2);
    const back = await client.call('conversations.goBack', { id, place: placeOf(whole, answers.length) });
    expect(back.wentBack).toMatchObject({ sentBefore: true, sentAfter: true, text: 'thanks' });
    expect(back.handoffId).toBe(`${id}-H-1001`);
    expect((await client.call('handoffs.get', { id: `${id}-H-1002` })).deliveries[0]?.state).toBe('sent');
    expect(sent).toHaveLength(2);
    const other = await say(back.id, ...answers.with(1, 'Bo'));
    expect(sent).toHaveLength(3);
    expect(other.reference).toBe('H-1003');
    const { rows } = await client.call('handoffs.list', { limit: 10 });
    expect(rows.map(({ reference, who }) => [reference, who])).toEqual([
      ['H-1003', 'Bo'],
      ['H-1002', 'Cy'],
      ['H-1001', 'Ann Lee'],
    ]);
  });

  it('can be done in what was gone back to, and after a restart of the app', async () => {
    const directory = tempDir();
    const before = await aPane(directory);
    const { id } = await before.start({ delivery: { email: 'captured' }, clock: '2026-03-01T03:00:00.000Z' });
    const whole = await before.say(id, ...answers);
    const back = await before.client.call('conversations.goBack', { id, place: placeOf(whole, 2) });
    await before.close();
    const { client, say } = await aPane(directory);
    const other = await say(back.id, 'bo@example.com');
    const twice = await client.call('conversations.goBack', { id: back.id, place: placeOf(other, 1) });
    expect(twice.log).toEqual(whole.log.slice(0, placeOf(whole, 1)));
    expect(twice.clock).toBe('2026-03-01T03:00:00.000Z');
    expect(saidBy(await say(twice.id, ...answers.slice(1)), 'bot').at(-1)).toContain('contacted');
  });

  it('leaves out what was said while a mail was on its way, never its outcome', async () => {
    const gate = Promise.withResolvers<typeof accepted>();
    const { client, start, say } = await aPane(
      tempDir(),
      aMailer(() => gate.promise),
    );
    await client.call('settings.saveMail', { server: aServer, timeoutSeconds: 5 });
    const { id } = await start();
    await say(id, ...answers.slice(0, -1));
    await client.call('conversations.say', { id, text: answers.at(-1) ?? '' });
    const waiting = await client.call('conversations.say', { id, text: 'hello?' });
    const place = placeOf(waiting, answers.length);
    await expect(client.call('conversations.goBack', { id, place })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('being sent right now'),
    });
    gate.resolve(accepted);
    await expect
      .poll(async () => (await client.call('conversations.get', { id })).state)
      .not.toBe('notifying');
    const back = await client.call('conversations.goBack', { id, place });
    expect(saidBy(back, 'visitor')).toEqual(answers);
    expect(back.log.findLast(({ type }) => type === 'outcome')).toMatchObject({ outcome: 'sent' });
    expect(back.wentBack).toMatchObject({ sentBefore: true, sentAfter: false });
  });

  it('is refused where no message of the visitor begins', async () => {
    const { client, start, say } = await aPane();
    const { id } = await start();
    await say(id, ...answers.slice(0, 2));
    for (const place of [0, 4, 4_000])
      await expect(client.call('conversations.goBack', { id, place })).rejects.toMatchObject({
        code: 'conflict',
      });
  });
});

describe('the clock of a test', () => {
  const night = '2026-03-01T03:00:00.000Z';
  const later = '2026-03-01T03:30:00.000Z';

  it('is what the conversation goes by, while mails and handoffs keep the real time', async () => {
    const { client, start, say, sent } = await aPane();
    await client.call('settings.saveMail', { server: aServer, timeoutSeconds: 5 });
    const began = new Date().toISOString();
    const { id } = await start({ clock: night });
    await say(id, ...answers.slice(0, 2));
    const moved = await client.call('conversations.setUp', { id, clock: later });
    expect(moved.clock).toBe(later);
    const view = await say(id, ...answers.slice(2));
    expect(new Set(view.log.map(({ at }) => at))).toEqual(new Set([night, later]));
    expect(view.log.findLast(({ type }) => type === 'outcome')).toMatchObject({ at: later, outcome: 'sent' });
    expect(sent).toHaveLength(1);
    const handoff = await client.call('handoffs.get', { id: view.handoffId ?? '' });
    expect(handoff.transcript.map(({ at }) => at)).toContain(later);
    expect(handoff.createdAt >= began).toBe(true);
    expect(handoff.deliveries[0]?.history.every(({ at }) => at >= began)).toBe(true);
    const back = await client.call('conversations.setUp', { id, clock: null });
    expect(back.clock).toBeNull();
    const now = await say(id, 'thanks');
    expect((now.log.at(-1)?.at ?? '') >= began).toBe(true);
    expect(now.turns.map(({ clockSet }) => clockSet)).toEqual([...view.turns.map(() => true), false]);
  });

  it('set to a later year does not keep a mail from leaving now', async () => {
    const { client, start, say, sent } = await aPane();
    await client.call('settings.saveMail', { server: aServer, timeoutSeconds: 5 });
    const { id } = await start({ clock: '2031-01-01T00:00:00.000Z' });
    await say(id, ...answers);
    expect(sent).toHaveLength(1);
  });

  it('moved on, is a pause after which the visitor is asked whether to go on', async () => {
    const { client, start, say, change } = await aPane();
    await change(({ steps }) => ({
      steps: steps.map((step) =>
        step.kind === 'collect'
          ? {
              ...step,
              behaviour: FormBehaviour.parse({
                ...step.behaviour,
                resumeAfter: 30,
                resumeText: 'Still there?',
              }),
            }
          : step,
      ),
    }));
    const { id } = await start({ clock: night });
    await say(id, ...answers.slice(0, 2));
    await client.call('conversations.setUp', { id, clock: later });
    const asked = await say(id, 'ann@example.com');
    expect(saidBy(asked, 'bot').at(-1)).toBe('Still there?');
    const test = await client.call('tests.record', { conversationId: id, name: 'A pause' });
    expect(test.steps).toContainEqual({ do: 'waits', minutes: 30 });
    expect((await client.call('tests.run', { test })).results).toMatchObject([{ passed: true }]);
    const still = { ...test, steps: test.steps.filter((line) => line.do !== 'waits') };
    expect((await client.call('tests.run', { test: still })).results).toMatchObject([{ passed: false }]);
  });

  it('and the delivery can be changed under way, for what comes after', async () => {
    const { client, start, say, sent } = await aPane();
    await client.call('settings.saveMail', { server: aServer, timeoutSeconds: 5 });
    const { id } = await start();
    await say(id, ...answers.slice(0, 3));
    await client.call('conversations.setUp', { id, delivery: { email: 'recipient-refused' } });
    const view = await say(id, ...answers.slice(3));
    expect(view.log.findLast(({ type }) => type === 'outcome')).toMatchObject({ outcome: 'failed' });
    expect(view.turns.at(-1)?.delivery).toEqual({ email: 'recipient-refused' });
    expect(sent).toEqual([]);
  });
});

describe('what is recorded of a test', () => {
  it('holds its clock, its language and how deliveries ended', async () => {
    const { client, start, say } = await aPane();
    const { id } = await start({
      clock: '2026-03-01T03:00:00.000Z',
      language: 'fr',
      delivery: { email: 'recipient-refused' },
    });
    await say(id, ...answers);
    const test = await client.call('tests.record', { conversationId: id, name: 'Refused at night' });
    expect(test).toMatchObject({
      now: '2026-03-01T03:00:00.000Z',
      language: 'fr',
      deliveries: ['failed'],
    });
    expect((await client.call('tests.run', { test })).results).toMatchObject([{ passed: true }]);
  });
});

it('what agents receive by Slack and by a request is shown, simulated or not, and is not sent twice by going back', async () => {
  const { client, start, say, change } = await aPane();
  const known = await client.call('destinations.save', {
    name: 'CRM',
    kind: 'http',
    ownNetwork: true,
    url: 'http://127.0.0.1:9/hook',
  });
  const destination = { id: known[0]?.id ?? '', name: 'CRM' };
  await change(({ steps, connections }) => ({
    steps: [...steps, { ...stepKinds.http.create('crm', { x: 900, y: 0 }), destination }],
    connections: [
      ...connections.map((one) =>
        one.from === 'collect' && one.outlet === 'done' ? { ...one, to: 'crm' } : one,
      ),
      { id: 'from-crm', from: 'crm', outlet: 'sent', to: 'email' },
      { id: 'lost-crm', from: 'crm', outlet: 'failed', to: 'email' },
    ],
  }));
  const { id } = await start({ delivery: { http: 'gone-410', email: 'captured' } });
  const view = await say(id, ...answers);
  const outcomes = view.log.flatMap((entry) =>
    entry.type === 'outcome' ? [[entry.stepId, entry.outcome]] : [],
  );
  expect(outcomes).toEqual([
    ['crm', 'failed'],
    ['email', 'captured'],
  ]);
  const { deliveries } = await client.call('handoffs.get', { id: view.handoffId ?? '' });
  expect(deliveries.map(({ content, state, simulation }) => [content.channel, state, simulation])).toEqual([
    ['http', 'failed', 'gone-410'],
    ['email', 'captured', 'captured'],
  ]);
  const request = deliveries.flatMap(({ content }) =>
    content.channel === 'http' ? [content.request] : [],
  )[0];
  expect(JSON.stringify(JSON.parse(request?.body ?? '{}'))).toContain('ann@example.com');
  const back = await client.call('conversations.goBack', { id, place: placeOf(view, 4) });
  expect(back.simulated).toEqual({ http: 'gone-410', email: 'captured' });
  expect((await client.call('handoffs.list', { limit: 10 })).rows).toHaveLength(1);
});
