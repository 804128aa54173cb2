import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { type Studio, visitor } from './support/studio.ts';

const sizes = [
  { width: 1280, height: 800 },
  { width: 1024, height: 700 },
  // What 1280×800 is at 200 % zoom.
  { width: 640, height: 400 },
];

/** Everything a page can show: a mail captured, a handoff listed, a version live, a conversation in the chat. */
async function withSomethingToSee(studio: Studio): Promise<void> {
  await studio.saveSupport(true, 'team@example.com');
  await studio.openFlow();
  await studio.publish();
  await expect(studio.page.getByText('Version 1 live')).toBeVisible();
  await studio.startChat('Published');
  await studio.say(visitor.asks, visitor.name, visitor.email, visitor.phone, visitor.reason);
  await studio.say(visitor.asks, visitor.name, 'ann@example', visitor.email);
}

async function useTheme(studio: Studio, theme: 'Light' | 'Dark'): Promise<void> {
  await studio.open('Settings');
  await studio.page.getByRole('link', { name: 'General', exact: true }).click();
  await studio.page.getByRole('radio', { name: theme }).check({ force: true });
  await expect(studio.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme.toLowerCase());
}

/** Pages scroll inside themselves; the window as a whole must never be wider than it is. Names what sticks out. */
function widerThanTheWindow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= window.innerWidth) return [];
    const all = [...document.body.querySelectorAll('*')];
    const out = all.filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1);
    return ['the window', ...out.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
  });
}

/** Colours and places in the middle of a transition are nobody's to judge. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const finite = (animation: Animation) =>
      animation.playState === 'running' && animation.effect?.getComputedTiming().endTime !== Infinity;
    let calm = 0;
    while (calm < 3) {
      await nextFrame();
      const busy = document.querySelector('[aria-busy="true"]') !== null;
      calm = busy || document.getAnimations().some(finite) ? 0 : calm + 1;
    }
  });
}

async function axeFindings(page: Page): Promise<string[]> {
  // A captured mail is somebody else's document, shown in a frame of its own.
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
}

for (const theme of ['Light', 'Dark'] as const) {
  test(`every page is accessible and fits, ${theme.toLowerCase()}`, async ({ studio, page }) => {
    test.setTimeout(180_000);
    await withSomethingToSee(studio);
    await useTheme(studio, theme);
    const places: Record<string, () => Promise<unknown>> = {
      home: () => studio.open('Home'),
      flow: () => studio.openFlow(),
      inspector: () => studio.step('Contact details').click(),
      handoffs: () => studio.open('Handoffs'),
      captured: () => studio.open('Captured'),
      settings: () => studio.open('Settings'),
      email: () => page.getByRole('link', { name: 'Email', exact: true }).click(),
    };
    for (const size of sizes) {
      await page.setViewportSize(size);
      await studio.open('Home');
      for (const [name, go] of Object.entries(places)) {
        await go();
        await settled(page);
        await page.screenshot({
          path: `test-results/looks/${name}-${theme.toLowerCase()}-${size.width}.png`,
        });
        expect(await widerThanTheWindow(page), `${name} at ${size.width}`).toEqual([]);
        if (size === sizes[0]) expect(await axeFindings(page), name).toEqual([]);
      }
    }
  });
}

test('switched off, Home has one thing to do and nothing about the flow', async ({ studio, page }) => {
  await studio.open('Home');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Handoff flow')).toBeHidden();
  expect(await axeFindings(page)).toEqual([]);
});
