import type { TriggerStep } from '../flow/steps/trigger.ts';
import type { Verdict } from '../recognizer/verdict.ts';
import { bestVerdict } from './listening.ts';
import { leave, type Run } from './run.ts';
import type { LogEntry } from './session.ts';
import type { Turn } from './turn.ts';

/** A message while nothing is under way: does it ask for a person? */
export function hear(run: Run, turn: Turn, text: string): void {
  const { context, log, index } = run;
  if (!context.enabled) {
    log.push({ type: 'note', at: context.now, code: 'switched-off' });
    run.place = { is: 'listening' };
    return;
  }
  const heard = bestVerdict(index.triggers, text);
  if (!heard) {
    run.place = { is: 'listening' };
    return;
  }
  const { trigger, verdict } = heard;
  log.push(judged(verdict, context.now));
  if (verdict.match) {
    run.opening = text;
    answerTrigger(run, trigger, verdict);
  } else if (verdict.near && trigger.clarify.enabled && run.place.is !== 'clarifying') {
    run.current = trigger;
    turn.say(turn.fill(trigger.clarify.question), { choices: ['Yes', 'No'] });
    run.place = { is: 'clarifying', stepId: trigger.id };
  } else run.place = { is: 'listening' };
}

/** Whether a message in the middle of a form asks for a person once more. */
export function asksForPerson({ index }: Run, text: string): boolean {
  return bestVerdict(index.triggers, text)?.verdict.match ?? false;
}

function judged({ match, near, score, why }: Verdict, at: string): LogEntry {
  return { type: 'judged', at, match, near, score, why: why.sentence };
}

function answerTrigger(run: Run, trigger: TriggerStep, { score }: Verdict): void {
  run.current = trigger;
  leave(run, 'match', `recognised as a handoff request, ${score.toFixed(2)}`);
}
