import { describe, expect, it } from 'vitest';
import { builtinMessages } from '../../../core/recognizer/builtin-messages.ts';
import { compileRecognizer } from '../../../core/recognizer/recognizer.ts';
import { readyMade } from './phrases-of-tests.ts';

const recognize = compileRecognizer(Object.values(readyMade).flat());
const milliseconds = (work: () => unknown) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const best = (times: number, work: () => unknown) =>
  Math.min(...Array.from({ length: times }, () => milliseconds(work)));

describe('hostile input', () => {
  it.each([
    ['nothing', ''],
    ['a NUL', '\u0000'],
    ['200,000 letters', 'a'.repeat(200_000)],
    ['40,000 repeated words', 'talk '.repeat(40_000)],
    ['20,000 halves of a request', 'to a human '.repeat(20_000)],
    ['brackets', '((((('.repeat(40_000)],
    ['hyphens', 'a-'.repeat(100_000)],
    ['lone surrogates', '\ud800 \udc00 '.repeat(50_000)],
    ['a flood of emoji', '🙂'.repeat(100_000)],
    ['joined emoji', '👩‍👩‍👧‍👦'.repeat(18_000)],
    ['stacked accents', `a${'\u0301'.repeat(199_999)}`],
    ['different words', Array.from({ length: 25_000 }, (_, at) => `w${at.toString(36)}x`).join(' ')],
    ['letters far apart', 'a b '.repeat(50_000)],
    ['wide ligatures', '\ufdfa'.repeat(200_000)],
  ])('is answered at once: %s', (_, text) => {
    expect(best(3, () => recognize(text))).toBeLessThan(20);
  });

  it('hides no request behind padding', () => {
    expect(recognize(`${' .'.repeat(60_000)} I want to talk to a human`).match).toBe(true);
    expect(recognize(`I want to talk to a human ${'!? '.repeat(60_000)}`).match).toBe(true);
    expect(recognize(`${'bla '.repeat(40_000)} please get me an agent`).match).toBe(true);
  });

  it('never runs a phrase as a regular expression', () => {
    const odd = compileRecognizer(['(a+)+$', '.*', '[', 'talk to an agent|cancel']);
    expect(odd(`${'a'.repeat(100)}!`).match).toBe(false);
    expect(odd('anything').match).toBe(false);
  });
});

describe('10,000 phrases', () => {
  const things = [
    'order',
    'invoice',
    'router',
    'delivery',
    'password',
    'ticket',
    'license',
    'contract',
    'garden',
    'window',
  ];
  const verbs = [
    'escalate',
    'discuss',
    'reopen',
    'paint',
    'insure',
    'archive',
    'measure',
    'inspect',
    'compare',
    'rename',
  ];
  const phrasesOf = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `${verbs[at % 10]} my ${things[((at / 10) % 10) | 0]} number ${at} today`,
    );
  const texts = builtinMessages(['en']).map((message) => message.text);
  const asked = [...texts, 'please escalate my order number 70', 'inspect the router number 27'];

  it('are compiled within a second', () => {
    expect(milliseconds(() => compileRecognizer([...readyMade.en, ...phrasesOf(10_000)]))).toBeLessThan(
      1_000,
    );
  });

  it('cost at most three times what a hundred cost per message', () => {
    const few = compileRecognizer([...readyMade.en, ...phrasesOf(100)]);
    const many = compileRecognizer([...readyMade.en, ...phrasesOf(10_000)]);
    const all = (judge: typeof few) => () => asked.map((text) => judge(text));
    all(few)();
    all(many)();
    expect(best(5, all(many))).toBeLessThan(3 * best(5, all(few)));
  });

  it('are still told apart', () => {
    const many = compileRecognizer(phrasesOf(10_000));
    expect(many('please escalate my order number 7000').why.phrase).toBe(
      'escalate my order number 7000 today',
    );
  });
});
