import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.ts';
import { startShell } from '../e2e/support/shell.ts';
import { aBiggerFlow } from './a-big-flow.ts';
import { aDataFolder, inView, serveBare, untilPainted } from './builder.ts';
import { median } from './engine.ts';

/** Of one page: milliseconds, and bytes of JavaScript heap after a collection. */
interface Measured {
  readonly open: number;
  readonly pan: number;
  readonly drag: number;
  readonly memory: number;
}
/** From the key to the next frame, as the browser's own Event Timing tells it, in steps of 8 ms. */
interface Edits {
  readonly typing: number;
  readonly moving: number;
}

const window = { width: 1280, height: 800 };

/**
 * The builder and a bare React Flow page with the same cards and connections that opens with the same view, drawing only
 * what is in it, or (`all`) seen as a whole with everything drawn: opening, 95th percentile of the time between frames while
 * panning and while dragging a card, memory; and how long our edits take. Alternating, medians of the rounds.
 */
export async function benchLargeBuilder(steps = 1_000, connections = 1_500, rounds = 5) {
  const flow = aBiggerFlow(steps, connections);
  const directory = await aDataFolder(flow);
  const shell = await startShell(directory);
  const bare = await serveBare(flow, join(directory, 'bare'));
  const found = findChromium();
  if (!found) throw new Error('No Chromium was found.');
  const browser = await chromium.launch({ executablePath: found.executablePath, args: [...found.args] });
  const own = { first: shell.url, page: `${new URL(shell.url).origin}/#/flow` };
  const bareAt = (hash: string) => ({ first: `${bare.url}#${hash}`, page: `${bare.url}#${hash}` });
  const rows = {
    ours: [] as (Measured & Edits & { click: number })[],
    view: [] as Measured[],
    all: [] as Measured[],
  };
  for (let round = 0; round <= rounds; round++) {
    const click = await untilPainted(browser, { first: own.first, opened: 'click' }, inView);
    const ours = await inPage(browser, own, inView, async (page) => ({
      click,
      ...(await measureFrames(page, 's4')),
      ...(await measureEdits(page)),
    }));
    const view = await inPage(browser, bareAt('view'), inView, (page) => measureFrames(page, 's4'));
    const all = await inPage(browser, bareAt('all'), steps, (page) => measureFrames(page, 's510'));
    if (round === 0) continue; // warming up
    rows.ours.push(ours);
    rows.view.push(view);
    rows.all.push(all);
  }
  await browser.close();
  await bare.close();
  await shell.stop();
  rmSync(directory, { recursive: true, force: true });
  const of = <Row>(list: readonly Row[], pick: (row: Row) => number) => median(list.map(pick));
  const medians = (list: readonly Measured[]): Measured => ({
    open: of(list, ({ open }) => open),
    pan: of(list, ({ pan }) => pan),
    drag: of(list, ({ drag }) => drag),
    memory: of(list, ({ memory }) => memory),
  });
  return {
    steps: flow.steps.length,
    connections: flow.connections.length,
    ours: { ...medians(rows.ours), click: of(rows.ours, ({ click }) => click) },
    view: medians(rows.view),
    all: medians(rows.all),
    typing: of(rows.ours, ({ typing }) => typing),
    moving: of(rows.ours, ({ moving }) => moving),
  };
}

async function inPage<Rest>(
  browser: Browser,
  { first, page: address }: { readonly first: string; readonly page: string },
  steps: number,
  measure: (page: Page) => Promise<Rest>,
): Promise<Rest & { open: number; memory: number }> {
  const open = await untilPainted(browser, { first, opened: address }, steps);
  const context = await browser.newContext({ viewport: window });
  const page = await context.newPage();
  await page.goto(first);
  await page.goto('about:blank');
  await page.goto(address);
  await page.waitForFunction(
    (wanted) => document.querySelectorAll('.react-flow__node').length >= wanted,
    steps,
  );
  await page.waitForTimeout(2_500); // what is loaded behind the first picture is there, too
  const memory = await heapOf(context, page);
  const rest = await measure(page);
  await context.close();
  return { ...rest, open, memory };
}

