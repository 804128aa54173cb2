import type { ReportMessage } from '../recognizer/report.ts';
import { isLabelName, isMessageName } from './header.ts';
import type { MessageTable } from './read-table.ts';

/** Which column holds what. Both are places in `columns`. */
export interface ColumnChoice {
  readonly message: number;
  readonly label?: number | undefined;
  /** The labels, as they stand in the label column, of messages that should be handed off. */
  readonly wanted: readonly string[];
}

/** The likely choice: by the names of the columns, else by what stands in them. `known` is taken as it is. */
export function guessColumns(
  table: MessageTable,
  known: { readonly message?: number; readonly label?: number } = {},
): ColumnChoice {
  const named = table.columns.findIndex((name, at) => at !== known.label && isMessageName(name));
  const message = known.message ?? (named >= 0 ? named : longest(table));
  const others = table.columns.flatMap((_, at) => (at === message ? [] : [at]));
  const label =
    known.label ??
    others.find((at) => isLabelName(table.columns[at] ?? '') && labelsIn(table, at).length > 0) ??
    others.find((at) => isYesOrNo(labelsIn(table, at)));
  return { message, label, wanted: label === undefined ? [] : labelsIn(table, label).filter(soundsWanted) };
}

const mostLabels = 50;

/** The different values of a column, the most frequent first; none when it has too many to be a label. */
export function labelsIn({ rows }: MessageTable, column: number): string[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = row[column]?.trim() ?? '';
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
    if (counts.size > mostLabels) return [];
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}

/** The messages to judge. Rows without a message are left out; a row without a label is an unlabelled message. */
export function toMessages(
  { rows }: MessageTable,
  { message, label, wanted }: ColumnChoice,
): ReportMessage[] {
  const isWanted = new Set(wanted);
  return rows.flatMap((row) => {
    const text = row[message]?.trim() ?? '';
    const said = label === undefined ? '' : (row[label]?.trim() ?? '');
    if (text === '') return [];
    return [said === '' ? { text } : { text, wanted: isWanted.has(said) }];
  });
}

function longest({ columns, rows }: MessageTable): number {
  const some = rows.slice(0, 200);
  // Words, not letters: an id can be long, but has no spaces.
  const words = columns.map((_, at) =>
    some.reduce((sum, row) => sum + (row[at]?.split(/\s+/).length ?? 0), 0),
  );
  return words.indexOf(Math.max(...words));
}

const yes = /^(?:y|yes|t|true|1|x|wanted|request|positive|pos|sí|si|oui|ja|sim)$/i;
const no = /^(?:n|no|f|false|0|unwanted|other|none|negative|neg|non|nein|não)$/i;
const request = /hand[ _-]?(?:off|over)|escalat|human|agent|person|representative|operator|(?:^|[ _-])talk/i;
const denied = /^(?:no|not|non|un)(?:[ _-]|$)/i;

function isYesOrNo(values: readonly string[]): boolean {
  return (
    values.length > 0 && values.length <= 2 && values.every((value) => yes.test(value) || no.test(value))
  );
}

function soundsWanted(value: string): boolean {
  return yes.test(value) || (request.test(value) && !denied.test(value));
}
