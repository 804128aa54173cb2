import type { EmailStep } from '../flow/steps/email.ts';
import { composeMail, type MailFacts } from '../handoff/compose-mail.ts';
import type { Effect } from './effect.ts';
import type { Input } from './input.ts';
import { finish, leave, needReference, type Run } from './run.ts';

/** Asks the world for the effect and waits: only its outcome moves the conversation on. */
export function notify(run: Run, effect: Effect): void {
  const { stepId } = effect;
  run.log.push({ type: 'notified', at: run.context.now, stepId });
  run.effects.push(effect);
  run.place = { is: 'notifying', stepId };
}

/** A notification that cannot even be tried takes the failed way at once. `why` is one sentence. */
export function failNotification(run: Run, stepId: string, why: string): void {
  run.log.push({ type: 'outcome', at: run.context.now, stepId, outcome: 'failed', detail: why });
  leave(run, 'failed', why);
}

export function mail(run: Run, email: EmailStep): void {
  const { supportEmail } = run.context;
  const recipients = email.to.use === 'addresses' ? email.to.addresses : supportEmail ? [supportEmail] : [];
  if (recipients.length === 0) return failNotification(run, email.id, 'There is no recipient.');
  notify(run, {
    type: 'mail',
    stepId: email.id,
    stepName: email.name,
    recipients: [...new Set(recipients)],
    mail: composeMail(email, factsOf(run)),
  });
}

/** What became of the notification under way. One that nobody waits for changes nothing. */
export function takeOutcome(run: Run, input: Extract<Input, { type: 'outcome' }>): void {
  if (run.place.is !== 'notifying') return;
  run.current = run.index.step(run.place.stepId);
  if (!run.current) return finish(run);
  const { outcome, detail } = input;
  run.log.push({ type: 'outcome', at: run.context.now, stepId: run.current.id, outcome, detail });
  leave(run, outcome === 'failed' ? 'failed' : 'sent', detail);
}

/** What a notification tells: the reference, the answers, and what was said since the handoff before it ended. */
export function factsOf(run: Run): MailFacts {
  const { log, values } = run;
  const present = log.slice(log.findLastIndex(({ type }) => type === 'ended') + 1);
  return { reference: needReference(run), values, log: present };
}
