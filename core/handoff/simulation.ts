import { z } from 'zod';

/** How one mail of a test is made to end. It never reaches a mail server, now or later. */
export const MailSimulation = z.enum([
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
export type MailSimulation = z.infer<typeof MailSimulation>;

/** The same for one Slack message or request. */
export const PostSimulation = z.enum([
  'captured',
  'accepted',
  'certificate',
  'name-not-found',
  'not-listening',
  'timeout',
  'offline',
  'not-allowed-403',
  'gone-410',
  'too-many-429',
  'server-error-503',
  'private-address',
]);
export type PostSimulation = z.infer<typeof PostSimulation>;

export const Simulation = z.union([MailSimulation, PostSimulation]);
export type Simulation = z.infer<typeof Simulation>;

/** What a test conversation's mails are made to meet, instead of what is set up. */
export const SimulatedDelivery = z.enum([
  ...MailSimulation.exclude(['accepted']).options,
  /** Where a step writes to several recipients, the last one is refused. */
  'one-recipient-refused',
]);
export type SimulatedDelivery = z.infer<typeof SimulatedDelivery>;

/** What each channel of a test conversation is made to meet; a channel left out delivers as set up. */
export const DeliveryPlan = z.strictObject({
  email: SimulatedDelivery.optional(),
  slack: PostSimulation.optional(),
  http: PostSimulation.optional(),
});
export type DeliveryPlan = z.infer<typeof DeliveryPlan>;

/** What becomes of the mail to recipient number `index` of `count`. */
export function simulationFor(chosen: SimulatedDelivery, index: number, count: number): Simulation {
  if (chosen !== 'one-recipient-refused') return chosen;
  return count > 1 && index === count - 1 ? 'recipient-refused' : 'accepted';
}
