import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ConversationView, HandoffView } from '../../contract/views.ts';
import type { DeliveryOutcome } from '../../core/handoff/delivery-outcome.ts';
import { type DeliveryPlan, SimulatedDelivery } from '../../core/handoff/simulation.ts';
import type { MailServer } from '../../core/settings.ts';
import { createMailer } from '../../main/adapters/smtp/mailer.ts';
import { createSimulatedMailer, simulatedReplies } from '../../main/adapters/smtp/simulated-mailer.ts';
import type { Mailer } from '../../main/ports/mailer.ts';
import { anApp, answers } from '../support/an-app.ts';
import { calmTimeouts } from '../support/smtp/a-mail.ts';
import { type Script, startScriptedServer } from '../support/smtp/scripted-server.ts';
import { tempDir } from '../support/temp-dir.ts';

type Fault = Exclude<SimulatedDelivery, 'captured' | 'one-recipient-refused'>;

interface Case {
  readonly fault: Fault;
  /** What the real server does. Left out: nothing listens at that place. */
  readonly script?: Script;
  readonly server?: Partial<MailServer>;
}

const cases: readonly Case[] = [
  { fault: 'login-refused', script: { auth: simulatedReplies['login-refused'] }, server: { user: 'desk' } },
  { fault: 'certificate', script: { certificate: 'self-signed' }, server: { security: 'starttls' } },
  { fault: 'name-not-found', server: { host: 'no-such-server.invalid' } },
  { fault: 'not-listening', server: { host: '127.0.0.1' } },
  { fault: 'timeout', script: { greeting: 'hang' } },
  { fault: 'try-later-421', script: { greeting: { lastWords: simulatedReplies['try-later-421'] } } },
  { fault: 'try-later-450', script: { rcpt: simulatedReplies['try-later-450'] } },
  { fault: 'recipient-refused', script: { rcpt: simulatedReplies['recipient-refused'] } },
  // No system connects to there, which it says as it does without any network.
  { fault: 'offline', server: { host: '255.255.255.255' } },
];

describe('a simulated delivery ends as the real server has it end', () => {
  it.each(cases)('$fault', async ({ fault, script, server }) => {
    const port = script ? (await aServer(script, server?.security)).port : await closedPort();
    const real = watched(createMailer());
    const there = await play(real.mailer, { ...aMailServer(port), ...server });
    const healthy = await aServer({});
    const here = await play(createMailer(), aMailServer(healthy.port), { delivery: fault });

    const [outcome] = real.outcomes;
    expect(outcome).toBeDefined();
    expect(await createSimulatedMailer().send(fault, { handingOver: () => undefined })).toEqual(outcome);
    expect(here.story).toEqual(there.story);
    expect(here.story.said).toContain('could not be sent');
    expect(healthy.connections).toBe(0);
  });

  it('one of two recipients refused', async () => {
    const good = await aServer({});
    const bad = await aServer({ rcpt: simulatedReplies['recipient-refused'] });
    const to = ['first@example.com', 'second@example.com'];
    const real = createMailer();
    const both: Mailer = {
      send: (mail, { server, password }, options) => {
        const { port } = mail.recipient === to[1] ? bad : good;
        return real.send(mail, { server: { ...server, port }, password }, options);
      },
    };
    const there = await play(both, aMailServer(good.port), { to });
    const received = good.received.length;
    const here = await play(both, aMailServer(good.port), { to, delivery: 'one-recipient-refused' });
    expect(here.story.deliveries.map(({ state }) => state)).toEqual(['sent', 'failed']);
    expect(withoutReplies(here.story)).toEqual(withoutReplies(there.story));
    expect(here.story.said).toContain('has been contacted');
    expect(good.received).toHaveLength(received);
  });

  it('captured', async () => {
    const server = await aServer({});
    const there = await play(createMailer(), null);
    const here = await play(createMailer(), aMailServer(server.port), { delivery: 'captured' });
    expect(withoutReplies(here.story)).toEqual(withoutReplies(there.story));
    expect(server.connections).toBe(0);
  });

  it('is tested for everything there is to choose', () => {
    const tested = [...cases.map(({ fault }) => fault), 'captured', 'one-recipient-refused'];
    expect(tested.toSorted()).toEqual(SimulatedDelivery.options.toSorted());
  });
});

