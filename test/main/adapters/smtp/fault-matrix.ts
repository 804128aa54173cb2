import { createMailer } from '../../../../main/adapters/smtp/mailer.ts';
import { createSimulatedMailer } from '../../../../main/adapters/smtp/simulated-mailer.ts';
import type { MailAccount } from '../../../../main/ports/mailer.ts';
import type { Delivery } from '../../../../main/ports/outbox-store.ts';
import { createMailCarrier } from '../../../../main/services/carrier.ts';
import { createOutbox } from '../../../../main/services/outbox.ts';
import { aClock } from '../../../support/fake-clock.ts';
import { memoryOutboxStore } from '../../../support/memory-outbox-store.ts';
import { anAccount, calmTimeouts } from '../../../support/smtp/a-mail.ts';
import { type Script, startScriptedServer, testAuthority } from '../../../support/smtp/scripted-server.ts';
import { type FaultCase, faultTable } from './fault-table.ts';

export type Security = 'none' | 'starttls' | 'tls';

export interface Cell {
  readonly fault: FaultCase;
  readonly login: 'no login' | 'a password' | 'a token';
  /** `one of three`: only the second of them meets the fault. */
  readonly recipients: 'one' | 'three' | 'one of three';
}

/** What became of one delivery, first when the fault was met and then a day after the server has been put right. */
export interface Ending {
  readonly recipient: string;
  /** Whether the fault was meant for it. */
  readonly hit: boolean;
  readonly first: {
    readonly outcome: { readonly is: string; readonly code: string };
    readonly state: Delivery['state'];
    readonly words: string;
    readonly marks: number;
    /** Messages to this recipient that the server has whole. */
    readonly received: number;
  };
  readonly last: { readonly state: Delivery['state']; readonly attempts: number; readonly received: number };
  readonly messageIds: readonly string[];
}

export interface Result {
  readonly endings: readonly Ending[];
  readonly connections: number;
}

/** Every case of the table with every login and number of recipients that it can be met with. */
export function cellsOf(security: Security): readonly Cell[] {
  const cases = faultTable.filter(({ on }) => !on || on.includes(security));
  const some = (
    login: Cell['login'],
    recipients: Cell['recipients'],
    wanted: (fault: FaultCase) => boolean = () => true,
  ) => cases.filter(wanted).map((fault) => ({ fault, login, recipients }));
  return [
    ...some('no login', 'one', ({ login }) => !login),
    ...(['a password', 'a token'] as const).flatMap((login) => [
      ...some(login, 'one'),
      ...some(login, 'three'),
      ...some(login, 'one of three', ({ script: { rcpt, data, midway, dot } }) =>
        Boolean(rcpt || data || midway || dot),
      ),
    ]),
  ];
}

/** Plays all of them side by side. The results come in as they are there. */
export function playAll(security: Security, cells: readonly Cell[]): ReadonlyMap<Cell, Promise<Result>> {
  const all = cells.map((cell) => ({ cell, ...Promise.withResolvers<Result>() }));
  for (const { promise } of all) promise.catch(() => undefined);
  const silent = all.filter(({ cell }) => isSilent(cell));
  const talking = all.filter(({ cell }) => !isSilent(cell));
  const work = async (waiting: typeof all) => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      await play(security, next.cell).then(next.resolve, next.reject);
  };
  // The first few warm everything up. After that, those that only wait do so while the others are busy.
  void work(talking.splice(0, 4)).then(() => {
    for (let worker = 0; worker < 6; worker++) void work(talking);
    for (let worker = 0; worker < 24; worker++) void work(silent);
  });
  return new Map(all.map(({ cell, promise }) => [cell, promise]));
}

