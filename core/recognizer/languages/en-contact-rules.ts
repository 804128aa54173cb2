import type { Rule } from '../pack.ts';

/** How people ask in English to talk to, reach or be passed on to a person. The score is how sure such a message is a request. */
export const englishContactRules: readonly Rule[] = [
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
    name: 'named-person-from-team',
    score: 0.8,
    kind: 'contact',
    pattern:
      '(transfer me through?|give me|ASK (to|F|i)* (talk|reach)|^ F* talk) to? <x name> (fill|to) (det|adj)* <dept team>',
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
    pattern:
      '((^|skip .{0,3}) F* go me?|skip (det|adj|this)* <bot machine>) F* to (det|adj|dept)* <role human>',
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
    pattern: 'how (want|can|x|does)? i (can|want|adv)* talk to',
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
    pattern: 'can i F{0,2} obtain F{0,2} PERSON (?!x|prod)',
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
    pattern: '(give|transfer) me? F? MOD{0,5} <role human vague team wide> (on|through|byphone) (?!x)',
  },
  {
    name: 'transfer-me-only',
    score: 0.68,
    kind: 'transfer',
    pattern: '(<transfer> me through? <polite adv>{0,3} $|^ F* <transfer> through? (polite|please) F* $)',
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
  {
    name: 'ask-person',
    score: 0.66,
    kind: 'contact',
    pattern: '(can|want) i? (F|to){0,2} consult (det|adj|dept)* <role human wide> (?!x|prod)',
  },
  { name: 'call-someone', score: 0.62, kind: 'contact', pattern: '(can|want) i? F{0,2} reach vague (?!x)' },
  {
    name: 'write-to-person',
    score: 0.66,
    kind: 'contact',
    pattern: 'writeto F* (det|adj)* human',
  },
  {
    name: 'have-case-passed-on',
    score: 0.8,
    kind: 'transfer',
    pattern: '(want|need|let|can|have) case (be|to|F)* passed (through|F)* to F* NP',
  },
  { name: 'reach-someone', score: 0.8, kind: 'contact', pattern: 'hard (out|F){0,2} to? F{0,2} NP' },
];
