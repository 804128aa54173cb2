import { expect } from '@playwright/test';
import { type Studio, visitor } from './studio.ts';

/** Ways to everything there is to see, in an order in which each follows from the one before. */
export type Places = Record<string, () => Promise<unknown>>;

/** Everything a page can show: a mail captured, a handoff listed, a version live, a conversation in the chat. */
export async function withSomethingToSee(studio: Studio): Promise<void> {
  await studio.saveSupport(true, 'team@example.com');
  await studio.openFlow();
  await studio.publish();
  await expect(studio.page.getByText('Version 1 live')).toBeVisible();
  await studio.startChat('Published');
  await studio.say(visitor.asks, visitor.name, visitor.email, visitor.phone, visitor.reason);
  await studio.say(visitor.asks, visitor.name, 'ann@example', visitor.email);
}

export function pages(studio: Studio): Places {
  const { page, open } = studio;
  const section = (name: string) => () => page.getByRole('link', { name, exact: true }).click();
  return {
    home: () => open('Home'),
    flow: () => studio.openFlow(),
    inspector: () => studio.step('Contact details').click(),
    handoffs: () => open('Handoffs'),
    captured: () => open('Captured'),
    settings: () => open('Settings'),
    email: section('Email'),
    destinations: section('Destinations'),
    general: section('General'),
    'trigger report': async () => {
      await page.goto(`${new URL(page.url()).origin}/#/flow/triggers`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
  };
}

/** What opens over a page. Each begins with closing the one before. */
export function overlays(studio: Studio): Places {
  return { ...onTheCanvas(studio), ...ofTheFlow(studio), ...elsewhere(studio) };
}

const keysOf =
  ({ page }: Studio, ...names: string[]) =>
  async () => {
    for (const name of names) await page.keyboard.press(name);
  };

const dialogOf =
  ({ page }: Studio) =>
  () =>
    // Tests are run before some of them open.
    expect(page.getByRole('dialog').last()).toBeVisible({ timeout: 15_000 });

function onTheCanvas(studio: Studio): Places {
  const { page, button } = studio;
  return {
    map: async () => {
      await studio.openFlow();
      await button('Map of the flow').click();
    },
    'several steps': async () => {
      await button('Map of the flow').click();
      await studio.step('We got it').click();
      await studio.step('Could not send').click({ modifiers: ['Shift'] });
      await page.keyboard.press('Control+g');
    },
    arrange: () => page.getByRole('button', { name: 'Arrange' }).click(),
    outline: keysOf(studio, 'Escape', 'Escape', 'Escape', 'Control+Shift+o'),
    find: async () => {
      await keysOf(studio, 'Escape', 'Control+f')();
      await page.keyboard.type('name');
      await expect(page.getByText(/\d found/)).toBeVisible();
    },
    commands: async () => {
      await keysOf(studio, 'Escape', 'Control+k')();
      await expect(page.getByLabel('Find a command')).toBeVisible();
    },
    keys: async () => {
      await page.keyboard.press('Escape');
      await expect(page.getByLabel('Find a command')).toBeHidden();
      await page.keyboard.press('?');
      await dialogOf(studio)();
    },
  };
}

function ofTheFlow(studio: Studio): Places {
  const { page, button } = studio;
  const dialog = dialogOf(studio);
  const fromMenu = (name: string) => async () => {
    await page.keyboard.press('Escape');
    await button('Flow').click();
    await page.getByRole('menuitem', { name, exact: true }).click();
    await dialog();
  };
  return {
    history: async () => {
      await page.keyboard.press('Escape');
      await button('History').click();
      await dialog();
    },
    version: async () => {
      await button('Show version 1 on the canvas').click();
      await expect(page.getByText('Version 1, read only', { exact: true })).toBeVisible();
      await studio.step('Contact details').click();
      await expect(page.getByLabel('Step name')).toBeVisible();
    },
    templates: async () => {
      await button('Back to the draft').click();
      await fromMenu('Templates')();
    },
    'save as template': fromMenu('Save as template'),
    AiChat: fromMenu('Export for AiChat'),
    tests: async () => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^Tests/ }).click();
      await dialog();
    },
    'tests stand in the way': async () => {
      await page.keyboard.press('Escape');
      await studio.step('Contact details').click();
      await button('Remove Reason for contacting support').click();
      await studio.publish();
      await dialog();
    },
    'errors stand in the way': async () => {
      await page.keyboard.press('Escape');
      await studio.step('We got it').click();
      await page.getByRole('textbox', { name: 'Text', exact: true }).fill('');
      await studio.publish();
      await dialog();
    },
    problems: async () => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /1 error/ }).click();
    },
  };
}

function elsewhere(studio: Studio): Places {
  const { page, button, open } = studio;
  const dialog = dialogOf(studio);
  return {
    erase: async () => {
      await open('Handoffs');
      await button('Erase').click();
      await dialog();
    },
    destination: async () => {
      await page.keyboard.press('Escape');
      await open('Settings');
      await page.getByRole('link', { name: 'Destinations', exact: true }).click();
      await button('Add a destination').click();
    },
    'leaving with changes': async () => {
      await page.getByRole('link', { name: 'Support Operations', exact: true }).click();
      await page.getByLabel('Support email').fill('other@example.com');
      await open('Home');
      await dialog();
    },
  };
}

const dialog = '[role=dialog]';
const panel = 'section section';

/** Where over a page that is seen elsewhere an overlay stands. */
export const parts: Readonly<Record<string, string>> = {
  map: '.react-flow__minimap',
  'several steps': 'aside[aria-label="Step"]',
  arrange: '[role=menu]',
  outline: panel,
  find: panel,
  problems: panel,
  commands: dialog,
  keys: dialog,
  history: dialog,
  templates: dialog,
  'save as template': dialog,
  AiChat: dialog,
  tests: dialog,
  'tests stand in the way': dialog,
  erase: dialog,
  'leaving with changes': dialog,
};
