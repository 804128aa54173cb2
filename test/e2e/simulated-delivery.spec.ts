import { expect, test } from './support/fixtures.ts';
import { type Studio, visitor } from './support/studio.ts';

async function playThrough(studio: Studio, delivery: string): Promise<void> {
  await studio.openFlow();
  await studio.startChat('Draft');
  await studio.chat().getByLabel('Delivery').selectOption({ label: delivery });
  await studio.say(visitor.asks, visitor.name, visitor.email, visitor.phone, visitor.reason);
}

test('a login refused on purpose shows the failed branch, is called simulated and sends nothing', async ({
  studio,
  mailServer,
  page,
}) => {
  await studio.saveSupport(true, 'team@example.com');
  await studio.useMailServer(mailServer.port);
  await playThrough(studio, 'Fails: login refused (535)');
  await expect(studio.botSaid().last()).toContainText('could not be sent');
  await expect(studio.chat().getByText(/refused the login\. \(535 5\.7\.8\)/)).toBeVisible();
  await expect(studio.chat().getByText('Simulated', { exact: true })).toBeVisible();

  await studio.open('Handoffs');
  await page.getByRole('link', { name: 'H-1001' }).first().click();
  await studio.button('Send again').click();
  await expect(page.getByText(/tried 2 times/)).toBeVisible();
  await expect(page.getByText('Simulated', { exact: true }).first()).toBeVisible();
  expect(await mailServer.mails()).toEqual([]);
});

test('mails of a test can be captured although a mail server is set up', async ({
  studio,
  mailServer,
  page,
}) => {
  await studio.saveSupport(true, 'team@example.com');
  await studio.useMailServer(mailServer.port);
  await playThrough(studio, 'Captured on this computer');
  await expect(studio.botSaid().last()).toContainText('support team has been contacted');
  await studio.open('Captured');
  await expect(page.getByText(/Handoff H-1001/).first()).toBeVisible();
  expect(await mailServer.mails()).toEqual([]);
});
