import type { Flow } from '../flow/flow.ts';
import { kindOf, type Step } from '../flow/steps.ts';
import { type EngineContext, engineLimits } from './context.ts';
import type { Effect } from './effect.ts';
import { hear } from './hearing.ts';
import type { Input } from './input.ts';
import { takeOutcome } from './notifying.ts';
import { createRun, finish, type Run, sessionOf } from './run.ts';
import type { Session } from './session.ts';
import { fillIn } from './texts/own-texts.ts';
import type { Turn } from './turn.ts';
import { turnOf } from './turn-of.ts';

export interface StepResult {
  readonly session: Session;
  readonly effects: readonly Effect[];
  /** The handoff needed a reference and none was given: take the same step again with one. */
  readonly wantsReference: boolean;
}

/**
 * Moves a conversation on by one input: the only interpreter of flows. Pure and deterministic: the same flow, session,
 * input and context give the same result, and nothing given is changed. Always ends, never throws.
 */
export function step(flow: Flow, session: Session, input: Input, context: EngineContext): StepResult {
  const run = createRun(flow, session, context);
  take(run, turnOf(run), input);
  return { session: sessionOf(run), effects: run.effects, wantsReference: run.wantsReference };
}

function take(run: Run, turn: Turn, input: Input): void {
  switch (input.type) {
    case 'start':
      if (run.place.is === 'new') begin(run, turn);
      return;
    case 'say':
      said(run, turn, input.text);
      break;
    case 'outcome':
      takeOutcome(run, input);
      break;
  }
  goOn(run, turn);
}

function begin(run: Run, turn: Turn): void {
  run.pending = run.index.start;
  goOn(run, turn);
  if (run.place.is === 'new') run.place = { is: 'listening' };
}

/** Runs step after step until one waits for somebody. */
function goOn(run: Run, turn: Turn): void {
  for (let count = 0; run.pending; count++) {
    const entered: Step = run.pending;
    run.current = entered;
    run.pending = undefined;
    if (count >= engineLimits.automaticSteps) {
      run.log.push({ type: 'note', at: run.context.now, code: 'too-many-steps' });
      return finish(run);
    }
    run.log.push({ type: 'entered', at: run.context.now, stepId: entered.id });
    kindOf(entered).enter(entered, turn);
  }
}

function said(run: Run, turn: Turn, whole: string): void {
  const at = run.context.now;
  const text = whole.slice(0, engineLimits.messageLength);
  run.log.push({ type: 'said', at, from: 'visitor', text });
  if (run.log.length > engineLimits.logEntries) {
    run.log.push({ type: 'note', at, code: 'too-long' });
    return finish(run);
  }
  if (text.length < whole.length) {
    run.log.push({ type: 'note', at, code: 'message-too-long' });
    return turn.say(fillIn(turn.ownTexts().tooLong, { most: String(engineLimits.messageLength) }));
  }
  switch (run.place.is) {
    case 'collecting':
    case 'confirming':
    case 'clarifying':
      return receive(run, turn, run.place.stepId, text);
    case 'ended':
      startAfresh(run);
      return hear(run, turn, text);
    case 'new':
      begin(run, turn);
      return hear(run, turn, text);
    case 'listening':
      return hear(run, turn, text);
    case 'notifying':
      // Kept in the transcript; the outcome decides what happens next.
      return;
  }
}

/** The visitor writes while a step waits for them. */
function receive(run: Run, turn: Turn, stepId: string, text: string): void {
  const waiting = run.index.step(stepId);
  const definition = waiting && kindOf(waiting);
  if (!waiting || !definition?.receive) return hear(run, turn, text);
  run.current = waiting;
  definition.receive(waiting, turn, text);
}

/** After the end the next message begins afresh: a second handoff gets a reference of its own. */
function startAfresh(run: Run): void {
  run.reference = '';
  run.values = [];
  run.tries = [];
}
