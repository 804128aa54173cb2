import type { Delivery } from '../ports/outbox-store.ts';
import { change } from './delivery-verdict.ts';
import type { Office } from './outbox-office.ts';
import type { Place } from './send-gate.ts';

interface Terms {
  readonly byHand?: boolean;
  /** One at the gate that was taken for it already. */
  readonly place?: Place;
  /** The delivery as it stood a moment ago. */
  readonly known?: Delivery;
}

/** Begins an attempt, or joins the one under way. */
export function begin(office: Office, id: string, { place, known, byHand = false }: Terms = {}) {
  const enter = async (signal: AbortSignal) => {
    if (place) return place;
    await office.keepPace();
    return office.gate.enter(signal);
  };
  const attempt = office.attempts.begin(id, { enter, known, byHand });
  void attempt.done.then(() => {
    // Whatever never reached the gate still holds the place the loop took for it.
    place?.leave();
    return wakeUp(office);
  });
  return attempt;
}

/** Whatever waits is tried once now, and then by the schedule again. */
export async function wake(office: Office, detail: string): Promise<void> {
  if (office.loop.closed) return;
  office.health.probeNow();
  await makeDue(office, detail);
}

/** The account works again: nobody needs to wait out a long pause. */
async function wakeUp(office: Office): Promise<void> {
  if (office.loop.closed) return;
  if (office.health.takeRecovery()) await makeDue(office, 'The server works again.');
  else pump(office);
}

/** Everything queued is due now. Never rejects. */
export async function makeDue(office: Office, detail: string): Promise<void> {
  const { deps } = office;
  const nextAttemptAt = deps.clock.now().toISOString();
  try {
    for (const delivery of await deps.outbox.inState('queued')) {
      if (delivery.simulation) continue;
      if (delivery.nextAttemptAt !== null && delivery.nextAttemptAt <= nextAttemptAt) continue;
      await change(deps, delivery, ['queued'], { state: 'queued', detail, nextAttemptAt });
    }
  } catch {
    deps.log.problem('outbox.not-made-due');
  }
  pump(office);
}

/** Lets the loop look around now: starts what is due, then sleeps until there can be more. */
export function pump(office: Office): void {
  const { loop, deps } = office;
  if (!loop.on) return;
  loop.again = true;
  if (loop.pumping) return;
  loop.pumping = true;
  void (async () => {
    while (loop.on && loop.again) {
      loop.again = false;
      await startDue(office);
    }
    await sleep(office);
  })()
    .catch(() => {
      deps.log.problem('outbox.loop-broke');
      rest(office, deps.policy.lookAgain);
    })
    .finally(() => {
      loop.pumping = false;
      if (loop.again) pump(office);
    });
}

async function startDue(office: Office): Promise<void> {
  const { health, gate, loop } = office;
  await office.keepPace();
  // Whoever finds no room needs not look for what is due.
  while (loop.on && !health.hold() && health.probeIn() === 0 && gate.hasRoom()) {
    const next = await nextDue(office);
    if (!next || !loop.on) return;
    // Not before something is due: a place that is taken counts in the minute.
    const place = gate.tryEnter();
    if (!place) return;
    health.probing();
    begin(office, next.id, { place, known: next });
  }
}

async function nextDue({ deps, attempts }: Office): Promise<Delivery | undefined> {
  const due = await deps.outbox.due(deps.clock.now().toISOString(), attempts.running.size + 1);
  return due.find(({ id }) => !attempts.running.has(id));
}

async function sleep(office: Office): Promise<void> {
  const { deps, health, gate } = office;
  const now = deps.clock.now().getTime();
  const nextDue = await deps.outbox.nextDue();
  const untilDue = nextDue === null ? deps.policy.lookAgain : Date.parse(nextDue) - now;
  const untilFree = Math.max((health.hold()?.until ?? 0) - now, health.probeIn(), gate.roomIn());
  // The end of an attempt wakes the loop too, so a full house needs no short sleep.
  rest(office, Math.min(Math.max(untilDue, untilFree, 1_000), deps.policy.lookAgain));
}

function rest(office: Office, milliseconds: number): void {
  const { loop, deps } = office;
  loop.cancelTimer();
  if (!loop.on) return;
  const expected = deps.clock.now().getTime() + milliseconds;
  loop.cancelTimer = deps.clock.after(milliseconds, () => {
    // Timers stand still while a computer sleeps: one that is far too late means that it has just woken up.
    const slept = deps.clock.now().getTime() - expected > deps.policy.sleptAfter;
    if (slept) void wake(office, 'Tried again, because the computer woke up.');
    else pump(office);
  });
}
