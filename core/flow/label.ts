import { z } from 'zod';
import { limits } from './limits.ts';
import { ShortText } from './step-kind.ts';

const Worded = z.strictObject({ text: ShortText });

/**
 * What an edit is called: an English text of the interface whose `{{name}}`s stand for values, so that it can be shown in
 * any language. Values are somebody's own words, or texts again. A string is a finished sentence.
 */
export const Label = z.union([
  ShortText,
  Worded.extend({
    values: z.record(z.string().max(40), z.union([ShortText, z.number(), Worded])).optional(),
  }),
]);
export type Label = z.infer<typeof Label>;

/** The label with nothing in it longer than a name may be, for keeping. */
export function shortLabel(label: Label): Label {
  if (typeof label === 'string') return cut(label);
  const { text, values } = label;
  if (!values) return { text: cut(text) };
  const short = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? cut(value) : value,
  ]);
  return { text: cut(text), values: Object.fromEntries(short) };
}

function cut(text: string): string {
  return text.slice(0, limits.name);
}
