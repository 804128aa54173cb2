import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readCsv } from '../support/read-csv.ts';
import { expect, test } from './support/fixtures.ts';
import { type Studio, visitor } from './support/studio.ts';

async function handOff(
  studio: Studio,
  ...people: readonly { name: string; reason: string }[]
): Promise<void> {
  await studio.saveSupport(true, 'team@example.com');
  await studio.openFlow();
  for (const { name, reason } of people) {
    await studio.startChat('Draft');
    await studio.say(visitor.asks, name, visitor.email, visitor.phone, reason);
  }
  await expect(studio.chat().getByText(/support team has been contacted/)).toBeVisible();
  await studio.open('Handoffs');
}

const references = (page: Page) =>
  page.getByRole('region', { name: 'All handoffs' }).getByRole('link', { name: /^H-/ });

test('handoffs are found by a word, narrowed, marked as done, exported and erased', async ({
  studio,
  page,
}) => {
  await handOff(
    studio,
    { name: 'Ann Lee', reason: 'My parcel is late' },
    { name: 'Bob Müller', reason: 'The invoice is wrong' },
    { name: 'Carla Díaz', reason: 'My parcel broke' },
  );
  await expect(references(page)).toHaveText(['H-1003', 'H-1002', 'H-1001']);
  const search = page.getByRole('searchbox', { name: 'Search handoffs' });
  await search.fill('parcel');
  await expect(references(page)).toHaveText(['H-1003', 'H-1001']);
  await search.fill('muller');
  await expect(references(page)).toHaveText(['H-1002']);
  await search.fill('nothing like that');
  await expect(page.getByText('No handoff fits')).toBeVisible();
  await page.screenshot({ path: 'test-results/looks/handoffs-nothing-fits.png' });
  await page.getByRole('button', { name: 'Show all handoffs' }).click();

  await references(page).filter({ hasText: 'H-1002' }).click();
  await page.getByRole('button', { name: 'Mark as done' }).click();
  await expect(page.getByRole('button', { name: 'Mark as open' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Done' }).selectOption('Open only');
  await expect(references(page)).toHaveText(['H-1003', 'H-1001']);
  await page.getByRole('combobox', { name: 'State' }).selectOption('Captured, not sent');
  await page.getByRole('combobox', { name: 'Time' }).selectOption('Between days');
  await expect(page.getByLabel('First day')).toBeVisible();
  await page.screenshot({ path: 'test-results/looks/handoffs-narrowed.png' });
  expect((await new AxeBuilder({ page }).exclude('iframe').analyze()).violations).toEqual([]);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as CSV' }).click();
  const stream = await (await downloading).createReadStream();
  const text = Buffer.concat(await stream.toArray()).toString('utf8');
  expect(readCsv(text).map(({ Reference, Name, Kind }) => [Reference, Name, Kind])).toEqual([
    ['H-1003', 'Carla Díaz', 'test'],
    ['H-1001', 'Ann Lee', 'test'],
  ]);

  await references(page).filter({ hasText: 'H-1003' }).click();
  await page.getByRole('button', { name: 'Erase' }).click();
  const asked = page.getByRole('dialog', { name: 'Erase H-1003?' });
  await expect(asked.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await asked.getByRole('button', { name: 'Erase' }).click();
  await expect(references(page)).toHaveText(['H-1001']);
  await expect(references(page).first()).toBeFocused();
});
