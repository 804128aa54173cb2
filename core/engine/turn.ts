import type { CollectStep, Field } from '../flow/steps/collect.ts';
import type { EmailStep } from '../flow/steps/email.ts';
import type { MailFacts } from '../handoff/compose-mail.ts';
import type { Language } from '../recognizer/verdict.ts';
import type { Understood } from './answers.ts';
import type { Effect } from './effect.ts';

/** What a step may do to the conversation while it runs. */
export interface Turn {
  /** The time of this turn, in ISO 8601, UTC. */
  now(): string;
  /** The visitor's language: set by the channel, else told from what they wrote, else English. */
  language(): Language;
  /** Unusable answers to the field of this key in the present handoff. */
  tries(key: string): number;
  /** What is known by now, by key. */
  values(): ReadonlyMap<string, string>;
  /** What a notification tells: reference (taken now, if there was none), answers in order, and the log of this handoff. */
  facts(): MailFacts;
  /** Reads what was written as an answer to the field: cleaned, or refused with a reason. */
  understand(field: Field, text: string): Understood;
  /** Replaces `{{key}}` by what is known, once, without expanding what was put in. */
  fill(text: string): string;
  say(text: string, options?: { readonly tone?: 'problem'; readonly choices?: readonly string[] }): void;
  /** Goes on to whatever is connected to the outlet; an unconnected one ends the handoff. `why` is shown in the trace. */
  leaveBy(outlet: string, why: string): void;
  /** Waits for the visitor to answer this field. */
  ask(step: CollectStep, field: Field, tries: number): void;
  /** The field and number of failed tries that the conversation is waiting at. */
  asking(): { readonly fieldKey: string; readonly tries: number } | undefined;
  /** One more unusable answer to the field of this key. */
  countTry(key: string): void;
  /** A value without a label is for texts alone: it is not one of the answers. */
  setValue(field: Pick<Field, 'key' | 'label'>, value: string): void;
  forgetValue(key: string): void;
  /** Waits for a message that asks for a person. */
  listen(): void;
  /** Judges a message given in answer to the clarifying question afresh. */
  listenAgain(text: string): void;
  /** Hands the mail to the notifier and waits for the outcome, which leaves by `sent` or `failed`. */
  mail(step: EmailStep): void;
  /** Hands any other notification over and waits for the outcome, which leaves by `sent` or `failed`. */
  notify(effect: Effect): void;
  /** Says in one sentence why a notification cannot even be tried, and leaves by `failed`. */
  failNotification(why: string): void;
  cancel(): void;
  end(): void;
}
