import { readFileSync } from 'node:fs';
import { compileRecognizer } from '../../core/recognizer/recognizer.ts';
import { readyMade } from '../core/recognizer/phrases-of-tests.ts';
import type { Compile } from './recognizer-peers.mjs';

export interface RecognizerResult {
  readonly name: string;
  /** Milliseconds to get ready with four phrases. */
  readonly compile: number;
  readonly perSecond: number;
  /** Microseconds that 99 of 100 messages stay below. */
  readonly p99: number;
  /** Shares, 0 to 1. */
  readonly recall: number;
  readonly falseAlarms: number;
  readonly f1: number;
}

/**
 * Four ready-made phrases against the English messages that are held out: by several writers, which neither the phrases were taken
 * from nor anything was learned from. Quality and speed of us, of peers and, as the floor, of looking for the phrases themselves.
 */
export async function benchRecognizer(): Promise<readonly RecognizerResult[]> {
  // One of the peers' own dependencies greets otherwise.
  process.env.DOTENV_CONFIG_QUIET = 'true';
  const { peers } = await import('./recognizer-peers.mjs');
  const contestants: Readonly<Record<string, Compile>> = {
    ours,
    'normalised substring': substring,
    ...peers,
  };
  const messages = labelled();
  const results: RecognizerResult[] = [];
  for (const [name, compile] of Object.entries(contestants))
    results.push(await measure(name, compile, messages));
  return results;
}

interface Labelled {
  readonly text: string;
  readonly wanted: boolean;
}

const folders = ['held-out', 'held-out-2', 'held-out-3', 'held-out-4', 'held-out-5'];

function labelled(): Labelled[] {
  return folders.flatMap((folder) =>
    readFileSync(new URL(`../core/recognizer/${folder}/en.tsv`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [label, text = ''] = line.split('\t');
        return { text, wanted: label === '1' };
      }),
  );
}

async function ours(phrases: readonly string[]) {
  const recognize = compileRecognizer(phrases);
  return (text: string) => recognize(text).match;
}

async function substring(phrases: readonly string[]) {
  const known = phrases.map(normalise);
  return (text: string) => {
    const said = normalise(text);
    return known.some((phrase) => said.includes(phrase));
  };
}

function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

async function measure(
  name: string,
  compile: Compile,
  messages: readonly Labelled[],
): Promise<RecognizerResult> {
  const began = performance.now();
  const recognize = await compile(readyMade.en);
  const ready = performance.now() - began;
  const verdicts: boolean[] = [];
  for (const { text } of messages) verdicts.push(await recognize(text)); // warming up, too
  const times: number[] = [];
  for (let round = 0; round < 5; round++)
    for (const { text } of messages) {
      // Never the same text twice, because some remember their answers.
      const fresh = `${text} ${round}`;
      const from = performance.now();
      await recognize(fresh);
      times.push(performance.now() - from);
    }
  times.sort((a, b) => a - b);
  const total = times.reduce((sum, time) => sum + time, 0);
  return {
    name,
    compile: ready,
    perSecond: (times.length * 1_000) / total,
    p99: (times[Math.floor(times.length * 0.99)] ?? 0) * 1_000,
    ...quality(messages, verdicts),
  };
}

function quality(messages: readonly Labelled[], verdicts: readonly boolean[]) {
  const count = (wanted: boolean, match: boolean) =>
    messages.filter((message, at) => message.wanted === wanted && verdicts[at] === match).length;
  const [hits, missed, wrong, right] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ];
  return {
    recall: hits / (hits + missed),
    falseAlarms: wrong / (wrong + right),
    f1: (2 * hits) / (2 * hits + wrong + missed),
  };
}
