import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { reopenedFromBuilder } from './support/reopened.ts';

const menu = async (page: Page, item: string) => {
  await page.getByRole('button', { name: 'Flow', exact: true }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
};

test('a template takes the place of the draft with its tests, and Undo brings both back', async ({
  studio,
  page,
  app,
}) => {
  await studio.saveSupport(true, 'team@example.com');
  await studio.openFlow();
  await menu(page, 'Templates');
  const dialog = page.getByRole('dialog', { name: 'Templates' });
  await dialog.getByText('Handoff with opening hours').click();
  await expect(dialog.getByRole('img', { name: /Picture of the flow, 12 steps/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Use this template' }).click();
  await expect(dialog).toBeHidden();
  await expect(studio.step('Are we there?')).toContainText('Mon–Thu 09:00–12:30');
  await expect(page.locator('.react-flow__node').filter({ hasText: 'Set your own time zone' })).toBeVisible();
  await expect(page.getByText('Fine').or(page.getByText('No problems'))).toBeVisible();

  const tests = (count: number) => page.getByRole('button', { name: new RegExp(`^Tests ${count}\\b`) });
  await expect(tests(12)).toBeVisible();
  await studio.button('Undo').click();
  await expect(studio.step('Are we there?')).toHaveCount(0);
  await expect(tests(5)).toBeVisible();
  await studio.button('Redo').click();
  await expect(tests(12)).toBeVisible();

  await expect(page.getByText(/^Saved /)).toBeVisible();
  await reopenedFromBuilder(app, page, studio);
  await studio.open('Flow');
  await expect(studio.button('Undo')).toBeEnabled();
  await studio.button('Undo').click();
  await expect(studio.step('Are we there?')).toHaveCount(0);
  await expect(tests(5)).toBeVisible();
  await studio.button('Redo').click();
  await expect(tests(12)).toBeVisible();
  await studio.step('Are we there?').click();
  await expect(page.getByText(/Texts can say/)).toBeVisible();
  await page.getByRole('button', { name: 'Add hours on Saturday' }).click();
  await expect(studio.step('Are we there?')).toContainText('Sat 09:00–17:00');
  await page.keyboard.press('Escape');

  await menu(page, 'Save as template');
  await page.getByRole('textbox', { name: 'Name' }).fill('With Saturdays');
  await page.getByRole('button', { name: 'Save template' }).click();
  await expect(page.getByText('“With Saturdays” is kept as a template.')).toBeVisible();
  await menu(page, 'Templates');
  await dialog.getByText('With Saturdays').click();
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await page
    .getByRole('dialog', { name: /Remove “With Saturdays”/ })
    .getByRole('button', { name: 'Remove' })
    .click();
  await expect(dialog.getByText('With Saturdays')).toHaveCount(0);
});

test('a flow is exported and imported again; a file that is none is refused in plain words', async ({
  studio,
  page,
}) => {
  await studio.saveSupport(true, 'team@example.com');
  await studio.openFlow();
  await page.getByRole('button', { name: 'Flow', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Export', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('agent-handoff.json');
  const content = readFileSync(await download.path(), 'utf8');

  const importFile = async (name: string, text: string) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), menu(page, 'Import a flow file')]);
    await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  };
  await importFile('broken.json', content.replace('"key": "email"', '"key": "E-Mail"'));
  const refused = page.getByRole('dialog', { name: 'broken.json cannot be imported' });
  await expect(refused).toContainText('Step “Contact details” (fields.1.key)');
  await refused.getByRole('button', { name: 'Close' }).last().click();
  await expect(studio.button('Undo')).toBeDisabled();

  await importFile('changed.json', content.replace('"name": "We got it"', '"name": "Came by file"'));
  await expect(studio.step('Came by file')).toBeVisible();
  await studio.button('Undo').click();
  await expect(studio.step('We got it')).toBeVisible();
});
