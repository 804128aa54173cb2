import { expect, test } from './support/fixtures.ts';
import type { Studio } from './support/studio.ts';

async function openOutline(studio: Studio) {
  await studio.saveSupport(true, 'team@example.com');
  await studio.openFlow();
  await studio.page.keyboard.press('Control+Shift+o');
  const tree = studio.page.getByRole('tree', { name: 'Steps' });
  await expect(tree).toBeVisible();
  const line = (name: string | RegExp) => tree.getByRole('treeitem', { name, exact: true });
  return { tree, line };
}

test('the outline alone, with keys: add, insert, rename, connect, reorder, remove, undo', async ({
  studio,
  page,
}) => {
  const { tree, line } = await openOutline(studio);
  const keys = page.keyboard;
  await expect(line('Start “Start”')).toBeFocused();
  await keys.press('ArrowDown');
  await expect(line('next: leads to “Asks for a person”')).toBeFocused();

  // A message into the connection behind Contact details.
  await keys.press('End');
  await keys.press('Home');
  await page.getByRole('treeitem', { name: 'done: leads to “Mail the support team”' }).focus();
  await keys.press('Insert');
  await page.getByRole('menuitem', { name: 'Message' }).press('Enter');
  await expect(line('Message “Message”')).toBeFocused();
  await expect(line('done: leads to “Message”')).toBeVisible();

  await keys.press('F2');
  await keys.type('One moment');
  await keys.press('Enter');
  await expect(line('Message “One moment”')).toBeFocused();

  await keys.press('Alt+ArrowUp');
  await expect(line('asks for a person: leads to “One moment”')).toBeVisible();
  await expect(line('Message “One moment”')).toBeFocused();

  await keys.press('ArrowDown');
  await keys.press('Enter');
  await keys.type('Could not');
  await keys.press('Enter');
  await expect(line('next: leads to “Could not send”').first()).toBeFocused();
  await keys.press('Delete');
  await expect(line('next: not connected')).toBeFocused();

  await keys.press('ArrowLeft');
  await keys.press('Delete');
  await expect(line('Message “One moment”')).toHaveCount(0);
  await expect(tree.locator('[role=treeitem]:focus')).toHaveCount(1);

  // Removing it, cutting, connecting, reordering, the name, inserting.
  for (let back = 0; back < 6; back++) await keys.press('Control+z');
  await expect(line('done: leads to “Mail the support team”')).toBeVisible();
  await expect(studio.button('Undo')).toBeDisabled();
  await expect(tree.locator('[role=treeitem]:focus')).toHaveCount(1);
});

test('the canvas alone, with keys: the focus always has a place, and what happened is said', async ({
  studio,
  page,
}) => {
  await studio.saveSupport(true, 'team@example.com');
  await studio.openFlow();
  const keys = page.keyboard;
  const said = page.locator('[aria-live=polite]').last();
  const card = (name: string) => page.locator('.react-flow__node').filter({ hasText: name });
  await card('We got it').focus();

  // Round the parts of the page, and back to where it was in each.
  await keys.press('Shift+F6');
  await expect(page.locator('header :focus')).toHaveCount(1);
  await keys.press('F6');
  await keys.press('F6');
  await expect(page.getByRole('complementary', { name: 'Test chat' }).locator(':focus')).toHaveCount(1);
  await keys.press('Shift+F6');
  await expect(card('We got it')).toBeFocused();

  await keys.press('Shift+ArrowRight');
  await expect(card('Could not send')).toBeFocused();
  await expect(page.locator('.react-flow__node.selected')).toHaveCount(2);
  await keys.press('Control+g');
  await expect(said).toHaveText('Group 1 holds 2 steps.');
  await keys.press('Control+Shift+g');
  await expect(said).toHaveText('Ungrouped: Group 1.');

  await keys.press('Control+k');
  await expect(
    page.getByRole('searchbox', { name: 'Find a command' }).or(page.getByLabel('Find a command')),
  ).toBeFocused();
  await keys.type('Align top');
  await keys.press('Enter');
  await expect(said).toHaveText(/They stand like that already/);
  await card('Could not send').focus();
  await keys.press('Alt+ArrowDown');
  await keys.press('Escape');

  // Adding behind a step whose way out is taken puts it in between.
  await card('We got it').focus();
  await keys.press('Control+Enter');
  await page.getByRole('menuitem', { name: 'Branch' }).press('Enter');
  await expect(page.locator('.react-flow__node:focus')).toContainText('Branch');
  await keys.press('Delete');
  await expect(said).toHaveText('1 step removed.');
  await expect(card('We got it')).toBeFocused();

  // The palette takes the place of an open menu.
  await keys.press('Control+Enter');
  await expect(page.getByRole('menuitem', { name: 'Branch' })).toBeVisible();
  await keys.press('Control+k');
  await expect(page.getByRole('menuitem', { name: 'Branch' })).toHaveCount(0);
  await keys.type('Rename nothing');
  await expect(page.getByLabel('Find a command')).toHaveValue('Rename nothing');
  await keys.press('Escape');
  await card('We got it').focus();

  // The name is edited where it stands; a dialog of the menu gives the focus back to the menu's button.
  const title = page.getByRole('button', { name: 'Agent handoff' });
  await title.press('Enter');
  await expect(page.getByLabel('Flow name')).toBeFocused();
  await keys.press('Enter');
  await expect(title).toBeFocused();
  await studio.button('Flow').press('Enter');
  await page.getByRole('menuitem', { name: 'Templates' }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Templates' }).locator(':focus')).toHaveCount(1);
  await keys.press('Escape');
  await expect(studio.button('Flow')).toBeFocused();
  await card('We got it').focus();

  await keys.press('Control+Shift+l');
  await expect(page.getByLabel('next leads to')).toBeFocused();
  await keys.type('Could');
  await keys.press('Enter');
  await expect(said).toHaveText('Connected to “Could not send”.');
  await keys.press('Escape');
  await expect(card('We got it')).toBeFocused();

  // A problem solved by its button hands the focus to the next one.
  await keys.press('Control+Shift+m');
  const panel = page.getByRole('region', { name: 'Problems' });
  await panel.getByRole('button', { name: 'Remove the step' }).first().press('Enter');
  await expect(panel.locator(':focus')).toHaveCount(1);
  await keys.press('Escape');
  await card('We got it').focus();

  await keys.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await expect(sheet).toContainText('Add a step after this one');
  await expect(sheet).toContainText('Go to the step before');
  await keys.press('Escape');
  await expect(card('We got it')).toBeFocused();
});
