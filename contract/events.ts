import { z } from 'zod';
import type { EventContract } from './contract.ts';

/** Every push from main to the page. */
export const events = {
  /** Something that a page may be showing is not what it was. `id` names the conversation or handoff, if one. */
  changed: z.object({
    what: z.enum(['settings', 'flow', 'tests', 'conversation', 'handoffs', 'preferences', 'sign-in']),
    id: z.string().optional(),
  }),
  /** A native menu entry was chosen: the id of a command in the renderer's registry. */
  command: z.object({ id: z.string() }),
} satisfies EventContract;

export type Events = typeof events;
