import type { Field } from '../flow/steps/collect.ts';
import type { EmailStep } from '../flow/steps/email.ts';
import type { MailFacts } from '../handoff/compose-mail.ts';
import type { Language } from '../recognizer/verdict.ts';
import type { Effect } from './effect.ts';
import type { Understood } from './reading/understood.ts';
import type { Place } from './session.ts';
import type { OwnTexts } from './texts/own-texts.ts';

/** Where a form waits for the visitor: at a field, or at the answers to look over. */
export type FormPlace = Extract<Place, { is: 'collecting' | 'confirming' }>;

/** What a step may do to the conversation while it runs. */
export interface Turn {
  /** The time of this turn, in ISO 8601, UTC. */
  now(): string;
  /** Minutes since the conversation was last heard of. */
  silence(): number;
  /**
   * The visitor's language: set by the channel, else told from what they wrote, else from what the bot has said, else
   * English.
   */
  language(): Language;
  /** The engine's own short texts in that language. */
  ownTexts(): OwnTexts;
  /** Unusable answers to the field of this key in the present handoff. */
  tries(key: string): number;
  /** What is known by now, by key. */
  values(): ReadonlyMap<string, string>;
  value(key: string): string | undefined;
  /** What a notification tells: reference (taken now, if there was none), answers in order, and the log of this handoff. */
  facts(): MailFacts;
  /** Reads what was written as an answer to the field: cleaned, or refused with a reason. */
  understand(field: Field, text: string): Understood;
  /** Whether the message asks for a person, by the flow's own triggers. */
  asksForPerson(text: string): boolean;
  /** The request for a person that began the handoff in this very turn; whoever takes it, takes it alone. */
  takeOpening(): string | undefined;
  /** Replaces `{{key}}` by what is known, once, without expanding what was put in. */
  fill(text: string): string;
  say(text: string, options?: { readonly tone?: 'problem'; readonly choices?: readonly string[] }): void;
  /** Goes on to whatever is connected to the outlet; an unconnected one ends the handoff. `why` is shown in the trace. */
  leaveBy(outlet: string, why: string): void;
  /** Waits for the visitor at this place of a form. */
  wait(place: FormPlace): void;
  /** Where the form is waiting, if it is. */
  waiting(): FormPlace | undefined;
  /** One more unusable answer to the field of this key. */
  countTry(key: string): void;
  /**
   * A value that is there already changes where it stands, so that answers keep their order. One without a label is for
   * texts alone: it is not one of the answers.
   */
  setValue(field: Pick<Field, 'key' | 'label'>, value: string): void;
  forgetValue(key: string): void;
  /** Waits for a message that asks for a person. */
  listen(): void;
  /** Judges a message given in answer to the clarifying question afresh. */
  listenAgain(text: string): void;
  /** Hands the mail to the notifier and waits for the outcome, which leaves by `sent` or `failed`. */
  mail(step: EmailStep): void;
  /**
   * Hands any other notification over and waits for the outcome, which leaves by `sent` or `failed`. It is only made where it
   * is to be sent. A sentence in its place says why it cannot even be tried.
   */
  notify(make: () => Effect | string): void;
  /** Says in one sentence why a notification cannot even be tried, and leaves by `failed`. */
  failNotification(why: string): void;
  cancel(): void;
  end(): void;
}
