import type { Guard } from '../pack.ts';

/** What looks like a request and is none, in the languages that share their sentence plan (all but English have only these). */
export const commonGuards: readonly Guard[] = [
  {
    name: 'are-you-human',
    says: 'asks whether it talks to a person',
    pattern: '(neg|x)? yoube (adv|neg|polite|like)* (det|adj){0,4} HEAD_OR_BOT (or .{0,3} HEAD_OR_BOT)?',
  },
  {
    name: 'talking-to-human',
    says: 'asks whether it talks to a person',
    pattern: '^ (polite|is)* talking F{0,2} to (det|adj){0,4} HEAD_OR_BOT',
  },
  {
    name: 'does-not-want-contact',
    says: 'does not want to talk to a person',
    pattern:
      '(neg (me)? wish neg?|wish neg) (adv|me|to|want|be|x){0,3} (talk|transfer|transferme|reach|give|help|callme) F{0,3} to? (det|adj|dept|neg){0,4} HEAD',
  },
  {
    name: 'needs-nobody',
    says: 'does not need a person',
    pattern:
      '(neg (me)? <wish need> neg?|<wish need> neg) (adv|to|want|help){0,3} (det|adj|dept|neg){0,4} <role human wide>',
  },
  {
    name: 'no-need',
    says: 'does not need a person',
    pattern: 'noneed (to|talk|transfer|transferme|reach|fill){0,3} (det|adj|dept){0,4} HEAD',
  },
  {
    name: 'not-with-people',
    says: 'does not want to talk to a person',
    pattern: '(?<!can i) neg F{0,2} to (det|adj|dept){0,3} HEAD .{0,4} (talk|transfer|transferme)',
  },
  {
    name: 'no-transfer',
    says: 'asks not to be passed on',
    pattern:
      '(?<!can|can i) neg (me|adv|to|wish){0,3} (transferme|transfer|callme|callback) (adv|through|neg|me){0,3} (to? NP)?',
  },
  {
    name: 'stop-calling',
    says: 'asks not to be contacted',
    pattern: 'stop (to|x|me|neg){0,2} (callme|callback|talk|transferme)',
  },
  {
    name: 'without-people',
    says: 'does not want to talk to a person',
    pattern: 'without <^transferme give want can need let>{0,4} HEAD',
  },
  {
    name: 'is-it-needed',
    says: 'asks whether a person is needed',
    pattern: '^ F* should (i|to|x)? (talk|reach|callme) .{0,2} to? NP forto .{1,8} $',
  },
  {
    name: 'past-contact',
    says: 'tells about an earlier contact',
    pattern: '(?<!how) pasttalk (adv|fill|x){0,3} to? F? NP',
  },
  {
    name: 'whom-i-talked-to',
    says: 'tells about an earlier contact',
    pattern: '<role human vague wide> to (rel|who|det){1,2} (i|me|x|adv)* <pasttalk>',
  },
  {
    name: 'past-contact-after',
    says: 'tells about an earlier contact',
    pattern: 'to (det|adj|x){0,3} HEAD (x|adv|fill|det){0,4} pasttalk',
  },
  {
    name: 'was-passed-on',
    says: 'praises or thanks',
    pattern: 'praise .{0,4} (transfer|transferme|talk|through|reach|passed) .{0,4} HEAD',
  },
  {
    name: 'agent-did',
    says: 'tells what a person did',
    pattern: '(det|^) (adj|x){0,1} <role human wide vague third> (x|adv|neg|me|fill){0,2} did',
  },
  {
    name: 'third-person',
    says: 'is about somebody else',
    pattern: '(third (x|adv|fill|neg){0,2} (want|wantss|wish|should)|they (adv|neg)* wantss) .{0,6} HEAD',
  },
  { name: 'job', says: 'is about a job', pattern: '(become|jobs) .{0,4} <role wide team>' },
  { name: 'job-too', says: 'is about a job', pattern: '<role wide> (fill|det|to)? jobs' },
  { name: 'product', says: 'is about a product', pattern: '<role human wide> (fill|to|det)? <prod>' },
  {
    name: 'product-before',
    says: 'is about a product',
    pattern: 'prod (fill|to|det|x){0,2} <role human wide>',
  },
  {
    name: 'hours-after',
    says: 'asks for opening hours or waiting times',
    pattern: '<role human vague team wide> .{0,5} hours',
  },
  {
    name: 'hours',
    says: 'asks for opening hours or waiting times',
    pattern: '<when hours> .{0,8} <team hours open role>',
  },
  {
    name: 'own',
    says: 'is about other people',
    pattern: '(?<!<to toward talk>) my (adj)? <wide other third>|my (adj)? <other third>',
  },
];
