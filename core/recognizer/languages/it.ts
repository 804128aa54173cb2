import type { Pack } from '../pack.ts';
import { commonGuards } from './common-guards.ts';
import { commonRules } from './common-rules.ts';
import { italianEveryday } from './it-everyday.ts';
import { italianWords } from './it-words.ts';

export const italian: Pack = {
  language: 'it',
  everyday: italianEveryday,
  elisions: ['l', 'un', 'dell', 'all', 'dall', 'nell', 'sull', 'coll', 'd', 'c', 'quell', 'quest', 'qualcun'],
  guards: commonGuards,
  rules: commonRules,
  lexicon: italianWords,
};
