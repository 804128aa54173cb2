import { newSession } from '../../core/engine/session.ts';
import { createMailer } from '../../main/adapters/smtp/mailer.ts';
import { createSimulatedMailer } from '../../main/adapters/smtp/simulated-mailer.ts';
import { openStores, type Stores } from '../../main/adapters/sqlite/stores.ts';
import { systemClock, systemIds } from '../../main/adapters/system.ts';
import type { Mailer } from '../../main/ports/mailer.ts';
import { createMailCarrier } from '../../main/services/carrier.ts';
import { createOutbox } from '../../main/services/outbox.ts';
import { aHandoffFlow } from './a-flow.ts';
import { aMail, anAccount, calmTimeouts } from './smtp/a-mail.ts';

/*
 * Puts deliveries in the outbox and sends them, until it is killed: node sending-child.ts DIRECTORY PORT [unmarked]
 * Prints "ready" with the number of deliveries a kill had caught leaving, and the id of each delivery once it is on disk.
 * `unmarked` leaves the phase marker out, to show what it is good for.
 */
if (import.meta.main) {
  const [, , directory = '', port, unmarked] = process.argv;
  const { stores, leaving } = await startSending(directory, Number(port), {
    unmarked: unmarked === 'unmarked',
  });
  process.stdout.write(`ready ${leaving}\n`);
  for (;;) {
    process.stdout.write(`${await enqueue(stores)}\n`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** The outbox over the SQLite store of that directory, sending to that port without the usual limits. */
export async function startSending(
  directory: string,
  port: number,
  {
    unmarked = false,
    atOnce = 4,
    run = true,
  }: { readonly unmarked?: boolean; readonly atOnce?: number; readonly run?: boolean } = {},
) {
  const stores = await openStores({ directory });
  const real = createMailer();
  const mailer: Mailer = {
    ...real,
    send: (mail, account, options) =>
      real.send(mail, account, unmarked ? { ...options, handingOver: () => undefined } : options),
  };
  const outbox = createOutbox({
    outbox: stores.outbox.lane('email'),
    carrier: createMailCarrier({
      mailer,
      simulatedMailer: createSimulatedMailer(),
      account: async () => anAccount({ port }),
    }),
    clock: systemClock,
    ids: systemIds,
    log: { info: () => undefined, problem: () => undefined },
    onChange: () => undefined,
    policy: { atOnce, perMinute: Number.POSITIVE_INFINITY, delays: [100], timeouts: calmTimeouts },
  });
  const leaving = (await stores.outbox.inState('handing-over')).length;
  await outbox.recover();
  if (run) outbox.run();
  return { stores, outbox, leaving };
}

/** Puts one delivery in the outbox, with its handoff. Resolves with its id when it is on disk. */
export async function enqueue(stores: Stores): Promise<string> {
  const id = systemIds.next();
  const createdAt = new Date().toISOString();
  const { mail, recipient } = aMail();
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
  const delivery = {
    id,
    stepId: 'email',
    stepName: 'Email',
    recipient,
    messageId: `<${id}@example.com>`,
    content: { channel: 'email' as const, mail },
  };
  if (
    !(await stores.conversations.save(conversation, conversation.session, {
      handoff,
      deliveries: [delivery],
    }))
  ) {
    throw new Error('The delivery was not saved.');
  }
  return id;
}
