import type { ListName } from '../../../../core/past-messages/judged-lists.ts';
import type { JudgedMessage, PhraseContribution, TriggerReport } from '../../../../core/recognizer/report.ts';

/** How many messages and phrases of a kind are shown; all of them are in the JSON. */
const most = 10;

export interface ReportToPrint {
  readonly trigger: { readonly name: string; readonly sensitivity: string };
  readonly report: TriggerReport;
  /** The first messages of a list, each different one once. */
  first(list: ListName, count: number): readonly (JudgedMessage & { readonly times: number })[];
}

/** A trigger report as text for a terminal. */
export function reportLines({ trigger, report, first }: ReportToPrint, file: string): string[] {
  const { messages, labelled, matches, nearMisses, misses, falseAlarms, builtin } = report;
  const none = messages - matches.count - nearMisses.count;
  return [
    `${trigger.name} (${trigger.sensitivity}), ${count(report.phrases.length, 'phrase')}, on ${file}: ${count(messages, 'message')}, ${number(labelled)} labelled`,
    '',
    row('match', matches.count, messages),
    row('near miss', nearMisses.count, messages),
    row('no match', none, messages),
    ...(report.recall === undefined
      ? []
      : ['', rate('recall', report.recall, `${number(misses.count)} missed`)]),
    ...(report.falseAlarmRate === undefined
      ? []
      : [rate('false alarms', report.falseAlarmRate, `${number(falseAlarms.count)} of them`)]),
    '',
    'built-in messages',
    rate('recall', builtin.recall, `${number(builtin.misses.length)} missed`),
    rate('false alarms', builtin.falseAlarmRate, `${number(builtin.falseAlarms.length)} of them`),
    '',
    ...phraseLines(report.phrases),
    ...examples('near misses', nearMisses.count, first('nearMisses', most)),
    ...examples('misses', misses.count, first('misses', most)),
    ...examples('false alarms', falseAlarms.count, first('falseAlarms', most)),
    ...examples('built-in false alarms', builtin.falseAlarms.length, builtin.falseAlarms),
  ];
}

function phraseLines(phrases: readonly PhraseContribution[]): string[] {
  const shown = [...phrases].sort((a, b) => b.catches - a.catches).slice(0, most);
  const width = Math.max(...shown.map(({ phrase }) => cut(phrase, 48).length), 'phrase'.length);
  const line = (phrase: string, catches: string, only: string, note: string) =>
    `  ${phrase.padEnd(width)}  ${catches.padStart(8)}  ${only.padStart(9)}  ${note}`.trimEnd();
  const useless = phrases.filter((phrase) => phrase.useless).length;
  return [
    line('phrase', 'catches', 'only this', ''),
    ...shown.map(({ phrase, catches, onlyThis, coveredBy, useless: idle }) => {
      const [first] = coveredBy;
      const note = idle ? 'catches nothing' : first ? `adds nothing to “${cut(first, 40)}”` : '';
      return line(cut(phrase, 48), number(catches), number(onlyThis), note);
    }),
    ...(phrases.length > most
      ? [`  and ${number(phrases.length - most)} more, ${number(useless)} of all catch nothing`]
      : []),
    '',
  ];
}

function examples(
  title: string,
  total: number,
  messages: readonly (JudgedMessage & { readonly times?: number })[],
): string[] {
  if (total === 0) return [];
  return [
    `${title}: ${number(total)}`,
    ...messages.slice(0, most).map(({ text, times = 1, verdict }) => {
      const often = times > 1 ? `, ${number(times)} times` : '';
      return `  ${verdict.score.toFixed(2)}  ${cut(text, 70)}${often}  (${cut(verdict.why.sentence, 120)})`;
    }),
    '',
  ];
}

function row(name: string, part: number, whole: number): string {
  return `  ${name.padEnd(14)}${number(part).padStart(9)}  ${share(whole > 0 ? part / whole : 0).padStart(8)}`;
}

function rate(name: string, value: number, note: string): string {
  return `  ${name.padEnd(14)}${''.padStart(9)}  ${share(value).padStart(8)}  ${note}`;
}

/** One line of at most this many characters; control characters in a message must not reach the terminal. */
function cut(text: string, length: number): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

function share(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}

function count(value: number, thing: string): string {
  return `${number(value)} ${thing}${value === 1 ? '' : 's'}`;
}
