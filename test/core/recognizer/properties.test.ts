import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtinMessages } from '../../../core/recognizer/builtin-messages.ts';
import { compileRecognizer, type Verdict } from '../../../core/recognizer/recognizer.ts';
import { readyMade } from './phrases-of-tests.ts';

const everyLanguage = ['en', 'es', 'fr', 'de', 'pt', 'it'] as const;
const texts = builtinMessages(everyLanguage).map((message) => message.text);
const allPhrases = [
  ...Object.values(readyMade).flat(),
  'escalate to tier 2',
  'book a demo',
  'cancel my subscription',
  'live chat',
  'I have a complaint',
  'call me back',
];
const message = fc.oneof(
  fc.constantFrom(...texts),
  fc.string({ unit: 'grapheme' }),
  fc
    .tuple(fc.constantFrom(...texts), fc.string({ unit: 'grapheme' }))
    .map(([text, more]) => `${text} ${more}`),
);
const phrases = fc.uniqueArray(fc.oneof(fc.constantFrom(...allPhrases), fc.constantFrom(...texts)), {
  maxLength: 6,
});
const recognizers = everyLanguage.map((language) =>
  compileRecognizer([...readyMade[language], 'book a demo']),
);

function sameVerdict(before: string, after: string) {
  for (const recognize of recognizers) {
    const decision = ({ match, near, score }: Verdict) => ({ match, near, score });
    expect(decision(recognize(after))).toEqual(decision(recognize(before)));
  }
}

describe('a verdict', () => {
  it('does not depend on upper and lower case', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), (text) => {
        sameVerdict(text, text.toUpperCase());
        sameVerdict(text, text.toLowerCase());
      }),
    );
  });

  it('does not depend on punctuation around words', () => {
    const marks = fc.constantFrom('', '!', '!!!', '...', '?', ',', ' - ', ';', '"', ')', '¿', '—', '…');
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(marks, { minLength: 1, maxLength: 8 }),
        (text, signs) => {
          let at = 0;
          sameVerdict(
            text,
            text.replace(/ /g, () => `${signs[at++ % signs.length]} `),
          );
          sameVerdict(text, `${signs[0]}${text}${signs.at(-1)}`);
          sameVerdict(text, text.replace(/[.,!?;:¿¡…"]/g, ' '));
        },
      ),
    );
  });

  it('does not depend on spacing', () => {
    const spaces = fc.constantFrom(' ', '  ', '\t', '\n', '\u00a0', '\u3000 ');
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(spaces, { minLength: 1, maxLength: 5 }),
        (text, gaps) => {
          let at = 0;
          sameVerdict(text, `\n ${text.replace(/ /g, () => gaps[at++ % gaps.length] ?? ' ')}  `);
        },
      ),
    );
  });

  it('does not depend on emoji', () => {
    const emoji = fc.constantFrom('🙂', '🙏🏽', '👩‍💼', 'ℹ️', '1️⃣', '🇩🇪', '❤️', '™️');
    fc.assert(
      fc.property(fc.constantFrom(...texts), emoji, emoji, (text, one, two) =>
        sameVerdict(text, `${one}${text.replace(' ', ` ${two} `)} ${one}${two}`),
      ),
    );
  });

  it('is the same every time and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const recognize of recognizers) expect(recognize(text)).toEqual(recognize(text));
      }),
    );
  });
});

/** Any message seldom says one of a few phrases, so most of them are made to. */
function saidAbout(some: readonly string[], one: string, other: string, about: number): string {
  return [other, one, `${some[0] ?? one} please`, `${one} ${other}`][about] ?? other;
}

describe('phrases', () => {
  it('never gain a match from a negative phrase', () => {
    fc.assert(
      fc.property(
        phrases,
        phrases,
        fc.constantFrom(...allPhrases, ...texts),
        message,
        fc.nat(3),
        (some, negativePhrases, one, other, about) => {
          const text = saidAbout(some, one, other, about);
          const before = compileRecognizer(some, { negativePhrases })(text);
          const after = compileRecognizer(some, { negativePhrases: [...negativePhrases, one] })(text);
          expect(after.score).toBeLessThanOrEqual(before.score);
          expect(after.match && !before.match).toBe(false);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('never cost a match when one is added', () => {
    fc.assert(
      fc.property(
        phrases,
        fc.constantFrom(...allPhrases, ...texts),
        message,
        fc.nat(3),
        (some, one, other, about) => {
          const text = saidAbout(some, one, other, about);
          const before = compileRecognizer(some)(text);
          const after = compileRecognizer([...some, one])(text);
          expect(after.score).toBeGreaterThanOrEqual(before.score);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('always recognise themselves', () => {
    for (const phrase of allPhrases)
      expect([phrase, compileRecognizer([phrase])(phrase).match]).toEqual([phrase, true]);
  });
});
