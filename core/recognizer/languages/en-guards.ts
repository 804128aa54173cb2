import type { Guard } from '../pack.ts';
import { englishPeopleGuards } from './en-people-guards.ts';

/** What looks like a handoff request in English and is none. Each takes its words out of consideration, in this order. */
export const englishGuards: readonly Guard[] = [
  ...englishPeopleGuards,
  {
    name: 'captcha',
    says: 'says something about being a robot',
    pattern: '(i be? (adv|polite)* neg|you be? neg) (det|adj)* <bot>',
  },
  {
    name: 'i-am-human',
    says: 'says something about being a person',
    pattern: 'i be? (adv|neg)* (det|adj)* <human>',
  },
  {
    name: 'i-am-agent',
    says: 'is about the work of the writer',
    pattern: '(?<!<can let how>) i be? (x|to|be|adv){0,3} <det> (adj|dept|x){0,3} <role wide> (?!who)',
  },
  {
    name: 'are-you-human',
    says: 'asks whether it talks to a person',
    pattern:
      '((be|define) you YOU_ARE (det|adj){0,4} <human bot machine role vague>|(?<!neg) you YOU_ARE (?!plural) ((det|adj){0,4} <human bot machine>|(det|adj){1,4} <role vague>)) ((fill|polite) (det|adj){0,3} HEAD_OR_BOT)?',
  },
  {
    name: 'talking-to-human',
    says: 'asks whether it talks to a person',
    pattern:
      'be i (adv|neg|polite|still)* ing .{0,2} to (det|adj|adv){0,4} HEAD_OR_BOT ((fill|polite) (det|adj){0,3} HEAD_OR_BOT)?',
  },
  {
    name: 'is-it-read',
    says: 'asks whether a person reads along',
    pattern: '^ F* be (det|my|this|case) .{0,3} (be)? helpfrom (det|adj)* <human role vague>',
  },
  {
    name: 'is-this-human',
    says: 'asks whether it talks to a person',
    pattern:
      '(be this|this be) (adv|neg|polite)* (det|adj){0,4} <human bot role> ((fill|polite) (det|adj){0,3} HEAD_OR_BOT)?',
  },
  {
    name: 'human-or-bot',
    says: 'asks whether it talks to a person',
    pattern:
      '(<bot machine> (adv)* or (be|det|adj)* <human role>|<human role> (adv)* or (be|fill|det|adj)* <bot machine>)',
  },
  { name: 'your-bot', says: 'says something about the bot', pattern: '^ F* ur (det|adj)* <bot human>' },
  {
    name: 'human-behind',
    says: 'asks who is behind the chat',
    pattern: '<human role vague> (be|there|this|adv){0,2} behind',
  },
  {
    name: 'does-not-want-contact',
    says: 'does not want to talk to a person',
    pattern:
      '(?<!why|can i) neg (adv|you|have){0,2} wish (adv|me|to|get|be|wish|give|fill){0,3} (talk|session|passed|transfer|reach|helpfrom|callme|callback|give) (case|me)? (adv|fill|to|me|through|help){0,4} NP',
  },
  {
    name: 'keep-my-case',
    says: 'asks not to be passed on',
    pattern: 'neg (you|adv)* wish (adv|to|be)* (case|my x) (to|be)* (escalate|passed)',
  },
  {
    name: 'does-not-want-transfer',
    says: 'asks not to be passed on',
    pattern: 'neg (you|adv|have)* wish (adv|to|be)* (transfer (me|case)|callme|callback)',
  },
  {
    name: 'do-not-contact',
    says: 'does not want to talk to a person',
    pattern:
      '(?<!why|can i|can) neg (adv|to|be|have|you|wish)* (talk|session|transfer|reach|helpfrom|give) (case|me)? (adv|fill|to|me|through){0,3} NP',
  },
  {
    name: 'do-not-transfer',
    says: 'asks not to be passed on',
    pattern:
      '(?<!why|can i|why you) neg (adv|polite)* (transfer (me|case)|callme|callback|escalate) through?',
  },
  {
    name: 'do-not-make-me',
    says: 'does not want to talk to a person',
    pattern: 'neg force me (to)? (talk|reach|session) to? NP',
  },
  {
    name: 'nobody-should-call',
    says: 'asks not to be contacted',
    pattern: 'noone (can|want|wantss|need|to|adv)* (callme|callback|writeme)',
  },
  {
    name: 'cancels-it',
    says: 'takes a request back',
    pattern: 'cancel (det|my|adj)* (callback|transfer|escalate)',
  },
  { name: 'costs', says: 'asks for a price', pattern: 'cost .{0,4} (talk|reach|session) to? NP' },
  { name: 'writes-to', says: 'asks for help with a text', pattern: 'compose .{0,4} to .{0,3} HEAD' },
  {
    name: 'sets-up-chat',
    says: 'is about a product',
    pattern: 'setup (det|adj|my)* (?!<human>) <terse> (on|to|fill|x)',
  },
  {
    name: 'sets-up',
    says: 'is about a product',
    pattern: 'config .{0,4} <role human team terse callback escalate>',
  },
  {
    name: 'asked-before',
    says: 'tells about an earlier contact',
    pattern: 'asked .{0,5} <role human vague team callback> .{0,5} past',
  },
  {
    name: 'tells-others',
    says: 'is about somebody else',
    pattern: 'tell (my)? <them third x> to? (talk|reach) to? NP',
  },
  {
    name: 'before-talking',
    says: 'talks about what happens otherwise',
    pattern: '(before|when|while) (<ing>|<i you> (adv)* talk) F* to NP',
  },
  {
    name: 'thanks-but-no',
    says: 'does not need a person',
    pattern: '(?<=polite) no (det|adj|dept){0,3} <role human> (polite|$)',
  },
  {
    name: 'some-other-time',
    says: 'does not want to talk to a person',
    pattern: 'i (can|will|x)? talk to NP later',
  },
  {
    name: 'needs-nobody',
    says: 'does not need a person',
    pattern:
      '(?<!why) neg (adv|polite|be|you){0,2} (wish|get){1,2} (fill|to|help)? (det|adj|dept){0,4} <role wide human team>',
  },
  {
    name: 'no-need',
    says: 'does not need a person',
    pattern:
      'noneed (to|fill|you)* ((talk|session|transfer|reach|helpfrom|give) (case|me)? (adv|fill|to|me|through){0,3})? NP',
  },
  {
    name: 'no-need-to-escalate',
    says: 'does not need a person',
    pattern: 'noneed (to)? (escalate|transfer|callme|callback) me?',
  },
  { name: 'without-people', says: 'does not want to talk to a person', pattern: 'without .{0,4} HEAD' },
  {
    name: 'skip-people',
    says: 'does not want to talk to a person',
    pattern: 'skip (det|adj|dept)* <role human>',
  },
  {
    name: 'nobody-calls',
    says: 'asks not to be contacted',
    pattern: 'neg (adv|have|let|to|wish){0,2} NP (to|adv)* (callme|callback|writeme|help)',
  },
  {
    name: 'will-call',
    says: 'tells what will happen',
    pattern: '<det my x> (x|adj|dept)* <role human vague team> will (adv)* (callme|writeme)',
  },
  {
    name: 'when-will',
    says: 'asks for opening hours or waiting times',
    pattern:
      'when (can|be) (?!i) (det|adj|dept){0,3} <role human vague team> .{0,3} (help|callme|helptoo|avail)',
  },
  {
    name: 'the-transfer',
    says: 'is about a product',
    pattern: '<the does> <transfer escalate> to (det|adj|dept){0,3} HEAD',
  },
  {
    name: 'nobody-needed',
    says: 'does not need a person',
    pattern: '<no neg> (det|adj|dept){0,3} <role human team> (be|adv)? needed',
  },
  {
    name: 'avoids-people',
    says: 'does not want to talk to a person',
    pattern:
      'dislike (fill|have|want|to|det){0,2} (talk|reach|transfer|session|give)? me? (adv|fill)? to? (det|adj|dept){0,4} <role human vague team>',
  },
  {
    name: 'stop-that',
    says: 'asks not to be contacted',
    pattern: 'stop (talk|transfer|reach|callme|callback|session|x|me|give){1,3} to? NP?',
  },
  {
    name: 'no-call',
    says: 'asks not to be contacted',
    pattern: 'dislike <transfer callme callback> (me|case)? (through|to NP)?',
  },
  { name: 'reminder', says: 'asks for a reminder', pattern: 'remind .{0,6} (talk|reach|session) to? NP?' },
  { name: 'reminder-name', says: 'asks for a reminder', pattern: 'remind .{0,6} name' },
  {
    name: 'praise',
    says: 'praises or thanks',
    pattern: 'praise F* (talk|session|transfer) (me|case)? (through|F)* to? NP',
  },
  { name: 'had-callback', says: 'tells about an earlier contact', pattern: 'got (det|adj|F)* callback' },
  {
    name: 'definition',
    says: 'asks what a word means',
    pattern: 'define (det|adj|dept)* <role human team bot> $',
  },
  {
    name: 'prove',
    says: 'says something about being a robot',
    pattern: 'define .{0,3} you be? neg? (det|adj)* <bot human>',
  },
  { name: 'kind-of-person', says: 'is about people in general', pattern: 'kind fill <human> .{0,4}' },
  {
    name: 'about-talking',
    says: 'asks about talking to people',
    pattern: '^ F* does (?!i|you|there) (adv)* talk to NP',
  },
  {
    name: 'you-pass-on',
    says: 'asks what happens with messages',
    pattern: 'does you (adv)* (transfer|raise) (?!me) (through|x|case|F){0,3} to? NP',
  },
  {
    name: 'is-it-needed',
    says: 'asks whether a person is needed',
    pattern: 'should (adv|i|x){0,3} (talk|reach|callback|session) .{0,2} NP',
  },
  {
    name: 'past-contact',
    says: 'tells about an earlier contact',
    pattern: '(?<!neg|let) pasttalk (adv|to|fill|x|me|session){0,3} NP',
  },
  {
    name: 'agent-did',
    says: 'tells what a person did',
    pattern:
      '(?<!<toward reach need want obtain give>) (?<!<toward reach need want obtain give> (det|adj)) <det my> <adj dept x num>{0,2} <role wide human team> (name|x)? (fill|x){0,3} did',
  },
  {
    name: 'agent-did-something',
    says: 'tells what a person did',
    pattern:
      '(?<!<toward reach need want obtain give me> (det|adj)?) <role human vague wide> (name x)? <did> .{0,2} <me my i>',
  },
  {
    name: 'third-person',
    says: 'is about somebody else',
    pattern:
      '<third> (x|adv|fill|be|neg|can){0,2} <wants> ((want|to|adv|neg|be|x){0,3} (talk|reach|transfer|need|want|callme|give|session) .{0,4} HEAD|NP)',
  },
  {
    name: 'somebody-wants',
    says: 'is about somebody else',
    pattern: '(?<!this|i|i adv) wantss (to|adv)* (talk|reach|transfer|need|wish|give|session)? .{0,4} HEAD',
  },
  {
    name: 'third-talks',
    says: 'is about somebody else',
    pattern:
      '(third|you) (can|adv|neg|be|x|wants|cannot){0,3} (talk|reach) (adv|fill)* to? (det|adj|dept|x){0,3} HEAD',
  },
  { name: 'job', says: 'is about a job', pattern: '(become|jobs) .{0,3} <role human team wide>' },
  { name: 'job-too', says: 'is about a job', pattern: '<role human team wide> (fill|det)? <jobs>' },
  { name: 'product', says: 'is about a product', pattern: '<role human team wide> <prod>' },
  {
    name: 'hours-after',
    says: 'asks for opening hours or waiting times',
    pattern: '<role human vague team> <^about>{0,8} hours',
  },
  {
    name: 'hours',
    says: 'asks for opening hours or waiting times',
    pattern: '<when hours> .{0,8} <team hours>',
  },
  {
    name: 'hours-before',
    says: 'asks for opening hours or waiting times',
    pattern: 'hours .{0,7} <role human vague team>',
  },
  { name: 'open', says: 'asks for opening hours or waiting times', pattern: 'team (adv|be)* open' },
  {
    name: 'condition',
    says: 'talks about what happens otherwise',
    pattern: '(?<!okayif) cond i (adv)* (talk|reach|need|want) (adv|fill)* to? NP',
  },
];
