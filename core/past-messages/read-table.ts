import Papa from 'papaparse';
import { looksLikeHeader, nameRow } from './header.ts';
import { readJson } from './read-json.ts';
import { sniffFormat } from './sniff-format.ts';

export type TableFormat = 'csv' | 'tsv' | 'jsonl' | 'plain';

/** Past messages as they stand in a file, before it is known which column holds what. */
export interface MessageTable {
  readonly format: TableFormat;
  /** Whether the first line gave the names of the columns. */
  readonly header: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Lines that could not be read. */
  readonly broken: number;
}

export type ReadResult =
  | { readonly is: 'table'; readonly table: MessageTable }
  /** `because`: one or two sentences fit to show. */
  | { readonly is: 'unreadable'; readonly because: string };

export interface ReadHints {
  /** The file's name; its ending tells the format. */
  readonly name?: string;
  readonly format?: TableFormat;
  /** Whether the first line holds column names; found out when left out. */
  readonly header?: boolean;
}

/** Reads CSV (RFC 4180, also with other separators), tab-separated text, JSON lines or plain text, one message a line. */
export function readTable(content: string, hints: ReadHints = {}): ReadResult {
  const text = content.startsWith('\uFEFF') ? content.slice(1) : content;
  const refusal = refuse(text);
  if (refusal) return { is: 'unreadable', because: refusal };
  const format = hints.format ?? sniffFormat(text, hints.name);
  const result =
    format === 'jsonl' ? readJson(text) : { is: 'table' as const, table: read(text, format, hints) };
  if (result.is === 'table' && result.table.rows.length === 0)
    return { is: 'unreadable', because: 'There is no message in it, only the names of its columns.' };
  return result;
}

/** What every file but text begins with, or has inside. */
function refuse(text: string): string | undefined {
  if (text.trim() === '') return 'It is empty. Open a file that has one message per line, or paste some.';
  if (text.startsWith('PK\u0003\u0004'))
    return 'This is a spreadsheet or an archive, not text. Save it as CSV first, then open that file.';
  if (text.startsWith('%PDF-')) return 'This is a PDF, not text. Export the messages as CSV or text.';
  if (text.slice(0, 65_536).includes('\0'))
    return 'This is not a text file. Messages are read from CSV, TSV, JSON lines and plain text.';
  return undefined;
}

function read(text: string, format: Exclude<TableFormat, 'jsonl'>, hints: ReadHints): MessageTable {
  if (format === 'plain') return plain(text);
  const { data, meta } = Papa.parse(text, {
    delimiter: format === 'tsv' ? '\t' : '',
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: 'greedy',
  });
  const header = hints.header ?? looksLikeHeader(data);
  const [first = [], ...others] = data;
  const lines = header ? others : data;
  const width = first.length;
  // One column, and yet separators: messages with commas that nobody put into quotes.
  const rows =
    width === 1 ? lines.map((line) => [line.join(meta.delimiter)]) : lines.map((line) => fitted(line, width));
  return { format, header, columns: nameRow(header ? first : first.map(() => '')), rows, broken: 0 };
}

function fitted(line: readonly string[], width: number): readonly string[] {
  if (line.length === width) return line;
  return Array.from({ length: width }, (_, at) => line[at] ?? '');
}

function plain(text: string): MessageTable {
  const rows = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => [line]);
  return { format: 'plain', header: false, columns: ['Message'], rows, broken: 0 };
}
