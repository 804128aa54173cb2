import { isMessageName } from './header.ts';
import type { TableFormat } from './read-table.ts';

/** The format, from the file's name where it tells, otherwise from the first lines. Doubtful text is plain text. */
export function sniffFormat(text: string, name = ''): TableFormat {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return endings[ending] ?? sniff(text);
}

const endings: Readonly<Record<string, TableFormat>> = {
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'jsonl',
};

function sniff(text: string): TableFormat {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const first = lines[0] ?? '';
  if (isJson(first) || /^\s*\[\s*(?:[{"]|$)/.test(first)) return 'jsonl';
  const tabs = first.split('\t').length;
  if (tabs > 1 && lines.every((line) => line.split('\t').length === tabs)) return 'tsv';
  // Messages are full of commas; only names of columns, or quotes around every line, make a table of them.
  const cells = first.split(/[,;|]/).map((cell) => cell.replace(/^\s*"|"\s*$/g, ''));
  if (cells.some(isMessageName) && cells.every((cell) => cell.trim().split(/\s+/).length <= 3)) return 'csv';
  return lines.every((line) => line.startsWith('"')) ? 'csv' : 'plain';
}

function isJson(line: string): boolean {
  if (!line.trimStart().startsWith('{')) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
