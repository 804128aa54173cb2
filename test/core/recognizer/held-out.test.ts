import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileRecognizer } from '../../../core/recognizer/recognizer.ts';
import { wordsOf } from '../../../core/recognizer/words.ts';
import { readyMade } from './phrases-of-tests.ts';
import { writtenMessages } from './training/samples.ts';

/*
 * Messages by five other writers that nobody tuned anything for: label (1 asks for a person), message, kind. Only figures come out
 * of here. To improve on them, write new messages and look at those; once these are looked at, they say nothing any more.
 */

/**
 * Folder, language, least recall, most false alarms, most on hard messages. The bounds are what was reached, less about one message
 * in fifty; aimed at are 90 % in English, 3 % on its hard messages, 80 % and 5 % elsewhere. The requests of the second folder go
 * furthest from all that is known; the others of the fifth all share the words of requests.
 */
const bounds = [
  ['held-out', 'en', 0.93, 0.02, 0.03],
  ['held-out', 'es', 0.9, 0.05, 0.07],
  ['held-out', 'fr', 0.8, 0.04, 0.05],
  ['held-out', 'de', 0.9, 0.02, 0.03],
  ['held-out', 'pt', 0.8, 0.05, 0.07],
  ['held-out', 'it', 0.87, 0.03, 0.04],
  ['held-out-2', 'en', 0.82, 0.02, 0.03],
  ['held-out-2', 'es', 0.77, 0.1, 0.1],
  ['held-out-2', 'fr', 0.79, 0.07, 0.07],
  ['held-out-2', 'de', 0.74, 0.07, 0.07],
  ['held-out-2', 'pt', 0.72, 0.03, 0.03],
  ['held-out-2', 'it', 0.72, 0.07, 0.07],
  ['held-out-3', 'en', 0.94, 0.02, 0.03],
  ['held-out-3', 'es', 0.9, 0.04, 0.04],
  ['held-out-3', 'fr', 0.94, 0.08, 0.08],
  ['held-out-3', 'de', 0.96, 0.04, 0.04],
  ['held-out-3', 'pt', 0.96, 0.04, 0.04],
  ['held-out-3', 'it', 0.94, 0.08, 0.08],
  ['held-out-4', 'en', 0.96, 0.02, 0.03],
  ['held-out-4', 'es', 0.96, 0.04, 0.04],
  ['held-out-4', 'fr', 0.96, 0.04, 0.04],
  ['held-out-4', 'de', 0.96, 0.04, 0.04],
  ['held-out-4', 'pt', 0.93, 0.04, 0.04],
  ['held-out-4', 'it', 0.94, 0.04, 0.04],
  ['held-out-5', 'en', 0.93, 0.08, 0.08],
  ['held-out-5', 'es', 0.89, 0.05, 0.05],
  ['held-out-5', 'fr', 0.93, 0.05, 0.05],
  ['held-out-5', 'de', 0.93, 0.09, 0.09],
  ['held-out-5', 'pt', 0.93, 0.05, 0.05],
  ['held-out-5', 'it', 0.93, 0.05, 0.05],
] as const;

it.each(bounds)(
  '%s: tells requests nobody tuned it for from others in "%s"',
  (folder, language, least, most, mostHard) => {
    const { recall, falseAlarms, hard, said } = judged(language, [folder]);
    process.stdout.write(`${folder}, ${language}: ${said}\n`);
    expect(recall).toBeGreaterThanOrEqual(least);
    expect(falseAlarms).toBeLessThanOrEqual(most);
    expect(hard).toBeLessThanOrEqual(mostHard);
  },
);

it('reaches its aims in English over all of them', () => {
  const { recall, hard, f1, said } = judged('en', folders);
  process.stdout.write(`all held out, en: ${said}\n`);
  expect(recall).toBeGreaterThanOrEqual(0.9);
  expect(hard).toBeLessThanOrEqual(0.03);
  expect(f1).toBeGreaterThanOrEqual(0.92);
});

it.each(['es', 'fr', 'de', 'pt', 'it'] as const)('reaches its aims in "%s" over all of them', (language) => {
  const { recall, falseAlarms, said } = judged(language, folders);
  process.stdout.write(`all held out, ${language}: ${said}\n`);
  expect(recall).toBeGreaterThanOrEqual(0.8);
  expect(falseAlarms).toBeLessThanOrEqual(0.05);
});

const folders = ['held-out', 'held-out-2', 'held-out-3', 'held-out-4', 'held-out-5'] as const;

const saying = (text: string) => wordsOf(text).words.join(' ');
/** Short requests are written by many a writer; those that something was learned from do not count here. */
const learned = new Set(writtenMessages().map(({ text }) => saying(text)));

function judged(language: keyof typeof readyMade, among: readonly string[]) {
  const recognize = compileRecognizer(readyMade[language]);
  const rows = among.flatMap((folder) =>
    readFileSync(new URL(`${folder}/${language}.tsv`, import.meta.url), 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [label, text = '', kind = ''] = line.split('\t');
        if (text === '' || learned.has(saying(text))) return [];
        return { wanted: label === '1', everyday: kind.startsWith('everyday'), match: recognize(text).match };
      }),
  );
  const share = (some: typeof rows) => some.filter(({ match }) => match).length / some.length;
  const wanted = rows.filter((row) => row.wanted);
  const others = rows.filter((row) => !row.wanted);
  const [recall, falseAlarms] = [share(wanted), share(others)];
  const hard = share(others.filter(({ everyday }) => !everyday));
  const found = recall * wanted.length;
  const f1 = (2 * found) / (wanted.length + found + falseAlarms * others.length);
  const said = `recall ${percent(recall)}, false alarms ${percent(falseAlarms)}, of hard ones ${percent(hard)}, F1 ${f1.toFixed(2)}`;
  return { recall, falseAlarms, hard, f1, said };
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
