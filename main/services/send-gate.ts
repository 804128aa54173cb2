import type { Clock } from '../ports/system.ts';

/**
 * Lets so many through at once and so many in a minute. Those next in turn sit behind the gate already, so that what can be
 * done before their turn is done by then. Somebody waiting goes before the retry loop.
 */
export interface SendGate {
  /** Waits for a place or a seat and takes it. Rejects when `signal` is aborted first. */
  enter(signal: AbortSignal): Promise<Place>;
  /** Whether `tryEnter` gives a place or a seat now. */
  hasRoom(): boolean;
  /** Takes a place or a seat now, if one can be had without those kept for somebody waiting. */
  tryEnter(): Place | undefined;
  /** From now on so many; who is inside stays. */
  setLimits(limits: Limits): void;
  /** Milliseconds until the minute has room again for `tryEnter`; 0 when it has room. */
  roomIn(): number;
}

export interface Place {
  /** It was not to be had at once. */
  readonly waited: boolean;
  /** Waits for the turn of whoever sits; resolves with whether it had to be waited for. Rejects when `signal` is aborted first. */
  turn(signal: AbortSignal): Promise<boolean>;
  /** Gives it back, at any time and as often as one likes. */
  leave(): void;
}

export interface Limits {
  readonly atOnce: number;
  readonly perMinute: number;
}

export function createSendGate({ clock, ...limits }: Limits & { readonly clock: Clock }): SendGate {
  const gate: Gate = { clock, limits, inside: 0, entered: [], seated: [], waiting: [] };
  const roomForBacklog = () => gate.waiting.length === 0 && hasRoom(gate, 'backlog');
  return {
    enter: (signal) => queueUp(gate, signal),
    hasRoom: roomForBacklog,
    tryEnter: () => (roomForBacklog() ? take(gate, 'backlog') : undefined),
    setLimits({ atOnce, perMinute }) {
      if (gate.limits.atOnce === atOnce && gate.limits.perMinute === perMinute) return;
      gate.limits = { atOnce, perMinute };
      callUp(gate);
      callIn(gate);
    },
    roomIn: () => roomAfter(gate, 'backlog'),
  };
}

/** A visitor waits for what is fresh. */
type Kind = 'fresh' | 'backlog';

interface Gate {
  readonly clock: Clock;
  limits: Limits;
  readonly waiting: (() => void)[];
  /** Behind the gate, in turn. */
  readonly seated: Seat[];
  inside: number;
  /** When the last ones entered, in milliseconds since 1970. */
  entered: number[];
}

interface Seat {
  readonly kind: Kind;
  call: () => void;
}

/** A visitor waits for a fresh delivery; a backlog must not use up every place. */
function limitsFor({ limits }: Gate, kind: Kind): Limits {
  if (kind === 'fresh') return limits;
  return { atOnce: Math.max(1, limits.atOnce - 1), perMinute: Math.ceil(limits.perMinute * 0.75) };
}

/** So many sit for each place: what they do meanwhile, above all waiting for the disk, takes longer than a mail. */
const seatsPerPlace = 2;

function queueUp(gate: Gate, signal: AbortSignal): Promise<Place> {
  return unlessAborted(signal, (done) => {
    let waited = false;
    const go = () => done({ ...take(gate, 'fresh'), waited });
    gate.waiting.push(go);
    callIn(gate);
    waited = true;
    return () => remove(gate.waiting, go);
  });
}

function callIn(gate: Gate): void {
  while (gate.waiting.length > 0 && hasRoom(gate, 'fresh')) gate.waiting.shift()?.();
  const room = roomAfter(gate, 'fresh');
  if (gate.waiting.length > 0 && room > 0) gate.clock.after(room, () => callIn(gate));
}

function take(gate: Gate, kind: Kind): Place {
  if (gate.limits.perMinute !== Number.POSITIVE_INFINITY) gate.entered.push(gate.clock.now().getTime());
  const seat: Seat = { kind, call: () => undefined };
  const hadToSit = gate.inside >= limitsFor(gate, kind).atOnce;
  if (hadToSit) gate.seated.push(seat);
  else gate.inside += 1;
  let given = false;
  return {
    waited: false,
    async turn(signal) {
      if (!gate.seated.includes(seat)) return hadToSit;
      return unlessAborted(signal, (done) => {
        seat.call = () => done(true);
        return () => undefined;
      });
    },
    leave() {
      if (given) return;
      given = true;
      if (!remove(gate.seated, seat)) gate.inside -= 1;
      callUp(gate);
      callIn(gate);
    },
  };
}

/** Those who sit take the places that are free. */
function callUp(gate: Gate): void {
  for (const kind of ['fresh', 'backlog'] as const) {
    while (gate.inside < limitsFor(gate, kind).atOnce) {
      const next = gate.seated.find((seat) => seat.kind === kind);
      if (!next) break;
      remove(gate.seated, next);
      gate.inside += 1;
      next.call();
    }
  }
}

function hasRoom(gate: Gate, kind: Kind): boolean {
  const { atOnce } = limitsFor(gate, kind);
  const sitting = gate.seated.filter((seat) => seat.kind === kind).length;
  return (gate.inside < atOnce || sitting < atOnce * seatsPerPlace) && roomAfter(gate, kind) === 0;
}

const minute = 60_000;

function roomAfter(gate: Gate, kind: Kind): number {
  const now = gate.clock.now().getTime();
  // A clock set back must not close the gate for longer.
  gate.entered = gate.entered.filter((at) => at > now - minute && at <= now);
  const oldest = gate.entered.at(-limitsFor(gate, kind).perMinute);
  return oldest === undefined ? 0 : oldest + minute - now;
}

function remove<Item>(list: Item[], item: Item): boolean {
  const at = list.indexOf(item);
  if (at < 0) return false;
  list.splice(at, 1);
  return true;
}

/** Resolves when `begin` calls back; what it returns gives up on that. Rejects when the signal is aborted first. */
function unlessAborted<Result>(
  signal: AbortSignal,
  begin: (done: (result: Result) => void) => () => unknown,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const onAbort = () => {
      giveUp();
      reject(signal.reason);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    const giveUp = begin((result) => {
      signal.removeEventListener('abort', onAbort);
      resolve(result);
    });
  });
}
