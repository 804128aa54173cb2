/** What a whole message may be instead of an answer. */
export const commands = [
  'back',
  'skip',
  'none',
  'cancel',
  'start-over',
  'help',
  'hold',
  'person',
  'yes',
  'no',
  'approve',
  'change',
] as const;
export type Command = (typeof commands)[number];

/**
 * How visitors of one language write what steers a form. Lists of phrases are separated by commas, lists of words by
 * spaces; case, accents and punctuation do not matter.
 *
 * `skip` passes over a field outright, `none` says that there is nothing to tell. `approve` agrees to a summary and
 * `change` wants something in it changed.
 */
export interface LanguageWords {
  readonly commands: Readonly<Record<Command, string>>;
  /** Words around a command or a correction that change nothing about it. */
  readonly fillers: string;
  /** Words that ask for a change, or say that something is wrong. */
  readonly changes: string;
  /** Words between a field and its new value: “my email *is* …”, “change it *to* …”. */
  readonly connectors: string;
  /** Words that begin a correction: “*sorry*, it is …”. */
  readonly corrections: string;
  /** Names of fields by what they hold. */
  readonly fields: Readonly<Record<'email' | 'phone' | 'name' | 'date', string>>;
  /** Sources of patterns before a name, on the text as written: “my name is”. */
  readonly nameIs: string;
  /** Words after “I am” that are no name though they look like one. */
  readonly notNames: string;
  /** Patterns of questions that are asides even where any text is an answer; on plain words. */
  readonly asides: readonly RegExp[];
  /** First words of a question without its mark. */
  readonly questionWords: string;
  /** Words between a request for a person and its matter: “about”. */
  readonly about: string;
  /** How an @ and a dot are spelt out. */
  readonly at: string;
  readonly dot: string;
  /** January first; Monday first; today, tomorrow, the day after. */
  readonly months: string;
  readonly weekdays: string;
  readonly days: string;
  /** Nought to twelve; first to tenth with their forms separated by slashes. */
  readonly numbers: string;
  readonly ordinals: string;
  /** Words that are only politeness or hesitation around an answer. */
  readonly around: string;
}
