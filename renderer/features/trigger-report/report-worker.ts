import {
  type ColumnChoice,
  guessColumns,
  labelsIn,
  toMessages,
} from '../../../core/past-messages/columns.ts';
import { encodingsToTry } from '../../../core/past-messages/encodings.ts';
import { createJudgedLists } from '../../../core/past-messages/judged-lists.ts';
import { type MessageTable, readTable } from '../../../core/past-messages/read-table.ts';
import { csvHead, csvLines, toCsv } from '../../../core/past-messages/report-csv.ts';
import { type JudgingTrigger, recognizerOf, reportOn } from '../../../core/past-messages/trigger-report.ts';
import type { ReportMessage } from '../../../core/recognizer/report.ts';
import type { Asks, Judged, MessageSource, Opened, Question, TableSample, Told } from './report-asks.ts';

/*
 * Reads and judges past messages beside the page, so that the window stays usable however many there are. It keeps what
 * was opened and judged last, and hands out only what is looked at.
 */

const biggestFile = 200 * 1024 * 1024;
/** Milliseconds of work between two looks at what the page wants meanwhile. */
const slice = 40;

let table: MessageTable | undefined;
let judged = { messages: [] as ReportMessage[], lists: createJudgedLists(), csv: [] as string[] };
let recognize: ReturnType<typeof recognizerOf> | undefined;
let cancelled = false;

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  answer(data).then(
    (value) => tell({ is: 'answer', id: data.id, value }),
    (error: unknown) => tell({ is: 'broken', id: data.id, because: String(error) }),
  );
});

async function answer(question: Question): Promise<Asks[Question['name']]['answer']> {
  switch (question.name) {
    case 'open':
      return open(question.source, question.header);
    case 'builtin':
      return reportOn(question.trigger).result();
    case 'judge':
      return judge(question.trigger, question.choice);
    case 'cancel':
      cancelled = true;
      return null;
    case 'page':
      return page(question);
    case 'export':
      return new Blob(['\uFEFF', csvLines([csvHead]), ...judged.csv], { type: 'text/csv' });
    default:
      return question satisfies never;
  }
}

async function open(source: MessageSource, header: boolean | undefined): Promise<Opened> {
  const told = header === undefined ? {} : { header };
  if (source.is === 'text') return sampleOf(readTable(source.text, told));
  const { file } = source;
  if (file.size > biggestFile)
    return { is: 'unreadable', because: 'It is larger than 200 MB. Split it, or take fewer messages.' };
  return sampleOf(readTable(decode(await file.arrayBuffer()), { name: file.name, ...told }));
}

function decode(bytes: ArrayBuffer): string {
  for (const encoding of encodingsToTry(new Uint8Array(bytes, 0, Math.min(4, bytes.byteLength)))) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not written in this one.
    }
  }
  return '';
}

function sampleOf(result: ReturnType<typeof readTable>): Opened {
  if (result.is === 'unreadable') return result;
  table = result.table;
  const { format, header, columns, rows, broken } = table;
  const sample: TableSample = {
    format,
    header,
    columns,
    rows: rows.slice(0, 5),
    count: rows.length,
    broken,
    guess: guessColumns(table),
    labels: columns.map((_, at) => labelsIn(result.table, at)),
  };
  return { is: 'table', sample };
}

async function judge(trigger: JudgingTrigger, choice: ColumnChoice): Promise<Judged | 'cancelled'> {
  cancelled = false;
  recognize = recognizerOf(trigger);
  const report = reportOn(trigger, 0);
  const messages = table ? toMessages(table, choice) : [];
  const lists = createJudgedLists();
  const csv: string[] = [];
  for (let done = 0; done < messages.length; ) {
    const until = performance.now() + slice;
    const from = done;
    const some = [];
    while (done < messages.length && performance.now() < until) {
      const few = report.add(messages.slice(done, done + 20));
      some.push(...few);
      done += few.length;
    }
    for (const [at, message] of some.entries()) lists.add(from + at, message);
    csv.push(toCsv(some));
    tell({ is: 'progress', done, total: messages.length });
    await new Promise((resume) => setTimeout(resume));
    if (cancelled) return 'cancelled';
  }
  judged = { messages, lists, csv };
  return { report: report.result(), counts: lists.counts() };
}

function page({ list, from, count }: Asks['page']['ask']) {
  return judged.lists.page(list, from, count).flatMap(({ at, times }) => {
    const message = judged.messages[at];
    return message && recognize ? [{ ...message, times, verdict: recognize(message.text) }] : [];
  });
}

function tell(told: Told): void {
  self.postMessage(told);
}
