import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { reopenedFromBuilder } from './support/reopened.ts';
import type { Studio } from './support/studio.ts';

async function openBuilder(studio: Studio): Promise<void> {
  await studio.saveSupport(true, 'team@example.com');
  await studio.openFlow();
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return box;
}

const saved = (page: Page) => expect(page.getByText(/^Saved /)).toBeVisible();
const menu = (page: Page, name: string) => page.getByRole('menuitem', { name }).click();

test('steps are lined up, grouped, moved together, and all of it is undone after a restart', async ({
  studio,
  page,
  app,
}) => {
  await openBuilder(studio);
  const [sent, failed] = [studio.step('We got it'), studio.step('Could not send')];
  await sent.click();
  await failed.click({ modifiers: ['Shift'] });
  await page.getByRole('button', { name: 'Arrange' }).click();
  await menu(page, 'Align left edges');
  await expect.poll(async () => (await boxOf(failed)).x).toBeCloseTo((await boxOf(sent)).x, 0);
  await studio.button('Undo').click();
  await expect.poll(async () => (await boxOf(failed)).x - (await boxOf(sent)).x).toBeGreaterThan(50);

  await page.keyboard.press('Control+g');
  await page.getByLabel('Title').fill('Both answers');
  const frame = page.getByRole('button', { name: 'Group “Both answers”, 2 steps' });
  const before = { sent: await boxOf(sent), failed: await boxOf(failed) };
  await frame.hover();
  await page.mouse.down();
  await page.mouse.move(before.sent.x + 30, before.sent.y + 200, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await boxOf(sent)).y).toBeGreaterThan(before.sent.y + 100);
  const by = (await boxOf(sent)).y - before.sent.y;
  expect((await boxOf(failed)).y - before.failed.y).toBeCloseTo(by, 0);
  await saved(page);

  await reopenedFromBuilder(app, page, studio);
  await studio.openFlow();
  await expect(frame).toBeVisible();
  await expect(studio.button('Undo')).toBeEnabled();
  await studio.button('Undo').click();
  await expect.poll(async () => (await boxOf(failed)).x - (await boxOf(sent)).x).toBeGreaterThan(50);
  await studio.button('Undo').click();
  await expect(frame).toBeHidden();
  await studio.button('Undo').click();
  await expect(page.getByRole('button', { name: /^Group “/ })).toHaveCount(0);
  await expect(studio.button('Undo')).toBeDisabled();
  await studio.button('Redo').click();
  await studio.button('Redo').click();
  await expect(frame).toBeVisible();
});

test('a loose step is dropped onto a connection, and a way out asks for what comes next', async ({
  studio,
  page,
}) => {
  await openBuilder(studio);
  await page.keyboard.press('Escape');
  const canvas = page.getByRole('application', { name: 'Handoff flow' });
  await page
    .getByRole('group', { name: 'Add step' })
    .getByRole('button', { name: 'Message' })
    .dragTo(canvas, { targetPosition: { x: 700, y: 560 } });
  const added = page.locator('.react-flow__node').filter({ hasText: 'Says nothing yet' });
  const line = page.locator('.react-flow__edge[data-id="c2"] .react-flow__edge-interaction');
  const [from, to] = [await boxOf(added), await boxOf(line)];
  await page.mouse.move(from.x + 40, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 6 });
  await page.mouse.up();
  await page.keyboard.press('Control+Shift+o');
  const outline = page.getByRole('region', { name: 'Outline' });
  await expect(outline).toContainText(/Asks for a person.*Message.*Contact details/s);
  await page.keyboard.press('Escape');

  await studio.step('Contact details').getByTitle('gave up', { exact: true }).last().click();
  await menu(page, 'Message');
  await expect(page.getByLabel('Step name')).toHaveValue(/^Message/);
  await expect(page.locator('.react-flow__edge')).toHaveCount(9);
});

test('the map is shown when asked for, and remembered', async ({ studio, page }) => {
  await openBuilder(studio);
  await studio.button('Map of the flow').click();
  await expect(page.getByRole('img', { name: 'Map of the flow' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('img', { name: 'Map of the flow' })).toBeVisible();
});

test('a note is made larger by its corner and by keys, each one change', async ({ studio, page }) => {
  await studio.saveSupport(true, 'team@example.com');
  await studio.openFlow();
  await page.getByRole('group', { name: 'Add step' }).getByRole('button', { name: 'Note' }).click();
  await expect(page.locator('.react-flow__node:focus')).toContainText('Nothing written yet');
  await page.getByLabel('Text', { exact: true }).fill('Ask Ann before changing this.');
  const note = studio.step('Ask Ann').locator('> div');
  const before = await note.boundingBox();
  const corner = await note.locator('[aria-hidden]').boundingBox();
  if (!before || !corner) throw new Error('The note is not on screen.');
  await page.mouse.move(corner.x + 6, corner.y + 6);
  await page.mouse.down();
  await page.mouse.move(corner.x + 66, corner.y + 46, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await note.boundingBox())?.width).toBeGreaterThan(before.width + 50);
  await expect.poll(async () => (await note.boundingBox())?.height).toBeGreaterThan(before.height + 30);
  const dragged = await note.boundingBox();

  await studio.step('Ask Ann').focus();
  await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('Control+Shift+ArrowDown');
  await expect.poll(async () => (await note.boundingBox())?.width).toBeGreaterThan(dragged?.width ?? 0);
  await expect(page.locator('[aria-live=polite]').last()).toHaveText(/wide, \d+ high/);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await note.boundingBox())?.width).toBe(dragged?.width);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await note.boundingBox())?.width).toBe(before.width);
});
