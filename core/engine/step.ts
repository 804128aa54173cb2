import type { Flow } from '../flow/flow.ts';
import type { Field } from '../flow/steps/collect.ts';
import type { EmailStep } from '../flow/steps/email.ts';
import type { TriggerStep } from '../flow/steps/trigger.ts';
import { kindOf, type Step } from '../flow/steps.ts';
import { composeMail } from '../handoff/compose-mail.ts';
import type { RenderedMail } from '../handoff/delivery.ts';
import { lastHandoff } from '../handoff/last-handoff.ts';
import type { Verdict } from '../recognizer/verdict.ts';
import { understand } from './answers.ts';
import { indexOf } from './flow-index.ts';
import { bestVerdict } from './listening.ts';
import type { LogEntry, Session } from './session.ts';
import { fillTemplate, mentionedKeys } from './template.ts';
import type { Turn } from './turn.ts';

/** What the world tells a conversation. */
export type Input =
  | { readonly type: 'start' }
  | { readonly type: 'say'; readonly text: string }
  | { readonly type: 'outcome'; readonly outcome: 'sent' | 'captured' | 'failed'; readonly detail: string };

/** What a conversation asks of the world. After one, only its outcome moves the conversation on. */
export interface Effect {
  readonly type: 'mail';
  readonly stepId: string;
  readonly stepName: string;
  readonly recipients: readonly string[];
  readonly mail: RenderedMail;
}

/** What the engine may know besides flow and session. `now` in ISO 8601, UTC. */
export interface EngineContext {
  readonly now: string;
  readonly enabled: boolean;
  readonly supportEmail: string | undefined;
  readonly defaultCountry: string;
  /** A fresh reference for a handoff that has none yet. Without one, `wantsReference` tells that one was needed. */
  readonly reference?: string;
}

export const engineLimits = {
  /** Steps run by themselves in one turn; more means a loop that nobody can leave. */
  automaticSteps: 200,
  /** Entries of one conversation; after that it ends, so that nothing grows without bound. */
  logEntries: 20_000,
} as const;

/**
 * Moves a conversation on by one input: the only interpreter of flows. Pure and deterministic: the same flow, session,
 * input and context give the same result, and nothing given is changed. Always ends, never throws.
 */
export function step(flow: Flow, session: Session, input: Input, context: EngineContext): StepResult {
  const run = createRun(flow, session, context);
  run.take(input);
  return run.result();
}

export interface StepResult {
  readonly session: Session;
  readonly effects: readonly Effect[];
  /** The handoff needed a reference and none was given: take the same step again with one. */
  readonly wantsReference: boolean;
}

interface Run {
  take(input: Input): void;
  result(): StepResult;
}

