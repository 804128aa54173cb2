import type { Rule } from '../pack.ts';

/** How people ask in English for the help, the call or the presence of people nobody can list. */
export const englishOpenHelpRules: readonly Rule[] = [
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
    pattern:
      'there F{0,2} (det|adj|dept)* <x wide role human> .{0,2} i can (adv)* <talk reach writeto speakto>',
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
      '(have|let|want|can|need|please|wish) F* det (?!third|other|nobiz) <^third other nobiz did past my>{1,3} (to|can|F)* CALL_ME',
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
  {
    name: 'with-somebody',
    score: 0.62,
    kind: 'contact',
    pattern: 'WISH <^my neg third cancel past sharing chatnoun pasttalk>{1,6} with F? (PERSON|vague)',
  },
  {
    name: 'name-calls-me',
    score: 0.68,
    kind: 'callback',
    pattern: '(have|let|can|need|want|please|wish) F* (title .|name) <^did past third>{0,6} CALL_ME',
  },
  {
    name: 'is-some-name-there',
    score: 0.62,
    kind: 'present',
    pattern: '^ F* be x avail F* i? (want|can i|need) .{0,3} <pron>',
  },
  {
    name: 'get-them-again',
    score: 0.62,
    kind: 'transfer',
    pattern: '(name|title .) .{0,8} can i (give|obtain|have) pron',
  },
  { name: 'come-to-the-phone', score: 0.66, kind: 'contact', pattern: 'can det .{1,3} comephone' },
  {
    name: 'get-somebody',
    score: 0.61,
    kind: 'transfer',
    pattern: '(^|polite|adv|can i|you) give F{0,2} vague (polite|adv)* $',
  },
  {
    name: 'my-usual-person',
    score: 0.7,
    kind: 'contact',
    pattern: '(want|need|can i) F* (helpfrom|session|talk) F* to? mine',
  },
];
