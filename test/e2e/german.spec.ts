import { readFileSync } from 'node:fs';
import { expect, test } from './support/fixtures.ts';

const german: Record<string, string> = JSON.parse(
  readFileSync(new URL('../../resources/languages/de.json', import.meta.url), 'utf8'),
);
const de = (text: string) => german[text] ?? text;

test('the language changes while something is being typed, and stays for the next start', async ({
  studio,
  page,
}) => {
  await studio.open('Settings');
  await page.getByRole('link', { name: 'Email', exact: true }).click();
  await page.getByLabel('Server', { exact: true }).fill('smtp.half-typed');
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Find a command').fill('Deutsch');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'E-Mail', level: 2 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByLabel('Server', { exact: true })).toHaveValue('smtp.half-typed');
  await expect(page.getByText(de('Unsaved changes'))).toBeVisible();
  await page.getByRole('button', { name: de('Discard changes') }).click();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'E-Mail', level: 2 })).toBeVisible();
  await page.getByRole('link', { name: 'Allgemein' }).click();
  await page.getByLabel('Sprache').selectOption({ label: 'English' });
  await expect(page.getByRole('heading', { name: 'General', level: 2 })).toBeVisible();
});
