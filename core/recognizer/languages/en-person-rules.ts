import type { Rule } from '../pack.ts';

/** How people ask in English for a person's help, call or presence, refuse a bot, or just name whom they want. */
export const englishPersonRules: readonly Rule[] = [
  {
    name: 'human-first',
    score: 0.64,
    kind: 'terse',
    pattern: '^ F* (det|adj)* <human role> please (?!x|prod)',
  },
  {
    name: 'someone-to-call',
    score: 0.68,
    kind: 'contact',
    pattern: 'there vague i can (talk to|reach) (?!x)',
  },
  { name: 'help-from-person', score: 0.86, kind: 'want', pattern: 'helpfrom F? (PERSON|WIDE|det{0,2} team)' },
  {
    name: 'want-person',
    score: 0.86,
    kind: 'want',
    pattern:
      'need (adv|polite|see|me){0,2} (MOD{0,5} (?!plural <fill to>) <role human>|(det|adj)* genuine (det|adj|dept)* wide) (?!x|<prod>)',
  },
  {
    name: 'want-team',
    score: 0.62,
    kind: 'want',
    pattern: '(need (adv|polite){0,2} (det|adj)* <terse> (?!x)|^ F* (give|need) F* (det|adj)* <team> F* $)',
  },
  {
    name: 'want-person-to-help',
    score: 0.88,
    kind: 'want',
    pattern:
      '(need|let|have|give|can|want|how) F? (MOD{0,5} (?!plural) <role human>|det MOD{0,3} wide|vague fill? dept{0,3} team) (F|can|to|be|x){0,4} help',
  },
  {
    name: 'want-person-to-look',
    score: 0.8,
    kind: 'want',
    pattern:
      '((need|let|have|give|want) F? PERSON|can (det|adj)* adj (det|adj)* <role human>) (F|can|to|be){0,3} helptoo',
  },
  {
    name: 'get-someone-to-help',
    score: 0.64,
    kind: 'want',
    pattern: '<give have> me? vague (fill|dept|det|to|team|adv){0,4} help',
  },
  {
    name: 'person-could-help',
    score: 0.65,
    kind: 'want',
    pattern: '(^|polite|adv) (det|adj)* <role human> can (adv)* help',
  },
  {
    name: 'person-contacts-me',
    score: 0.88,
    kind: 'callback',
    pattern:
      '<role wide human vague team mine> (dept|fill){0,2} (fill|can|to|adv|please|want|need|avail){0,3} (callme|callback|writeme)',
  },
  { name: 'call-me', score: 0.8, kind: 'callback', pattern: 'callme (back|at (num|nummy|x))' },
  { name: 'call-me-only', score: 0.65, kind: 'callback', pattern: '^ F{0,3} can? you? F* callme F* $' },
  { name: 'callback', score: 0.8, kind: 'callback', pattern: '(?<!the) callback (?!x|<prod>)' },
  {
    name: 'is-person-there',
    score: 0.8,
    kind: 'present',
    pattern:
      '(be|there|can|get|any) there? no? (det|adj|dept){0,4} <role human> (fill|adv){0,2} (avail|there|i|can)',
  },
  {
    name: 'person-available',
    score: 0.7,
    kind: 'present',
    pattern: '^ F* (be there?)? (det|adj|dept){0,4} <role human> (be|adv)* avail',
  },
  {
    name: 'someone-there',
    score: 0.64,
    kind: 'present',
    pattern:
      'be there? <vague> (adv|avail|there|team|dept|x|to){0,3} (avail (polite|adv)* ($|talk|to talk)|avail? fill can help me)',
  },
  {
    name: 'anyone-there',
    score: 0.6,
    kind: 'present',
    pattern: '^ F* vague (avail|there) (avail|F)* ($|talk|need|want|can)',
  },
  { name: 'have-people', score: 0.64, kind: 'present', pattern: 'you <get have> F{0,2} PERSON' },
  {
    name: 'refuses-bot',
    score: 0.84,
    kind: 'not-a-bot',
    pattern:
      '(refuse|neg (adv|want|x){1,2}|want neg|neg) .{0,2} (talk|session|helpfrom) .{0,5} (det|adj|this|dept){0,4} <bot machine>',
  },
  {
    name: 'not-talking-to-a-bot',
    score: 0.86,
    kind: 'not-a-bot',
    pattern:
      '<neg dislike cannot stop> (<^human role want>|want){0,5} ((talk|reach|session) F{0,2} to|helpfrom) F{0,2} (det|adj|this|dept){0,4} <bot machine>',
  },
  { name: 'no-bots', score: 0.66, kind: 'not-a-bot', pattern: '<neg no> (det|adj|fill){0,3} bot (?!x)' },
  {
    name: 'fed-up-with-bot',
    score: 0.66,
    kind: 'not-a-bot',
    pattern: '(?<!<third human vague you x>) <dislike stop> (fill|to|det|give|adj|me){0,3} bot (?!x)',
  },
  {
    name: 'human-instead',
    score: 0.72,
    kind: 'terse',
    pattern: '(?<!<num fill to my talk or det adj>) (det|adj)* <human role> (polite|adv){1,3} $',
  },
  {
    name: 'person-not-bot',
    score: 0.8,
    kind: 'terse',
    pattern: '<human role> (neg|no|instead|be|F){1,2} (det|adj|this)* <bot machine>',
  },
  {
    name: 'bot-then-person',
    score: 0.75,
    kind: 'terse',
    pattern:
      '((polite|bot) (det|adj)* (terse|human)|(?<!<det adj be fill to my like num dept>) <human> (?<=terse)) $',
  },
  {
    name: 'only-a-person',
    score: 0.85,
    kind: 'terse',
    pattern:
      '^ (glue|polite|adv|det|adj|want|can|let|need|get|give|me|to|i|dept|terse|talk|transfer){0,8} (<role human>|terse) (glue|polite|adv|role|human|det|adj|want|need|terse|bot|neg|no|through){0,8} $',
  },
  {
    name: 'somebody-from-team',
    score: 0.75,
    kind: 'terse',
    pattern: '^ F* (need|give me)? F* vague (fill|to|det)* dept{0,2} <team dept> F* $',
  },
  {
    name: 'loose-contact',
    score: 0.64,
    kind: 'contact',
    pattern:
      '(ASK|me|<i>) .{0,5} (talk|session|reach|helpfrom) <^third instead my you>{0,3} MOD{0,4} <human role>',
  },
  {
    name: 'loose-help',
    score: 0.62,
    kind: 'want',
    pattern: '(need|let|can) .{0,3} <human role> .{0,2} help .{0,2} <me case this my i>',
  },
  {
    name: 'person-would-help',
    score: 0.61,
    kind: 'want',
    pattern: 'i x (det|adj)* <human> (can|could) .{0,1} help',
  },
  {
    name: 'last-word',
    score: 0.6,
    kind: 'terse',
    pattern: '(?<=<x matter polite stop no bot dislike adv>) <role human> (?<=<terse lastword>) $',
  },
  { name: 'wants-to-talk', score: 0.42, kind: 'contact', pattern: '(want|can i|let) F* talk F{0,3} $' },
  {
    name: 'named-person',
    score: 0.7,
    kind: 'contact',
    pattern: '((want|can i|let|please|^) (to|F)* talk (adv)* to|transfer me through? to) (title . | name)',
  },
  {
    name: 'asked-already',
    score: 0.62,
    kind: 'want',
    pattern: 'i F* askedfor (det|adj|dept){0,4} <role human>',
  },
  {
    name: 'someone-by-phone',
    score: 0.64,
    kind: 'contact',
    pattern:
      '(want|can|need|let|give) <^neg>{0,5} <vague role human> <^neg>{0,8} byphone|byphone F* to F* NP',
  },
  {
    name: 'loose-human',
    score: 0.61,
    kind: 'want',
    pattern:
      '(ASK|i|me|where|there|have|give) <^third my you bot machine like>{0,7} (?<!how) <strong> (?<=<human role>) (?!x|prod|or|does)',
  },
];