async function play(security: Security, { fault, login, recipients }: Cell): Promise<Result> {
  const to = recipients === 'one' ? ['one@example.com'] : threeRecipients;
  const server = await startScriptedServer(security);
  const script = login === 'a token' ? forTokens(fault.script) : fault.script;
  server.play(recipients === 'one of three' ? { ...script, only: unlucky } : script);
  // Silence is waited for; nothing else may run into a limit on a busy machine.
  const timeouts = isSilent({ fault })
    ? { ...calmTimeouts, greeting: 1_500, idle: 1_500 }
    : { ...calmTimeouts };
  const { outbox, store, clock, outcomes } = anOutbox(accountAt(server.port, security, login), timeouts);
  for (const recipient of to) store.add({ id: recipient, recipient, createdAt: clock.now().toISOString() });
  const receivedBy = (recipient: string) => server.received.filter((one) => one.to.includes(recipient));

  await Promise.all(to.map((recipient) => outbox.deliver(recipient)));
  const { connections } = server;
  const first = new Map<string, Ending['first']>();
  for (const recipient of to) {
    const delivery = await store.get(recipient);
    const history = await store.history(recipient);
    first.set(recipient, {
      outcome: outcomes.get(recipient) ?? { is: 'none', code: '' },
      state: delivery?.state ?? 'cancelled',
      words: `${delivery?.problem} ${history.map(({ detail }) => detail).join(' ')}`,
      marks: history.filter(({ state }) => state === 'handing-over').length,
      received: receivedBy(recipient).length,
    });
  }

  server.recover();
  Object.assign(timeouts, calmTimeouts);
  await clock.advance(dayAndMore);
  // The first round finds out that the account works again, and the second is for those that waited for it.
  for (let round = 0; round < 2; round++) await outbox.drain();
  const endings: Ending[] = [];
  for (const recipient of to) {
    const { state = 'cancelled', attempts = 0 } = (await store.get(recipient)) ?? {};
    const got = receivedBy(recipient);
    endings.push({
      recipient,
      hit: recipients !== 'one of three' || recipient === unlucky,
      // Set above for each of them.
      first: first.get(recipient) as Ending['first'],
      last: { state, attempts, received: got.length },
      messageIds: got.map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)?.[1]?.trim() ?? ''),
    });
  }
  await outbox.close(0);
  await server.close();
  return { endings, connections };
}

export const secrets = ['correct horse battery', 'correct-token'] as const;
const unlucky = 'two@example.com';
const threeRecipients = ['one@example.com', unlucky, 'three@example.com'];
const dayAndMore = 25 * 3_600_000;
const isSilent = ({ fault }: Pick<Cell, 'fault'>) => Object.values(fault.script).includes('hang');

function accountAt(port: number, security: Security, login: Cell['login']): MailAccount {
  const [password, value] = secrets;
  const server = { port, security, host: 'localhost' };
  if (login === 'no login') return anAccount(server);
  if (login === 'a password') return anAccount(server, password);
  return {
    ...anAccount({ ...server, user: 'desk@example.com' }),
    token: async () => ({ is: 'token', value }),
  };
}

/** The same server, which takes tokens, too. */
function forTokens(script: Script): Script {
  const auths = 'PLAIN LOGIN XOAUTH2 OAUTHBEARER';
  const { extensions } = script;
  if (!extensions) return { ...script, auths };
  return {
    ...script,
    auths,
    extensions: [...extensions.filter((one) => !one.startsWith('AUTH')), `AUTH ${auths}`],
  };
}

/** The real outbox and the real mailer, on a clock moved by hand. */
export function anOutbox(account: MailAccount, timeouts: typeof calmTimeouts) {
  const clock = aClock();
  const store = memoryOutboxStore();
  const outcomes = new Map<string, Ending['first']['outcome']>();
  const outbox = createOutbox({
    outbox: store,
    carrier: createMailCarrier({
      mailer: createMailer({ trusted: [testAuthority()] }),
      simulatedMailer: createSimulatedMailer(),
      account: async () => account,
    }),
    clock,
    ids: { next: () => 'id', random: () => 0.5 },
    log: {
      info(event, facts) {
        const { id, is, code } = facts ?? {};
        if (event === 'delivery.attempt' && !outcomes.has(String(id)))
          outcomes.set(String(id), { is: String(is), code: String(code) });
      },
      problem: () => undefined,
    },
    onChange: () => undefined,
    policy: { timeouts, perMinute: Number.POSITIVE_INFINITY },
  });
  return { outbox, store, clock, outcomes };
}
