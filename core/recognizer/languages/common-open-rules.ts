import type { Rule } from '../pack.ts';

/**
 * How people ask, in the languages that share their sentence plan, for people nobody can list: trades, teams and names this
 * project has never heard of. Weaker than naming a role, so each needs a wish or an unmistakable verb beside it.
 */
export const commonOpenRules: readonly Rule[] = [
  {
    name: 'talk-to-the-unlisted',
    score: 0.7,
    kind: 'contact',
    pattern: '(want|can|need|please|how|let) .{0,4} speakto F{0,3} toward F? (UNLISTED|NP)',
  },
  {
    name: 'to-the-unlisted-talk',
    score: 0.7,
    kind: 'contact',
    pattern:
      '(want|can|need|please|how|let) .{0,4} toward (det|adj|dept){1,4} <x dept wide>{0,2} <^neg pasttalk>{0,5} speakend',
  },
  {
    name: 'transfer-me-to-the-unlisted',
    score: 0.75,
    kind: 'transfer',
    pattern: '(transferme|transfer (you|F)* me) (F|through|me|you|mal){0,4} toward F? UNLISTED',
  },
  {
    name: 'transfer-me-the-unlisted',
    score: 0.66,
    kind: 'transfer',
    pattern:
      'passme F{0,2} (vague|toward F? (UNLISTED|NP)|x{1,2} <atplace from dept> det? <x dept team>|det (adj|dept|fill)* <x dept team wide name>|title .|name)',
  },
  {
    name: 'transfer-to-a-team',
    score: 0.72,
    kind: 'transfer',
    pattern:
      '(^ F*|can|please) <transfer passverb> (F|through|me){0,3} toward (det|my|adj)* (dept|team|x){1,3} F* $',
  },
  {
    name: 'talk-to-them',
    score: 0.62,
    kind: 'contact',
    pattern:
      '(want|can|need|please) F{0,3} (speakto F{0,2} toward pron|pron speakto|toward pron F{0,2} speakto|speakpron)',
  },
  {
    name: 'somebody-from-your-place',
    score: 0.68,
    kind: 'want',
    pattern:
      '((vagueof|<vague human> atplace) (det|my|dept|fill)* <x dept team you>|ofyou) <^did past pasttalk neg>{0,4} <callme callback help talk helped speakto serve>',
  },
  {
    name: 'serve-me-somebody',
    score: 0.68,
    kind: 'want',
    pattern: '(serve|helped) (me|you|F|can)* (det|adj)* <human role vague wide>',
  },
  {
    name: 'whom-to-reach',
    score: 0.66,
    kind: 'contact',
    pattern: '<who whom> F* can (i|F)* <reach talk speakto>',
  },
  {
    name: 'have-somebody',
    score: 0.62,
    kind: 'contact',
    pattern:
      '(want|can i|need|how) (F|to|x|did){0,3} have (F|det)* <vague human> (F)* ($|(?=<phone through adv>))',
  },
  {
    name: 'is-some-kind-of-person-there',
    score: 0.62,
    kind: 'present',
    pattern:
      'there (det|adj|dept)* <x wide role> <x dept adj>{0,2} (F|avail)* (avail|rel|forto) .{0,3} <help talk speakto serve>',
  },
  {
    name: 'name-is-there',
    score: 0.61,
    kind: 'present',
    pattern: '^ F* (is|there|det)* <name x> (is|there)? avail <^neg>{0,3} (want|can)',
  },
  {
    name: 'talks-with-me',
    score: 0.66,
    kind: 'contact',
    pattern:
      '(there|can|want|need|avail) .{0,3} <vague human role wide> .{0,3} <talk speakto help serve> .{0,1} withme',
  },
  {
    name: 'fetch-somebody',
    score: 0.62,
    kind: 'transfer',
    pattern: '(^|polite|x|neg) give F{0,2} vague F* $',
  },
  {
    name: 'give-me-the-team',
    score: 0.62,
    kind: 'want',
    pattern: '(want|need|^ F*) (det)* <team> (polite|adv|please)* $',
  },
  {
    name: 'aloud-with-somebody',
    score: 0.66,
    kind: 'contact',
    pattern:
      '(want|can|need|easier) <^my neg>{0,5} (aloud F{0,2} toward (det|adj)* <vague human role>|toward (det|adj)* <vague human role> F{0,2} (aloud|speakend))',
  },
  {
    name: 'unlisted-person-calls',
    score: 0.68,
    kind: 'callback',
    pattern:
      '(want|can|let|please) <^my>{0,3} det (?!third|other|nobiz) (adj|dept|x){0,2} (?!third|other|nobiz) <x dept wide> <^did past pasttalk neg third>{0,4} <callme callback>',
  },
  {
    name: 'unlisted-person-can-call',
    score: 0.64,
    kind: 'callback',
    pattern:
      'det (adj|dept|x){0,2} (?!third|other|nobiz) <x dept wide> <can want> (F|me|to|withme)* <callme callback>',
  },
  {
    name: 'one-of-you-calls',
    score: 0.66,
    kind: 'callback',
    pattern: '(callme (F|me)* ofyou|ofyou (F|can)* callme)',
  },
  {
    name: 'fetch-somebody-there',
    score: 0.64,
    kind: 'transfer',
    pattern: 'fetch (F|you)* (det (adj)* <role wide human>|vague)',
  },
  {
    name: 'call-me-now',
    score: 0.64,
    kind: 'callback',
    pattern: '(?<!<telling det my third>) callmenow (F|phone)* $',
  },
  {
    name: 'someone-who',
    score: 0.62,
    kind: 'want',
    pattern: '(need|want) (F|to)* (<vague human> rel|<vague human> (?<=whichever)|vague (adv|polite)* $)',
  },
  {
    name: 'arrange-a-call',
    score: 0.68,
    kind: 'callback',
    pattern:
      '(want|can|please) .{0,3} det chatnoun F* toward (det|my|adj|dept|x){0,4} <role wide human vague team>',
  },
  {
    name: 'person-takes-care',
    score: 0.66,
    kind: 'want',
    pattern: '(want|can|need|let) .{0,4} (det|adj){0,3} <role human> .{0,4} serve',
  },
  { name: 'person-comes', score: 0.64, kind: 'want', pattern: 'come (det|adj)* <role human wide> F* $' },
  {
    name: 'whom-to-tell',
    score: 0.64,
    kind: 'contact',
    pattern: '(to|toward)? <who whom> F* can? (i|F|me)* .{0,3} explain',
  },
  {
    name: 'named-person-there',
    score: 0.61,
    kind: 'present',
    pattern: '^ F* <is there> (avail|F){0,2} det? (title x|name)',
  },
  {
    name: 'reach-the-unlisted',
    score: 0.64,
    kind: 'contact',
    pattern:
      '(want|can|need|how) .{0,4} reachto (F|i)* toward? det{1,2} (?!nobiz|device|third|other|prod) (adj|dept|x){0,2} <x dept wide team> (?!<prod device>)',
  },
  {
    name: 'the-unlisted-reach',
    score: 0.64,
    kind: 'contact',
    pattern:
      '(want|can i|need|how) <^did past>{0,3} det (?!nobiz|device|third|other|prod) (adj|dept|x){0,2} <x dept wide team> F{0,2} reachto F* $',
  },
  {
    name: 'office-please',
    score: 0.62,
    kind: 'terse',
    pattern: '^ F* det? officeword (x|dept|fill|from|to){0,3} please F* $',
  },
  { name: 'talk-to-him', score: 0.62, kind: 'contact', pattern: '(want|can) F* speakto conel F* $' },
  {
    name: 'them-on-the-phone',
    score: 0.66,
    kind: 'want',
    pattern: '(want|need|can) F* have? det (adj|dept|x){1,2} phone',
  },
  {
    name: 'answer-of-a-person',
    score: 0.66,
    kind: 'want',
    pattern: '(want|need|please|can) .{0,3} feedback F* (from|to|atplace)? (det|adj)* <role human>',
  },
  {
    name: 'then-transfer-me',
    score: 0.62,
    kind: 'transfer',
    pattern: '(?<!<neg stop should>|<neg stop should> .) transferme F* $',
  },
  {
    name: 'easier-with-a-person',
    score: 0.62,
    kind: 'want',
    pattern: '(want|easier) <^my neg>{0,5} toward (det|adj)+ human',
  },
];

export const commonOpenMacros: Readonly<Record<string, string>> = {
  // A noun phrase of words this project does not know, taken for people because one wants to talk to it.
  UNLISTED:
    '(det{0,3} (adj|dept|x){0,3} (?!nobiz|device|third|other|prod) <x dept wide title name>|det? my (adj|dept)* wide)',
};
