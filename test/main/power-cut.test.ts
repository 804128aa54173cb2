import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Boot } from '../../main/adapters/boot.ts';
import { createMailer } from '../../main/adapters/smtp/mailer.ts';
import { createSimulatedMailer } from '../../main/adapters/smtp/simulated-mailer.ts';
import { databaseFile, openDatabase } from '../../main/adapters/sqlite/open.ts';
import { createOutboxStore } from '../../main/adapters/sqlite/outbox-store.ts';
import { createStores } from '../../main/adapters/sqlite/stores.ts';
import { systemClock, systemIds } from '../../main/adapters/system.ts';
import type { Mailer } from '../../main/ports/mailer.ts';
import type { LaneStore } from '../../main/ports/outbox-store.ts';
import { createMailCarrier } from '../../main/services/carrier.ts';
import { createOutbox } from '../../main/services/outbox.ts';
import { enqueue } from '../support/sending-child.ts';
import { anAccount, calmTimeouts } from '../support/smtp/a-mail.ts';
import { startMailServer } from '../support/smtp/start-mail-server.ts';
import { tempDir } from '../support/temp-dir.ts';

const mails = 20;
const boot: Boot = { mark: 'before the cut', is: (mark) => mark === 'before the cut' };
const nextBoot: Boot = { mark: 'after the cut', is: (mark) => mark === 'after the cut' };

/** What the disk is sure to hold at the moment the first byte of a mail leaves. */
interface Moment {
  readonly id: string;
  readonly disk: string;
}

describe('the power goes just when a mail begins to leave', () => {
  it('is in doubt after the start, not sent again as if nothing had happened', async () => {
    const moments = await sendWatchingTheDisk();
    expect(moments).toHaveLength(mails);
    const states = await Promise.all(moments.map((moment) => stateAfter(moment, nextBoot)));
    expect(states).toEqual(moments.map(() => 'in-doubt'));
  });

  it('would be sent again if the restart of the computer went unnoticed', async () => {
    const moments = await sendWatchingTheDisk();
    const states = await Promise.all(moments.map((moment) => stateAfter(moment, boot)));
    expect(states).toContain('queued');
  });
});

/**
 * Sends mails over a disk that holds, at every moment, only what was waited for: a copy of the files as they were when the last
 * wait that is over began.
 */
async function sendWatchingTheDisk(): Promise<readonly Moment[]> {
  const server = await startMailServer({ keep: false });
  const directory = tempDir();
  const database = openDatabase(directory);
  const stores = createStores(database, boot);
  let durable = '';
  const wait = async () => {
    const copy = tempDir();
    for (const end of ['', '-wal'])
      copyFileSync(join(directory, databaseFile + end), join(copy, databaseFile + end));
    await new Promise((resolve) => setTimeout(resolve, 5));
    durable = copy;
  };
  for (let mail = 0; mail < mails; mail++) await enqueue(stores);
  const moments: Moment[] = [];
  const real = createMailer();
  const mailer: Mailer = {
    send: (mail, account, options) =>
      real.send(mail, account, {
        ...options,
        async handingOver() {
          await options.handingOver();
          moments.push({ id: mail.messageId.slice(1, mail.messageId.indexOf('@')), disk: durable });
        },
      }),
  };
  const outbox = anOutboxOver(
    createOutboxStore(database, { wait }, boot.mark).lane('email'),
    mailer,
    server.port,
  );
  expect(await outbox.drain()).toMatchObject({ sent: mails });
  await outbox.close(1_000);
  await stores.close();
  await server.stop();
  return moments;
}

/** What becomes of the delivery when the app starts over that disk, in that boot of the computer. */
async function stateAfter({ id, disk }: Moment, then: Boot) {
  const directory = tempDir();
  for (const end of ['', '-wal'])
    copyFileSync(join(disk, databaseFile + end), join(directory, databaseFile + end));
  const stores = createStores(openDatabase(directory), then);
  onTestFinished(() => stores.close());
  await anOutboxOver(stores.outbox.lane('email'), createMailer(), 9, 'ask').recover();
  return (await stores.outbox.get(id))?.state;
}

function anOutboxOver(outbox: LaneStore, mailer: Mailer, port: number, inDoubt?: 'ask') {
  return createOutbox({
    outbox,
    carrier: createMailCarrier({
      mailer,
      simulatedMailer: createSimulatedMailer(),
      account: async () => anAccount({ port }),
    }),
    clock: systemClock,
    ids: systemIds,
    log: { info: () => undefined, problem: () => undefined },
    onChange: () => undefined,
    policy: { perMinute: Number.POSITIVE_INFINITY, timeouts: calmTimeouts },
    ...(inDoubt ? { inDoubt: async () => inDoubt } : {}),
  });
}
