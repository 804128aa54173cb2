import type { LogEntry } from '../engine/session.ts';
import type { Language } from '../recognizer/verdict.ts';
import {
  type ConversationTest,
  longestWait,
  type SimulatedOutcome,
  type TestStep,
} from './conversation-test.ts';

/**
 * The test that a conversation's log amounts to: what the visitor said, and as expectations all that the bot said, the
 * values taken down, the deliveries with their outcomes, and the step that each turn ended in. With `keepTime` it begins
 * at the time that the conversation did, and as many minutes pass between its lines.
 */
export function recordTest(
  log: readonly LogEntry[],
  { id, name, keepTime = false, language }: RecordOptions,
): ConversationTest {
  const own = referencesIn(log);
  const recorder = createRecorder((text) => withoutReferences(text, own), keepTime ? log[0]?.at : undefined);
  for (const entry of log) recorder.hear(entry);
  const { steps, deliveries } = recorder.done();
  const began = log[0]?.at;
  return {
    id,
    name,
    deliveries: deliveries.length > 0 ? deliveries : ['sent'],
    ...(keepTime && began !== undefined ? { now: began } : {}),
    ...(language ? { language } : {}),
    steps,
  };
}

interface RecordOptions {
  readonly id: string;
  readonly name: string;
  readonly keepTime?: boolean;
  /** The visitor's, where it was set. */
  readonly language?: Language | null | undefined;
}

const minute = 60_000;

/** The line that brings a clock from one time to another; `undefined` for less than a minute, which is no wait. */
function timeLine(from: string, to: string): { line: TestStep; now: string } | undefined {
  const passed = Date.parse(to) - Date.parse(from);
  if (Math.abs(passed) < minute) return undefined;
  const minutes = Math.floor(passed / minute);
  if (minutes < 1 || minutes > longestWait) return { line: { do: 'clock', now: to }, now: to };
  const now = new Date(Date.parse(from) + minutes * minute).toISOString();
  return { line: { do: 'waits', minutes }, now };
}

/** `began`: the time the test begins at; left out: it takes no time. */
function createRecorder(textOf: (text: string) => string, began: string | undefined) {
  let now = began;
  const steps: TestStep[] = [];
  const deliveries: SimulatedOutcome[] = [];
  let entered: string | undefined;
  let answered = true;
  let spoken = false;
  let notifying = false;

  function endTurn(): void {
    if (!answered) steps.push({ do: 'silent' });
    if (entered !== undefined) steps.push({ do: 'reaches', stepId: entered });
    entered = undefined;
  }

  function passTime(at: string): void {
    const passed = now === undefined ? undefined : timeLine(now, at);
    if (!passed) return;
    now = passed.now;
    steps.push(passed.line);
  }

  return {
    hear(entry: LogEntry): void {
      switch (entry.type) {
        case 'said':
          if (entry.from === 'bot') {
            answered = true;
            steps.push({ do: 'answers', match: 'exact', text: textOf(entry.text) });
            return;
          }
          // What is said while a mail is on its way changes nothing, and a simulated mail is on its way no time.
          if (notifying) return;
          endTurn();
          passTime(entry.at);
          answered = false;
          spoken = true;
          steps.push({ do: 'says', text: entry.text });
          return;
        case 'entered':
          // Getting ready to listen is no answer to anybody.
          if (spoken) entered = entry.stepId;
          return;
        case 'value':
          steps.push({ do: 'value', key: entry.key, value: entry.value });
          return;
        case 'notified':
          notifying = true;
          return;
        case 'outcome':
          if (notifying) {
            deliveries.push(entry.outcome);
            steps.push({ do: 'delivers', stepId: entry.stepId, outcome: entry.outcome, contains: '' });
          }
          notifying = false;
          return;
        case 'judged':
        case 'left':
        case 'note':
        case 'ended':
          return;
      }
    },
    done() {
      endTurn();
      return { steps, deliveries };
    },
  };
}

const reference = /\bH-\d{4,}\b/g;

/** Numbers that the bot gave out; one that the visitor wrote first is theirs and stays as it is. */
function referencesIn(log: readonly LogEntry[]): ReadonlySet<string> {
  const given = new Set<string>();
  const visitors = new Set<string>();
  for (const entry of log) {
    if (entry.type !== 'said') continue;
    for (const [number] of entry.text.matchAll(reference)) {
      if (entry.from === 'visitor' && !given.has(number)) visitors.add(number);
      if (entry.from === 'bot' && !visitors.has(number)) given.add(number);
    }
  }
  return given;
}

function withoutReferences(text: string, own: ReadonlySet<string>): string {
  return text.replace(reference, (number) => (own.has(number) ? '{{reference}}' : number));
}
