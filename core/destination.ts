import { z } from 'zod';
import { Certificates } from './certificates.ts';

export const destinationKinds = ['slack', 'http'] as const;
export type DestinationKind = (typeof destinationKinds)[number];

/** Settings > Destinations: one place that steps send to. Its address and secrets are kept apart, as secrets. */
export const Destination = z.strictObject({
  id: z.string().min(1).max(64),
  name: z.string().trim().min(1, 'Give it a name, like Support channel.').max(80),
  kind: z.enum(destinationKinds),
  /** The server of its address, for telling destinations apart; the rest of the address is a secret. */
  host: z.string().max(300),
  /** May lie in this computer's own network, and be reached there without encryption. */
  ownNetwork: z.boolean(),
  /** The authority (PEM) that signs its server's certificate, where it is not a public one. */
  authority: Certificates.optional(),
});
export type Destination = z.infer<typeof Destination>;

/** As many as anybody could tell apart. */
export const mostDestinations = 50;
