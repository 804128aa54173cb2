import type { MailAccount } from '../../ports/mailer.ts';
import { type Line, leave, type Route } from './line.ts';

/** Lines that did their work and wait for the next mail of the same account. */
export interface KeptLines {
  take(route: Route): Line | undefined;
  keep(route: Route, line: Line): void;
}

/** Long enough for the next of many mails; a mail server is not to be kept busy by a silent client. Milliseconds. */
const keptFor = 2_000;

/** Servers may end a session that goes on and on, with a 421 that is not taken amiss; this is where Exim does it by itself. */
const mailsPerLine = 1_000;

export function createKeptLines(): KeptLines {
  const kept = new Map<string, Set<Line>>();
  const timers = new Map<Line, NodeJS.Timeout>();
  const mails = new WeakMap<Line, number>();
  const remove = (key: string, line: Line) => {
    clearTimeout(timers.get(line));
    timers.delete(line);
    return kept.get(key)?.delete(line) ?? false;
  };
  return {
    take(route) {
      const key = keyOf(route);
      const [line] = kept.get(key) ?? [];
      if (!line || !remove(key, line)) return undefined;
      socketOf(line)?.ref();
      return line;
    },
    keep(route, line) {
      const done = (mails.get(line) ?? 0) + 1;
      mails.set(line, done);
      if (done >= mailsPerLine) return leave(line);
      const key = keyOf(route);
      kept.set(key, (kept.get(key) ?? new Set()).add(line));
      // A waiting line must not keep a process alive that has nothing else to do.
      socketOf(line)?.unref();
      const goodbye = () => {
        if (remove(key, line)) leave(line);
      };
      timers.set(line, setTimeout(goodbye, keptFor).unref());
      line.broken.catch(() => remove(key, line));
    },
  };
}

function socketOf({ connection }: Line) {
  return connection._socket || undefined;
}

/** Everything that makes one account's line unfit for another; kept in memory only. */
function keyOf({ account }: Route): string {
  const known = keys.get(account);
  if (known !== undefined) return known;
  const key = JSON.stringify(account);
  keys.set(account, key);
  return key;
}

/** Asked for twice with each mail: when a line is taken and when it is kept. */
const keys = new WeakMap<MailAccount, string>();
