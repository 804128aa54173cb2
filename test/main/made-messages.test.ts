import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { defaultSettings } from '../../core/settings.ts';
import { mailSource } from '../../main/adapters/smtp/mail-source.ts';
import { createMailer } from '../../main/adapters/smtp/mailer.ts';
import { createSimulatedMailer } from '../../main/adapters/smtp/simulated-mailer.ts';
import { databaseFile } from '../../main/adapters/sqlite/open.ts';
import { openStores } from '../../main/adapters/sqlite/stores.ts';
import { systemClock, systemIds } from '../../main/adapters/system.ts';
import { createMailCarrier } from '../../main/services/carrier.ts';
import { createMessageMaker } from '../../main/services/message-maker.ts';
import { createOutbox } from '../../main/services/outbox.ts';
import { enqueue } from '../support/sending-child.ts';
import { aMail, anAccount, calmTimeouts } from '../support/smtp/a-mail.ts';
import { startMailServer } from '../support/smtp/start-mail-server.ts';
import { tempDir } from '../support/temp-dir.ts';

const quiet = { info: () => undefined, problem: () => undefined };

/** Mails put in the outbox by the help desk, and an outbox that sends as somebody. */
async function anOutboxOfMails() {
  const directory = tempDir();
  const stores = await openStores({ directory });
  const server = await startMailServer();
  onTestFinished(async () => {
    await stores.close();
    await server.stop();
  });
  const sendAs = async (sender = anAccount({ port: 0 }).server.sender) => {
    const outbox = createOutbox({
      outbox: stores.outbox.lane('email'),
      carrier: createMailCarrier({
        mailer: createMailer(),
        simulatedMailer: createSimulatedMailer(),
        account: async () => anAccount({ port: server.port, sender }),
        made: stores.outbox.made,
      }),
      clock: systemClock,
      ids: systemIds,
      log: quiet,
      onChange: () => undefined,
      policy: { timeouts: calmTimeouts },
    });
    await outbox.drain();
    return outbox;
  };
  const arrived = async () => (await server.mails()).map(({ raw }) => raw);
  return { directory, stores, sendAs, arrived };
}

it('sends the message as it was made when the mail was put in the outbox, every time', async () => {
  const { stores, sendAs, arrived } = await anOutboxOfMails();
  const id = await enqueue(stores);
  const made = await stores.outbox.made(id);
  // The date in the message is counted in seconds.
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  const outbox = await sendAs();
  await outbox.sendAgain(id);
  await outbox.settle(id);
  const [first = '', second = ''] = await arrived();
  const [headers = ''] = (made?.source ?? '').split('\r\n\r\n');
  expect(headers).toContain('Date: ');
  for (const header of headers.split('\r\n')) expect(first).toContain(header);
  expect(first.slice(first.indexOf('From:'))).toBe(second.slice(second.indexOf('From:')));
  await outbox.close(0);
});

it('makes it anew where mails have another sender by now', async () => {
  const { stores, sendAs, arrived } = await anOutboxOfMails();
  await enqueue(stores);
  const outbox = await sendAs({ name: 'Front office', address: 'front@example.com' });
  const [raw = ''] = await arrived();
  expect(raw).toContain('From: Front office <front@example.com>');
  expect(raw).not.toContain('Help desk');
  await outbox.close(0);
});

it('is gone from the disk when its handoff is erased', async () => {
  const { directory, stores } = await anOutboxOfMails();
  const id = await enqueue(stores);
  const database = new Database(join(directory, databaseFile), { readonly: true });
  const kept = () => database.prepare('SELECT COUNT(*) FROM made_messages').pluck().get();
  expect(kept()).toBe(1);
  expect(await stores.handoffs.erase(id)).toMatchObject({ outcome: 'erased' });
  expect(kept()).toBe(0);
  expect(await stores.outbox.made(id)).toBeUndefined();
  database.close();
});

const delivery = { ...aMail(), id: 'd', stepId: 's', stepName: 'Email' };
const content = { channel: 'email', mail: aMail().mail } as const;
const sender = anAccount({ port: 1 }).server;
const settings = { ...defaultSettings, mail: { ...defaultSettings.mail, server: sender } };

it.each([
  ['nothing that is only played', { simulation: 'accepted' } as const, settings],
  ['nothing while no mail server is set up', {}, defaultSettings],
  [
    'nothing for a message of another channel',
    { content: { channel: 'slack', destination: 'd', message: { text: '', json: '' } } as const },
    settings,
  ],
])('makes %s', async (_, changes, of) => {
  const make = createMessageMaker({ source: mailSource, clock: systemClock, log: quiet });
  const [owed] = await make('H-1', [{ ...delivery, content, ...changes }], of);
  expect(owed?.made).toBeUndefined();
});

it('owes the mail all the same when its message cannot be made now', async () => {
  const problems: string[] = [];
  const make = createMessageMaker({
    source: async () => {
      throw new Error('No room');
    },
    clock: systemClock,
    log: { info: () => undefined, problem: (name) => problems.push(name) },
  });
  const owed = { ...delivery, content };
  expect(await make('H-1', [owed], settings)).toEqual([owed]);
  expect(problems).toEqual(['delivery.message-not-made']);
});
