import { z } from 'zod';
import { Flow } from '../core/flow/flow.ts';

/** A flow to start from, with what a chooser shows of it. */
export const TemplateView = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  /** Comes with the app, so it cannot be removed. */
  builtIn: z.boolean(),
  tests: z.number().int(),
  flow: Flow,
});
export type TemplateView = z.infer<typeof TemplateView>;

/** A flow file as it travels: content, never a path. */
export const FlowFile = z.object({ fileName: z.string(), content: z.string() });
export type FlowFile = z.infer<typeof FlowFile>;
