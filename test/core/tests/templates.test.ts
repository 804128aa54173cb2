import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFlow } from '../../../core/flow/check.ts';
import { type Exchange, readExchange } from '../../../core/flow/exchange.ts';
import type { Flow } from '../../../core/flow/flow.ts';
import { coverage } from '../../../core/tests/coverage.ts';
import { runTest } from '../../../core/tests/run-test.ts';
import { type Breakage, breakagesOf } from './breakages.ts';

const folder = new URL('../../../resources/flows/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const world = { defaultCountry: 'US', supportEmail: 'team@example.com' };

/** Every flow that ships, with its tests. */
const shipped: readonly (readonly [string, Exchange])[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.tests.json'))
  .map((name) => {
    const isReadyMade = name === 'handoff-by-mail.json';
    const json = isReadyMade ? { flow: read(name), tests: read('handoff-by-mail.tests.json') } : read(name);
    return [name.replace('.json', ''), readExchange(json)];
  });

const problemsOf = (flow: Flow) => checkFlow(flow, world).map(({ code, stepId }) => `${code} ${stepId}`);

/** Whether some test fails or some problem shows that was not there before. */
function isCaught({ flow }: Breakage, { tests, flow: whole }: Exchange): boolean {
  const before = new Set(problemsOf(whole));
  if (problemsOf(flow).some((problem) => !before.has(problem))) return true;
  return tests.some((test) => !runTest(flow, test, world).passed);
}

describe.each(shipped)('the ready-made flow %s', (_name, exchange) => {
  it('has no problem, passes its tests, and they come through every way out of it', () => {
    expect(problemsOf(exchange.flow)).toEqual([]);
    const results = exchange.tests.map((test) => runTest(exchange.flow, test, world));
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
    expect(coverage(exchange.flow, results).uncoveredOutlets).toEqual([]);
  });
});

it('tests and problems together catch at least 95 % of the deliberate breakages of all ready-made flows', () => {
  let all = 0;
  const missed: string[] = [];
  for (const [name, exchange] of shipped) {
    const breakages = breakagesOf(exchange.flow);
    const escaped = breakages.filter((breakage) => !isCaught(breakage, exchange));
    all += breakages.length;
    missed.push(...escaped.map((breakage) => `${name}: ${breakage.name}`));
    process.stdout.write(`${name}: ${breakages.length - escaped.length} of ${breakages.length} caught\n`);
    expect(1 - escaped.length / breakages.length).toBeGreaterThanOrEqual(0.9);
  }
  const rate = 1 - missed.length / all;
  process.stdout.write(
    `breakages caught in all: ${all - missed.length} of ${all} (${(rate * 100).toFixed(1)} %)\n`,
  );
  process.stdout.write(`missed: ${missed.join('; ') || 'none'}\n`);
  expect(all).toBeGreaterThanOrEqual(100);
  expect(rate).toBeGreaterThanOrEqual(0.95);
}, 60_000);
