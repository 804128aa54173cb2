import { expect, test } from './support/fixtures.ts';
import { visitor } from './support/studio.ts';

/** The picture of the README; `npm run screenshot` puts it in its place. */
test('a manager tries the flow in the middle of a handoff', async ({ studio, page }) => {
  await studio.saveSupport(true, 'team@example.com');
  await studio.openFlow();
  await studio.publish();
  await expect(page.getByText('Version 1 live')).toBeVisible();
  await page.getByRole('button', { name: 'Close message' }).click();
  await studio.startChat('Published');
  await studio.say(visitor.asks, visitor.name, 'ann@example', visitor.email);
  await expect(studio.step('Contact details')).toContainText('now');
  await page.waitForTimeout(400);
  await page.screenshot({ path: 'test-results/picture.png' });
});
