import { randomBytes } from 'node:crypto';
import type { Clock, Ids } from '../ports/system.ts';

/** The computer's own time. */
export const systemClock: Clock = {
  now: () => new Date(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** 132 bits from the system's random source; 22 characters of the URL-safe base64 alphabet (RFC 4648 §5). */
export const systemIds: Ids = {
  next: () => randomBytes(17).toString('base64url').slice(0, 22),
  random: () => Math.random(),
};
