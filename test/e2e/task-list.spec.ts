import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import Database from 'better-sqlite3';
import { Flow } from '../../core/flow/flow.ts';
import { databaseFile } from '../../main/adapters/sqlite/open.ts';
import { expect, test } from './support/fixtures.ts';
import type { Studio } from './support/studio.ts';

/*
 * What a new user does on the first day. The times are those of a script: they tell one run from another, not how long a
 * person takes.
 */

/** How a person gets at things; typing is typing. */
interface Hands {
  readonly press: (what: Locator) => Promise<void>;
  /** Puts the keyboard focus into a field. */
  readonly reach: (field: Locator) => Promise<void>;
  /** Adds a step behind the last way out of this step that leads nowhere, and leaves the new one open. */
  readonly addAfter: (step: string, kind: string) => Promise<void>;
  /** Puts a step into the connection that leaves this step first. */
  readonly insertAfter: (step: string, way: string, kind: string) => Promise<void>;
  readonly open: (step: string) => Promise<void>;
  readonly empty: () => Promise<void>;
  readonly find: () => Promise<void>;
  readonly tidyUp: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly publish: () => Promise<void>;
}

const nameOf = (studio: Studio, name: string) =>
  studio.page.locator('.react-flow__node').filter({ has: studio.page.locator(`strong[title="${name}"]`) });

function mouse(studio: Studio): Hands {
  const { page, button } = studio;
  const press = (what: Locator) => what.click();
  const open = async (step: string) => {
    await nameOf(studio, step).first().locator('strong').click();
    await expect(page.getByLabel('Step name')).toHaveValue(step);
  };
  return {
    press,
    reach: (field) => field.click(),
    open,
    async empty() {
      await page.mouse.click(700, 600);
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
    },
    async addAfter(step, kind) {
      await nameOf(studio, step).first().locator('strong').click();
      await page
        .getByRole('group', { name: 'Add step' })
        .getByRole('button', { name: kind, exact: true })
        .click();
    },
    async insertAfter(step, way, kind) {
      await open(step);
      await button(`Insert a step at ${way}`).click();
      await page.getByRole('menuitem', { name: kind, exact: true }).click();
    },
    async find() {
      await page
        .getByRole('toolbar', { name: 'Canvas' })
        .getByRole('button', { name: 'Find', exact: true })
        .click();
    },
    tidyUp: () => button('Tidy up').click(),
    undo: () => button('Undo').click(),
    redo: () => button('Redo').click(),
    publish: () => button('Save & Publish').click(),
  };
}

async function fill({ page }: Studio, { reach }: Hands, field: Locator, text: string): Promise<void> {
  await reach(field);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** Every task with how long it took, in milliseconds. */
async function doTasks(studio: Studio, hands: Hands): Promise<Record<string, number>> {
  const { page, button } = studio;
  const took: Record<string, number> = {};
  const task = async (name: string, run: () => Promise<void>) => {
    const from = performance.now();
    await run();
    took[name] = Math.round(performance.now() - from);
  };
  const cards = page.locator('.react-flow__node');
  const field = (label: string) => page.getByRole('textbox', { name: label, exact: true });
  const rename = (name: string) => fill(studio, hands, page.getByLabel('Step name'), name);

  await task('build the flow from an empty canvas', async () => {
    await hands.empty();
    await expect(cards).toHaveCount(1);
    for (const [step, kind] of [
      ['Start', 'Trigger'],
      ['Trigger', 'Collect'],
      ['Collect', 'Email'],
      ['Email', 'Message'],
      ['Message', 'End'],
      ['Email', 'Message'],
      ['Message 2', 'End'],
    ] as const)
      await hands.addAfter(step, kind);
    await expect(cards).toHaveCount(8);
    await hands.open('Message');
    await fill(studio, hands, field('Text'), 'Thanks. Our team will get back to you.');
    await rename('We got it');
    await hands.open('Message 2');
    await fill(studio, hands, field('Text'), 'Sorry, your request could not be sent.');
    await rename('Could not send');
  });
  await task('add an order number and use it in the mail', async () => {
    await hands.open('Collect');
    await hands.press(button('Remove New field'));
    await hands.press(button('Add field'));
    await fill(studio, hands, page.getByLabel('Label', { exact: true }).last(), 'Order number');
    await fill(studio, hands, field('Question').first(), 'What is your order number?');
    await fill(studio, hands, field('Key'), 'order_number');
    await hands.open('Email');
    await fill(studio, hands, field('Subject'), 'Order {{order_number}}, handoff {{reference}}');
  });
  await task('insert an Hours step on a connection', async () => {
    await hands.insertAfter('Trigger', 'asks for a person', 'Hours');
    await expect(cards).toHaveCount(9);
    await hands.addAfter('Hours', 'End');
    await expect(cards).toHaveCount(10);
  });
  await task('find the step that says “Sorry”', async () => {
    await hands.find();
    await expect(page.getByLabel('Find in steps, texts, phrases and fields')).toBeFocused();
    await page.keyboard.type('Sorry, your request');
    await expect(page.getByText('1 found')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(nameOf(studio, 'Could not send')).toBeFocused();
  });
  await task('tidy up', async () => {
    await hands.tidyUp();
    await expect(page.locator('[aria-live=polite]').last()).toHaveText('Tidied up.');
  });
  await task('undo all', async () => {
    while ((await button('Undo').getAttribute('aria-disabled')) !== 'true') await hands.undo();
    await expect(cards).toHaveCount(8);
    await expect(nameOf(studio, 'Contact details')).toBeVisible();
  });
  await task('redo all', async () => {
    while ((await button('Redo').getAttribute('aria-disabled')) !== 'true') await hands.redo();
    await expect(cards).toHaveCount(10);
  });
  await task('publish', async () => {
    await hands.publish();
    // The ready-made tests are about the ready-made flow.
    const gate = page.getByRole('dialog');
    await fill(
      studio,
      hands,
      gate.getByLabel('Publish all the same because'),
      'The tests are of the old flow.',
    );
    await hands.press(gate.getByRole('button', { name: 'Publish with this reason' }));
    await expect(page.getByText('Version 1 live')).toBeVisible();
  });
  return took;
}

/** The steps and ways of the published flow, told by names. */
function published(dataDir: string) {
  const database = new Database(join(dataDir, databaseFile), { readonly: true });
  const text = String(database.prepare('SELECT document FROM versions WHERE number = 1').pluck().get());
  database.close();
  const { steps, connections } = Flow.parse(JSON.parse(text));
  const name = (id: string) => steps.find((step) => step.id === id)?.name;
  return connections.map(({ from, outlet, to }) => `${name(from)} ${outlet} → ${name(to)}`).sort();
}

test('the first day’s tasks with the mouse', async ({ studio, dataDir }) => {
  studio.page.setDefaultTimeout(15_000);
  test.setTimeout(180_000);
  await studio.saveSupport(true, 'team@example.com');
  await studio.openFlow();
  if (await studio.chat().isVisible()) await studio.button('Test chat').click();
  const took = await doTasks(studio, mouse(studio));
  const times = Object.entries(took).map(([task, ms]) => `${task} ${(ms / 1000).toFixed(1)} s`);
  process.stdout.write(`  with the mouse: ${times.join(', ')}\n`);
  expect(published(dataDir)).toEqual([
    'Collect done → Email',
    'Could not send next → End',
    'Email failed → Could not send',
    'Email sent → We got it',
    'Hours closed → End',
    'Hours open → Collect',
    'Start next → Trigger',
    'Trigger match → Hours',
    'We got it next → End',
  ]);
});
