import type { Effect } from '../engine/effect.ts';
import type { LogEntry, Session } from '../engine/session.ts';
import type { Flow } from '../flow/flow.ts';
import type { Field } from '../flow/steps/collect.ts';
import type { ConversationTest, TestStep } from './conversation-test.ts';
import { effectText } from './effect-text.ts';
import { goodAnswer } from './sample-answers.ts';
import { type SimulationContext, simulate } from './simulation.ts';
import type { OutletRef, ResultRow, TestResult } from './test-result.ts';

/** Plays the test against the flow. Pure and deterministic; a test that cannot be played fails, it never throws. */
export function runTest(flow: Flow, test: ConversationTest, context: SimulationContext): TestResult {
  return runToTheEnd(flow, test, context).result;
}

/** The same, with the conversation it led to. */
export function runToTheEnd(flow: Flow, test: ConversationTest, context: SimulationContext) {
  const simulation = simulate(flow, test, context);
  const rows: ResultRow[] = [];
  let heard = hear(simulation.began.log, simulation.began.effects);
  const says = (line: number) => (text: string) => {
    rows.push({ is: 'said', line, text });
    const { log, effects } = simulation.say(text);
    return { log, effects };
  };

  for (const [line, one] of test.steps.entries()) {
    if (one.do === 'says' || one.do === 'fills') {
      rows.push(...unexpected(heard));
      const filled = one.do === 'fills' ? fill(flow, one, () => simulation.session, says(line)) : undefined;
      const turns = one.do === 'says' ? [says(line)(one.text)] : (filled?.turns ?? []);
      rows.push(...(filled?.mistaken ?? []).map((mistake) => ({ ...mistake, is: 'check' as const, line })));
      heard = hear(
        turns.flatMap(({ log }) => log),
        turns.flatMap(({ effects }) => effects),
      );
    } else if (one.do === 'waits' || one.do === 'clock') {
      simulation.setClock(one.do === 'clock' ? one.now : later(simulation.now, one.minutes));
      rows.push({ is: 'time', line, now: simulation.now });
    } else rows.push(check(flow, one, line, heard, simulation.session));
  }
  rows.push(...unexpected(heard));
  const { log } = simulation.session;
  const result: TestResult = {
    testId: test.id,
    name: test.name,
    passed: rows.every((row) => row.is !== 'check' || row.passed),
    rows,
    ...passedThrough(log),
  };
  return { result, log };
}

function later(now: string, minutes: number): string {
  return new Date(Date.parse(now) + minutes * 60_000).toISOString();
}

/** Everything since the visitor's last line, and how much of what the bot said is accounted for. */
interface Heard {
  readonly log: readonly LogEntry[];
  readonly effects: readonly Effect[];
  readonly said: readonly string[];
  next: number;
  /** The test lists what the bot says in this turn, so it lists all of it. */
  listed: boolean;
}

function hear(log: readonly LogEntry[], effects: readonly Effect[]): Heard {
  const said = log.flatMap((entry) => (entry.type === 'said' && entry.from === 'bot' ? [entry.text] : []));
  return { log, effects, said, next: 0, listed: false };
}

function unexpected({ said, next, listed }: Heard): ResultRow[] {
  if (!listed) return [];
  return said.slice(next).map((actual) => ({ ...noLine, passed: false, expected: '', actual }));
}

const noLine = { is: 'check', what: 'answer', about: '', line: null } as const;

type Expectation = Exclude<TestStep, { do: 'says' | 'fills' | 'waits' | 'clock' }>;
type Check = Extract<ResultRow, { is: 'check' }>;
type Verdict = Pick<Check, 'what' | 'passed' | 'expected' | 'actual'> & Partial<Pick<Check, 'about'>>;

function check(flow: Flow, wanted: Expectation, line: number, heard: Heard, session: Session): ResultRow {
  return { is: 'check', about: '', line, ...verdict(flow, wanted, heard, session) };
}

function verdict(flow: Flow, wanted: Expectation, heard: Heard, session: Session): Verdict {
  const own = (text: string) => text.replaceAll('{{reference}}', session.reference);
  switch (wanted.do) {
    case 'answers': {
      heard.listed = true;
      const actual = heard.said[heard.next];
      heard.next += 1;
      const expected = own(wanted.text);
      const passed = wanted.match === 'exact' ? actual === expected : (actual?.includes(expected) ?? false);
      return { what: 'answer', passed, expected, actual: actual ?? '' };
    }
    case 'silent':
      heard.listed = true;
      // What was said is shown once, as answers that no line expects.
      return { what: 'silence', passed: heard.said.length === 0, expected: '', actual: '' };
    case 'reaches':
      return reached(flow, wanted.stepId, heard.log);
    case 'value': {
      const { key: about, value: expected } = wanted;
      const actual = session.values.find(({ key }) => key === about)?.value ?? '';
      return { what: 'value', about, passed: actual === expected, expected, actual };
    }
    case 'delivers':
      return delivered(flow, { ...wanted, contains: own(wanted.contains) }, heard);
  }
}

