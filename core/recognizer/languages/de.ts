import type { Pack } from '../pack.ts';
import { commonGuards } from './common-guards.ts';
import { commonOpenGuards } from './common-open-guards.ts';
import { commonOpenMacros, commonOpenRules } from './common-open-rules.ts';
import { commonRules } from './common-rules.ts';
import { germanEveryday } from './de-everyday.ts';
import { germanForms, germanFormsOpen } from './de-forms.ts';
import { germanPeople } from './de-people.ts';
import { germanWords } from './de-words.ts';
import { germanWordsOpen } from './de-words-open.ts';
import { givenNames } from './given-names.ts';
import { mergeWords } from './merge-words.ts';

export const german: Pack = {
  language: 'de',
  everyday: germanEveryday,
  // Compounds end in what they are: Kundendienstmitarbeiter.
  endings: [
    'mitarbeiterin',
    'mitarbeitern',
    'mitarbeiter',
    'beraterin',
    'beratern',
    'berater',
    'betreuerin',
    'betreuer',
    'spezialisten',
    'spezialist',
    'abteilung',
    'service',
    'hotline',
    'support',
  ],
  guards: [
    {
      name: 'sentence-about-past',
      says: 'tells about an earlier contact',
      pattern: 'aux .{0,3} to .{0,3} HEAD .{0,4} <pasttalk participle>',
    },
    {
      name: 'is-it-needed-too',
      says: 'asks whether a person is needed',
      pattern: '^ F* should (i)? to NP talk forto? .{1,8} $',
    },
    {
      name: 'must-i-talk',
      says: 'asks whether a person is needed',
      pattern: '^ F* should <^who whom how bot machine>{0,6} toward <^bot machine>{1,3} speakend',
    },
    {
      name: 'speaking-with',
      says: 'asks whether it talks to a person',
      pattern: '^ F* talking to (det|adj)* HEAD_OR_BOT F* $',
    },
    ...commonOpenGuards,
    ...commonGuards,
  ],
  rules: [
    { name: 'call-me-split', score: 0.78, kind: 'callback', pattern: 'ring (you|F)* me <^neg>{0,5} on' },
    {
      name: 'person-calls-me-split',
      score: 0.8,
      kind: 'callback',
      pattern: '(can|let|want|rel) .{0,4} HEAD .{0,3} ringup',
    },
    {
      name: 'can-someone-call',
      score: 0.74,
      kind: 'callback',
      pattern: '(can|want) (me|you|F)* .{0,2} ringup',
    },
    {
      name: 'put-through-split',
      score: 0.85,
      kind: 'transfer',
      pattern: 'put (you|F)* me F* to F* NP (F)* on',
    },
    { name: 'put-through', score: 0.66, kind: 'transfer', pattern: 'put (you|F)* me F* on' },
    {
      name: 'have-person-talk',
      score: 0.82,
      kind: 'contact',
      pattern: '(want|can|need|let) .{0,4} MOD{0,4} <role human vague wide> F{0,2} talk',
    },
    ...commonRules,
    ...commonOpenRules,
  ],
  lexicon: germanWords,
  givenNames,
  names: mergeWords(germanPeople, germanForms),
  hints: mergeWords(germanWordsOpen, germanFormsOpen),
  macros: commonOpenMacros,
};
