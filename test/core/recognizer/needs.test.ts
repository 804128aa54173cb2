import { describe, expect, it } from 'vitest';
import { builtinMessages } from '../../../core/recognizer/builtin-messages.ts';
import { createLexicon } from '../../../core/recognizer/lexicon.ts';
import { charactersIn, createNeeds } from '../../../core/recognizer/needs.ts';
import { packs } from '../../../core/recognizer/packs.ts';
import { createAlphabet } from '../../../core/recognizer/pattern.ts';
import { sharedMacros } from '../../../core/recognizer/shared-patterns.ts';
import { languages } from '../../../core/recognizer/verdict.ts';
import { wordsOf } from '../../../core/recognizer/words.ts';

const mayMatch = (expression: RegExp, text: string) => createNeeds(expression)(charactersIn(text));

describe('what a pattern needs', () => {
  it('is one of each class outside of groups', () => {
    expect(mayMatch(/[ab][cd]/, 'xbyc')).toBe(true);
    expect(mayMatch(/[ab][cd]/, 'xby')).toBe(false);
  });

  it('is nothing that is optional, negated, in a group or only one of two ways', () => {
    expect(mayMatch(/[a]?[b]{0,3}[c]*[^d](?:[e])(?![f])/, 'x')).toBe(true);
    expect(mayMatch(/[a]|[b]/, 'x')).toBe(true);
  });

  it('includes what has to stand there at least once', () => expect(mayMatch(/[a]{1,3}/, 'x')).toBe(false));

  it.each(languages)('leaves out no pattern that would be found ("%s")', (language) => {
    const pack = packs[language];
    const alphabet = createAlphabet();
    const lexicon = createLexicon(pack, alphabet);
    const texts = builtinMessages([language]).map(({ text }) => lexicon.encode(wordsOf(text).words).text);
    const patterns = [...pack.guards, ...pack.rules].map(({ pattern }) =>
      alphabet.compile(pattern, { ...sharedMacros, ...pack.macros }),
    );
    let leftOut = 0;
    for (const expression of patterns) {
      const needs = createNeeds(expression);
      for (const text of texts) {
        if (needs(charactersIn(text))) continue;
        leftOut += 1;
        expect(text.search(expression)).toBe(-1);
      }
    }
    // Or there would be no point in it.
    expect(leftOut).toBeGreaterThan((patterns.length * texts.length) / 3);
  });
});
