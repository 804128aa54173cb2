import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './support/fixtures.ts';
import { visitor } from './support/studio.ts';

test('a form shows the answers before sending once that is switched on, and lets one be changed', async ({
  studio,
  page,
}) => {
  await studio.saveSupport(true, 'team@example.com');
  await studio.openFlow();
  await studio.step('Contact details').click();
  const folder = page.getByRole('button', { name: /^Behaviour/ });
  await expect(folder).toHaveAttribute('aria-expanded', 'false');
  await folder.click();
  await page.getByRole('switch', { name: 'Show the answers before going on' }).check({ force: true });
  await page.getByLabel('Words for going back').fill('rewind it, one up');
  await page.getByLabel('Words for going back').blur();
  const { violations } = await new AxeBuilder({ page }).include('aside').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.screenshot({ path: 'test-results/looks/behaviour-1280.png' });

  await studio.startChat('Draft');
  await studio.say(
    visitor.asks,
    visitor.name,
    'rewind it',
    visitor.name,
    visitor.email,
    visitor.phone,
    visitor.reason,
  );
  const conversation = page.getByRole('log', { name: 'Conversation' });
  await expect(conversation).toContainText('Please check what I noted:');
  await page.screenshot({ path: 'test-results/looks/summary-1280.png' });
  await studio.say('change my email to bob@example.com');
  await expect(conversation).toContainText('2. Email: bob@example.com');
  await page.getByRole('button', { name: 'Send it' }).click();
  await expect(conversation).toContainText('Our support team has been contacted');
});
