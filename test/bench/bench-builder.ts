import { build } from '../../scripts/build.ts';
import { benchLargeBuilder } from './builder-large.ts';

/*
 * npm run bench:builder [-- 5]: the builder with 1,000 steps and 1,500 connections beside a bare React Flow page with the
 * same cards, in so many rounds; prints ratios. Needs no peers installed.
 */

await build(['renderer', 'browser']);
const rounds = Number(process.argv[2] ?? 5);
const { steps, connections, ours, bare, clickRatio, ratio, typing, moving } = await benchLargeBuilder(
  1_000,
  1_500,
  rounds,
);
const line = (what: string, mine: string, other: string, times: number, target: number) =>
  `${what.padEnd(34)} ${mine.padStart(9)} ${other.padStart(9)}   ${times.toFixed(2)}x (target ${target}x${times > target ? ', missed' : ''})`;
const ms = (value: number) => `${value.toFixed(0)} ms`;
const mb = (value: number) => `${(value / 1_048_576).toFixed(1)} MB`;
const edit = (what: string, value: number) =>
  `${what.padEnd(34)} ${ms(value).padStart(9)}             (target 50 ms${value >= 50 ? ', missed' : ''})`;
process.stdout.write(
  `${[
    `${steps} steps, ${connections} connections, medians of ${rounds} rounds`,
    `${''.padEnd(34)} ${'ours'.padStart(9)} ${'bare'.padStart(9)}`,
    line('opening, by a click in the app', ms(ours.click), ms(bare.open), clickRatio, 1.3),
    line('opening, as a page of its own', ms(ours.open), ms(bare.open), ratio.open, 1.3),
    line('panning, p95 between frames', ms(ours.pan), ms(bare.pan), ratio.pan, 1.2),
    line('dragging, p95 between frames', ms(ours.drag), ms(bare.drag), ratio.drag, 1.2),
    line('memory', mb(ours.memory), mb(bare.memory), ratio.memory, 1.3),
    edit('typing, to the next frame', typing),
    edit('moving a step, to the next frame', moving),
  ].join('\n')}\n`,
);
