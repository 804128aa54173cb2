import type { Rule } from '../pack.ts';

/** How people ask for a person in English, by form. The score is how sure such a message is a request. */
export const englishRules: readonly Rule[] = [
  {
    name: 'asks-to-talk',
    score: 0.95,
    kind: 'contact',
    pattern: 'ASK (<^i neg>){0,4} talk F{0,3} to F{0,2} NP',
  },
  { name: 'talk-to-person', score: 0.85, kind: 'contact', pattern: 'talk F{0,3} to F{0,2} NP' },
  {
    name: 'talk-to-some-kind-of-person',
    score: 0.85,
    kind: 'contact',
    pattern: 'talk F{0,2} to F{0,1} WIDE',
  },
  {
    name: 'talk-to-specialist',
    score: 0.7,
    kind: 'contact',
    pattern: '(want|can|let) .{0,2} talk to det other',
  },
  { name: 'talk-person', score: 0.72, kind: 'contact', pattern: '<talk> F{0,2} PERSON' },
  {
    name: 'person-to-talk-to',
    score: 0.85,
    kind: 'contact',
    pattern:
      '<role human vague team> (fill|adv|avail|there){0,2} i? can? to? i? can? (adv|be)* talk (adv)* (to|$)',
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
    pattern: '(transfer|get) (me|case) (through|F|x){0,3} to F{0,2} (NP|WIDE)',
  },
  {
    name: 'transfer-to',
    score: 0.85,
    kind: 'transfer',
    pattern: 'transfer (me|case)? (through|F){0,2} to F{0,2} PERSON',
  },
  {
    name: 'transfer-to-team',
    score: 0.8,
    kind: 'transfer',
    pattern: 'transfer (me|case)? (through|F){0,2} to F{0,2} NP',
  },
  {
    name: 'get-me-person',
    score: 0.88,
    kind: 'transfer',
    pattern: '(get|transfer) (me|case)? (through|F){0,2} PERSON (?!x)',
  },
  {
    name: 'get-someone-on',
    score: 0.8,
    kind: 'transfer',
    pattern: '(get|transfer) me? NP (on|through) (?!x)',
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
    kind: 'escalate',
    pattern: '<escalate transfer> (case)? F{0,2} to F{0,2} NP',
  },
  { name: 'reach-person', score: 0.85, kind: 'contact', pattern: 'reach (out|F){0,2} to? F{0,2} PERSON' },
  { name: 'reach-team', score: 0.75, kind: 'contact', pattern: 'reach F{0,2} to? MOD{0,5} <team>' },
  { name: 'reach-someone', score: 0.8, kind: 'contact', pattern: 'hard (out|F){0,2} to? F{0,2} NP' },
  { name: 'want-person', score: 0.86, kind: 'want', pattern: 'need (adv|polite|see|me){0,2} PERSON (?!x)' },
  { name: 'want-team', score: 0.62, kind: 'want', pattern: 'need (adv|polite){0,2} (det|adj)* terse (?!x)' },
  {
    name: 'want-person-to-help',
    score: 0.88,
    kind: 'want',
    pattern: '(need|let|get|can|want|how) F? PERSON (fill|can|to|adv|be){0,3} (help)',
  },
  {
    name: 'person-contacts-me',
    score: 0.88,
    kind: 'callback',
    pattern: '<role human vague team> (fill|can|to|adv|please){0,3} (callme|callback|call me)',
  },
  { name: 'call-me', score: 0.8, kind: 'callback', pattern: 'callme <back>' },
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
    pattern: 'be (there)? <vague> (adv|avail|there|team|dept|x){0,2} avail',
  },
  { name: 'have-people', score: 0.64, kind: 'present', pattern: 'you get F{0,2} PERSON' },
  {
    name: 'not-talking-to-a-bot',
    score: 0.86,
    kind: 'not-a-bot',
    pattern:
      '<neg dislike cannot> (<^human role>){0,5} (talk|reach) F{0,2} to? F{0,2} (det|adj|this|dept){0,4} bot',
  },
  { name: 'no-bots', score: 0.66, kind: 'not-a-bot', pattern: 'neg (det|adj|fill){0,3} bot' },
  { name: 'fed-up-with-bot', score: 0.66, kind: 'not-a-bot', pattern: 'dislike (<^human role>){0,3} bot' },
  {
    name: 'human-instead',
    score: 0.72,
    kind: 'terse',
    pattern: '(det|adj)* <human role> (polite|adv){1,3} $',
  },
  {
    name: 'only-a-person',
    score: 0.85,
    kind: 'terse',
    pattern:
      '^ (polite|adv|det|adj|want|can|let|need|get|me|to|i|dept|terse){0,8} (<role human>|terse) (polite|adv|role|human|det|adj|want|need|terse|bot|neg){0,8} $',
  },
  {
    name: 'named-person',
    score: 0.7,
    kind: 'contact',
    pattern: '(talk (adv)* to|transfer me through? to) (title . | name)',
  },
];
