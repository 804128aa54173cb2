import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import type { Flow } from '../../core/flow/flow.ts';
import { openStores } from '../../main/adapters/sqlite/stores.ts';
import { safetyHeaders } from '../../main/shells/static-files.ts';
import { findChromium } from '../../scripts/chromium.ts';
import { startShell } from '../e2e/support/shell.ts';
import { aBigFlow } from './a-big-flow.ts';
import { median } from './engine.ts';

const bareRoot = fileURLToPath(new URL('./bare-flow', import.meta.url));

/** Cards in view when the builder opens a large flow, at the least. */
export const inView = 8;

/**
 * Milliseconds until the cards in view are on the page and painted: our builder with all that belongs to it, from the
 * start of navigation and from a click in the open app; and a bare React Flow page with the very same nodes that opens
 * with the same view, or (`all`) with every card drawn. All built, served from this computer, each in a fresh browser
 * profile. Alternating, median of the rounds.
 */
export async function benchBuilder(steps = 200, rounds = 9) {
  const flow = aBigFlow(steps);
  const directory = await aDataFolder(flow);
  const shell = await startShell(directory);
  const bare = await serveBare(flow, join(directory, 'bare'));
  const found = await findChromium();
  if (!found) throw new Error('No Chromium was found.');
  const { executablePath, args } = found;
  const browser = await chromium.launch({ executablePath, args: [...args] });
  const measured = { page: [] as number[], click: [] as number[], view: [] as number[], all: [] as number[] };
  const bareAt = (hash: string) => ({ first: `${bare.url}#${hash}`, opened: `${bare.url}#${hash}` });
  const page = { first: shell.url, opened: `${new URL(shell.url).origin}/#/flow` };
  for (let round = 0; round <= rounds; round++) {
    const took = {
      page: await untilPainted(browser, page, inView),
      view: await untilPainted(browser, bareAt('view'), inView),
      click: await untilPainted(browser, { ...page, opened: 'click' }, inView),
      all: await untilPainted(browser, bareAt('all'), steps),
    };
    if (round === 0) continue; // warming up
    for (const what of ['page', 'click', 'view', 'all'] as const) measured[what].push(took[what]);
  }
  await browser.close();
  await bare.close();
  await shell.stop();
  rmSync(directory, { recursive: true, force: true });
  return {
    steps,
    page: median(measured.page),
    click: median(measured.click),
    view: median(measured.view),
    all: median(measured.all),
  };
}

/** A data folder of an app that is set up, with this draft. */
export async function aDataFolder(flow: Flow): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'handoff-bench-'));
  const stores = await openStores({ directory });
  const settings = await stores.settings.load();
  await stores.settings.save({ ...settings, support: { enabled: true, email: 'team@example.com' } });
  await stores.flows.saveDraft(flow, 0, new Date().toISOString());
  await stores.close();
  return directory;
}

export async function serveBare(flow: Flow, outDir: string) {
  await build({
    root: bareRoot,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir, target: 'es2024' },
  });
  writeFileSync(join(outDir, 'flow.json'), JSON.stringify(flow));
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

interface Opening {
  /** Opened first: ours leaves its token with the tab, and caches are warm for both. */
  readonly first: string;
  /** Then measured: opening this address, or a click on Flow in the open app. */
  readonly opened: string;
}

export async function untilPainted(
  browser: Browser,
  { first, opened }: Opening,
  cards: number,
): Promise<number> {
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
  await page.goto(first);
  await page.locator('nav, .react-flow').first().waitFor();
  let from = 0;
  if (opened === 'click') {
    await page.waitForTimeout(3_000); // somebody looks at Home
    from = await page.evaluate(() => {
      const link = [...document.querySelectorAll('nav a')].find((one) => one.textContent === 'Flow');
      const at = performance.now();
      if (link instanceof HTMLElement) link.click();
      return at;
    });
  } else {
    await page.goto('about:blank');
    await page.goto(opened);
  }
  const handle = await page.waitForFunction(() => (window as { paintedAt?: number }).paintedAt, null, {
    timeout: 30_000,
  });
  const took = ((await handle.jsonValue()) ?? Number.NaN) - from;
  await context.close();
  return took;
}
