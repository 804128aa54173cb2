import type { Language } from '../../recognizer/verdict.ts';
import { ownTexts } from '../texts/own-texts.ts';

export type Understood =
  /** `remark`: one sentence for the visitor about how the answer was taken. */
  | { readonly ok: true; readonly value: string; readonly remark?: string }
  /**
   * `problem`: one sentence for the visitor, used where the field has no error text of its own; telling it takes the
   * visitor's language, which is worked out only then. `guess`: what the visitor
   * may have meant, to be asked back.
   */
  | { readonly ok: false; readonly problem: () => string; readonly guess?: string };

export interface AnswerContext {
  readonly defaultCountry: string;
  /**
   * The visitor's, for what is written differently and for the sentences; English if left out. A function, because few
   * answers depend on it and telling it costs more than reading them.
   */
  readonly language?: (() => Language) | undefined;
  /** In ISO 8601, UTC, for “tomorrow”. */
  readonly now: string;
}

export function accept(value: string, remark?: string): Understood {
  return remark === undefined ? { ok: true, value } : { ok: true, value, remark };
}

export function refuse(problem: () => string, guess?: string): Understood {
  return guess === undefined ? { ok: false, problem } : { ok: false, problem, guess };
}

export function textsFor({ language }: AnswerContext) {
  return ownTexts(language?.() ?? 'en');
}
