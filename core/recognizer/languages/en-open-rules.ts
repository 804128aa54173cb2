import type { Rule } from '../pack.ts';

/**
 * How people ask in English for people nobody can list: trades, teams and names this project has never heard of, and whoever is
 * meant by "her", "one of you", "whoever runs this". Weaker than naming a role, so each needs a wish beside it.
 */
export const englishOpenRules: readonly Rule[] = [
  {
    name: 'talk-to-the-unlisted',
    score: 0.72,
    kind: 'contact',
    pattern: 'WISH (F|to|be|i|me|can|want){0,4} speakto (F|session){0,2} toward F? UNLISTED (?!prod)',
  },
  {
    name: 'talk-to-a-department',
    score: 0.72,
    kind: 'contact',
    pattern: '(WISH (F|to|be|i|me|can|want){0,4}|^ F*) speakto F{0,2} toward F? <my det>? dept{1,3} ENDS',
  },
  {
    name: 'talk-to-some-name',
    score: 0.62,
    kind: 'contact',
    pattern: 'WISH (F|to|be|i|me|can|want){0,4} speakto F{0,2} toward (x|title x) ENDS',
  },
  {
    name: 'talk-to-whoever',
    score: 0.75,
    kind: 'contact',
    pattern: 'WISH (F|to|be|i|me|can|want){0,4} (speakto|reach) F{0,2} toward? <vague how> (be|does|x|can)',
  },
  {
    name: 'pass-on-to-the-unlisted',
    score: 0.75,
    kind: 'transfer',
    pattern:
      'passon (me|case) (through|F){0,3} toward F? (UNLISTED|<my det>? (?!third|device|nobiz) (dept|x){1,3} ENDS|<x name other third> <dept team role wide>)',
  },
  {
    name: 'pass-on-to-some-name',
    score: 0.66,
    kind: 'transfer',
    pattern: 'passon (me|case) (through|F){0,3} toward (x|name|title .) ENDS',
  },
  {
    name: 'be-passed-on-to-the-unlisted',
    score: 0.7,
    kind: 'transfer',
    pattern:
      'WISH (F|to|be|i|me|can|want){0,4} <be get> F* passedon (through|F){0,2} toward F? <my det>? (dept|x|adj){0,2} <x dept> ENDS',
  },
  {
    name: 'pass-on-to-them',
    score: 0.68,
    kind: 'transfer',
    pattern: 'passon me (through|F|back){0,3} toward pron',
  },
  {
    name: 'talk-to-them-again',
    score: 0.66,
    kind: 'contact',
    pattern: '(HEAD|name|title .) .{0,12} (want|can i|let) (to|F)* <speakto reach> toward? pron',
  },
  {
    name: 'may-i-talk-to-them',
    score: 0.61,
    kind: 'contact',
    pattern: '(can i|let me) F* speakto toward pron F* $',
  },
  { name: 'talk-somebody', score: 0.62, kind: 'contact', pattern: '(want|need|can i) F* speakto vague' },
  {
    name: 'person-by-name',
    score: 0.66,
    kind: 'contact',
    pattern:
      '(give|transfer|can i have|obtain) me? (title .|name) (on (polite|adv|$)|through|fill det* <dept team>|to det* (x|dept){1,2}|fill me|please)',
  },
  {
    name: 'name-in-team',
    score: 0.65,
    kind: 'terse',
    pattern: '^ F* (name|title x) <fill at to> det* (dept|team){1,2} F* $',
  },
  {
    name: 'is-name-there',
    score: 0.62,
    kind: 'present',
    pattern: '^ F* be (name|title x) avail F* ($|i|can)',
  },
  {
    name: 'who-to-turn-to',
    score: 0.66,
    kind: 'contact',
    pattern: '(?<!know) how (can|should|does|want|do){1,2} (i|F|want|need)* (talk|session|speakto) to',
  },
  {
    name: 'somebody-to-tell',
    score: 0.66,
    kind: 'contact',
    pattern: '(there|be|have|got) .{0,2} <vague human role> F* i can <^neg>{1,5} to $',
  },
  {
    name: 'team-please',
    score: 0.64,
    kind: 'want',
    pattern: '(can i F* obtain|give me) F* (det|adj|dept){0,4} team (polite|adv)* $',
  },
  {
    name: 'have-someone-call',
    score: 0.72,
    kind: 'callback',
    pattern:
      '(have|let|can|need|want|please|wish) F* (det|adj|dept)* <vague role wide human> <^neg did from third>{0,6} CALL_ME',
  },
  {
    name: 'somebody-must-call',
    score: 0.72,
    kind: 'callback',
    pattern: '<vague human role> wants to (adv)* CALL_ME',
  },
  {
    name: 'could-you-call-me',
    score: 0.64,
    kind: 'callback',
    pattern: '(can you|polite) (adv|polite)* CALL_ME (F|byphone)* $',
  },
];

/** Parts of these patterns. */
export const englishOpenMacros: Readonly<Record<string, string>> = {
  WISH: '(want|can i|may i|let|please|need|wish|how can i)',
  // A noun phrase of words this project does not know, taken for people because one wants to talk to it.
  UNLISTED: '<det> (adj|dept|x|num){0,2} (?!nobiz|device|third) <x dept>',
  ENDS: '($|(?=<fill polite adv about at on back from>))',
  CALL_ME: '<callme callback writeme>',
  YOU_ARE: '(be|neg|adv|polite|can)* ((x|fill|like|be)* like{1,2} (adv)*)?',
};
