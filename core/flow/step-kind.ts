import { z } from 'zod';
import type { Turn } from '../engine/turn.ts';
import type { Language } from '../recognizer/verdict.ts';
import type { KnownDestination } from './destination-ref.ts';
import type { FirstTexts } from './first-texts/first-texts.ts';
import { limits } from './limits.ts';

export const Id = z.string().regex(/^[\w-]{1,64}$/, 'Use letters, digits, - and _ only, 64 at most.');
export const ShortText = z.string().max(limits.name);
export const LongText = z.string().max(limits.text);
export const Position = z.strictObject({ x: z.number(), y: z.number() });
export type Position = z.infer<typeof Position>;

/** A name a value is known by in texts: `{{order_number}}`. `__proto__` and its kin cannot be spelt. */
export const VariableKey = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, {
  error: 'Start with a small letter; then small letters, digits and _ only, 40 at most.',
});

/** What every step has, whatever its kind. */
export const stepBase = { id: Id, name: ShortText, position: Position };

/** A labelled way out of a step. A connection starts at one. */
export interface Outlet {
  readonly id: string;
  readonly label: string;
  readonly tone: 'plain' | 'good' | 'bad';
  /** May stay unconnected without being a problem. */
  readonly optional?: boolean;
}

/** Something a text can mention as `{{key}}` once the step was passed. */
export interface Variable {
  readonly key: string;
  readonly label: string;
  /** True for what the visitor typed, which may be personal data. */
  readonly personal: boolean;
  /** An answer to show in previews. */
  readonly sample: string;
  /** `false`: a form may pass without asking for it. */
  readonly certain?: false;
}

/** One text of a step that may hold `{{variables}}`. `path` names the property, for jumping to it. */
export interface StepText {
  readonly path: string;
  readonly label: string;
  readonly text: string;
  readonly required: boolean;
  /** Mail subjects travel in the open: personal data there is worth a warning. */
  readonly subject?: boolean;
}

export interface StepProblem {
  readonly severity: 'error' | 'warning';
  /** Which rule spoke; stable, for tests and quick fixes. */
  readonly code: string;
  readonly message: string;
  readonly path?: string;
}

/** What a step's own checks may know of the world around it. */
export interface CheckContext {
  readonly supportEmail: string | undefined;
  /** What is set up to send to; left out where nobody knows. */
  readonly destinations?: readonly KnownDestination[] | undefined;
  /** Of texts that a quick fix writes into a flow that shows no language. Left out: English. */
  readonly language?: Language | undefined;
}

/**
 * All there is to know about one kind of step. A new kind is one file with one of these, one inspector and one test.
 * `S` is the step's own type, inferred from its schema.
 */
export interface StepKindDefinition<S> {
  readonly kind: string;
  readonly title: string;
  /** One sentence for the palette. */
  readonly purpose: string;
  /** Whether a manager may add and remove steps of this kind. */
  readonly addable: boolean;
  /** Whether connections may lead into such a step. */
  readonly hasInlet: boolean;
  /** No part of any conversation, like a comment. */
  readonly standsApart?: true;
  /** `texts`: its first ones; left out, they are English. */
  create(id: string, position: Position, texts?: FirstTexts): S;
  outlets(step: S): readonly Outlet[];
  texts(step: S): readonly StepText[];
  /** What this step makes available to later texts. */
  variables(step: S): readonly Variable[];
  check(step: S, context: CheckContext): readonly StepProblem[];
  /** Keys of values that this step reads in ways other than its texts. */
  reads(step: S): readonly string[];
  /** Runs the step when the conversation arrives at it. */
  enter(step: S, turn: Turn): void;
  /** Goes on with the step when it was waiting for the visitor and they wrote `text`. */
  receive?(step: S, turn: Turn, text: string): void;
}
