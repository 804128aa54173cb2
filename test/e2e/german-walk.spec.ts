import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { withSomethingToSee } from './support/places.ts';
import type { Studio } from './support/studio.ts';

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../resources/${path}`, import.meta.url), 'utf8'));
const german: Record<string, string> = read('languages/de.json');
const de = (text: string) => german[text] ?? text;

/** What the author of the ready-made flow wrote, which stays as it is. */
const written = JSON.stringify(read('flows/handoff-by-mail.json'));

test('in German nothing English is left, and nothing is cut off', async ({ studio, page }) => {
  test.setTimeout(240_000);
  await withSomethingToSee(studio);
  await studio.open('Settings');
  await page.getByRole('link', { name: 'General', exact: true }).click();
  await page.getByLabel('Language').selectOption({ label: 'Deutsch' });
  await expect(page.getByRole('heading', { name: 'Allgemein', level: 2 })).toBeVisible();
  await page.setViewportSize({ width: 1024, height: 700 });
  page.setDefaultTimeout(8_000);
  for (const [name, go] of Object.entries(places(page, studio))) {
    await go();
    await settled(page);
    expect.soft(await leftEnglish(page), name).toEqual([]);
    expect.soft(await sticksOut(page), name).toEqual([]);
  }
});

/** The ways to everything there is to see, in German. */
function places(page: Page, studio: Studio): Record<string, () => Promise<unknown>> {
  const button = (name: string) => page.getByRole('button', { name: de(name), exact: true }).first();
  const link = (name: string) => page.getByRole('link', { name: de(name), exact: true }).first();
  const escapeKey = () => page.keyboard.press('Escape');
  const add = (kind: string) => async () => {
    await page
      .getByRole('group', { name: de('Add step') })
      .getByRole('button', { name: de(kind) })
      .click();
    await expect(page.getByRole('heading', { name: de(kind), level: 2 })).toBeVisible();
  };
  const kinds = [
    'Trigger',
    'Message',
    'Collect',
    'Branch',
    'Hours',
    'Set value',
    'Email',
    'Slack',
    'HTTP request',
  ];
  const menu = async (item: string) => {
    await button('Flow').click();
    await page.getByRole('menuitem', { name: de(item), exact: true }).click();
  };
  return {
    general: async () => {},
    support: () => link('Support Operations').click(),
    email: () => link('Email').click(),
    destinations: () => link('Destinations').click(),
    destination: () => button('Add a destination').click(),
    home: () => link('Home').click(),
    handoffs: () => link('Handoffs').click(),
    captured: () => link('Captured').click(),
    flow: () => link('Flow').click(),
    form: () => studio.step('Contact details').click(),
    ...Object.fromEntries(kinds.map((kind) => [`step ${kind}`, add(kind)])),
    note: add('Note'),
    problems: () => page.keyboard.press('Control+Shift+m'),
    outline: () => page.keyboard.press('Control+Shift+o'),
    find: () => page.keyboard.press('Control+f'),
    versions: async () => {
      await escapeKey();
      await button('History').click();
    },
    tests: async () => {
      await escapeKey();
      await page
        .getByRole('button', { name: /^Tests/ })
        .first()
        .click();
    },
    test: () => button('Add test').click(),
    templates: async () => {
      await escapeKey();
      await menu('Templates');
    },
    commands: async () => {
      await escapeKey();
      await page.keyboard.press('Control+k');
    },
    keys: async () => {
      await escapeKey();
      await page.locator('body').press('?');
    },
    report: async () => {
      await page.goto(`${page.url().split('#')[0]}#/flow/triggers`);
      await expect(page.getByRole('heading', { name: de('Trigger report'), level: 1 })).toBeVisible();
    },
    judged: async () => {
      await page.getByLabel(de('Or paste messages')).fill('I need a human\nWhere is my parcel?');
      await button('Check pasted messages').press('Enter');
      await expect(page.getByRole('heading', { name: de('Messages') }).first()).toBeVisible();
    },
  };
}

/** Words on the page that the catalogues know in German too. */
async function leftEnglish(page: Page): Promise<string[]> {
  const shown = await page.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // What was said before the language changed stays said.
      if (node.parentElement?.closest('.mantine-Notifications-root')) continue;
      if (node instanceof Element) {
        for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-roledescription'])
          found.add(node.getAttribute(name) ?? '');
      } else if (node.parentElement?.checkVisibility()) found.add(node.textContent ?? '');
    }
    return [...found].map((text) => text.trim());
  });
  return shown.filter((text) => {
    if (text === '' || written.includes(JSON.stringify(text).slice(1, -1))) return false;
    const known = german[text];
    return known !== undefined && known !== text && !germanWords.has(text);
  });
}

/** English words that stand for themselves in German somewhere. */
const germanWords = new Set(Object.values(german));

/** Buttons, tabs and labels whose words do not fit into them. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, [role=tab], label, nav a, h1, h2')]
      .filter(
        (one) => one.checkVisibility() && !one.closest('.visually-hidden, .react-flow__node, [role=listbox]'),
      )
      .filter((one) => one.scrollWidth > one.clientWidth + 2 && getComputedStyle(one).display !== 'inline')
      .filter((one) => getComputedStyle(one).textOverflow !== 'ellipsis')
      .map((one) => `${one.textContent?.trim().slice(0, 60)} (${one.scrollWidth} in ${one.clientWidth})`),
  );
}

/** A few frames: panes and menus are where they belong then. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}
