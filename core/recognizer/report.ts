import { builtinMessages, type LabelledMessage } from './builtin-messages.ts';
import {
  compileInSlices,
  contributionsInSlices,
  languagesInSlices,
  type RecognizerOptions,
} from './recognizer.ts';
import { finish, inSlices, type Slices } from './slices.ts';
import { type Sensitivity, thresholds, type Verdict } from './verdict.ts';

/** A past message; `wanted` is its label, when it has one: whether it should have been handed off. */
export interface ReportMessage {
  text: string;
  wanted?: boolean;
}

export interface JudgedMessage extends ReportMessage {
  verdict: Verdict;
}

export interface TriggerReport {
  messages: number;
  labelled: number;
  matches: Sample;
  nearMisses: Sample;
  /** Labelled as wanted, but not handed off. */
  misses: Sample;
  /** Labelled as not wanted, but handed off. */
  falseAlarms: Sample;
  /** Found wanted messages per wanted message, 0 to 1; undefined without labels. */
  recall?: number;
  /** False alarms per not wanted message, 0 to 1; undefined without labels. */
  falseAlarmRate?: number;
  phrases: readonly PhraseContribution[];
  curve: readonly CurvePoint[];
  builtin: BuiltinResult;
}

/** How many there are, and the first of them. */
export interface Sample {
  count: number;
  first: readonly JudgedMessage[];
}

export interface PhraseContribution {
  phrase: string;
  /** Messages that the phrase alone would hand off. */
  catches: number;
  /** Those of them that no other phrase would hand off. */
  onlyThis: number;
  /** Phrases that catch everything this one catches. */
  coveredBy: readonly string[];
  /** Catches nothing, neither here nor among the built-in messages. */
  useless: boolean;
}

/** What would be handed off if only messages of at least this score were. Shares are 0 to 1. */
export interface CurvePoint {
  score: number;
  sensitivity?: Sensitivity;
  matched: number;
  recall?: number;
  falseAlarms?: number;
}

export interface BuiltinResult {
  recall: number;
  falseAlarmRate: number;
  misses: readonly JudgedMessage[];
  falseAlarms: readonly JudgedMessage[];
  curve: readonly CurvePoint[];
}

export interface TriggerReportBuilder {
  /** Judges any number of messages; call it with slices of a long file to stay responsive. */
  add(messages: readonly ReportMessage[]): readonly JudgedMessage[];
  /** The report on everything added so far. */
  result(): TriggerReport;
}

/** Judges past messages with a trigger's phrases. Keeps counts and at most `keep` examples of each kind, not the messages. */
export function createTriggerReport(
  phrases: readonly string[],
  options: RecognizerOptions = {},
  keep = 500,
): TriggerReportBuilder {
  return finish(triggerReportInSlices(phrases, options, keep));
}

/** The same in slices of a few milliseconds, for thousands of phrases. */
export function* triggerReportInSlices(
  phrases: readonly string[],
  options: RecognizerOptions = {},
  keep = 500,
): Slices<TriggerReportBuilder> {
  const recognize = yield* compileInSlices(phrases, options);
  const contributions = yield* createContributions(phrases, options);
  const samples = {
    matches: sample(keep),
    nearMisses: sample(keep),
    misses: sample(keep),
    falseAlarms: sample(keep),
  };
  const histogram = createHistogram();
  const builtinTexts = builtinMessages(yield* languagesInSlices(phrases, options));
  const builtin = yield* judgeBuiltin(builtinTexts, recognize);
  yield* inSlices(builtinTexts, (message) => contributions.addBuiltin(message.text), messagesPerSlice);
  return {
    add(messages) {
      return messages.map((message) => {
        const judged = { ...message, verdict: recognize(message.text) };
        histogram.add(judged.verdict.score, message.wanted);
        if (judged.verdict.match) contributions.add(message.text);
        if (judged.verdict.match) samples.matches.add(judged);
        if (judged.verdict.near) samples.nearMisses.add(judged);
        if (message.wanted === true && !judged.verdict.match) samples.misses.add(judged);
        if (message.wanted === false && judged.verdict.match) samples.falseAlarms.add(judged);
        return judged;
      });
    },
    result() {
      const { total, wanted, unwanted } = histogram.counts();
      const found = wanted - samples.misses.count();
      return {
        messages: total,
        labelled: wanted + unwanted,
        matches: samples.matches.result(),
        nearMisses: samples.nearMisses.result(),
        misses: samples.misses.result(),
        falseAlarms: samples.falseAlarms.result(),
        ...(wanted > 0 ? { recall: found / wanted } : {}),
        ...(unwanted > 0 ? { falseAlarmRate: samples.falseAlarms.count() / unwanted } : {}),
        phrases: contributions.result(),
        curve: histogram.curve(),
        builtin,
      };
    },
  };
}

function sample(keep: number) {
  const first: JudgedMessage[] = [];
  let count = 0;
  return {
    add(message: JudgedMessage) {
      count += 1;
      if (first.length < keep) first.push(message);
    },
    count: () => count,
    result: (): Sample => ({ count, first: [...first] }),
  };
}