function reached(flow: Flow, stepId: string, log: readonly LogEntry[]): Verdict {
  const entered = log.flatMap((entry) => (entry.type === 'entered' ? [entry.stepId] : []));
  return {
    what: 'step',
    passed: entered.includes(stepId),
    expected: nameOf(flow, stepId),
    actual: [...new Set(entered)].map((id) => nameOf(flow, id)).join(', '),
  };
}

function delivered(flow: Flow, wanted: Extract<TestStep, { do: 'delivers' }>, heard: Heard): Verdict {
  const effects = heard.effects.filter(({ stepId }) => stepId === wanted.stepId);
  const outcome = heard.log.findLast((e) => e.type === 'outcome' && e.stepId === wanted.stepId);
  const mentions = effects.some((effect) => effectText(effect).includes(wanted.contains));
  const happened = effects.length > 0 && outcome?.type === 'outcome' ? outcome.outcome : undefined;
  const expected = `${nameOf(flow, wanted.stepId)}: ${wanted.outcome}${wanted.contains && `, with “${wanted.contains}”`}`;
  if (happened === wanted.outcome && mentions)
    return { what: 'delivery', passed: true, expected, actual: expected };
  const missing = mentions ? '' : `, without “${wanted.contains}”`;
  const actual = happened ? `${nameOf(flow, wanted.stepId)}: ${happened}${missing}` : 'no delivery';
  return { what: 'delivery', passed: false, expected, actual };
}

function nameOf(flow: Flow, stepId: string): string {
  const step = flow.steps.find(({ id }) => id === stepId);
  return step ? step.name || step.id : `${stepId} (removed)`;
}

/** Questions answered by one `fills`, at most: more means a form that no answer satisfies. */
const mostQuestions = 200;
/** A field that refuses even the answer made for its type would be asked for ever. */
const mostFallbacks = 3;

/** `mistaken`: fields that took another answer than the last one prepared for them. */
function fill<Turn>(
  flow: Flow,
  { answers }: Extract<TestStep, { do: 'fills' }>,
  session: () => Session,
  says: (text: string) => Turn,
): { turns: readonly Turn[]; mistaken: readonly Mistake[] } {
  const prepared = Map.groupBy(answers, ({ key }) => key);
  const asked = new Map<string, string[]>();
  const turns: Turn[] = [];
  while (turns.length < mostQuestions) {
    const field = askedField(flow, session());
    if (!field && isLookingOver(session())) turns.push(says('yes'));
    if (!field) break;
    const given = asked.get(field.key) ?? [];
    const wanted = prepared.get(field.key) ?? [];
    if (given.length >= wanted.length + mostFallbacks) break;
    const text = wanted[given.length]?.text ?? goodAnswer(field);
    asked.set(field.key, [...given, text]);
    turns.push(says(text));
  }
  const taken = new Set(session().values.map(({ key }) => key));
  const mistaken = [...asked].flatMap(([key, given]): Mistake[] => {
    const wanted = prepared.get(key);
    // A form given up on takes nothing, however many answers were left.
    if (!wanted || !taken.has(key) || given.length === wanted.length) return [];
    return [mistake(key, wanted.at(-1)?.text ?? '', given.at(-1) ?? '')];
  });
  return { turns, mistaken };
}

type Mistake = ReturnType<typeof mistake>;

function mistake(about: string, expected: string, actual: string) {
  return { what: 'value' as const, about, passed: false, expected, actual };
}

/** The answers are shown before they are sent: filling a form in includes agreeing to them. */
function isLookingOver({ place }: Session): boolean {
  return place.is === 'confirming';
}

function askedField(flow: Flow, { place }: Session): Field | undefined {
  if (place.is !== 'collecting') return undefined;
  const step = flow.steps.find(({ id }) => id === place.stepId);
  return step?.kind === 'collect' ? step.fields.find(({ key }) => key === place.fieldKey) : undefined;
}

function passedThrough(log: readonly LogEntry[]): { steps: string[]; outlets: OutletRef[] } {
  const steps = new Set<string>();
  const outlets = new Map<string, OutletRef>();
  for (const entry of log) {
    if (entry.type === 'entered') steps.add(entry.stepId);
    if (entry.type !== 'left') continue;
    // A trigger is left without being entered again when a second handoff begins.
    steps.add(entry.stepId);
    outlets.set(`${entry.stepId} ${entry.outlet}`, { stepId: entry.stepId, outlet: entry.outlet });
  }
  return { steps: [...steps], outlets: [...outlets.values()] };
}
