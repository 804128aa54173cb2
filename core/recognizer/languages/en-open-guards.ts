import type { Guard } from '../pack.ts';

/** What is said about people, bots and things in English without asking for anybody; applied before all other guards. */
export const englishOpenGuards: readonly Guard[] = [
  {
    name: 'not-their-people',
    says: 'is about other people',
    pattern: '<talk speakto reach ing> (F|session)* to? F? (?!oneof) <det my>{0,2} (adj|x)? <nobiz>',
  },
  {
    name: 'some-trait',
    says: 'is about people in general',
    pattern: '<talk speakto reach ing help> F* to? <det>? (adv)* trait{1,2} <human vague role>',
  },
  {
    name: 'connects-things',
    says: 'is about a product',
    pattern:
      '<transfer passed> <^neg human role vague>{0,4} toward F* <det my>{0,2} (adj|x|dept|num|team){0,2} <device> (?!<role wide dept>)',
  },
  {
    name: 'someone-said-so',
    says: 'tells what was said',
    pattern: '<saying did> (me|x|that|fill){0,3} NP (can|will|be|x|F){1,3} <callme callback writeme help>',
  },
  {
    name: 'people-say-so',
    says: 'tells what was said',
    pattern: '<third human vague> (x|adv|be|can){0,2} telling me F* to? <talk reach> F? to? NP',
  },
  {
    name: 'calls-nobody-wants',
    says: 'asks not to be contacted',
    pattern:
      '<blocking neg stop> .{0,4} <human role vague third wide x> (from|to|adv|wish) (callme|writeme|callback)',
  },
  {
    name: 'no-need-for-a-call',
    says: 'does not need a person',
    pattern: 'noneed (to|fill)* NP (to|can|adv){0,2} (callme|callback|writeme|help)',
  },
  {
    name: 'when-the-call-comes',
    says: 'asks for opening hours or waiting times',
    pattern: 'when (can|be|does|will) .{0,4} (callback|callme|get back)',
  },
  {
    name: 'how-many-people',
    says: 'is about people in general',
    pattern: 'howmany (det|adj|dept|x|fill){0,4} <role human team vague wide>',
  },
  {
    name: 'needs-it-first',
    says: 'asks whether a person is needed',
    pattern: 'doineed (det|adj|x|dept|jobs){1,5} to talk to F? (NP|WIDE)',
  },
  {
    name: 'must-i-come',
    says: 'asks whether a person is needed',
    pattern: '(?<!whatever) should (?!want) <^whatever>{1,5} (fill)? <talk reach> (adv)* to? NP',
  },
  {
    name: 'sends-somebody',
    says: 'asks for a visit',
    pattern: 'sending (det|adj|dept)* <vague role human wide> (from .{1,3})? (to|fill|adv)* onsite',
  },
  {
    name: 'tradesman-works',
    says: 'asks for a visit',
    pattern: '(det|adj|dept)* <tradesman> to (adv)* onsite',
  },
  {
    name: 'bot-passes-on',
    says: 'is about a product',
    pattern:
      '(det|my|ur)? <bot machine> (x|adv|can|wants|should|want|neg){0,3} (transfer|escalate|passon) (?!me) .{0,4} to NP',
  },
  {
    name: 'earlier-chat',
    says: 'tells about an earlier contact',
    pattern: '(my|last) (adj|last)* chatnoun (adv)* (to|fill) F? NP',
  },
  {
    name: 'if-then-i-will',
    says: 'talks about what happens otherwise',
    pattern: 'cond <^can whatever okayif>{1,8} i (can|will)? (talk|reach|callme) (F|to)* NP',
  },
  {
    name: 'i-will-later',
    says: 'tells what will happen',
    pattern: 'i <will> (adv)* (talk|reach) F? to? NP',
  },
  {
    name: 'thanks-people',
    says: 'praises or thanks',
    pattern: 'thanking (det|my) (adj|dept|x){0,2} <role human team wide> (?!to)',
  },
  {
    name: 'you-sound',
    says: 'asks whether it talks to a person',
    pattern: 'you (adv|can|neg|x|help|be|fill|like){0,4} like (det|adj)* HEAD_OR_BOT',
  },
  {
    name: 'am-i-talking',
    says: 'asks whether it talks to a person',
    pattern: '^ F* does i .{0,4} ing to (det|adj)* HEAD_OR_BOT',
  },
  {
    name: 'i-was-an-agent',
    says: 'is about the work of the writer',
    pattern: 'i used to be (det|adj|dept|x|session){0,4} <role wide human>',
  },
  {
    name: 'as-a-person',
    says: 'is about people in general',
    pattern: 'as det (x|adj){0,2} <human role>',
  },
  {
    name: 'words-on-a-screen',
    says: 'is about a product',
    pattern: 'onscreen (det)? <talk reach livechat> F? (to? F* (NP|dept))?',
  },
  {
    name: 'when-i-press',
    says: 'talks about what happens otherwise',
    pattern: '(whathappens .{0,8}|cond i) press (det)? (<talk reach> F* to?)? F* NP',
  },
  {
    name: 'what-happens',
    says: 'talks about what happens otherwise',
    pattern: 'whathappens <^me>{0,8} (to|over)? F* NP',
  },
  {
    name: 'how-the-bot-decides',
    says: 'is about a product',
    pattern: 'how (does|can) (det|my|ur)* <bot machine> <^me>{0,8} to F* NP',
  },
  {
    name: 'advice-of-others',
    says: 'tells what was said',
    pattern: '(?<!<i>|i adv) <saying telling> (me|x|that)? F* (to|should)? (adv)* <talk reach> F* to? NP',
  },
  {
    name: 'rather-than-people',
    says: 'does not want to talk to a person',
    pattern: '<easier want adj> .{1,6} than (to|F|have|having)* <talk reach ing session> F* to? NP',
  },
  {
    name: 'sensed-somebody',
    says: 'is about people in general',
    pattern: 'sensed det (adj)* <human role wide>',
  },
  {
    name: 'keeps-calling',
    says: 'tells what will happen',
    pattern: '<have x why third plural> .{0,3} callingme',
  },
  {
    name: 'people-in-your-place',
    says: 'is about the company',
    pattern: 'be there (det|adj)* plural in (det|my) <x dept team> (?!i|to|who)',
  },
  {
    name: 'likes-people',
    says: 'is about people in general',
    pattern: 'i (adv|x)* emote (to)? <ing talk> to (adj|det)* people',
  },
  {
    name: 'people-somewhere',
    says: 'is about people in general',
    pattern: '<ing talk reach> to (adj)* people in (det|my) (?!dept|team) <x prod device nobiz>',
  },
  {
    name: 'suppose-i-talked',
    says: 'talks about what happens otherwise',
    pattern: '(?<!neg) suppose <^me>{0,6} <talk reach transfer need want askedfor asked> F* to? NP',
  },
  {
    name: 'were-i-to',
    says: 'talks about what happens otherwise',
    pattern: '^ F* be i to <talk reach> F* to? NP',
  },
  {
    name: 'if-i-had-to',
    says: 'talks about what happens otherwise',
    pattern:
      '(?<!okayif) cond <i you> <adv have need want does be to x should ever pasttalk asked>{1,5} F* (<talk reach to> F*)? to? NP',
  },
];
