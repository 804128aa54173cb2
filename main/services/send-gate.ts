import type { Clock } from '../ports.ts';

/** Lets so many through at once and so many in a minute. Somebody waiting at it goes before the retry loop. */
export interface SendGate {
  /** Waits for a place and takes it; the returned function gives it back. Rejects when `signal` is aborted first. */
  enter(signal: AbortSignal): Promise<() => void>;
  /** Takes a place now, if one can be had without those kept for somebody waiting. */
  tryEnter(): (() => void) | undefined;
  /** Milliseconds until the minute has room again for `tryEnter`; 0 when it has room. */
  roomIn(): number;
}

const minute = 60_000;

export function createSendGate({
  clock,
  perMinute,
  atOnce,
}: {
  readonly clock: Clock;
  readonly perMinute: number;
  readonly atOnce: number;
}): SendGate {
  const places = { inside: 0, entered: [] as number[] };
  const waiting: (() => void)[] = [];
  // A visitor waits for a fresh delivery; a backlog must not use up every place.
  const kept = { atOnce: atOnce > 1 ? 1 : 0, perMinute: Math.floor(perMinute / 4) };

  const roomAfter = (limit: number) => {
    const now = clock.now().getTime();
    places.entered = places.entered.filter((at) => at > now - minute && at <= now);
    const oldest = places.entered.at(-limit);
    return oldest === undefined ? 0 : oldest + minute - now;
  };
  const take = () => {
    places.inside += 1;
    if (perMinute !== Number.POSITIVE_INFINITY) places.entered.push(clock.now().getTime());
    let given = false;
    return () => {
      if (given) return;
      given = true;
      places.inside -= 1;
      next();
    };
  };
  const next = () => {
    if (waiting.length === 0 || places.inside >= atOnce) return;
    const room = roomAfter(perMinute);
    if (room > 0) clock.after(room, next);
    else waiting.shift()?.();
  };

  return {
    enter: (signal) =>
      new Promise((resolve, reject) => {
        const go = () => {
          signal.removeEventListener('abort', leave);
          resolve(take());
          next();
        };
        const leave = () => {
          waiting.splice(waiting.indexOf(go), 1);
          reject(signal.reason);
        };
        if (signal.aborted) return reject(signal.reason);
        signal.addEventListener('abort', leave, { once: true });
        waiting.push(go);
        next();
      }),
    tryEnter: () =>
      waiting.length > 0 || places.inside >= atOnce - kept.atOnce || roomAfter(perMinute - kept.perMinute) > 0
        ? undefined
        : take(),
    roomIn: () => roomAfter(perMinute - kept.perMinute),
  };
}
