import type { ColumnChoice } from '../../../core/past-messages/columns.ts';
import type { ListCount, ListName } from '../../../core/past-messages/judged-lists.ts';
import type { MessageTable } from '../../../core/past-messages/read-table.ts';
import type { JudgingTrigger } from '../../../core/past-messages/trigger-report.ts';
import type { JudgedMessage, TriggerReport } from '../../../core/recognizer/report.ts';

/** What the page asks its worker for: name → question and answer. */
export interface Asks {
  /** Reads messages; `header`: whether the first line names the columns, when a person has said so. */
  open: { ask: { source: MessageSource; header: boolean | undefined }; answer: Opened };
  /** What the trigger makes of the built-in messages alone. */
  builtin: { ask: { trigger: JudgingTrigger }; answer: TriggerReport };
  /** Judges what was opened last. Tells progress meanwhile. */
  judge: { ask: { trigger: JudgingTrigger; choice: ColumnChoice }; answer: Judged | 'cancelled' };
  cancel: { ask: object; answer: null };
  /** Some messages of a list of what was judged last. */
  page: { ask: { list: ListName; from: number; count: number }; answer: readonly ListedMessage[] };
  /** What was judged last as CSV. */
  export: { ask: object; answer: Blob };
}

export type AskName = keyof Asks;

export type MessageSource =
  | { readonly is: 'file'; readonly file: File }
  | { readonly is: 'text'; readonly text: string };

export type Opened =
  | { readonly is: 'unreadable'; readonly because: string }
  | { readonly is: 'table'; readonly sample: TableSample };

/** What a person needs to see of a table to choose its columns. */
export interface TableSample {
  readonly format: MessageTable['format'];
  readonly header: boolean;
  readonly columns: readonly string[];
  /** The first rows. */
  readonly rows: readonly (readonly string[])[];
  readonly count: number;
  readonly broken: number;
  readonly guess: ColumnChoice;
  /** Per column its different values, where there are few enough to be labels. */
  readonly labels: readonly (readonly string[])[];
}

export interface Judged {
  readonly report: TriggerReport;
  readonly counts: Readonly<Record<ListName, ListCount>>;
}

export interface ListedMessage extends JudgedMessage {
  /** How often it stands in the file. */
  readonly times: number;
}

export type Question = {
  readonly [Name in AskName]: { readonly name: Name; readonly id: number } & Asks[Name]['ask'];
}[AskName];

export type Told =
  | { readonly is: 'answer'; readonly id: number; readonly value: Asks[AskName]['answer'] }
  | { readonly is: 'broken'; readonly id: number; readonly because: string }
  | { readonly is: 'progress'; readonly done: number; readonly total: number };