describe('what was simulated', () => {
  it('stays simulated when it is sent again, and when the mail settings change', async () => {
    const server = await aServer({});
    const { client, handoff } = await play(createMailer(), aMailServer(server.port), {
      delivery: 'try-later-450',
    });
    const { deliveries } = await handoff();
    await client.call('deliveries.sendAgain', { id: deliveries[0]?.id ?? '' });
    await expect.poll(async () => (await handoff()).deliveries[0]?.attempts).toBe(2);
    await client.call('settings.saveMail', { server: aMailServer(server.port), timeoutSeconds: 2 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await handoff()).deliveries[0]).toMatchObject({
      state: 'queued',
      attempts: 2,
      nextAttemptAt: null,
      simulation: 'try-later-450',
    });
    expect(server.connections).toBe(0);
  });

  it('is called simulated and counts for nothing in the health of mail', async () => {
    const server = await aServer({});
    const { client, view } = await play(createMailer(), aMailServer(server.port), {
      delivery: 'login-refused',
    });
    expect(view.simulated).toEqual({ email: 'login-refused' });
    const { rows } = await client.call('handoffs.list', { limit: 10 });
    expect(rows).toMatchObject([{ simulated: true, state: 'queued' }]);
    const health = await client.call('mail.health', {});
    expect(health.counts).toEqual({ waiting: 0, failed: 0, inDoubt: 0, captured: 0 });
    expect(health.lastAcceptedAt).toBeNull();
  });

  it('does not hold back real mail: a simulated refused login is not one of the account', async () => {
    const server = await aServer({});
    const { client, again } = await play(createMailer(), aMailServer(server.port), {
      delivery: 'login-refused',
    });
    const view = await again();
    expect(view.log.findLast(({ type }) => type === 'outcome')).toMatchObject({ outcome: 'sent' });
    expect(server.received).toHaveLength(1);
    expect((await client.call('mail.health', {})).lastAcceptedAt).not.toBeNull();
  });
});

/** How long a visitor waits, in seconds. The server that hangs is given up soon after. */
const patience = 1;

interface Choices {
  readonly delivery?: SimulatedDelivery;
  readonly to?: readonly string[];
}

async function play(mailer: Mailer, server: MailServer | null, { delivery, to }: Choices = {}) {
  const { app, client, close } = await anApp(tempDir(), hasty(mailer));
  onTestFinished(close);
  await client.call('settings.saveSupport', { enabled: true, email: 'team@example.com' });
  const password = server?.user ? 'secret' : null;
  await client.call('settings.saveMail', { server, timeoutSeconds: patience, password });
  if (to) {
    const { flow, revision } = await client.call('flow.get', {});
    const use = { use: 'addresses' as const, addresses: [...to] };
    const steps = flow.steps.map((step) => (step.kind === 'email' ? { ...step, to: use } : step));
    await client.call('flow.save', { flow: { ...flow, steps }, revision });
  }
  const converse = async (how: { delivery?: DeliveryPlan }) => {
    const { id } = await client.call('conversations.start', { source: 'draft', ...how });
    for (const text of answers) await client.call('conversations.say', { id, text });
    await app.conversations.settled(id);
    return client.call('conversations.get', { id });
  };
  const view = await converse(delivery ? { delivery: { email: delivery } } : {});
  const handoff = () => client.call('handoffs.get', { id: view.handoffId ?? '' });
  const underWay = async () => (await handoff()).deliveries.some(({ state }) => state === 'sending');
  await expect.poll(underWay, { timeout: 5_000 }).toBe(false);
  return { client, view, handoff, again: () => converse({}), story: storyOf(view, await handoff()) };
}

/** Everything a visitor, a tester and the outbox make of it, without ids and times. */
function storyOf(view: ConversationView, { deliveries }: HandoffView) {
  const outcome = view.log.flatMap((entry) =>
    entry.type === 'outcome' ? [{ outcome: entry.outcome, detail: entry.detail }] : [],
  );
  const left = view.log.flatMap((entry) =>
    entry.type === 'left' ? [`${entry.stepId} ${entry.outlet}`] : [],
  );
  const said = view.log.flatMap((entry) => (entry.type === 'said' ? [entry.text] : [])).at(-1);
  return {
    outcome,
    left,
    said,
    state: view.state,
    deliveries: deliveries.map(({ recipient, state, problem, attempts, history }) => ({
      recipient,
      state,
      problem,
      attempts,
      history: history.map((event) => `${event.state}: ${event.detail}`),
    })),
  };
}

/** Without the words that say themselves that nothing was sent. */
function withoutReplies({ deliveries, ...story }: ReturnType<typeof storyOf>) {
  return {
    ...story,
    deliveries: deliveries.map((delivery) => ({ ...delivery, history: delivery.history.length })),
  };
}

/** Gives a silent server up soon, though not before the visitor does. */
function hasty(mailer: Mailer): Mailer {
  const timeouts = { ...calmTimeouts, greeting: patience * 1_000 + 700 };
  return { send: (mail, account, options) => mailer.send(mail, account, { ...options, timeouts }) };
}

function watched(mailer: Mailer) {
  const outcomes: DeliveryOutcome[] = [];
  const watching: Mailer = {
    async send(...how) {
      const outcome = await mailer.send(...how);
      outcomes.push(outcome);
      return outcome;
    },
  };
  return { mailer: watching, outcomes };
}

function aMailServer(port: number): MailServer {
  const sender = { name: 'Desk', address: 'desk@example.com' };
  return { host: 'localhost', port, security: 'none', user: '', sender };
}

async function aServer(script: Script, security: MailServer['security'] = 'none') {
  const server = await startScriptedServer(security);
  onTestFinished(() => server.close());
  server.play(script);
  return server;
}

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 1;
}
