/** Parts of patterns that mean the same in every language; a pack may replace any of them. */
export const sharedMacros: Readonly<Record<string, string>> = {
  // Words that may stand anywhere without changing what is asked.
  F: '<fill adv polite please>',
  MOD: '<det adj dept num>',
  // Whoever can be talked to, with the words that describe them.
  HEAD: '<role wide human vague team mine>',
  NP: 'MOD{0,5} HEAD',
  // Somebody whose mere mention tells that a person is wanted.
  PERSON: 'MOD{0,5} <role human>',
  // "a licensed mortgage advisor": described by words that nobody can list.
  WIDE: '<det adj> <det adj dept x num>{0,3} <role wide human team>',
  HEAD_OR_BOT: '<role wide human vague team bot machine>',
  ASK: '<want can let how i please need>',
};
