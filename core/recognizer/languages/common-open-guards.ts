import type { Guard } from '../pack.ts';

/** What is said about people and things without asking for anybody, in the languages that share their sentence plan. */
export const commonOpenGuards: readonly Guard[] = [
  {
    name: 'in-a-language',
    says: 'is about a language',
    pattern: '<speakto talk> tongue (toward .{1,4})?|toward (det|my)* .{1,2} tongue <speakend speakto>',
  },
  {
    name: 'no-need-for-a-call',
    says: 'does not need a person',
    pattern:
      'noneed (rel|x|fill|me|to|forto){0,3} (<vague role human> .{0,2})? <callme callback transferme talk>',
  },
  {
    name: 'nobody-please',
    says: 'does not need a person',
    pattern: '^ F* none (det|fill|to|dept)* <role human> (polite|please|adv|fill)* $',
  },
  {
    name: 'my-call',
    says: 'tells about an earlier contact',
    pattern: '(my|last) (adj|last)* chatnoun F* (to|fill)? F? NP',
  },
  {
    name: 'tells-others',
    says: 'is about somebody else',
    pattern: 'telling (det|my|to)* <x third other wide> .{0,4} <callme callback talk>',
  },
  {
    name: 'connects-things',
    says: 'is about a product',
    pattern:
      '<transferme transfer passed passverb passme> (F|me|through){0,4} <toward to>? (det|my|to)* (adj|x|dept|num){0,2} device',
  },
  {
    name: 'not-their-people',
    says: 'is about other people',
    pattern:
      '(speakto|speakend) F{0,2} toward (det|my)* (adj)* (?!role) <nobiz third other>|toward (det|my)* (adj)* (?!role) <nobiz third other> .{0,4} speakend',
  },
  {
    name: 'others-want-to',
    says: 'is about somebody else',
    pattern:
      '(third (x|adv|fill|neg){0,2} <want wantss wish should>|they (adv|neg)* <wantss want>|saying rel? they? <want wantss should>) .{0,2} <talk speakto reach> F* to? .{1,3}|saying <^i me you>{1,4} (<talk speakto> F* to .{1,3}|toward .{1,3} speakend)',
  },
  {
    name: 'if-i-talk',
    says: 'talks about what happens otherwise',
    pattern: 'cond (i|adv|me|F)* (<talk pasttalk speakto reach> F* to? NP|to NP .{0,2} <talk speakend>)',
  },
  {
    name: 'was-not-served',
    says: 'tells what a person did',
    pattern: '<neg did past> (x|me|fill|adv){0,2} (serve|helped) F* (from|to)? det{0,2} NP',
  },
  {
    name: 'person-or-machine',
    says: 'asks whether it talks to a person',
    pattern:
      '<human role vague> (avail|is|there|adv|fill){0,3} or (is|there|det|adj|fill|adv)* <bot machine>',
  },
  {
    name: 'words-on-a-screen',
    says: 'is about a product',
    pattern:
      'onscreen (fill|to|forto)* (<talk speakto callme callback transferme> F* (to|toward)? (det|adj)* HEAD?|chatnoun)',
  },
  {
    name: 'i-would-call-then',
    says: 'talks about what happens otherwise',
    pattern: 'cond <^want wish can please need>{1,8} willdo (F|to|toward)* NP',
  },
  {
    name: 'to-nobody',
    says: 'does not want to talk to a person',
    pattern: 'ne <^det>{1,4} to? nobody',
  },
];
