import { z } from 'zod';

/** How one mail of a test is made to end. It never reaches a mail server, now or later. */
export const Simulation = z.enum([
  'captured',
  'accepted',
  'login-refused',
  'certificate',
  'name-not-found',
  'not-listening',
  'timeout',
  'try-later-421',
  'try-later-450',
  'recipient-refused',
  'offline',
]);
export type Simulation = z.infer<typeof Simulation>;

/** What a test conversation's mails are made to meet, instead of what is set up. */
export const SimulatedDelivery = z.enum([
  ...Simulation.exclude(['accepted']).options,
  /** Where a step writes to several recipients, the last one is refused. */
  'one-recipient-refused',
]);
export type SimulatedDelivery = z.infer<typeof SimulatedDelivery>;

/** What becomes of the mail to recipient number `index` of `count`. */
export function simulationFor(chosen: SimulatedDelivery, index: number, count: number): Simulation {
  if (chosen !== 'one-recipient-refused') return chosen;
  return count > 1 && index === count - 1 ? 'recipient-refused' : 'accepted';
}
