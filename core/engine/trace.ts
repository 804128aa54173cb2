import type { LogEntry } from './session.ts';

/** One message of the visitor, or the beginning, with all that it set off. */
export interface TraceTurn {
  /** Its place in the log: the visitor's message, or 0 for the beginning. */
  readonly from: number;
  readonly at: string;
  /** What the visitor wrote; `undefined` for the beginning. */
  readonly text: string | undefined;
  readonly lines: readonly TraceLine[];
}

type Judged = Extract<LogEntry, { type: 'judged' }>;
type Note = Extract<LogEntry, { type: 'note' }>;

export type TraceLine =
  | { readonly is: 'judged'; readonly verdict: Judged }
  | { readonly is: 'step'; readonly step: StepTrace }
  | { readonly is: 'note'; readonly code: Note['code'] }
  | { readonly is: 'ended' };

/** What one step did in one turn. */
export interface StepTrace {
  readonly stepId: string;
  /** `false`: it was entered in an earlier turn and waited since. */
  readonly entered: boolean;
  readonly said: readonly string[];
  readonly changes: readonly ValueChange[];
  /** How what it asked for ended, if it asked for something in this turn or was told of it. */
  readonly outcome: Extract<LogEntry, { type: 'outcome' }> | undefined;
  /** The way it was left by and why; `undefined`: it waits. */
  readonly left: { readonly outlet: string; readonly why: string } | undefined;
}

export interface ValueChange {
  readonly key: string;
  readonly label: string;
  /** `undefined`: there was none. */
  readonly before: string | undefined;
  readonly after: string;
}

/** What happened behind a conversation, turn by turn, read from its log alone. */
export function traceOf(log: readonly LogEntry[]): readonly TraceTurn[] {
  const known = createKnown();
  return turnsOf(log).map(({ from, entries }) => {
    const [first] = entries;
    const isVisitors = first?.type === 'said' && first.from === 'visitor';
    if (isVisitors) known.visitorSpoke();
    return {
      from,
      at: first?.at ?? '',
      text: isVisitors ? first.text : undefined,
      lines: linesOf(isVisitors ? entries.slice(1) : entries, known),
    };
  });
}

/** Where each value of the present handoff came from. */
export interface ValueOrigin {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** The step that took it down; `undefined` where the log does not tell. */
  readonly stepId: string | undefined;
  /** The visitor's message of that turn. */
  readonly message: string | undefined;
}

export function originsOf(
  log: readonly LogEntry[],
  values: readonly { readonly key: string; readonly label: string; readonly value: string }[],
): readonly ValueOrigin[] {
  const taken = new Map<string, { stepId: string; message: string | undefined }>();
  let message: string | undefined;
  for (const entry of log) {
    if (entry.type === 'said' && entry.from === 'visitor') message = entry.text;
    // A reply to a request or a clock's doing is not the visitor's, whatever they wrote before it.
    if (entry.type === 'outcome') message = undefined;
    if (entry.type === 'value') taken.set(entry.key, { stepId: entry.stepId, message });
  }
  return values.map(({ key, label, value }) => {
    const { stepId, message } = taken.get(key) ?? { stepId: undefined, message: undefined };
    return { key, label, value, stepId, message };
  });
}

function turnsOf(log: readonly LogEntry[]): { from: number; entries: LogEntry[] }[] {
  const turns: { from: number; entries: LogEntry[] }[] = [];
  for (const [from, entry] of log.entries()) {
    const begins = entry.type === 'said' && entry.from === 'visitor';
    if (begins || turns.length === 0) turns.push({ from, entries: [] });
    turns.at(-1)?.entries.push(entry);
  }
  return turns;
}

/** What is known by now. A message after the end begins with nothing. */
function createKnown() {
  const values = new Map<string, string>();
  let over = false;
  return {
    visitorSpoke() {
      if (over) values.clear();
      over = false;
    },
    ended() {
      over = true;
    },
    put(key: string, value: string): string | undefined {
      const before = values.get(key);
      values.set(key, value);
      return before;
    },
  };
}

function linesOf(entries: readonly LogEntry[], known: ReturnType<typeof createKnown>): TraceLine[] {
  const lines: (TraceLine | { is: 'step'; step: OpenStep })[] = [];
  const stepOf = (stepId: string, fresh = false): OpenStep => {
    const last = lines.at(-1);
    if (!fresh && last?.is === 'step' && last.step.stepId === stepId && !last.step.left)
      // Only steps that this function made are in the list.
      return last.step as OpenStep;
    const step: OpenStep = {
      stepId,
      entered: fresh,
      said: [],
      changes: [],
      outcome: undefined,
      left: undefined,
    };
    lines.push({ is: 'step', step });
    return step;
  };
  for (const entry of entries) {
    switch (entry.type) {
      case 'judged':
        lines.push({ is: 'judged', verdict: entry });
        break;
      case 'entered':
        stepOf(entry.stepId, true);
        break;
      case 'said':
        if (entry.from === 'bot') stepOf(entry.stepId ?? '').said.push(entry.text);
        break;
      case 'value':
        stepOf(entry.stepId).changes.push({
          key: entry.key,
          label: entry.label,
          before: known.put(entry.key, entry.value),
          after: entry.value,
        });
        break;
      case 'notified':
        stepOf(entry.stepId);
        break;
      case 'outcome':
        stepOf(entry.stepId).outcome = entry;
        break;
      case 'left':
        stepOf(entry.stepId).left = { outlet: entry.outlet, why: entry.why };
        break;
      case 'note':
        lines.push({ is: 'note', code: entry.code });
        break;
      case 'ended':
        known.ended();
        lines.push({ is: 'ended' });
        break;
    }
  }
  return lines;
}

interface OpenStep extends StepTrace {
  readonly said: string[];
  readonly changes: ValueChange[];
  outcome: StepTrace['outcome'];
  left: StepTrace['left'];
}
