import type { Calls } from '../../contract/calls.ts';
import type { OutputOf } from '../../contract/contract.ts';
import { AppError } from '../../contract/failure.ts';
import type { CapturedMail } from '../../contract/views.ts';
import { mailLane } from '../../core/handoff/delivery.ts';
import type { MailSource } from '../ports/mailer.ts';
import type { Delivery, OutboxStore } from '../ports/outbox-store.ts';
import type { Clock } from '../ports/system.ts';
import type { SettingsService } from './settings.ts';

/** The capture mailbox: mails that were kept while there was no mail server, and sending them once there is one. */
export interface CapturedService {
  /** Newest first; those that were sent later stay. */
  list(): Promise<CapturedMail[]>;
  /** The whole message (MIME) as it would be sent now. Throws `not-found`. */
  source(id: string): Promise<{ source: string }>;
  /** What {@link sendAll} would send. */
  owed(): Promise<OutputOf<Calls, 'captured.owed'>>;
  /** Puts one in the outbox. Throws `conflict` when it is not captured any more, or there is nothing to send it with. */
  send(id: string): Promise<void>;
  /** Puts all in the outbox but those of tests, and says how many. Throws `conflict` when there is nothing to send with. */
  sendAll(): Promise<{ count: number }>;
}

/** Newest captured mails shown; older ones are found through their handoff. */
const shown = 500;

export interface CapturedDeps {
  readonly outbox: OutboxStore;
  readonly settings: Pick<SettingsService, 'current' | 'account'>;
  readonly source: MailSource;
  readonly clock: Pick<Clock, 'now'>;
  /** Tries this delivery, and whatever else is due after it. */
  readonly deliver: (id: string) => Promise<unknown>;
  readonly onChange: (handoffId: string) => void;
}

export function createCaptured(deps: CapturedDeps): CapturedService {
  const { outbox } = deps;
  return {
    async list() {
      const { address } = await senderOf(deps);
      const mails = await outbox.captured(shown);
      return mails.flatMap((one) => toCapturedMail(one, address));
    },
    async source(id) {
      const mail = await captured(outbox, id);
      return { source: await deps.source(mail, await senderOf(deps), new Date(mail.createdAt)) };
    },
    async owed() {
      const owed = await outbox.capturedOwed();
      const real = owed.filter(({ test }) => !test);
      const recipients = [...new Set(real.map(({ recipient }) => recipient))];
      const times = real.map(({ createdAt }) => createdAt).sort();
      return {
        count: real.length,
        tests: owed.length - real.length,
        recipients: recipients.slice(0, 5),
        moreRecipients: Math.max(0, recipients.length - 5),
        oldest: times[0] ?? null,
        newest: times.at(-1) ?? null,
      };
    },
    async send(id) {
      const delivery = await captured(outbox, id);
      if (delivery.simulation)
        throw new AppError('conflict', 'This mail was captured as chosen for a test, so it is never sent.');
      await ready(deps);
      if (!(await queue(deps, delivery)))
        throw new AppError('conflict', 'This mail was taken up already. Look again.');
      void deps.deliver(id);
    },
    async sendAll() {
      await ready(deps);
      const owed = (await outbox.capturedOwed()).filter(({ test }) => !test);
      const taken = await Promise.all(owed.map((one) => queue(deps, one)));
      // The first one tells the outbox that there is something to do; the others wait for their turn behind fresh mails.
      const first = owed.find((_, index) => taken[index]);
      if (first) void deps.deliver(first.id);
      return { count: taken.filter(Boolean).length };
    },
  };
}

/** Only what still is captured is taken, so that nothing is sent twice however often it is asked for. */
async function queue(
  { outbox, clock, onChange }: CapturedDeps,
  { id, handoffId }: Pick<Delivery, 'id' | 'handoffId'>,
): Promise<boolean> {
  const at = clock.now().toISOString();
  const detail = 'To be sent now that a mail server is set up.';
  const queued = { state: 'queued', at, detail, nextAttemptAt: at } as const;
  const taken = await outbox.lane(mailLane).change(id, ['captured'], queued);
  if (taken) onChange(handoffId);
  return taken;
}

async function ready({ settings }: CapturedDeps): Promise<void> {
  if ((await settings.account()) === null)
    throw new AppError('conflict', 'No mail server is set up, so captured mails stay here.');
}

async function captured(outbox: OutboxStore, id: string) {
  const delivery = await outbox.get(id);
  if (delivery?.content.channel !== 'email') throw notThere();
  return { ...delivery, mail: delivery.content.mail };
}

async function senderOf({ settings }: CapturedDeps) {
  const { mail, support } = await settings.current();
  return mail.server?.sender ?? { name: '', address: support.email };
}

function toCapturedMail(one: Delivery & { readonly capturedAt: string }, from: string): CapturedMail[] {
  const { id, handoffId, reference, capturedAt, recipient, test, content, state, problem, simulation } = one;
  if (content.channel !== 'email') return [];
  const { mail } = content;
  const standing = { state, problem, simulated: simulation !== undefined };
  return [{ deliveryId: id, handoffId, reference, capturedAt, from, to: recipient, test, mail, ...standing }];
}

function notThere(): AppError {
  return new AppError('not-found', 'This mail is not there any more.');
}
