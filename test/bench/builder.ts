import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import type { Flow } from '../../core/flow/flow.ts';
import { kindOf } from '../../core/flow/steps.ts';
import { openStores } from '../../main/adapters/sqlite/stores.ts';
import { safetyHeaders } from '../../main/shells/static-files.ts';
import { findChromium } from '../../scripts/chromium.ts';
import { startShell } from '../e2e/support/shell.ts';
import { aBigFlow } from './a-big-flow.ts';
import { median } from './engine.ts';

const bareRoot = fileURLToPath(new URL('./bare-flow', import.meta.url));

/**
 * Milliseconds from the start of navigation until every step's card is on the page and painted: our builder with all
 * that belongs to it, and a bare React Flow page with the same nodes and connections, both built, served from this
 * computer and opened in a fresh browser profile. Alternating, median of the rounds.
 */
export async function benchBuilder(steps = 200, rounds = 9) {
  const flow = aBigFlow(steps);
  const directory = mkdtempSync(join(tmpdir(), 'handoff-bench-'));
  const stores = await openStores({ directory });
  const at = new Date().toISOString();
  await stores.settings.save({
    support: { enabled: true, email: 'team@example.com' },
    mail: { server: null, timeoutSeconds: 15 },
    general: { defaultCountry: 'US' },
  });
  await stores.flows.saveDraft(flow, 0, at);
  await stores.close();
  const shell = await startShell(directory);
  const bare = await serveBare(flow, join(directory, 'bare'));
  const found = await findChromium();
  if (!found) throw new Error('No Chromium was found.');
  const { executablePath, args } = found;
  const browser = await chromium.launch({ executablePath, args: [...args] });
  const measured = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round <= rounds; round++) {
    const us = await untilPainted(browser, shell.url, steps, true);
    const them = await untilPainted(browser, bare.url, steps, false);
    if (round === 0) continue; // warming up
    measured.ours.push(us);
    measured.bare.push(them);
  }
  await browser.close();
  await bare.close();
  await shell.stop();
  rmSync(directory, { recursive: true, force: true });
  const [us, them] = [median(measured.ours), median(measured.bare)];
  return { steps, ours: us, bare: them, ratio: us / them };
}

async function serveBare(flow: Flow, outDir: string) {
  await build({
    root: bareRoot,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir, target: 'es2024' },
  });
  writeFileSync(join(outDir, 'flow.json'), JSON.stringify(asNodes(flow)));
  const server = await preview({
    root: bareRoot,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    // With the headers our page comes with: the opener policy makes a browser start a new process for a page, which has
    // none of the code compiled that the process of the first opening has.
    preview: { host: '127.0.0.1', port: 0, headers: safetyHeaders },
  });
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}

function asNodes(flow: Flow) {
  const nodes = flow.steps.map((step) => ({
    id: step.id,
    type: 'card',
    position: step.position,
    data: {
      title: step.name,
      text: step.kind,
      outlets: kindOf(step)
        .outlets(step)
        .map(({ id }) => id),
    },
  }));
  const edges = flow.connections.map(({ id, from, outlet, to }) => ({
    id,
    source: from,
    sourceHandle: outlet,
    target: to,
  }));
  return { nodes, edges };
}

async function untilPainted(browser: Browser, url: string, cards: number, ours: boolean): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript((wanted: number) => {
    const look = () => {
      if (document.querySelectorAll('.react-flow__node').length < wanted) return requestAnimationFrame(look);
      // Two frames later the cards are measured and painted.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => Object.assign(window, { paintedAt: performance.now() })),
      );
    };
    requestAnimationFrame(look);
  }, cards);
  // Both are opened for the second time: ours leaves its token with the tab the first time, and caches are warm for both.
  await page.goto(url);
  await page
    .locator(ours ? 'nav' : '.react-flow')
    .first()
    .waitFor();
  await page.goto('about:blank');
  await page.goto(ours ? `${new URL(url).origin}/#/flow` : url);
  const handle = await page.waitForFunction(() => (window as { paintedAt?: number }).paintedAt, null, {
    timeout: 30_000,
  });
  const took = (await handle.jsonValue()) ?? Number.NaN;
  await context.close();
  return took;
}
