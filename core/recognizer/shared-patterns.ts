/** Parts of patterns that mean the same in every language; a pack may replace any of them. */
export const sharedMacros: Readonly<Record<string, string>> = {
  // Words that may stand anywhere without changing what is asked.
  F: '<fill adv polite>',
  MOD: '<det adj dept num>',
  HEAD: '<role human vague team>',
  NP: 'MOD{0,5} HEAD',
  // A kind of person that cannot be mistaken for "somebody".
  PERSON: 'MOD{0,5} <role human>',
  // "a licensed mortgage advisor": a person with words before it that nobody can list.
  WIDE: '<det> <det adj dept x num>{0,3} <role human team>',
  ASK: '<want can let how i please need>',
};
