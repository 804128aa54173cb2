import { csvLines } from '../past-messages/report-csv.ts';

/** One handoff as exported. Times in ISO 8601, UTC. */
export interface ExportedHandoff {
  readonly reference: string;
  readonly createdAt: string;
  readonly test: boolean;
  readonly doneAt: string | null;
  /** In the words of the app. */
  readonly state: string;
  readonly flowName: string;
  /** `null`: a test of the draft. */
  readonly version: number | null;
  readonly answers: readonly { readonly key: string; readonly label: string; readonly value: string }[];
  readonly transcript: readonly { readonly from: 'visitor' | 'bot'; readonly text: string }[];
}

const before = ['Reference', 'Created', 'Kind', 'Mail', 'Done', 'Flow', 'Version'];

/**
 * Columns for the answers of handoffs that may come from many versions of a flow: one for each key, named by the label
 * it had last.
 */
export function createHandoffsCsv() {
  const labels = new Map<string, string>();
  const rows: ExportedHandoff[] = [];
  return {
    add(handoffs: readonly ExportedHandoff[]): void {
      for (const handoff of handoffs) {
        rows.push(handoff);
        // The newest come first, so the first label seen is the one that counts.
        for (const { key, label } of handoff.answers) if (!labels.has(key)) labels.set(key, label);
      }
    },
    /** The file in parts (RFC 4180, cells that look like formulas marked as text), so that no one string gets huge. */
    *parts(): Generator<string> {
      const keys = [...labels.keys()];
      yield csvLines([[...before, ...labels.values(), 'Transcript']]);
      for (let at = 0; at < rows.length; at += rowsPerPart)
        yield csvLines(rows.slice(at, at + rowsPerPart).map((row) => cells(row, keys)));
    },
  };
}

const rowsPerPart = 2_000;

function cells(handoff: ExportedHandoff, keys: readonly string[]): string[] {
  const answers = new Map(handoff.answers.map(({ key, value }) => [key, value]));
  return [
    handoff.reference,
    handoff.createdAt,
    handoff.test ? 'test' : 'real',
    handoff.state,
    handoff.doneAt ?? '',
    handoff.flowName,
    handoff.version === null ? 'draft' : String(handoff.version),
    ...keys.map((key) => answers.get(key) ?? ''),
    handoff.transcript
      .map(({ from, text }) => `${from === 'visitor' ? 'Visitor' : 'Bot'}: ${text}`)
      .join('\n'),
  ];
}
