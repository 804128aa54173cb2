import { build } from '../../scripts/build.ts';
import { benchLargeBuilder } from './builder-large.ts';

/*
 * npm run bench:builder [-- 5]: the builder with 1,000 steps and 1,500 connections beside a bare React Flow page with the
 * same cards, once with the same view and once with everything drawn, in so many rounds; prints ratios. Needs no peers installed.
 */

await build(['renderer', 'browser']);
const rounds = Number(process.argv[2] ?? 5);
const { steps, connections, ours, view, all, typing, moving } = await benchLargeBuilder(1_000, 1_500, rounds);
const ms = (value: number) => `${value.toFixed(0)} ms`;
const mb = (value: number) => `${(value / 1_048_576).toFixed(1)} MB`;
const line = (what: string, mine: number, bare: number, drawn: number, target: number, words = ms) =>
  [
    what.padEnd(34),
    ...[mine, bare, drawn].map((value) => words(value).padStart(9)),
    `  ${(mine / drawn).toFixed(2)}x (target ${target}x${mine / drawn > target ? ', missed' : ''}), ${(mine / bare).toFixed(2)}x`,
  ].join(' ');
const edit = (what: string, value: number) =>
  `${what.padEnd(34)} ${ms(value).padStart(9)} (target 50 ms${value >= 50 ? ', missed' : ''})`;
process.stdout.write(
  `${[
    `${steps} steps, ${connections} connections, medians of ${rounds} rounds`,
    `${''.padEnd(34)} ${'ours'.padStart(9)} ${'same view'.padStart(9)} ${'all drawn'.padStart(9)}   of all drawn, of the same view`,
    line('opening, by a click in the app', ours.click, view.open, all.open, 1.3),
    line('opening, as a page of its own', ours.open, view.open, all.open, 1.3),
    line('panning, p95 between frames', ours.pan, view.pan, all.pan, 1.2),
    line('dragging, p95 between frames', ours.drag, view.drag, all.drag, 1.2),
    line('memory', ours.memory, view.memory, all.memory, 1.3, mb),
    edit('typing, to the next frame', typing),
    edit('moving a step, to the next frame', moving),
  ].join('\n')}\n`,
);
