import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { type Studio, visitor } from './support/studio.ts';

const sizes = [
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

const themes = {
  light: { radio: 'Light', contrast: false },
  dark: { radio: 'Dark', contrast: false },
  'high contrast': { radio: 'Light', contrast: true },
  'dark high contrast': { radio: 'Dark', contrast: true },
} as const;

type Theme = (typeof themes)[keyof typeof themes];

async function useTheme({ page, open }: Studio, { radio, contrast }: Theme): Promise<void> {
  await open('Settings');
  await page.getByRole('link', { name: 'General', exact: true }).click();
  await page.getByRole('radio', { name: radio }).check({ force: true });
  await page.getByRole('switch', { name: 'High contrast' }).setChecked(contrast, { force: true });
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-mantine-color-scheme', radio.toLowerCase());
  await expect(root).toHaveAttribute('data-contrast', contrast ? 'high' : 'normal');
}

type Places = Record<string, () => Promise<unknown>>;

const pages = (studio: Studio): Places => ({
  home: () => studio.open('Home'),
  flow: () => studio.openFlow(),
  inspector: () => studio.step('Contact details').click(),
  handoffs: () => studio.open('Handoffs'),
  captured: () => studio.open('Captured'),
  settings: () => studio.open('Settings'),
  email: () => studio.page.getByRole('link', { name: 'Email', exact: true }).click(),
});

/** What opens over a page. Each is left by Escape, unless it stays for the next. */
const overlays = (studio: Studio): Places => {
  const { page, button } = studio;
  const keys =
    (...names: string[]) =>
    async () => {
      for (const name of names) await page.keyboard.press(name);
    };
  const dialog = () => expect(page.getByRole('dialog').last()).toBeVisible();
  const text = () => page.getByRole('textbox', { name: 'Text', exact: true });
  return {
    'the map': async () => {
      await studio.openFlow();
      await button('Map of the flow').click();
    },
    'several steps, grouped': async () => {
      await studio.step('We got it').click();
      await studio.step('Could not send').click({ modifiers: ['Shift'] });
      await page.keyboard.press('Control+g');
    },
    arrange: () => page.getByRole('button', { name: 'Arrange' }).click(),
    outline: keys('Escape', 'Escape', 'Escape', 'Control+Shift+o'),
    find: async () => {
      await keys('Escape', 'Control+f')();
      await page.keyboard.type('name');
    },
    palette: async () => {
      await keys('Escape', 'Control+k')();
      await expect(page.getByLabel('Find a command')).toBeVisible();
    },
    keys: async () => {
      await page.keyboard.press('Escape');
      await expect(page.getByLabel('Find a command')).toBeHidden();
      await page.keyboard.press('?');
      await dialog();
    },
    versions: async () => {
      await page.keyboard.press('Escape');
      await button('History').click();
      await dialog();
    },
    tests: async () => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^Tests/ }).click();
      await dialog();
    },
    'tests stand in the way': async () => {
      await page.keyboard.press('Escape');
      await studio.step('We got it').click();
      await text().fill('Thanks.');
      await studio.publish();
      await dialog();
    },
    'errors stand in the way': async () => {
      await page.keyboard.press('Escape');
      await text().fill('');
      await studio.publish();
      await dialog();
    },
    problems: async () => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /1 error/ }).click();
    },
    'trigger report': async () => {
      await page.goto(`${new URL(page.url()).origin}/#/flow/triggers`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
    'leaving with changes': async () => {
      await studio.open('Settings');
      await page.getByLabel('Support email').fill('other@example.com');
      await studio.open('Home');
      await dialog();
    },
  };
};

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

for (const [name, theme] of Object.entries(themes)) {
  test(`every page and dialog is accessible, ${name}`, async ({ studio, page }) => {
    test.setTimeout(180_000);
    await withSomethingToSee(studio);
    await useTheme(studio, theme);
    for (const [place, go] of Object.entries({ ...pages(studio), ...overlays(studio) })) {
      await go();
      await settled(page);
      await page.screenshot({ path: `test-results/looks/${place}-${name}.png` });
      expect(await axeFindings(page), place).toEqual([]);
    }
  });
}

test('every page fits into a small window and at 200 % zoom', async ({ studio, page }) => {
  await withSomethingToSee(studio);
  for (const size of sizes) {
    await page.setViewportSize(size);
    await studio.open('Home');
    for (const [place, go] of Object.entries(pages(studio))) {
      await go();
      await settled(page);
      await page.screenshot({ path: `test-results/looks/${place}-${size.width}.png` });
      expect(await widerThanTheWindow(page), `${place} at ${size.width}`).toEqual([]);
    }
  }
});

test('switched off, Home has one thing to do and nothing about the flow', async ({ studio, page }) => {
  await studio.open('Home');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Handoff flow')).toBeHidden();
  expect(await axeFindings(page)).toEqual([]);
});
