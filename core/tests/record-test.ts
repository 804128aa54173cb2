import type { LogEntry } from '../engine/session.ts';
import type { ConversationTest, SimulatedOutcome, TestStep } from './conversation-test.ts';

/**
 * The test that a conversation's log amounts to: what the visitor said, and as expectations all that the bot said, the
 * values taken down, the deliveries with their outcomes, and the step that each turn ended in.
 */
export function recordTest(
  log: readonly LogEntry[],
  { id, name, keepTime = false }: { readonly id: string; readonly name: string; readonly keepTime?: boolean },
): ConversationTest {
  const own = referencesIn(log);
  const recorder = createRecorder((text) => withoutReferences(text, own));
  for (const entry of log) recorder.hear(entry);
  const { steps, deliveries } = recorder.done();
  const began = log[0]?.at;
  return {
    id,
    name,
    deliveries: deliveries.length > 0 ? deliveries : ['sent'],
    ...(keepTime && began !== undefined ? { now: began } : {}),
    steps,
  };
}

function createRecorder(textOf: (text: string) => string) {
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
