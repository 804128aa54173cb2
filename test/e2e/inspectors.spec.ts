import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support/fixtures.ts';

test('conditions, field rules and values are edited with keys and read aloud as they should be', async ({
  studio,
  page,
}) => {
  await studio.saveSupport(true, 'team@example.com');
  await studio.openFlow();
  const menu = async (item: string) => {
    await studio.button('Flow').click();
    await page.getByRole('menuitem', { name: item, exact: true }).click();
  };
  const noViolations = async (part: string) => {
    // Colours are judged once they have arrived.
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    expect(
      (await new AxeBuilder({ page }).include(part).analyze()).violations.map(({ id, nodes }) => [
        id,
        nodes[0]?.html,
      ]),
    ).toEqual([]);
  };
  await menu('Templates');
  const dialog = page.getByRole('dialog', { name: 'Templates' });
  await dialog.getByText('Complaint with priority').click();
  await noViolations('[role=dialog]');
  await dialog.getByRole('button', { name: 'Use this template' }).click();
  await studio.step('How urgent?').click();
  const inspector = page.getByRole('complementary', { name: 'Step' });

  await test.step('rules change places by keys, and the focus goes along', async () => {
    await inspector.getByRole('button', { name: 'Move urgent down' }).focus();
    await page.keyboard.press('Enter');
    await expect(inspector.getByRole('textbox', { name: 'Rule 1' })).toHaveValue('this week');
    await expect(inspector.getByRole('button', { name: 'Move urgent down' })).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(inspector.getByRole('textbox', { name: 'Rule 1' })).toHaveValue('urgent');
  });

  await test.step('a rule looks at the visitor’s language', async () => {
    await inspector.getByRole('combobox', { name: 'this week condition 1: value' }).click();
    await page.getByRole('option', { name: 'Visitor’s language' }).click();
    await expect(studio.step('How urgent?')).toContainText('language is “English”');
  });

  await test.step('a variable is chosen by keys while it is typed', async () => {
    await studio.step('Priority high').click();
    const value = inspector.getByRole('textbox', { name: 'Value' });
    await value.fill('');
    await value.pressSequentially('High for {{na');
    await expect(page.getByRole('option', { name: /^Name/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(value).toHaveValue('High for {{name}}');
    await expect(inspector.locator('mark')).toHaveText('{{name}}');
  });

  await test.step('a field is asked only sometimes, and has limits', async () => {
    await page.locator('[data-id=collect]').click();
    await inspector.getByRole('button', { name: 'Add field' }).click();
    await inspector.getByRole('combobox', { name: 'Type' }).click();
    await page.getByRole('option', { name: 'Number', exact: true }).click();
    await inspector.getByRole('textbox', { name: 'Smallest' }).fill('10');
    await inspector.getByRole('textbox', { name: 'Largest' }).fill('5');
    await inspector.getByRole('textbox', { name: 'Question', exact: true }).fill('How many?');
    await expect(inspector.getByText(/takes no number: 10 is more than 5/)).toBeVisible();
    await inspector.getByRole('textbox', { name: 'Largest' }).fill('50');
    await inspector.getByRole('switch', { name: 'Ask only when…' }).check({ force: true });
    await expect(inspector.getByRole('combobox', { name: 'New field condition 1: value' })).toHaveValue(
      'Name',
    );
    await expect(inspector.getByText('sometimes')).toBeVisible();
    await noViolations('[aria-label=Step]');
  });
});