async function heapOf(context: BrowserContext, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** `cardId`: a step that is in view. */
async function measureFrames(page: Page, cardId: string): Promise<{ pan: number; drag: number }> {
  const card = page.locator(`.react-flow__node[data-id="${cardId}"]`);
  const before = await boxOf(card);
  const drag = await framesWhile(page, {
    x: before.x + before.width / 2,
    y: before.y + before.height / 2,
  });
  // A busy computer shows it a little later.
  for (let tries = 0; Math.abs((await boxOf(card)).x - before.x) < 5; tries++) {
    if (tries === 20) throw new Error('The card was not dragged.');
    await page.waitForTimeout(250);
  }
  // Back again, for ours is saved: in the next round it would lie somewhere else, at last behind something.
  const there = await boxOf(card);
  await page.mouse.move(there.x + there.width / 2, there.y + there.height / 2);
  await page.mouse.down();
  await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2, { steps: 5 });
  await page.mouse.up();
  const view = () => page.locator('.react-flow__viewport').getAttribute('style');
  const from = await view();
  const pan = await framesWhile(page, await emptyPlace(page));
  if ((await view()) === from) throw new Error('The canvas was not moved.');
  return { pan, drag };
}

/** A place of the canvas where nothing lies, with room around it. */
function emptyPlace(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const isPane = (x: number, y: number) =>
      document.elementFromPoint(x, y)?.matches('.react-flow__pane') ?? false;
    for (let y = 80; y < innerHeight - 80; y += 10)
      for (let x = 180; x < innerWidth - 180; x += 10) if (isPane(x, y) && isPane(x - 60, y)) return { x, y };
    throw new Error('There is no empty place on the canvas.');
  });
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return box;
}

/** 95th percentile of the time between frames while the mouse, held down, goes round. */
async function framesWhile(page: Page, { x, y }: { x: number; y: number }): Promise<number> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => {
    const frames: number[] = [];
    let before = performance.now();
    const note = () => {
      const now = performance.now();
      frames.push(now - before);
      before = now;
      if (!('framesEnd' in globalThis)) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    Object.assign(globalThis, { frames });
    Reflect.deleteProperty(globalThis, 'framesEnd');
  });
  for (let turn = 1; turn <= 60; turn++) {
    const angle = turn / 8;
    await page.mouse.move(x - 60 + 60 * Math.cos(angle), y + 60 * Math.sin(angle));
  }
  const frames = await page.evaluate(() => {
    Object.assign(globalThis, { framesEnd: true });
    return (globalThis as unknown as { frames: number[] }).frames;
  });
  await page.mouse.up();
  await page.waitForTimeout(400);
  return percentile(frames, 0.95);
}

async function measureEdits(page: Page): Promise<Edits> {
  await page.evaluate(() => {
    const durations: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') durations.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
    Object.assign(globalThis, { durations });
  });
  const longest = async (press: (turn: number) => Promise<void>) => {
    await page.evaluate(() => void (globalThis as unknown as { durations: number[] }).durations.splice(0));
    const presses = 20;
    for (let turn = 0; turn < presses; turn++) {
      await press(turn);
      await page.waitForTimeout(150);
    }
    const durations = await page.evaluate(() => (globalThis as unknown as { durations: number[] }).durations);
    // Faster ones than 16 ms are not told of.
    return percentile([...durations, ...new Array(Math.max(0, presses - durations.length)).fill(16)], 0.5);
  };
  await page.locator('.react-flow__node[data-id="s4"]').focus();
  const moving = await longest((turn) => page.keyboard.press(turn % 2 ? 'Alt+ArrowLeft' : 'Alt+ArrowRight'));
  await page.keyboard.press('Enter');
  await page.getByLabel('Step name').waitFor();
  await page.waitForTimeout(500);
  const typing = await longest(() => page.keyboard.press('x'));
  return { typing, moving };
}

function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
