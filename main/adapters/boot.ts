import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';

/** The time from one start of the computer to the next: what was only in its memory is gone in another. */
export interface Boot {
  /** Tells this boot from others, also later on. */
  readonly mark: string;
  /** Whether the mark was made in this boot. When in doubt, it was not. */
  is(mark: string): boolean;
}

/** The computer as it runs now. */
export function thisBoot(): Boot {
  return bootOf(bootId(), Date.now() - uptime() * 1_000);
}

/** `id`: the system's own name for the boot, if it has one. `startedAt`: when it began, in milliseconds since 1970. */
export function bootOf(id: string | undefined, startedAt: number): Boot {
  if (id !== undefined) return { mark: id, is: (mark) => mark === id };
  return {
    mark: `${begins}${Math.round(startedAt)}`,
    is: (mark) =>
      mark.startsWith(begins) && Math.abs(Number(mark.slice(begins.length)) - startedAt) < sameBoot,
  };
}

const begins = 'began ';

/** How far clocks may disagree about one boot; two are further apart. Milliseconds. */
const sameBoot = 5_000;

/** https://docs.kernel.org/admin-guide/sysctl/kernel.html#random */
function bootId(): string | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}
