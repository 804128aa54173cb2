import { AppError } from '../../contract/failure.ts';
import type { DeliveryState } from '../../core/handoff/delivery.ts';
import type { Delivery } from '../ports/outbox-store.ts';
import { change } from './delivery-verdict.ts';
import { begin } from './outbox-loop.ts';
import type { Office } from './outbox-office.ts';

/** Sends it now, whatever became of it before. */
export async function sendAgain(office: Office, id: string): Promise<void> {
  const { deps, attempts, loop } = office;
  if (loop.closed)
    throw new AppError('unavailable', 'The app is closing. Send it again after the next start.');
  const delivery = await halted(office, id);
  // The loop may have begun afresh in the meantime; then there is nothing more to do.
  if (attempts.running.has(id)) return;
  const nextAttemptAt = deps.clock.now().toISOString();
  const again = { state: 'queued', detail: 'Sent again by hand.', problem: '', nextAttemptAt } as const;
  if (!(await change(deps, delivery, allButLeaving, again))) throw leaving();
  begin(office, id, { byHand: true });
}

/** Gives a waiting delivery up. */
export async function cancel(office: Office, id: string): Promise<void> {
  const delivery = await halted(office, id);
  const detail = 'Cancelled by hand.';
  const cancelled = { state: 'cancelled', detail, problem: '', nextAttemptAt: null } as const;
  if (await change(office.deps, delivery, ['queued'], cancelled)) return;
  throw new AppError('conflict', 'This is not waiting any more, so it was not cancelled. Look again.');
}

/** The delivery, once an attempt that is under way has been broken off. Refused while its message is leaving. */
async function halted({ deps, attempts }: Office, id: string): Promise<Delivery> {
  const present = attempts.running.get(id);
  if (present?.stage === 'handing-over') throw leaving();
  present?.supersede();
  await present?.done;
  return existing(deps, id);
}

async function existing({ outbox }: Office['deps'], id: string): Promise<Delivery> {
  const delivery = await outbox.get(id);
  if (!delivery) throw new AppError('not-found', 'This delivery does not exist.');
  return delivery;
}

/** Takes somebody's word that it arrived. */
export async function arrived({ deps }: Office, id: string): Promise<void> {
  const delivery = await existing(deps, id);
  const detail = 'Marked by hand: it arrived.';
  const seen = { state: 'sent', detail, problem: '', nextAttemptAt: null } as const;
  if (await change(deps, delivery, ['in-doubt'], seen)) return;
  throw new AppError('conflict', 'This is not in doubt any more. Look again.');
}

const allButLeaving: readonly DeliveryState[] = [
  'queued',
  'sending',
  'sent',
  'failed',
  'in-doubt',
  'captured',
  'cancelled',
];

function leaving(): AppError {
  return new AppError('conflict', 'This is just being handed over. Wait a moment and look again.');
}
