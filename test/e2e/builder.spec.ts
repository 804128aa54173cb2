import { expect, test } from './support/fixtures.ts';
import type { Studio } from './support/studio.ts';

async function openBuilder(studio: Studio): Promise<void> {
  await studio.saveSupport(true, 'team@example.com');
  await studio.openFlow();
}

/** Saves are debounced; the status line says when the draft is on disk. */
async function untilSaved({ page }: Studio): Promise<void> {
  await page.waitForTimeout(200);
  await expect(page.getByText(/^Saved /)).toBeVisible();
}

test('a step is dragged from the palette, changed, undone and redone, and is there after a reload', async ({
  studio,
  page,
}) => {
  await openBuilder(studio);
  const cards = page.locator('.react-flow__node');
  const before = await cards.count();
  const canvas = page.getByRole('application', { name: 'Handoff flow' });
  await page
    .getByRole('group', { name: 'Add step' })
    .getByRole('button', { name: 'Message' })
    .dragTo(canvas, { targetPosition: { x: 700, y: 560 } });
  await expect(cards).toHaveCount(before + 1);

  await studio.button('Undo').click();
  await expect(cards).toHaveCount(before);
  await studio.button('Redo').click();
  await expect(cards).toHaveCount(before + 1);

  await studio.step('We got it').click();
  await page.getByLabel('Step name').fill('Thank you');
  await page
    .getByRole('textbox', { name: 'Text', exact: true })
    .fill('Thanks, {{name}}. We answer within two hours.');
  await expect(studio.step('We answer within two hours')).toBeVisible();
  await untilSaved(studio);
  await page.reload();
  await expect(studio.step('Thank you')).toContainText('We answer within two hours');
  await expect(cards).toHaveCount(before + 1);
});

test('steps are connected with the mouse and taken apart again', async ({ studio, page }) => {
  await openBuilder(studio);
  const connections = page.locator('.react-flow__edge');
  const before = await connections.count();
  const gaveUp = studio.step('Contact details').getByTitle('gave up', { exact: true }).last();
  const inlet = studio.step('Could not send').locator('.react-flow__handle.target');
  await gaveUp.hover();
  await page.mouse.down();
  const to = await inlet.boundingBox();
  await page.mouse.move((to?.x ?? 0) + 40, (to?.y ?? 0) - 40, { steps: 5 });
  await page.mouse.move((to?.x ?? 0) + (to?.width ?? 0) / 2, (to?.y ?? 0) + (to?.height ?? 0) / 2, {
    steps: 5,
  });
  await page.mouse.up();
  await expect(connections).toHaveCount(before + 1);
  await studio.step('We got it').click();
  await studio.step('We got it').press('Delete');
  await expect(studio.step('We got it')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(studio.step('We got it')).toHaveCount(1);
});

test('Save & Publish refuses a flow with errors and names them; repaired, it publishes', async ({
  studio,
  page,
}) => {
  await openBuilder(studio);
  await studio.step('We got it').click();
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill('');
  await studio.publish();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('We got it');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Version 1 live')).toBeHidden();
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill('Thanks.');
  await studio.publish();
  await expect(page.getByText('Version 1 live')).toBeVisible();
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill('Thanks a lot.');
  await expect(page.getByText(/1 unpublished change/)).toBeVisible();
});

test('a field is added and used in the mail', async ({ studio, page }) => {
  await openBuilder(studio);
  await studio.step('Contact details').click();
  await studio.button('Add field').click();
  await page.getByLabel('Label').last().fill('Order number');
  await expect(studio.step('Contact details')).toContainText('Order number');
});

test('two windows: one follows the other, and nothing is overwritten', async ({
  studio,
  page,
  app,
  browser,
}) => {
  await openBuilder(studio);
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(app.shell.url);
  await other.getByRole('link', { name: 'Flow', exact: true }).click();
  const otherCard = (name: string) => other.locator('.react-flow__node').filter({ hasText: name });
  await expect(otherCard('We got it')).toBeVisible();
  await studio.step('We got it').click();
  await page.getByLabel('Step name').fill('From the first window');
  await expect(otherCard('From the first window')).toBeVisible();
  await otherCard('Could not send').click();
  await other.getByLabel('Step name').fill('From the second window');
  await expect(studio.step('From the second window')).toBeVisible();
  await expect(studio.step('From the first window')).toBeVisible();
  await context.close();
});

test('the keyboard alone: walk to a step, open it, leave it, find another', async ({ studio, page }) => {
  await openBuilder(studio);
  await page.getByRole('group', { name: 'Trigger “Asks for a person”' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Step name')).toHaveValue('Contact details');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('Sorry, your request');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Step name').or(page.locator('.react-flow__node.selected'))).toBeVisible();
});
