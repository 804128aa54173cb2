import type { Guard } from '../pack.ts';

/** What looks like a handoff request in English and is none. Each takes its words out of consideration, in this order. */
export const englishGuards: readonly Guard[] = [
  {
    name: 'captcha',
    says: 'says something about being a robot',
    pattern: 'i be? (adv|polite)* neg (det|adj)* <bot>',
  },
  {
    name: 'are-you-human',
    says: 'asks whether it talks to a person',
    pattern:
      '(be|neg)? you (be|neg|adv|polite)* (x like|like)? (det|adj){0,4} <human bot role vague> ((or|fill) (det|adj){0,3} <human bot role vague>)?',
  },
  {
    name: 'talking-to-human',
    says: 'asks whether it talks to a person',
    pattern:
      'be i (adv|neg|polite)* ing .{0,2} to (det|adj|adv){0,4} <human bot role vague team> ((fill) (det|adj){0,3} <human bot role vague>)?',
  },
  {
    name: 'is-this-human',
    says: 'asks whether it talks to a person',
    pattern:
      '(be this|this be) (adv|neg|polite)* (det|adj){0,4} <human bot role> ((fill) (det|adj){0,3} <human bot role vague>)?',
  },
  {
    name: 'human-behind',
    says: 'asks who is behind the chat',
    pattern: '<human role vague> (be|there|this|adv){0,2} behind',
  },
  {
    name: 'no-agent-wanted',
    says: 'does not want to talk to a person',
    pattern:
      'neg (adv|polite|i|be|fill|x|you){0,2} (want|need|let|can|get|have|x)? (want|need|adv|fill|x){0,2} (talk|transfer|reach|callback|callme|get) (<^bot i need neg human role vague team>){0,3} PERSON',
  },
  {
    name: 'no-someone-wanted',
    says: 'does not want to talk to a person',
    pattern:
      'neg (adv|polite|i|be|fill|x|you){0,2} (want|need|let|get|x)? (want|need|adv|fill|x){0,2} (talk|reach|transfer) (adv|fill|to|me){0,3} NP',
  },
  {
    name: 'no-agent-needed',
    says: 'does not need a person',
    pattern:
      'neg (adv|polite|be|fill){0,2} (want|need|like|x){1,2} (det|adj|dept|fill|want|to){0,4} <role human vague team>',
  },
  {
    name: 'no-transfer',
    says: 'asks not to be transferred',
    pattern: 'neg (want|adv|be){0,2} <transfer callback callme> (me|case)? through? (to NP)?',
  },
  {
    name: 'no-call',
    says: 'asks not to be contacted',
    pattern: 'dislike (transfer|callme|callback) (me|case)? (through|to NP)?',
  },
  {
    name: 'avoids-people',
    says: 'does not want to talk to a person',
    pattern:
      'dislike (adv|fill|having|want|x){0,2} (talk|reach) (adv)? to? (det|adj|dept|fill){0,4} <role human vague team>',
  },
  {
    name: 'had-to',
    says: 'asks whether a person is needed',
    pattern: 'should (adv|i|x){0,3} (talk|reach|callback) .{0,2} NP',
  },
  {
    name: 'past-contact',
    says: 'tells about an earlier contact',
    pattern: 'pasttalk (adv|to|fill|x|me){0,3} NP',
  },
  {
    name: 'agent-did',
    says: 'tells what a person did',
    pattern: '<det my> <adj dept x num>{0,2} <role human team> (name|x)? did',
  },
  {
    name: 'agent-did-too',
    says: 'tells what a person did',
    pattern: '<role human vague> (name x)? <did> .{0,2} <me my i>',
  },
  {
    name: 'third-person',
    says: 'is about somebody else',
    pattern:
      '<third> (x|adv|fill|be|neg|can){0,2} <wants> (want|to|adv|neg|be|x){0,3} (talk|reach|transfer|need|want|callme) .{0,4} <role human vague team>',
  },
  {
    name: 'third-talks',
    says: 'is about somebody else',
    pattern:
      '(third|you) (can|adv|neg|be|x|wants){0,2} (talk|reach) (adv|fill)* to? (det|adj|dept|x){0,3} <role human vague team>',
  },
  { name: 'job', says: 'is about a job', pattern: '(become|jobs) .{0,3} <role human team>' },
  { name: 'job-too', says: 'is about a job', pattern: '<role human team> (fill|det)? <jobs>' },
  { name: 'product', says: 'is about a product', pattern: '<role human vague team> <prod>' },
  {
    name: 'hours',
    says: 'asks for opening hours or waiting times',
    pattern: '<when hours> .{0,8} <team hours>',
  },
  {
    name: 'hours-after',
    says: 'asks for opening hours or waiting times',
    pattern: '<role human vague team> .{0,4} hours',
  },
  {
    name: 'hours-before',
    says: 'asks for opening hours or waiting times',
    pattern: 'hours .{0,7} <role human vague team>',
  },
  {
    name: 'condition',
    says: 'talks about what happens otherwise',
    pattern: '(x|fill) i (talk|reach) to? NP .{0,20}$',
  },
];
