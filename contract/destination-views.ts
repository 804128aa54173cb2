import { z } from 'zod';
import { Destination } from '../core/destination.ts';

/** A destination without its secrets: whether they are there is all that leaves the main side. */
export const DestinationView = Destination.extend({
  hasAddress: z.boolean(),
  hasSigningSecret: z.boolean(),
  headerNames: z.array(z.string()),
});
export type DestinationView = z.infer<typeof DestinationView>;

const HeaderName = z
  .string()
  .trim()
  .regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}$/, 'A header’s name has letters, digits and - only.')
  .refine(
    (name) => !/^(host|connection|content-.*|transfer-encoding|upgrade|expect|webhook-.*)$/i.test(name),
    {
      error: 'The app sets this header itself.',
    },
  );
const HeaderValue = z
  .string()
  .max(4_000)
  .regex(/^[\x20-\x7e]*$/, 'A header’s value is one line of plain letters, digits and signs.');

/** What the Destinations page sends. What is left out stays as it is stored. */
export const DestinationInput = z.strictObject({
  /** Left out: a new one. */
  id: Destination.shape.id.optional(),
  name: Destination.shape.name,
  kind: Destination.shape.kind,
  ownNetwork: Destination.shape.ownNetwork,
  /** Left out: none. */
  authority: Destination.shape.authority,
  url: z.string().max(2_000).optional(),
  /** `null` or empty: forgotten. */
  signingSecret: z
    .string()
    .trim()
    .regex(
      /^(whsec_[A-Za-z0-9+/]{32,86}={0,2})?$/,
      'A signing secret begins with whsec_ and holds 24 to 64 bytes.',
    )
    .nullable()
    .optional(),
  /** A header without a value keeps the one it has. */
  headers: z
    .array(z.strictObject({ name: HeaderName, value: HeaderValue.optional() }))
    .max(10)
    .optional(),
});
export type DestinationInput = z.infer<typeof DestinationInput>;

export const postStages = ['address', 'name', 'connection', 'tls', 'answer'] as const;

/** What one stage of posting a test came to. */
export const PostCheck = z.object({
  stage: z.enum(postStages),
  result: z.enum(['passed', 'failed', 'not-used', 'not-reached']),
  sentence: z.string(),
  /** What to do about it; empty when nothing is to be done. */
  advice: z.string(),
});
export type PostCheck = z.infer<typeof PostCheck>;
