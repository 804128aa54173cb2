import { expect, test } from './support/fixtures.ts';

test('an earlier version is looked at on the canvas, with keys, and becomes the draft in one change', async ({
  studio,
  page,
}) => {
  const keys = page.keyboard;
  const focused = () => page.locator('.react-flow__node:focus');
  await studio.saveSupport(true, 'team@example.com');
  await studio.openFlow();
  await studio.publish();
  await expect(page.getByText('Version 1 live')).toBeVisible();
  await studio.step('We got it').click();
  await page.getByLabel('Step name').fill('Thanks');
  await studio.publish();
  await expect(page.getByText('Version 2 live')).toBeVisible();

  await studio.button('History').click();
  await page.getByRole('button', { name: /^Version 1/ }).click();
  await studio.button('Show version 1 on the canvas').click();
  await expect(page.getByText('Version 1, read only', { exact: true })).toBeVisible();
  await expect(focused()).toContainText('Start');
  await expect(studio.step('We got it')).toBeVisible();
  await expect(studio.button('Save & Publish')).toHaveCount(0);

  // Walking, opening, reading; nothing that is typed or pressed changes it.
  await keys.press('ArrowDown');
  await expect(focused()).toContainText('Asks for a person');
  await keys.press('Delete');
  await keys.press('Control+d');
  await keys.press('Alt+ArrowDown');
  await keys.press('Enter');
  await expect(page.getByLabel('Step name')).toBeFocused();
  await expect(page.getByLabel('Step name')).toHaveAttribute('readonly');
  await expect(page.getByLabel('Phrase 1', { exact: true })).toHaveAttribute('readonly');
  await expect(page.getByRole('button', { name: 'Add phrase' })).toBeHidden();
  await keys.press('Escape');
  await expect(focused()).toContainText('Asks for a person');
  await expect(page.locator('.react-flow__node')).toHaveCount(8);
  await keys.press('Control+f');
  await keys.type('We got it');
  await keys.press('Enter');
  await expect(focused()).toContainText('We got it');
  await keys.press('Control+Shift+o');
  await page.getByRole('tree', { name: 'Steps' }).locator(':focus').press('Delete');
  await expect(page.getByRole('treeitem', { name: 'Message “We got it”' })).toBeVisible();

  // Escape closes one thing after the other, and last the version.
  await keys.press('Escape');
  await keys.press('Escape');
  await keys.press('Escape');
  await expect(studio.step('Thanks')).toBeVisible();
  await expect(studio.button('Undo')).toBeEnabled();

  await studio.button('History').click();
  await page.getByRole('button', { name: /^Version 1/ }).click();
  await studio.button('Show version 1 on the canvas').click();
  await studio.button('Restore as draft').click();
  await expect(page.getByText('Version 1 is the draft now.')).toBeVisible();
  await expect(studio.step('We got it')).toBeVisible();
  await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
  await expect(studio.step('Thanks')).toBeVisible();
  await expect(page.getByText('1 unpublished change')).toHaveCount(0);
});
