import { readFileSync } from 'node:fs';
import { calls } from '../../contract/calls.ts';
import { createClient } from '../../contract/client.ts';
import { events } from '../../contract/events.ts';
import { Flow } from '../../core/flow/flow.ts';
import type { DeliveryOutcome } from '../../core/handoff/delivery-outcome.ts';
import { ConversationTests } from '../../core/tests/conversation-test.ts';
import { createPoster } from '../../main/adapters/http/poster.ts';
import { createSignIns } from '../../main/adapters/oauth/sign-ins.ts';
import { mailSource } from '../../main/adapters/smtp/mail-source.ts';
import { createSimulatedMailer } from '../../main/adapters/smtp/simulated-mailer.ts';
import { openStores } from '../../main/adapters/sqlite/stores.ts';
import { systemClock, systemIds } from '../../main/adapters/system.ts';
import { createApp } from '../../main/app.ts';
import type { Mailer } from '../../main/ports/mailer.ts';
import type { Ports } from '../../main/ports.ts';
import { shippedTemplates } from '../../main/shells/shipped-templates.ts';

export const readyMade = Flow.parse(
  JSON.parse(readFileSync(new URL('../../resources/flows/handoff-by-mail.json', import.meta.url), 'utf8')),
);

const readyMadeTests = ConversationTests.parse(
  JSON.parse(
    readFileSync(new URL('../../resources/flows/handoff-by-mail.tests.json', import.meta.url), 'utf8'),
  ),
);

export const aServer = {
  host: 'mail.example.com',
  port: 587,
  security: 'starttls' as const,
  user: '',
  sender: { name: 'Support', address: 'support@example.com' },
};

/** A mailer that answers as told, and remembers what it was given. */
export function aMailer(answer: () => DeliveryOutcome | Promise<DeliveryOutcome>) {
  const sent: { recipient: string; messageId: string; subject: string }[] = [];
  const mailer: Mailer = {
    async send({ recipient, messageId, mail }, _account, { handingOver, signal }) {
      sent.push({ recipient, messageId, subject: mail.subject });
      const aborted = new Promise<DeliveryOutcome>((resolve) => {
        const broken = () => resolve({ is: 'retry', code: 'aborted', sentence: 'Broken off.', advice: '' });
        if (signal?.aborted) broken();
        else signal?.addEventListener('abort', broken);
      });
      const outcome = await Promise.race([answer(), aborted]);
      if (outcome.is === 'accepted' || outcome.is === 'in-doubt') await handingOver();
      return outcome;
    },
  };
  return { mailer, sent };
}

export const accepted: DeliveryOutcome = { is: 'accepted', reply: '250 ok' };
export const refused: DeliveryOutcome = {
  is: 'stop',
  code: 'recipient',
  sentence: 'The mail server does not know the recipient.',
  advice: 'Check the support email.',
};

/** The whole app over real SQLite in this directory, without a shell. */
export async function anApp(
  directory: string,
  mailer: Mailer = aMailer(() => accepted).mailer,
  poster = createPoster(),
) {
  const stores = await openStores({ directory });
  const secrets = new Map<string, string>();
  const ports: Ports = {
    clock: systemClock,
    ids: systemIds,
    log: { info: () => undefined, problem: () => undefined },
    settings: stores.settings,
    secrets: {
      kind: 'memory',
      get: async (name) => secrets.get(name),
      set: async (name, value) => {
        secrets.set(name, value);
      },
      forget: async (name) => {
        secrets.delete(name);
      },
    },
    preferences: { load: async () => undefined, save: async () => undefined },
    flows: stores.flows,
    tests: stores.tests,
    templates: stores.templates,
    conversations: stores.conversations,
    outbox: stores.outbox,
    handoffs: stores.handoffs,
    mailer,
    mailSource,
    simulatedMailer: createSimulatedMailer(),
    certificates: { look: async () => undefined },
    signIns: createSignIns(),
    policy: async () => ({}),
    poster,
    readyMadeFlow: async () => readyMade,
    readyMadeTests: async () => readyMadeTests,
    shippedTemplates,
    about: { version: '0.0.0', shell: 'test', dataDirectory: directory, nativeMenu: false },
    close: () => stores.close(),
  };
  const app = await createApp(ports);
  const client = createClient(calls, events, app);
  return { app, client, close: () => app.close() };
}

/** What a visitor answers to the ready-made form. */
export const answers = [
  'can i talk to a real person??',
  'Ann Lee',
  'ann@example.com',
  '514-589-3419',
  'My parcel is late',
];