function createRun(flow: Flow, before: Session, context: EngineContext): Run {
  const index = indexOf(flow);
  const effects: Effect[] = [];
  const log: LogEntry[] = [...before.log];
  const at = context.now;
  let place = before.place;
  let values = before.values;
  let reference = before.reference;
  let wantsReference = false;
  /** The step to enter next; steps run in a loop, not by recursion, so that a long flow cannot exhaust the stack. */
  let pending: Step | undefined;

  function known(): ReadonlyMap<string, string> {
    const map = new Map(values.map(({ key, value }) => [key, value]));
    if (reference !== '') map.set('reference', reference);
    return map;
  }

  /** References are numbered, so one is only taken when it is about to be said or mailed. */
  function needReference(): string {
    if (reference === '') reference = context.reference ?? '';
    wantsReference ||= reference === '';
    return reference;
  }

  /** The step that is running. One turn serves them all, since only one ever runs. */
  let current: Step | undefined;
  const turn: Turn = {
    values: known,
    asking: () => (place.is === 'collecting' ? place : undefined),
    fill,
    understand: (field, text) => understand(field, text, context),
    say,
    leaveBy: leave,
    ask: (collect, field, tries) => {
      place = { is: 'collecting', stepId: collect.id, fieldKey: field.key, tries };
    },
    setValue,
    forgetValue: (key) => {
      values = values.filter((value) => value.key !== key);
    },
    listen: () => {
      place = { is: 'listening' };
    },
    listenAgain: hear,
    mail,
    cancel: () => {
      log.push({ type: 'note', at, code: 'cancelled' });
      finish();
    },
    end: finish,
  };

  function fill(text: string): string {
    // Most texts mention nothing, and gathering what is known costs more than the rest of a turn.
    if (!text.includes('{{')) return text;
    if (mentionedKeys(text).includes('reference')) needReference();
    return fillTemplate(text, known());
  }

  const currentId = () => current?.id ?? '';

  function say(text: string, options: Parameters<Turn['say']>[1] = {}): void {
    const { tone, choices } = options;
    log.push({
      type: 'said',
      at,
      from: 'bot',
      text,
      stepId: currentId(),
      ...(tone ? { tone } : {}),
      ...(choices ? { choices: [...choices] } : {}),
    });
  }

  function leave(outlet: string, why: string): void {
    log.push({ type: 'left', at, stepId: currentId(), outlet, why });
    pending = index.after(currentId(), outlet);
    if (!pending) finish();
  }

  function setValue({ key, label }: Field, value: string): void {
    values = [...values.filter((known) => known.key !== key), { key, label, value }];
    log.push({ type: 'value', at, stepId: currentId(), key, label, value });
  }

  function mail(email: EmailStep): void {
    const recipients =
      email.to.use === 'addresses' ? email.to.addresses : context.supportEmail ? [context.supportEmail] : [];
    if (recipients.length === 0) {
      log.push({
        type: 'outcome',
        at,
        stepId: email.id,
        outcome: 'failed',
        detail: 'There is no recipient.',
      });
      return leave('failed', 'there is no recipient');
    }
    log.push({ type: 'notified', at, stepId: email.id });
    const rendered = composeMail(email, { reference: needReference(), values, log: lastHandoff(log) });
    effects.push({
      type: 'mail',
      stepId: email.id,
      stepName: email.name,
      recipients: [...new Set(recipients)],
      mail: rendered,
    });
    place = { is: 'notifying', stepId: email.id };
  }

  function finish(): void {
    pending = undefined;
    log.push({ type: 'ended', at });
    place = { is: 'ended' };
  }

  function enter(first: Step | undefined): void {
    pending = first;
    for (let count = 0; pending; count++) {
      const entered: Step = pending;
      current = entered;
      pending = undefined;
      if (count >= engineLimits.automaticSteps) {
        log.push({ type: 'note', at, code: 'too-many-steps' });
        return finish();
      }
      log.push({ type: 'entered', at, stepId: entered.id });
      kindOf(entered).enter(entered, turn);
    }
  }

  function begin(): void {
    enter(index.start);
    if (place.is === 'new') place = { is: 'listening' };
  }

  /** A message while nothing is under way: does it ask for a person? */
  function hear(text: string): void {
    if (!context.enabled) {
      log.push({ type: 'note', at, code: 'switched-off' });
      place = { is: 'listening' };
      return;
    }
    const heard = bestVerdict(index.triggers, text);
    if (!heard) {
      place = { is: 'listening' };
      return;
    }
    const { trigger, verdict } = heard;
    log.push(judged(verdict));
    if (verdict.match) answerTrigger(trigger, verdict);
    else if (verdict.near && trigger.clarify.enabled && place.is !== 'clarifying') {
      current = trigger;
      say(fill(trigger.clarify.question), { choices: ['Yes', 'No'] });
      place = { is: 'clarifying', stepId: trigger.id };
    } else place = { is: 'listening' };
  }

  function judged({ match, near, score, why }: Verdict): LogEntry {
    return { type: 'judged', at, match, near, score, why: why.sentence };
  }

  function answerTrigger(trigger: TriggerStep, { score }: Verdict): void {
    current = trigger;
    leave('match', `recognised as a handoff request, ${score.toFixed(2)}`);
    enter(pending);
  }

  /** The visitor writes while a step waits for them. */
  function receive(stepId: string, text: string): void {
    const waiting = index.step(stepId);
    const definition = waiting && kindOf(waiting);
    if (!waiting || !definition?.receive) return hear(text);
    current = waiting;
    definition.receive(waiting, turn, text);
    enter(pending);
  }

  function said(text: string): void {
    log.push({ type: 'said', at, from: 'visitor', text });
    if (log.length > engineLimits.logEntries) {
      log.push({ type: 'note', at, code: 'too-long' });
      return finish();
    }
    switch (place.is) {
      case 'collecting':
      case 'clarifying':
        return receive(place.stepId, text);
      case 'ended':
        return restart(text);
      case 'new':
        begin();
        return hear(text);
      case 'listening':
        return hear(text);
      case 'notifying':
        // Kept in the transcript; the outcome decides what happens next.
        return;
    }
  }

  /** After the end the next message begins afresh: a second handoff gets a reference of its own. */
  function restart(text: string): void {
    reference = '';
    values = [];
    hear(text);
  }

  function outcome({ outcome: how, detail }: Extract<Input, { type: 'outcome' }>): void {
    if (place.is !== 'notifying') return;
    current = index.step(place.stepId);
    if (!current) return finish();
    log.push({ type: 'outcome', at, stepId: current.id, outcome: how, detail });
    leave(how === 'failed' ? 'failed' : 'sent', detail);
    enter(pending);
  }

  return {
    take(input) {
      switch (input.type) {
        case 'start':
          return place.is === 'new' ? begin() : undefined;
        case 'say':
          return said(input.text);
        case 'outcome':
          return outcome(input);
      }
    },
    result: () => ({ session: { reference, place, values, log }, effects, wantsReference }),
  };
}
