import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { overlays, pages, parts, withSomethingToSee } from './support/places.ts';

/** Colours are all that a theme changes, so the other rules are asked once. */
const themes = [
  { name: 'light', scheme: 'light', contrast: 'normal', rules: undefined },
  { name: 'dark', scheme: 'dark', contrast: 'normal', rules: ['color-contrast'] },
  { name: 'high contrast', scheme: 'light', contrast: 'high', rules: ['color-contrast-enhanced'] },
  { name: 'dark in high contrast', scheme: 'dark', contrast: 'high', rules: ['color-contrast-enhanced'] },
] as const;
type Theme = (typeof themes)[number];

/** 1280×800 at 200 % zoom is 640×400. */
const sizes = [
  { width: 1024, height: 700 },
  { width: 640, height: 400 },
];

/** `HANDOFF_LOOKS=1` keeps a picture of everything in test-results/looks. */
const wantsPictures = process.env.HANDOFF_LOOKS !== undefined;

/** As the switches in Settings > General do, without going there. */
function wear(page: Page, { scheme, contrast }: Theme): Promise<void> {
  return page.evaluate(
    ([wantedScheme, wantedContrast]) => {
      document.documentElement.dataset.mantineColorScheme = wantedScheme;
      document.documentElement.dataset.contrast = wantedContrast;
    },
    [scheme, contrast] as const,
  );
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

/** `part`: only what this selector finds is looked at. */
async function axeFindings(page: Page, rules?: readonly string[], part?: string): Promise<string[]> {
  // A captured mail is somebody else's document, shown in a frame of its own. Without frames one page is enough for axe.
  const builder = new AxeBuilder({ page }).exclude('iframe').setLegacyMode(true);
  if (part) {
    // Some parts are loaded when they are opened.
    await page.locator(part).first().waitFor();
    builder.include(part);
  }
  const { violations } = await (rules ? builder.withRules([...rules]) : builder).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
}

async function picture(page: Page, name: string): Promise<void> {
  if (wantsPictures) await page.screenshot({ path: `test-results/looks/${name.replaceAll(' ', '-')}.png` });
}

test('every page and dialog is accessible in each theme, and fits into a small window and at 200 % zoom', async ({
  studio,
  page,
}) => {
  // About a minute on a machine that has nothing else to do.
  test.setTimeout(480_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await withSomethingToSee(studio);
  for (const [place, go] of Object.entries({ ...pages(studio), ...overlays(studio) })) {
    await go();
    for (const theme of themes) {
      await wear(page, theme);
      await settled(page);
      await picture(page, `${place} ${theme.name}`);
      // What lies behind was looked at before.
      const findings = await axeFindings(page, theme.rules, parts[place]);
      expect.soft(findings, `${place}, ${theme.name}`).toEqual([]);
    }
    await wear(page, themes[0]);
    for (const size of sizes) {
      await page.setViewportSize(size);
      await settled(page);
      await picture(page, `${place} ${size.width}`);
      expect.soft(await widerThanTheWindow(page), `${place} at ${size.width}`).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  }
});

test('the theme is chosen in Settings; switched off, Home has one thing to do and nothing about the flow', async ({
  studio,
  page,
}) => {
  await studio.open('Home');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Handoff flow')).toBeHidden();
  expect(await axeFindings(page)).toEqual([]);
  await studio.open('Settings');
  await page.getByRole('link', { name: 'General', exact: true }).click();
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await page.getByRole('switch', { name: 'High contrast' }).setChecked(true, { force: true });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
});
