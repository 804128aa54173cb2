import { writeFileSync } from 'node:fs';
import { packWeights } from '../../../../core/recognizer/evidence.ts';
import { thresholds } from '../../../../core/recognizer/verdict.ts';
import { weighed } from '../../../../core/recognizer/weighing.ts';
import { readSamples, type Sample } from './samples.ts';
import { type Model, oddsFor, train } from './training.ts';

/*
 * Learns the recognizer's statistical evidence from the written messages of this project and writes it to
 * core/recognizer/evidence-weights.ts. With --check it instead learns from all sources but one at a time, and prints how the one
 * left out is told apart by its wording alone: what to expect of messages nobody has seen, and what each language's handicap in
 * core/recognizer/weighing.ts is set by.
 */

const samples = readSamples();
if (process.argv.includes('--check')) check();
else write(train(samples));

function write({ bias, weights }: Model): void {
  const most = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0);
  const file = new URL('../../../../core/recognizer/evidence-weights.ts', import.meta.url);
  writeFileSync(
    file,
    [
      '// Made by test/core/recognizer/training/train.ts from the messages in test/core/recognizer/messages.',
      '/** What speaks for a request before any word is read, as a logarithm of odds. */',
      `export const evidenceBias = ${Number(bias.toFixed(4))};`,
      '/** The largest weight there is. */',
      `export const evidenceMost = ${Number(most.toFixed(4))};`,
      '/** One character per feature; `evidence.ts` reads them. */',
      `export const evidenceWeights =\n  '${packWeights(weights, most)}';`,
      '',
    ].join('\n'),
  );
  process.stdout.write(`Learned from ${samples.length} messages.\n`);
}

function check(): void {
  const groups = Map.groupBy(samples, ({ source, language }) => `${language} ${source}`);
  for (const [name, left] of groups) {
    if (left.length < 40 || left.some(({ share }) => share < 1)) continue;
    const model = train(samples.filter((sample) => !left.includes(sample)));
    const share = (wanted: boolean) => percent(left, wanted, model);
    process.stdout.write(
      `${name.padEnd(14)} ${String(left.length).padStart(4)} messages: recall ${share(true)}, false alarms ${share(false)}\n`,
    );
  }
}

function percent(left: readonly Sample[], wanted: boolean, model: Model): string {
  const some = left.filter((sample) => sample.wanted === wanted);
  // What the wording alone needs to be handed off at balanced sensitivity, where a person and a way of asking are named.
  const found = some.filter(({ features, language }) => {
    const odds = oddsFor(model, features);
    return weighed(0, odds, 'asked', false, language) >= thresholds.balanced.match;
  }).length;
  return some.length === 0 ? '   –' : `${((found / some.length) * 100).toFixed(1)} %`;
}
