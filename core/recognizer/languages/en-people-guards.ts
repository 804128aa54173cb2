import type { Guard } from '../pack.ts';

/** People who are spoken about in English instead of asked for. */
export const englishPeopleGuards: readonly Guard[] = [
  {
    name: 'you-need-people',
    says: 'is about a job',
    pattern: '<be does> you (adv)* <need become> (fill|more|adv)* (det|adj|dept)* <role human team> (?!help)',
  },
  {
    name: 'takes-a-person',
    says: 'is about people in general',
    pattern: '(this|case|fill|x) maybetalk (det|num){1,2} <human> (?!please)',
  },
  {
    name: 'third-asked-me',
    says: 'is about somebody else',
    pattern: 'third asked me how? to? (talk|reach|transfer) F{0,2} to? NP',
  },
  {
    name: 'third-want-to',
    says: 'is about somebody else',
    pattern: '(?<!i det|i be det) third want (adv|to)* (talk|reach) F{0,2} to? NP',
  },
  {
    name: 'people-working',
    says: 'is about the company',
    pattern: 'be there (det|adj)* plural open avail (adv|polite)* $',
  },
  { name: 'hands-over-a-chat', says: 'is about a product', pattern: 'i transfer det? talk fill? to NP' },
  { name: 'for-some-person', says: 'is about people in general', pattern: 'be fill det x{1,2} <human> $' },
  {
    name: 'feels-like-talking',
    says: 'says something about being a person',
    pattern: 'this want i ing to (det|adj)* HEAD_OR_BOT',
  },
];
