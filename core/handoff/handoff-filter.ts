import { z } from 'zod';

/** How a handoff stands as a whole: the state of its deliveries that most wants attention, in five words. */
export const Standing = z.enum(['attention', 'waiting', 'captured', 'accepted', 'nothing']);
export type Standing = z.infer<typeof Standing>;

/** What a list of handoffs is narrowed to. `null` (or an empty search) narrows nothing. */
export const HandoffFilter = z.strictObject({
  /** Words that all must occur, or begin a word, in reference, answers or transcript. */
  search: z.string().max(200).default(''),
  standing: Standing.nullable().default(null),
  /** Only from the test chat, or only real ones. */
  test: z.boolean().nullable().default(null),
  /** Only what is marked done, or only what is not. */
  done: z.boolean().nullable().default(null),
  /** From this moment on. ISO 8601, UTC. */
  from: z.iso.datetime().nullable().default(null),
  /** Before this moment. ISO 8601, UTC. */
  until: z.iso.datetime().nullable().default(null),
});
export type HandoffFilter = z.infer<typeof HandoffFilter>;

export const everyHandoff: HandoffFilter = HandoffFilter.parse({});

/** Shorter words begin so many others that looking for them finds nearly everything. */
export const shortestSearch = 2;
