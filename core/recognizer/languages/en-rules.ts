import type { Rule } from '../pack.ts';

/** How people ask for a person in English, by form. The score is how sure such a message is a request. */
export const englishRules: readonly Rule[] = [
  {
    name: 'asks-to-talk',
    score: 0.95,
    kind: 'contact',
    pattern: 'ASK (<^i neg>){0,4} talk F{0,3} to F{0,2} NP',
  },
  {
    name: 'talk-to-person',
    score: 0.85,
    kind: 'contact',
    pattern: 'talk (F|x|dept|session){0,3} to (F{0,2} NP|x{1,2} <role human>)',
  },
  {
    name: 'talk-to-some-kind-of-person',
    score: 0.85,
    kind: 'contact',
    pattern: 'talk F{0,2} to F{0,1} WIDE',
  },
  {
    name: 'talk-about-it-with-person',
    score: 0.8,
    kind: 'contact',
    pattern: 'ASK .{0,3} (talk|session) .{0,5} to F{0,1} (PERSON|det MOD{0,4} wide)',
  },
  {
    name: 'session-with-person',
    score: 0.78,
    kind: 'contact',
    pattern: 'session F{0,2} (to|fill) F{0,1} PERSON',
  },
  {
    name: 'be-connected',
    score: 0.85,
    kind: 'transfer',
    pattern: '<be get> F{0,2} passed (through|F){0,2} to F{0,2} NP',
  },
  {
    name: 'be-passed-on',
    score: 0.66,
    kind: 'transfer',
    pattern: '(want|can i) (to|be|get|F)* passed (through|F)* $',
  },
  {
    name: 'talk-it-over',
    score: 0.72,
    kind: 'contact',
    pattern: '(want|can|let) (i|to|F)* session F{0,2} to F{0,2} NP',
  },
  {
    name: 'one-of-your-people',
    score: 0.7,
    kind: 'contact',
    pattern: '(talk|reach|transfer (me|case)|session|passed) (through|F)* to? oneof MOD{0,3} <x dept third>',
  },
  {
    name: 'one-of-your-people-calls',
    score: 0.7,
    kind: 'callback',
    pattern: '(have|let|can|want|need|give) oneof MOD{0,3} <x vague wide> .{0,3} (callme|writeme)',
  },
  {
    name: 'talk-live',
    score: 0.64,
    kind: 'contact',
    pattern: '(^ F* talk (to me)? live|live talk) (to (me|you))? F* $',
  },
  {
    name: 'go-to-person',
    score: 0.76,
    kind: 'transfer',
    pattern: '(^|skip .{0,3}) F* go me? F* to (det|adj|dept)* <role human>',
  },
  {
    name: 'talk-to-them',
    score: 0.66,
    kind: 'contact',
    pattern: 'HEAD .{0,12} (want|can i|let) (to|F)* talk to pron',
  },
  { name: 'preferably-person', score: 0.62, kind: 'want', pattern: 'preferably (det|adj)* <human>' },
  {
    name: 'out-of-bot',
    score: 0.62,
    kind: 'not-a-bot',
    pattern: '(want|can i|let|need|^) F* (to|want)* skip (det|adj|this)* bot F* $',
  },
  {
    name: 'talk-to-specialist',
    score: 0.7,
    kind: 'contact',
    pattern: '(want|can|let) .{0,2} talk to det other',
  },
  { name: 'talk-person', score: 0.72, kind: 'contact', pattern: '<talk maybetalk> F{0,2} (to F?)? PERSON' },
  {
    name: 'person-to-talk-to',
    score: 0.85,
    kind: 'contact',
    pattern:
      '(<human vague> (fill|adv|avail|there|dept){0,3} i? can? to? i? can? (adv|be)* talk (adv|polite)* (to|$)|HEAD <^neg my third>{0,4} (i can|to) (adv|be)* talk (adv|polite)* (to|$))',
  },
  {
    name: 'who-to-talk-to',
    score: 0.65,
    kind: 'contact',
    pattern: 'how (want|can|x)? i (can|want|adv)* talk to',
  },
  {
    name: 'transfer-me',
    score: 0.95,
    kind: 'transfer',
    pattern: '(transfer (me|case)|give me) (through|F|x){0,3} to F{0,2} (NP|WIDE)',
  },
  {
    name: 'transfer-me-no-to',
    score: 0.85,
    kind: 'transfer',
    pattern: 'transfer (me|case) (through|F){0,2} (det|adj)* PERSON',
  },
  {
    name: 'transfer-to',
    score: 0.85,
    kind: 'transfer',
    pattern: 'transfer (me|case)? (through|F|on){0,2} to F{0,2} PERSON',
  },
  {
    name: 'transfer-to-team',
    score: 0.8,
    kind: 'transfer',
    pattern: 'transfer (me|case)? (through|F){0,2} to F{0,2} MOD{0,5} <team wide mine>',
  },
  {
    name: 'get-me-person',
    score: 0.88,
    kind: 'transfer',
    pattern: 'give (me|us) (through|F){0,2} (PERSON|MOD{0,5} wide) (?!x|prod)',
  },
  {
    name: 'can-i-have-person',
    score: 0.85,
    kind: 'want',
    pattern: 'can i (get|have) F{0,2} PERSON (?!x|prod)',
  },
  {
    name: 'where-is-person',
    score: 0.63,
    kind: 'present',
    pattern: '^ F* where be? (det|adj)* <human> F* $',
  },
  {
    name: 'get-person',
    score: 0.78,
    kind: 'transfer',
    pattern:
      'give F{0,2} (PERSON|det MOD{0,3} wide) ($|fill <dept me det>|needed|<polite adv avail through this>|to case|to me|to fill)',
  },
  {
    name: 'get-me-someone',
    score: 0.72,
    kind: 'transfer',
    pattern: 'give me (F|through){0,2} NP ($|<polite fill i through>)',
  },
  {
    name: 'get-someone-who-can',
    score: 0.72,
    kind: 'transfer',
    pattern:
      '((give me?|transfer me? to) F? <vague> who can|(give me?|need|want|transfer me? to) F? <vague> F? who? be? (adj|authority))',
  },
  {
    name: 'get-someone-on',
    score: 0.8,
    kind: 'transfer',
    pattern: '(give|transfer) me? F? NP (on|through) (?!x)',
  },
  {
    name: 'transfer-me-only',
    score: 0.68,
    kind: 'transfer',
    pattern: '<transfer> me through? <polite adv>{0,3} $',
  },
  { name: 'escalate', score: 0.7, kind: 'escalate', pattern: 'escalate (case)? (?!x)' },
  {
    name: 'escalate-to',
    score: 0.9,
    kind: 'transfer',
    pattern: '(<escalate transfer> case?|raise case) F{0,2} to F{0,2} MOD{0,5} <role wide human team mine>',
  },
  { name: 'reach-person', score: 0.85, kind: 'contact', pattern: 'reach (out|F){0,2} to? F{0,2} PERSON' },
  { name: 'reach-team', score: 0.75, kind: 'contact', pattern: 'reach F{0,2} to? MOD{0,5} <team>' },
  { name: 'reach-someone', score: 0.8, kind: 'contact', pattern: 'hard (out|F){0,2} to? F{0,2} NP' },
  { name: 'help-from-person', score: 0.86, kind: 'want', pattern: 'helpfrom F? (PERSON|WIDE)' },
  {
    name: 'want-person',
    score: 0.86,
    kind: 'want',
    pattern: 'need (adv|polite|see|me){0,2} PERSON (?!x|<prod>)',
  },
  {
    name: 'want-team',
    score: 0.62,
    kind: 'want',
    pattern: 'need (adv|polite){0,2} (det|adj)* <terse> (?!x)',
  },
  {
    name: 'want-person-to-help',
    score: 0.88,
    kind: 'want',
    pattern:
      '(need|let|have|give|can|want|how) F? (PERSON|det MOD{0,3} wide|vague fill? dept{0,3} team) (F|can|to|be){0,3} help',
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
      '<role wide human vague team mine> (dept|fill){0,2} (fill|can|to|adv|please|want|need){0,3} (callme|callback|writeme)',
  },
  { name: 'call-me', score: 0.8, kind: 'callback', pattern: 'callme (back|at (num|nummy|x))' },
  { name: 'call-me-only', score: 0.65, kind: 'callback', pattern: '^ F{0,3} can? you? F* callme F* $' },
  { name: 'callback', score: 0.8, kind: 'callback', pattern: 'callback (?!x)' },
  {
    name: 'is-person-there',
    score: 0.8,
    kind: 'present',
    pattern:
      '(be|there|can|get|any) there? (det|adj|dept){0,4} <role human> (fill|adv){0,2} (avail|there|i|can)',
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
    pattern: '(?<!<num fill to my talk>) (det|adj)* <human role> (polite|adv){1,3} $',
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
    pattern: '(ASK|me|<i>) .{0,5} (talk|session|reach|helpfrom) <^third own my>{0,3} MOD{0,4} <human role>',
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
    pattern: '(?<=<x polite stop no bot dislike adv>) <role human> (?<=<terse lastword>) $',
  },
  { name: 'wants-to-talk', score: 0.42, kind: 'contact', pattern: '(want|can i|let) F* talk F{0,3} $' },
  {
    name: 'named-person',
    score: 0.7,
    kind: 'contact',
    pattern: '((want|can i|let|please|^) (to|F)* talk (adv)* to|transfer me through? to) (title . | name)',
  },
];
