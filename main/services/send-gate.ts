import type { Clock } from '../ports/system.ts';

/** Lets so many through at once and so many in a minute. Somebody waiting at it goes before the retry loop. */
export interface SendGate {
  /** Waits for a place and takes it; the returned function gives it back. Rejects when `signal` is aborted first. */
  enter(signal: AbortSignal): Promise<() => void>;
  /** Takes a place now, if one can be had without those kept for somebody waiting. */
  tryEnter(): (() => void) | undefined;
  /** Milliseconds until the minute has room again for `tryEnter`; 0 when it has room. */
  roomIn(): number;
}

interface Limits {
  readonly atOnce: number;
  readonly perMinute: number;
}

export function createSendGate({ clock, ...limits }: Limits & { readonly clock: Clock }): SendGate {
  const gate: Gate = { clock, limits, inside: 0, entered: [], waiting: [] };
  // A visitor waits for a fresh delivery; a backlog must not use up every place.
  const forBacklog = {
    atOnce: Math.max(1, limits.atOnce - 1),
    perMinute: Math.ceil(limits.perMinute * 0.75),
  };
  return {
    enter: (signal) => queueUp(gate, signal),
    tryEnter: () => (gate.waiting.length === 0 && hasRoom(gate, forBacklog) ? take(gate) : undefined),
    roomIn: () => roomAfter(gate, forBacklog),
  };
}

interface Gate {
  readonly clock: Clock;
  readonly limits: Limits;
  readonly waiting: (() => void)[];
  inside: number;
  /** When the last ones entered, in milliseconds since 1970. */
  entered: number[];
}

function queueUp(gate: Gate, signal: AbortSignal): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const go = () => {
      signal.removeEventListener('abort', leave);
      resolve(take(gate));
    };
    const leave = () => {
      gate.waiting.splice(gate.waiting.indexOf(go), 1);
      reject(signal.reason);
    };
    if (signal.aborted) return reject(signal.reason);
    signal.addEventListener('abort', leave, { once: true });
    gate.waiting.push(go);
    callIn(gate);
  });
}

function callIn(gate: Gate): void {
  while (gate.waiting.length > 0 && hasRoom(gate, gate.limits)) gate.waiting.shift()?.();
  const room = roomAfter(gate, gate.limits);
  if (gate.waiting.length > 0 && room > 0) gate.clock.after(room, () => callIn(gate));
}

function take(gate: Gate): () => void {
  gate.inside += 1;
  if (gate.limits.perMinute !== Number.POSITIVE_INFINITY) gate.entered.push(gate.clock.now().getTime());
  let given = false;
  return () => {
    if (given) return;
    given = true;
    gate.inside -= 1;
    callIn(gate);
  };
}

function hasRoom(gate: Gate, limits: Limits): boolean {
  return gate.inside < limits.atOnce && roomAfter(gate, limits) === 0;
}

const minute = 60_000;

function roomAfter(gate: Gate, { perMinute }: Limits): number {
  const now = gate.clock.now().getTime();
  // A clock set back must not close the gate for longer.
  gate.entered = gate.entered.filter((at) => at > now - minute && at <= now);
  const oldest = gate.entered.at(-perMinute);
  return oldest === undefined ? 0 : oldest + minute - now;
}
