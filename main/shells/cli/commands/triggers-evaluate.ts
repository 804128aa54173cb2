import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { AppError } from '../../../../contract/failure.ts';
import type { Flow } from '../../../../core/flow/flow.ts';
import type { StepOf } from '../../../../core/flow/steps.ts';
import { guessColumns, toMessages } from '../../../../core/past-messages/columns.ts';
import { createJudgedLists, type ListName } from '../../../../core/past-messages/judged-lists.ts';
import type { MessageTable } from '../../../../core/past-messages/read-table.ts';
import { reportInSlices } from '../../../../core/past-messages/trigger-report.ts';
import type { JudgedMessage, ReportMessage } from '../../../../core/recognizer/report.ts';
import type { Slices } from '../../../../core/recognizer/slices.ts';
import type { Command, CommandContext } from '../command.ts';
import { readFlowFile, readMessageFile } from './read-files.ts';
import { reportLines } from './report-lines.ts';

const usage =
  'triggers evaluate FILE [--flow FILE] [--json] [--column NAME] [--label NAME] [--wanted VALUE]... [--min-recall PERCENT] [--max-false-alarms PERCENT]';

/** The trigger report without a window: the same reading and judging as on its page. */
export const triggersEvaluate: Command = {
  name: 'triggers evaluate',
  summary: 'What a flow’s triggers make of past messages, from CSV, TSV, JSON lines or text',
  async run(context) {
    const options = parse(context);
    if (!options) return 2;
    const { flow } = await context.client.call('flow.get', {});
    return evaluate(options, flow, context);
  },
  runAlone(context) {
    const options = parse(context);
    if (!options) return Promise.resolve(2);
    // Without a flow of its own it is about the draft in the data folder.
    if (options.flow === undefined) return undefined;
    return readFlowFile(options.flow).then((flow) => evaluate(options, flow, context));
  },
};

type Output = Pick<CommandContext, 'print' | 'complain'>;
type Options = NonNullable<ReturnType<typeof parse>>;

function parse({ words, complain }: Pick<CommandContext, 'words' | 'complain'>) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        flow: { type: 'string' },
        json: { type: 'boolean' },
        column: { type: 'string' },
        label: { type: 'string' },
        wanted: { type: 'string', multiple: true },
        'min-recall': { type: 'string' },
        'max-false-alarms': { type: 'string' },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new Error('It takes one file with messages.');
    const limits = {
      recall: percent(values['min-recall']),
      falseAlarms: percent(values['max-false-alarms']),
    };
    return { ...values, file, limits };
  } catch (error) {
    complain(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return undefined;
  }
}

function percent(words: string | undefined): number | undefined {
  if (words === undefined) return undefined;
  const value = Number(words.replace(/ ?%$/, ''));
  if (words.trim() === '' || !(value >= 0 && value <= 100))
    throw new Error(`“${words}” is not a percentage.`);
  return value / 100;
}

async function evaluate(options: Options, flow: Flow, { print, complain }: Output): Promise<number> {
  const triggers = flow.steps.filter((step): step is StepOf<'trigger'> => step.kind === 'trigger');
  if (triggers.length === 0) throw new AppError('invalid', `The flow “${flow.name}” has no trigger.`);
  const table = await readMessageFile(options.file);
  const messages = choose(table, options);
  const reports: ({ trigger: StepOf<'trigger'> } & Awaited<ReturnType<typeof judge>>)[] = [];
  for (const trigger of triggers) reports.push({ trigger, ...(await judge(trigger, messages)) });
  if (options.json) {
    const results = reports.map(({ trigger: { id, name }, report }) => ({
      trigger: { id, name },
      ...report,
    }));
    print(JSON.stringify({ file: basename(options.file), format: table.format, results }, null, 2));
  } else {
    for (const judged of reports) for (const line of reportLines(judged, basename(options.file))) print(line);
    if (table.broken > 0) print(`${table.broken} lines could not be read and are left out.`);
  }
  const missed = reports.flatMap(({ trigger, report }) =>
    shortfalls(report, options.limits).map((words) => `${trigger.name}: ${words}`),
  );
  for (const line of missed) complain(line);
  return missed.length > 0 ? 1 : 0;
}

async function judge(trigger: StepOf<'trigger'>, messages: readonly ReportMessage[]) {
  const builder = await inTurns(reportInSlices(trigger));
  const judged: JudgedMessage[] = [];
  for (let at = 0; at < messages.length; at += atOnce) {
    judged.push(...builder.add(messages.slice(at, at + atOnce)));
    await setImmediate();
  }
  const lists = createJudgedLists();
  for (const [at, message] of judged.entries()) lists.add(at, message);
  const first = (list: ListName, count: number) =>
    lists.page(list, 0, count).flatMap(({ at, times }) => {
      const message = judged[at];
      return message ? [{ ...message, times }] : [];
    });
  return { report: builder.result(), first };
}

/** Messages judged without looking up: a few milliseconds. */
const atOnce = 200;

/** Lets signals and output have their turn between slices, so that the command can be broken off at once. */
async function inTurns<T>(work: Slices<T>): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await setImmediate();
  }
}

function choose(table: MessageTable, { column, label, wanted }: Options): ReportMessage[] {
  const find = (name: string) => {
    const at = table.columns.indexOf(name);
    if (at >= 0) return at;
    throw new AppError('invalid', `There is no column “${name}”. There are: ${table.columns.join(', ')}.`);
  };
  const guess = guessColumns(table, {
    ...(column === undefined ? {} : { message: find(column) }),
    ...(label === undefined ? {} : { label: find(label) }),
  });
  const messages = toMessages(table, { ...guess, wanted: wanted ?? guess.wanted });
  if (messages.length === 0) throw new AppError('invalid', 'There is no message in the chosen column.');
  return messages;
}

type Limits = Options['limits'];

function shortfalls(report: { recall?: number; falseAlarmRate?: number }, limits: Limits): string[] {
  const lines: string[] = [];
  if (limits.recall !== undefined && !((report.recall ?? 0) >= limits.recall))
    lines.push(
      report.recall === undefined
        ? 'no message is labelled as wanted, so its recall is unknown.'
        : `recall is below ${limits.recall * 100} %.`,
    );
  if (limits.falseAlarms !== undefined && (report.falseAlarmRate ?? 0) > limits.falseAlarms)
    lines.push(`there are more than ${limits.falseAlarms * 100} % false alarms.`);
  return lines;
}
