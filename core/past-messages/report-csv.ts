import Papa from 'papaparse';
import type { JudgedMessage } from '../recognizer/report.ts';
import { outcomeOf } from './judged-lists.ts';

export const csvHead = ['message', 'wanted', 'result', 'score', 'phrase or pattern', 'why'];

/** One line of the exported report per message, each ending with CRLF (RFC 4180). */
export function toCsv(messages: readonly JudgedMessage[]): string {
  return csvLines(
    messages.map(({ text, wanted, verdict }) => [
      text,
      wanted === undefined ? '' : wanted ? 'yes' : 'no',
      outcomeOf(verdict),
      verdict.score.toFixed(2),
      verdict.why.phrase ?? verdict.why.pattern ?? '',
      verdict.why.sentence,
    ]),
  );
}

/** Cells that a spreadsheet would run as a formula are marked as text: visitors wrote them. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : `${Papa.unparse(rows, { escapeFormulae: true })}\r\n`;
}
