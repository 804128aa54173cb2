import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { type Studio, visitor } from './support/studio.ts';

const everything = [visitor.asks, visitor.name, visitor.email, visitor.phone];
const testsButton = (page: Page) => page.getByRole('button', { name: /^Tests/ });
const drawer = (page: Page) => page.getByRole('dialog', { name: /Conversation tests/ });

async function opened(studio: Studio): Promise<void> {
  await studio.saveSupport(true, 'team@example.com');
  await studio.openFlow();
}

/** A test that expects of the bot what it does not say. */
async function writeFailingTest(page: Page): Promise<void> {
  await testsButton(page).click();
  await page.getByRole('button', { name: 'Add test' }).click();
  await page.getByLabel('Name', { exact: true }).fill('A friendly welcome');
  await page.getByLabel('Text of line 1', { exact: true }).fill(visitor.asks);
  await page.getByRole('button', { name: 'Bot’s answer contains' }).click();
  await page.getByLabel('Text of line 2', { exact: true }).fill('At your service');
  await expect(page.getByText('Fails against the saved draft')).toBeVisible();
  await page.getByRole('button', { name: 'Save test' }).click();
  await expect(drawer(page).getByText('1 of 6 tests fail.')).toBeVisible();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
}

async function expectNoAxeFindings(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

test('the ready-made tests pass, and Save & Publish stays one click', async ({ studio, page }) => {
  await opened(studio);
  await expect(testsButton(page)).toHaveAccessibleName('Tests 5 pass');
  await studio.publish();
  await expect(page.getByText('Version 1 live')).toBeVisible();
  await studio.button('History').click();
  await expect(page.getByText('All 5 tests passed.')).toBeVisible();
});

test('a conversation recorded in the test chat becomes a test that is run', async ({ studio, page }) => {
  await opened(studio);
  await studio.startChat('Draft');
  await studio.say(...everything, visitor.reason);
  await studio.chat().getByRole('button', { name: 'Record as test' }).click();
  const name = page.getByLabel('Name of the test');
  await expect(name).toHaveValue(visitor.asks);
  await name.fill('Ann asks for a person');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(testsButton(page)).toHaveAccessibleName('Tests 6 pass');
  await testsButton(page).click();
  await page.getByRole('button', { name: 'Ann asks for a person', exact: true }).click();
  await expect(page.getByText('Passes against the saved draft')).toBeVisible();
  await expect(page.getByLabel('Text of line 1', { exact: true })).toHaveValue(visitor.asks);
});

test('a failing test blocks publishing, side by side, until a reason is given that stays', async ({
  studio,
  page,
}) => {
  await opened(studio);
  await writeFailingTest(page);
  await expect(testsButton(page)).toHaveAccessibleName('Tests 1 failing');
  await studio.publish();
  const gate = page.getByRole('dialog', { name: /keep this flow from being published/ });
  const row = gate.getByRole('row', { name: /Not as expected: Answer/ });
  await expect(row).toContainText('At your service');
  await expect(row).toContainText('Of course. What is your name?');
  await expect(gate.getByRole('button', { name: 'Publish with this reason' })).toBeDisabled();
  await expectNoAxeFindings(page);
  await gate.getByLabel('Publish all the same because').fill('The wording is still being discussed.');
  await gate.getByRole('button', { name: 'Publish with this reason' }).click();
  await expect(page.getByText('Version 1 live')).toBeVisible();
  await expect(gate).toBeHidden();
  await studio.button('History').click();
  await expect(page.getByText(/1 of 6 tests failed: “The wording is still being discussed.”/)).toBeVisible();
});

test('after a text was changed on purpose, the test learns it at the gate', async ({ studio, page }) => {
  await opened(studio);
  await writeFailingTest(page);
  await studio.publish();
  await page.getByRole('button', { name: 'The flow is right: expect these answers' }).click();
  await expect(page.getByText('Every test passes now.')).toBeVisible();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await studio.publish();
  await expect(page.getByText('Version 1 live')).toBeVisible();
});

test('tests are duplicated, deleted, suggested and taken over, with the coverage shown', async ({
  studio,
  page,
}) => {
  await opened(studio);
  await testsButton(page).click();
  await expect(drawer(page).getByText('100 %: 8 of 8 steps, 8 of 8 ways out of them')).toBeVisible();
  await page.getByRole('button', { name: 'Duplicate “The mail cannot be sent”' }).click();
  await page.getByRole('button', { name: 'Save test' }).click();
  await expect(drawer(page).getByText('The mail cannot be sent (copy)', { exact: true })).toBeVisible();
  await expectNoAxeFindings(page);

  const rows = drawer(page).getByRole('list', { name: 'Tests', exact: true }).getByRole('listitem');
  for (let left = 6; left > 0; left--) {
    await expect(rows).toHaveCount(left);
    await rows
      .first()
      .getByRole('button', { name: /^Delete/ })
      .click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
  }
  await expect(drawer(page).getByText('No tests yet')).toBeVisible();
  await expect(
    drawer(page).getByRole('button', { name: 'Mail the support team: failed', exact: true }),
  ).toHaveCount(2);
  await page.getByRole('button', { name: 'Add all' }).click();
  await expect(rows).toHaveCount(3);
  await expect(drawer(page).getByText('All 3 tests pass.')).toBeVisible();
  await expect(drawer(page).getByText('100 %: 8 of 8 steps, 8 of 8 ways out of them')).toBeVisible();

  await page.getByRole('button', { name: 'Delete “Mail the support team: failed”' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(drawer(page).getByText('75 %: 6 of 8 steps, 6 of 8 ways out of them')).toBeVisible();
  await page.getByRole('button', { name: 'Show on the canvas' }).click();
  await expect(drawer(page)).toBeHidden();
  await expect(page.locator('.react-flow__edge.live')).toHaveCount(5);
  await testsButton(page).click();
  await page.getByRole('button', { name: 'Hide on the canvas' }).click();
  await expect(page.locator('.react-flow__edge.live')).toHaveCount(0);
});
