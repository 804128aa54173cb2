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
      '(give|transfer|can i have|obtain) me? (title .|name) (on (polite|adv|$)|through|fill det* <dept team>|to det* (x|dept){1,2}|for me|please)',
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
  {
    name: 'help-from-your-people',
    score: 0.68,
    kind: 'want',
    pattern:
      '(can|need|let|want|have|could) (F|cond)* (vague (fill|to)* (det|my)? (dept|adj|x){0,2} <dept team>|oneofyou|oneof MOD* <human third wide plural vague>) (can|to|F|be){0,3} (help|helptoo|give me)',
  },
  {
    name: 'one-of-your-people-wanted',
    score: 0.66,
    kind: 'want',
    pattern: '(need|want|give me?) (F|to|me)* oneof MOD{0,2} <human third wide plural>',
  },
  {
    name: 'somebody-human',
    score: 0.64,
    kind: 'want',
    pattern: '(can|need|want|there|please) F* vague <^neg be my>{0,4} (det|adj)+ <human> (F)* $',
  },
  {
    name: 'somebody-to-talk-me-through',
    score: 0.66,
    kind: 'contact',
    pattern:
      '(can there|be there|there be|need|want) (be|F)* <vague human role> (avail|F)* (to|who|can|fill)+ (talkme|talk (to? me|it|this))',
  },
  {
    name: 'unhelpful-person',
    score: 0.61,
    kind: 'terse',
    pattern: '(?<!<you det>) neg (adv)* (adj|ing|help) <role human> (?<=<terse lastword>) F* $',
  },
  {
    name: 'easier-with-a-person',
    score: 0.62,
    kind: 'want',
    pattern:
      '(?<!^ be .{0,3}) <easier want> <^my cancel past pasttalk chatnoun>{0,5} with (det|adj)+ <human role> (?!x|prod)',
  },
  {
    name: 'too-much-for-a-bot',
    score: 0.62,
    kind: 'not-a-bot',
    pattern: '(too .{1,2} (fill|to)|cannot .{0,4} with) (aan|adj)+ <bot machine> (?!x)',
  },
  {
    name: 'not-you-a-person',
    score: 0.7,
    kind: 'not-a-bot',
    pattern: 'neg you (polite|i|want|need|F)* (det|adj)* <human role> F* $',
  },
  {
    name: 'out-of-here-to-a-person',
    score: 0.66,
    kind: 'transfer',
    pattern: 'give me .{1,6} toward det (adj|dept)* <role human wide>',
  },
  {
    name: 'person-joins',
    score: 0.66,
    kind: 'want',
    pattern:
      '(can|want|need|mind|let|get|please) .{0,3} (det|adj)* <human role wide> (can|to|be|adv)* joining',
  },
  {
    name: 'them-on-the-phone',
    score: 0.66,
    kind: 'transfer',
    pattern: '(give|transfer|have) me? (det|my) (adj|dept|x|wide|team){1,3} byphone',
  },
  {
    name: 'one-i-can-talk-to',
    score: 0.66,
    kind: 'contact',
    pattern: 'there (det|adj|dept)* <x wide role human> i can (adv)* <talk reach writeto speakto>',
  },
  {
    name: 'call-with-your-people',
    score: 0.68,
    kind: 'contact',
    pattern:
      'WISH .{0,4} <session chatnoun> F* toward det{1,2} (?!third|other) (dept|x|adj){0,2} (?!third|other|device|nobiz) <x wide role>',
  },
  {
    name: 'bring-somebody-in',
    score: 0.66,
    kind: 'transfer',
    pattern: 'loopin (det|my) (adj|dept|x){0,2} (?!nobiz|other) <x wide role team human>',
  },
  {
    name: 'hear-somebody',
    score: 0.62,
    kind: 'want',
    pattern: '<want okayif> .{0,3} hear from? (det|adj)* <human role>',
  },
  {
    name: 'word-from-a-team',
    score: 0.66,
    kind: 'want',
    pattern: 'WISH .{0,4} helpfrom (det|my) (?!third|other) (dept|x|adj){0,3} <x dept team>',
  },
  {
    name: 'work-with-person',
    score: 0.68,
    kind: 'want',
    pattern: '(want|can i|let|need) (F|to)* workwith F? (PERSON|WIDE)',
  },
  {
    name: 'not-into-a-machine',
    score: 0.64,
    kind: 'not-a-bot',
    pattern: '(refuse|neg want) to? x? <my this det> .{1,2} to (det|adj)* <bot machine>',
  },
  {
    name: 'your-desk',
    score: 0.62,
    kind: 'want',
    pattern: '(want|can i have|need|give me) F* theyour (dept|x|adj){1,3} deskword F* $',
  },
  {
    name: 'reach-the-unlisted',
    score: 0.64,
    kind: 'contact',
    pattern: '(WISH|how) (F|to|be|i|me|can|want|does){0,4} reachto F? UNLISTED ENDS',
  },
  {
    name: 'unlisted-people-call',
    score: 0.66,
    kind: 'callback',
    pattern:
      '(have|let|want|can|need|please|wish) F* det (?!third|other|nobiz) (dept|adj|x){1,3} (to|can|F)* CALL_ME',
  },
  {
    name: 'somebody-on-the-call',
    score: 0.66,
    kind: 'transfer',
    pattern: 'demand me? (det|my)? (adj|dept|x){0,2} <x wide role human vague team> F* oncall',
  },
  {
    name: 'escalate-to-the-unlisted',
    score: 0.7,
    kind: 'transfer',
    pattern: 'escalate case? F{0,2} toward F? (UNLISTED|<dept x>{1,2} ENDS)',
  },
  {
    name: 'live-chat-starts',
    score: 0.66,
    kind: 'contact',
    pattern: '(^|want|can i|please|let) (F|to|i|me)* startit (det|adj)* livechat (?!prod|x)',
  },
  {
    name: 'person-talks-to-me',
    score: 0.64,
    kind: 'contact',
    pattern:
      '(unless|until|want|need|make|let|have|can|demand) F* (det|adj|dept)* <role human wide> (talk|speakto|speaks) (to)? me',
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
