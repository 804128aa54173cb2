import { newSession } from '../../core/engine/session.ts';
import { type DeliveryContent, mailLane } from '../../core/handoff/delivery.ts';
import { defaultSettings } from '../../core/settings.ts';
import { createPoster } from '../../main/adapters/http/poster.ts';
import { mailSource } from '../../main/adapters/smtp/mail-source.ts';
import { createMailer } from '../../main/adapters/smtp/mailer.ts';
import { createSimulatedMailer } from '../../main/adapters/smtp/simulated-mailer.ts';
import { openStores, type Stores } from '../../main/adapters/sqlite/stores.ts';
import { systemClock, systemIds } from '../../main/adapters/system.ts';
import type { NewDelivery } from '../../main/ports/conversation-store.ts';
import { type Carrier, createMailCarrier } from '../../main/services/carrier.ts';
import { createMessageMaker } from '../../main/services/message-maker.ts';
import { createOutbox, type Outbox } from '../../main/services/outbox.ts';
import { createPostCarrier } from '../../main/services/post-carrier.ts';
import { aHandoffFlow } from './a-flow.ts';
import { aMail, anAccount, calmTimeouts } from './smtp/a-mail.ts';

const kinds = ['mail', 'request', 'slack'] as const;

/** Where posts go in these tests. */
const destination = 'destination';

const makeMessages = createMessageMaker({
  source: mailSource,
  clock: systemClock,
  log: { info: () => undefined, problem: () => undefined },
});
const withSender = {
  ...defaultSettings,
  mail: { ...defaultSettings.mail, server: anAccount({ port: 0 }).server },
};

/*
 * Puts deliveries in the outbox and sends them, until it is killed: node sending-child.ts DIRECTORY mails|posts MAIL-PORT POST-PORT
 * [unmarked]. Posts are Slack messages and requests in turns. Prints "ready" with the number of deliveries a kill had caught leaving,
 * the id of each delivery once it is on disk, and "sending" when all is loaded and warm. `unmarked` leaves the phase marker out, to show what it is good for.
 */
if (import.meta.main) {
  const [, , directory = '', what, mail, post, unmarked] = process.argv;
  const ports = { mail: Number(mail), post: Number(post) };
  const { stores, outboxes, leaving } = await startSending(directory, ports, {
    unmarked: unmarked === 'unmarked',
  });
  process.stdout.write(`ready ${leaving}\n`);
  const put = async (kind: (typeof kinds)[number]) => {
    const id = await enqueue(stores, kind);
    process.stdout.write(`${id}\n`);
    // As the app does it: the loop is there for what is left over.
    return outboxes[kind === 'mail' ? 'mails' : 'posts'].deliver(id);
  };
  const ours = kinds.filter((kind) => (kind === 'mail') === (what === 'mails'));
  // As in an app that has been open for a while: code that runs for the first time takes several times as long. Not for long
  // where the server is slow.
  const warm = performance.now() + 300;
  do await Promise.all(ours.map(put));
  while (performance.now() < warm);
  process.stdout.write('sending\n');
  for (let turn = 0; ; turn++) {
    void put(ours[turn % ours.length] ?? 'mail');
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/**
 * The outboxes over the SQLite store of that directory, sending to those ports without the usual limits. `leaving`: how many
 * the end before had caught leaving.
 */
export async function startSending(
  directory: string,
  ports: { readonly mail: number; readonly post: number },
  {
    unmarked = false,
    atOnce = 4,
    run = true,
  }: { readonly unmarked?: boolean; readonly atOnce?: number; readonly run?: boolean } = {},
) {
  const stores = await openStores({ directory });
  const start = (lane: string, carrier: Carrier): Outbox =>
    createOutbox({
      outbox: stores.outbox.lane(lane),
      carrier: unmarked ? withoutMarker(carrier) : carrier,
      clock: systemClock,
      ids: systemIds,
      log: { info: () => undefined, problem: () => undefined },
      onChange: () => undefined,
      policy: { atOnce, perMinute: Number.POSITIVE_INFINITY, delays: [100], timeouts: calmTimeouts },
    });
  const outboxes = {
    mails: start(mailLane, mailsTo(ports.mail, stores.outbox.made)),
    posts: start(destination, postsTo(ports.post)),
  };
  const leaving = (await stores.outbox.inState('handing-over')).length;
  for (const outbox of Object.values(outboxes)) await outbox.recover();
  if (run) for (const outbox of Object.values(outboxes)) outbox.run();
  return { stores, outboxes, leaving };
}

function mailsTo(port: number, made: Stores['outbox']['made']): Carrier {
  return createMailCarrier({
    mailer: createMailer(),
    simulatedMailer: createSimulatedMailer(),
    account: async () => anAccount({ port }),
    made,
  });
}

function postsTo(port: number): Carrier {
  const signingSecret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
  const account = { url: `http://127.0.0.1:${port}/hook`, ownNetwork: true, headers: [], signingSecret };
  return createPostCarrier({ poster: createPoster(), account: async () => account });
}

function withoutMarker(carrier: Carrier): Carrier {
  return {
    ...carrier,
    async ready(delivery) {
      const send = await carrier.ready(delivery);
      return send && ((options) => send({ ...options, handingOver: () => undefined }));
    },
  };
}

/** Puts one delivery in the outbox, with its handoff, as the app does it. Resolves with its id when it is on disk. */
export async function enqueue(stores: Stores, kind: (typeof kinds)[number] = 'mail'): Promise<string> {
  const id = systemIds.next();
  const createdAt = new Date().toISOString();
  const conversation = await stores.conversations.create({
    id,
    createdAt,
    test: false,
    version: null,
    flow: aHandoffFlow([]),
    session: newSession(),
  });
  const handoff = {
    id,
    reference: conversation.session.reference,
    createdAt,
    test: false,
    conversationId: id,
    flowName: 'A flow',
    version: null,
    answers: [],
    transcript: [],
  };
  const delivery: NewDelivery = {
    id,
    stepId: 'step',
    stepName: 'Step',
    recipient: kind === 'mail' ? aMail().recipient : destination,
    messageId: `<${id}@example.com>`,
    content: contentOf(kind, id),
  };
  if (
    !(await stores.conversations.save(conversation, conversation.session, {
      handoff,
      deliveries: await makeMessages(handoff.reference, [delivery], withSender),
    }))
  ) {
    throw new Error('The delivery was not saved.');
  }
  return id;
}

function contentOf(kind: (typeof kinds)[number], id: string): DeliveryContent {
  const body = JSON.stringify({ text: id });
  switch (kind) {
    case 'mail':
      return { channel: 'email', mail: aMail().mail };
    case 'slack':
      return { channel: 'slack', destination, message: { text: id, json: body } };
    case 'request':
      return {
        channel: 'http',
        destination,
        request: { method: 'POST', path: '', headers: [], body, signed: true, keep: [] },
      };
  }
}
