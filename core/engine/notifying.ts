import { behaviourOf } from '../flow/form-behaviour.ts';
import type { EmailStep } from '../flow/steps/email.ts';
import type { Step } from '../flow/steps.ts';
import { composeMail, copiesOf, type MailFacts } from '../handoff/compose-mail.ts';
import type { Effect } from './effect.ts';
import type { Input } from './input.ts';
import { finish, leave, needReference, type Run } from './run.ts';
import { fillIn } from './texts/own-texts.ts';
import type { Turn } from './turn.ts';

/**
 * Asks the world for the effect and waits: only its outcome moves the conversation on. What cannot even be tried is told by
 * one sentence in its place.
 */
export function notify(run: Run, turn: Turn, stepId: string, make: () => Effect | string): void {
  // Before it is written, or a number would be taken for a handoff that never is.
  if (isSentAlready(run, turn, stepId)) return;
  const effect = make();
  if (typeof effect === 'string') return failNotification(run, stepId, effect);
  run.log.push({ type: 'notified', at: run.context.now, stepId });
  run.effects.push(effect);
  run.place = { is: 'notifying', stepId };
}

/** A notification that cannot even be tried takes the failed way at once. `why` is one sentence. */
export function failNotification(run: Run, stepId: string, why: string): void {
  const kind = run.current?.kind;
  const through = kind === 'slack' || kind === 'http' ? { channel: kind } : {};
  run.log.push({ type: 'outcome', at: run.context.now, stepId, outcome: 'failed', detail: why, ...through });
  leave(run, 'failed', why);
}

export function mail(run: Run, turn: Turn, email: EmailStep): void {
  const { supportEmail } = run.context;
  const to = email.to.use === 'addresses' ? email.to.addresses : supportEmail ? [supportEmail] : [];
  const recipients = [...new Set(to)];
  if (recipients.length === 0) return failNotification(run, email.id, 'There is no recipient.');
  notify(run, turn, email.id, () => ({
    type: 'mail',
    stepId: email.id,
    stepName: email.name,
    recipients: [...recipients, ...copiesOf(email, recipients)],
    mail: composeMail(email, factsOf(run), recipients),
  }));
}

/** What a notification tells: the reference, the answers, and what was said since the handoff before it ended. */
export function factsOf(run: Run): MailFacts {
  const { log, values } = run;
  const present = log.slice(log.findLastIndex(({ type }) => type === 'ended') + 1);
  return { reference: needReference(run), values, log: present };
}

/** What became of the notification under way. One that nobody waits for changes nothing. */
export function takeOutcome(run: Run, input: Extract<Input, { type: 'outcome' }>): void {
  if (run.place.is !== 'notifying') return;
  run.current = run.index.step(run.place.stepId);
  if (!run.current) return finish(run);
  const { outcome, detail, values = [] } = input;
  const { id: stepId, kind } = run.current;
  const through = kind === 'slack' || kind === 'http' ? { channel: kind } : {};
  run.log.push({ type: 'outcome', at: run.context.now, stepId, outcome, detail, ...through });
  // Before the reply's values join the answers: those differ from one reply to the next.
  if (outcome !== 'failed') remember(run, stepId);
  if (outcome !== 'failed') keepValues(run, run.current, values);
  leave(run, outcome === 'failed' ? 'failed' : 'sent', detail);
}

/** Takes down what the reply gave, under the names that the step gives to it. */
function keepValues(
  run: Run,
  { id, ...step }: Step,
  values: readonly { key: string; value: string }[],
): void {
  if (step.kind !== 'http') return;
  const given = new Map(values.map(({ key, value }) => [key, value]));
  for (const { key, label } of step.keep) {
    const value = given.get(key);
    if (value === undefined) continue;
    run.values = [...run.values.filter((known) => known.key !== key), { key, label, value }];
    run.log.push({ type: 'value', at: run.context.now, stepId: id, key, label, value });
  }
}

/** Requests of one conversation that are compared with: a visitor repeats the last one, hardly ever an older one. */
const mostRemembered = 3;

function remember(run: Run, stepId: string): void {
  if (run.values.length === 0 || guardMinutes(run) === 0) return;
  const { reference, context } = run;
  run.sent = [
    ...run.sent.slice(1 - mostRemembered),
    { reference, at: context.now, stepId, answers: answersOf(run) },
  ];
}

/**
 * The same answers, sent by the same step in an earlier handoff of this conversation not long ago, are not sent again: the
 * visitor hears the reference they got then, and that is the end of it.
 */
function isSentAlready(run: Run, turn: Turn, stepId: string): boolean {
  if (run.sent.length === 0) return false;
  const minutes = guardMinutes(run);
  const answers = answersOf(run);
  const earlier = run.sent.findLast(
    (one) =>
      one.stepId === stepId &&
      one.answers === answers &&
      one.reference !== run.reference &&
      Date.parse(run.context.now) - Date.parse(one.at) < minutes * 60_000,
  );
  if (!earlier) return false;
  run.reference = earlier.reference;
  run.log.push({ type: 'note', at: run.context.now, code: 'duplicate' });
  const own = formOf(run)?.duplicateText ?? '';
  const { reference } = run;
  turn.say(own.trim() === '' ? fillIn(turn.ownTexts().duplicate, { reference }) : turn.fill(own));
  finish(run);
  return true;
}

function guardMinutes(run: Run): number {
  return formOf(run)?.duplicateMinutes ?? 0;
}

/** How the form behaves whose answers are being sent: the one left last. */
function formOf({ log, index }: Run) {
  const left = log.findLast((entry) => entry.type === 'left' && index.step(entry.stepId)?.kind === 'collect');
  const form = left?.type === 'left' ? index.step(left.stepId) : undefined;
  return form?.kind === 'collect' ? behaviourOf(form) : undefined;
}

function answersOf({ values }: Run): string {
  // What has no label is no answer, and may change with the hour.
  const answers = values.filter(({ label }) => label !== '');
  return JSON.stringify(answers.map(({ key, value }) => [key, value]).sort());
}