/** Scores in steps of a hundredth, so that the curve costs the same for ten messages and for a million. */
function createHistogram() {
  const steps = 100;
  const bins = { all: new Array<number>(steps + 1).fill(0), wanted: new Array<number>(steps + 1).fill(0) };
  const unwanted = new Array<number>(steps + 1).fill(0);
  const from = (list: readonly number[], step: number) =>
    list.slice(step).reduce((sum, count) => sum + count, 0);
  const share = (list: readonly number[], step: number) => from(list, step) / from(list, 0);
  const bump = (list: number[], step: number) => {
    list[step] = (list[step] ?? 0) + 1;
  };
  const point = (score: number, sensitivity?: Sensitivity): CurvePoint => {
    // Rounded up: a score of 0.599 is below the line at 0.6.
    const step = Math.round(score * steps);
    return {
      score,
      ...(sensitivity ? { sensitivity } : {}),
      matched: from(bins.all, 0) > 0 ? share(bins.all, step) : 0,
      ...(from(bins.wanted, 0) > 0 ? { recall: share(bins.wanted, step) } : {}),
      ...(from(unwanted, 0) > 0 ? { falseAlarms: share(unwanted, step) } : {}),
    };
  };
  return {
    add(score: number, wanted?: boolean) {
      const step = Math.floor(score * steps + 1e-9);
      bump(bins.all, step);
      if (wanted === true) bump(bins.wanted, step);
      if (wanted === false) bump(unwanted, step);
    },
    counts: () => ({ total: from(bins.all, 0), wanted: from(bins.wanted, 0), unwanted: from(unwanted, 0) }),
    curve(): CurvePoint[] {
      const marks = (['careful', 'balanced', 'eager'] as const).map((name) =>
        point(thresholds[name].match, name),
      );
      const others = Array.from({ length: 20 }, (_, at) => (at + 1) / 20).filter((score) =>
        marks.every((mark) => mark.score !== score),
      );
      return [...others.map((score) => point(score)), ...marks].sort((a, b) => a.score - b.score);
    },
  };
}

/** A message may be held against thousands of phrases. */
const messagesPerSlice = 10;

interface Contributions {
  addBuiltin(text: string): void;
  add(text: string): void;
  result(): PhraseContribution[];
}

/** Above this many phrases only the counts are kept: comparing each with each would cost more than it tells. */
const mostCompared = 400;

function* createContributions(phrases: readonly string[], options: RecognizerOptions): Slices<Contributions> {
  const caughtBy = yield* contributionsInSlices(phrases, options);
  const catches = new Array<number>(phrases.length).fill(0);
  const onlyThis = new Array<number>(phrases.length).fill(0);
  const builtinCatches = new Array<number>(phrases.length).fill(0);
  const compared = phrases.length <= mostCompared;
  const together = new Map<number, number>();
  return {
    addBuiltin(text: string) {
      for (const at of caughtBy(text)) builtinCatches[at] = (builtinCatches[at] ?? 0) + 1;
    },
    add(text: string) {
      const caught = caughtBy(text);
      for (const at of caught) catches[at] = (catches[at] ?? 0) + 1;
      const [only] = caught;
      if (caught.length === 1 && only !== undefined) onlyThis[only] = (onlyThis[only] ?? 0) + 1;
      if (!compared) return;
      for (const a of caught)
        for (const b of caught) {
          const pair = a * phrases.length + b;
          together.set(pair, (together.get(pair) ?? 0) + 1);
        }
    },
    result: (): PhraseContribution[] =>
      phrases.map((phrase, at) => {
        const own = catches[at] ?? 0;
        const covers = (_: string, other: number) =>
          other !== at && together.get(at * phrases.length + other) === own;
        return {
          phrase,
          catches: own,
          onlyThis: onlyThis[at] ?? 0,
          coveredBy: compared && own > 0 ? phrases.filter(covers) : [],
          useless: own === 0 && builtinCatches[at] === 0,
        };
      }),
  };
}

function* judgeBuiltin(
  messages: readonly LabelledMessage[],
  recognize: (text: string) => Verdict,
): Slices<BuiltinResult> {
  const histogram = createHistogram();
  const judged: (LabelledMessage & JudgedMessage)[] = [];
  yield* inSlices(
    messages,
    (message) => judged.push({ ...message, verdict: recognize(message.text) }),
    messagesPerSlice,
  );
  for (const message of judged) histogram.add(message.verdict.score, message.wanted);
  const { wanted, unwanted } = histogram.counts();
  const misses = judged.filter((message) => message.wanted && !message.verdict.match);
  const falseAlarms = judged.filter((message) => !message.wanted && message.verdict.match);
  return {
    recall: wanted > 0 ? 1 - misses.length / wanted : 0,
    falseAlarmRate: unwanted > 0 ? falseAlarms.length / unwanted : 0,
    misses,
    falseAlarms,
    curve: histogram.curve(),
  };
}
