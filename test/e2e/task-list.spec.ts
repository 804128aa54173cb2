import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import Database from 'better-sqlite3';
import { Flow } from '../../core/flow/flow.ts';
import type { Step } from '../../core/flow/steps.ts';
import { databaseFile } from '../../main/adapters/sqlite/open.ts';
import { expect, test } from './support/fixtures.ts';
import type { Studio } from './support/studio.ts';

/*
 * What a new user does on the first day, once with the mouse and once with keys alone. Either way the same flow is
 * published. The times are those of a script: they tell one way from the other, not how long a person takes.
 */

/** How a person gets at things. Typing is the same either way. */
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

function keys({ page }: Studio): Hands {
  const hit =
    (...names: string[]) =>
    async () => {
      for (const name of names) await page.keyboard.press(name);
    };
  const tabTo = async (what: Locator) => {
    const way = (element: Element) => {
      const place = element.compareDocumentPosition(document.activeElement ?? element);
      if (element === document.activeElement) return undefined;
      return place & Node.DOCUMENT_POSITION_FOLLOWING ? 'Shift+Tab' : 'Tab';
    };
    for (let turn = 0; turn < 20; turn++) {
      const key = await what.first().evaluate(way);
      if (key === undefined) return;
      await page.keyboard.press(key);
    }
    throw new Error(`20 times Tab do not lead to ${what}.`);
  };
  const tree = page.getByRole('tree', { name: 'Steps' });
  /** Goes to an entry of a list by its name. On a machine that stalls, a pause in the middle makes two words of one. */
  const typeName = (name: string, entry: Locator) =>
    expect(async () => {
      await page.keyboard.press('Home');
      await page.keyboard.type(name);
      await expect(entry).toBeFocused({ timeout: 500 });
    }).toPass();
  const line = async (step: string) => {
    const wanted = tree.getByRole('treeitem', { name: new RegExp(`“${step}”$`), level: 1 }).first();
    if ((await tree.locator(':focus').count()) === 0) await page.keyboard.press('Control+Shift+o');
    await expect(tree.locator(':focus')).toBeVisible();
    await typeName(step, wanted);
  };
  const choose = async (kind: string) => {
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    await typeName(kind, page.getByRole('menuitem', { name: kind, exact: true }));
    await page.keyboard.press('Enter');
  };
  return {
    async press(what) {
      await tabTo(what);
      await page.keyboard.press('Enter');
    },
    reach: tabTo,
    async open(step) {
      await line(step);
      await page.keyboard.press('Enter');
      await expect(page.getByLabel('Step name')).toBeFocused();
    },
    empty: hit('Control+a', 'Delete'),
    async addAfter(step, kind) {
      await line(step);
      await page.keyboard.press('Insert');
      await choose(kind);
      await expect(tree.locator(':focus')).toBeVisible();
    },
    async insertAfter(step, way, kind) {
      await line(step);
      await page.keyboard.press('ArrowRight');
      await expect(tree.locator(':focus')).toHaveAccessibleName(new RegExp(`^${way}: leads to`));
      await page.keyboard.press('Insert');
      await choose(kind);
      await expect(tree.locator(':focus')).toBeVisible();
    },
    find: hit('Control+f'),
    tidyUp: hit('Alt+Shift+t'),
    undo: hit('Control+z'),
    redo: hit('Control+Shift+z'),
    publish: hit('Control+Shift+p'),
  };
}

async function fill({ page }: Studio, { reach }: Hands, field: Locator, text: string): Promise<void> {
  await reach(field);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** Every task with how long it took. */
async function doTasks(studio: Studio, hands: Hands): Promise<string[]> {
  const { page, button } = studio;
  const took: string[] = [];
  const task = async (name: string, run: () => Promise<void>) => {
    const from = performance.now();
    await run();
    took.push(`${name} ${((performance.now() - from) / 1000).toFixed(1)} s`);
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
    await fill(studio, hands, field('Text'), 'Thank you.');
    await rename('We got it');
    await hands.open('Message 2');
    await fill(studio, hands, field('Text'), 'Sorry, not sent.');
    await rename('Could not send');
  });
  await task('add an order number and use it in the mail', async () => {
    await hands.open('Collect');
    await hands.press(button('Remove New field'));
    await expect(button('Add field')).toBeFocused();
    await hands.press(button('Add field'));
    await expect(page.getByLabel('Label', { exact: true })).toBeFocused();
    await fill(studio, hands, page.getByLabel('Label', { exact: true }), 'Order number');
    await fill(studio, hands, field('Question').first(), 'Which order?');
    await fill(studio, hands, field('Key'), 'order_number');
    await hands.open('Email');
    await fill(studio, hands, field('Subject'), 'Order {{order_number}}');
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
    await page.keyboard.type('Sorry, not sent');
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
    await fill(studio, hands, gate.getByLabel('Publish all the same because'), 'Old tests.');
    await hands.press(gate.getByRole('button', { name: 'Publish with this reason' }));
    await expect(page.getByText('Version 1 live')).toBeVisible();
  });
  return took;
}

/** The published document with every id that was made up on the way replaced by its place, and its ways by names. */
function published(dataDir: string): { document: unknown; ways: string[] } {
  const database = new Database(join(dataDir, databaseFile), { readonly: true });
  const text = String(database.prepare('SELECT document FROM versions WHERE number = 1').pluck().get());
  database.close();
  const { steps, connections, ...rest } = Flow.parse(JSON.parse(text));
  const ways = (called: (step: Step | undefined) => unknown) => {
    const step = (id: string) => called(steps.find((one) => one.id === id));
    return connections.map(({ from, outlet, to }) => `${step(from)} ${outlet} → ${step(to)}`).sort();
  };
  const place = (step: Step | undefined) => steps.findIndex((one) => one.id === step?.id);
  return {
    document: {
      ...rest,
      steps: steps.map((step) => ({ ...step, id: place(step) })),
      connections: ways(place),
    },
    ways: ways((step) => step?.name),
  };
}

const documents: unknown[] = [];

for (const [name, hands] of [
  ['the mouse', mouse],
  ['keys alone', keys],
] as const) {
  test(`the first day’s tasks with ${name}`, async ({ studio, dataDir }) => {
    studio.page.setDefaultTimeout(15_000);
    test.setTimeout(180_000);
    await studio.saveSupport(true, 'team@example.com');
    await studio.openFlow();
    if (await studio.chat().isVisible()) await studio.button('Test chat').click();
    const took = await doTasks(studio, hands(studio));
    process.stdout.write(`  with ${name}: ${took.join(', ')}\n`);
    const { document, ways } = published(dataDir);
    expect(ways).toEqual([
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
    documents.push(document);
    expect(document).toEqual(documents[0]);
  });
}
