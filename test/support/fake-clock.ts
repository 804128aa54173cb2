import type { Clock } from '../../main/ports/system.ts';

export interface FakeClock extends Clock {
  /** Lets so many milliseconds pass, running what falls due in its order and letting all of it finish. */
  advance(milliseconds: number): Promise<void>;
  /** Passes without a timer running, as while a laptop sleeps; then what is overdue runs. */
  sleep(milliseconds: number): Promise<void>;
  /** Lets everything that needs no time finish. */
  rest(): Promise<void>;
}

export function aClock(start = '2026-11-22T10:00:00.000Z'): FakeClock {
  let now = Date.parse(start);
  let order = 0;
  const timers = new Map<number, { at: number; run: () => void }>();

  const rest = async () => {
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    now: () => new Date(now),
    after(milliseconds, run) {
      order += 1;
      const id = order;
      timers.set(id, { at: now + milliseconds, run });
      return () => timers.delete(id);
    },
    rest,
    async sleep(milliseconds) {
      now += milliseconds;
      await this.advance(0);
    },
    async advance(milliseconds) {
      const end = now + milliseconds;
      await rest();
      for (;;) {
        const [next] = [...timers]
          .filter(([, { at }]) => at <= end)
          .sort(([a, x], [b, y]) => x.at - y.at || a - b);
        if (!next) break;
        const [id, { at, run }] = next;
        timers.delete(id);
        now = Math.max(now, at);
        run();
        await rest();
      }
      now = end;
      await rest();
    },
  };
}
