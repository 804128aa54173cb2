import { anApp, answers } from '../support/an-app.ts';
import { test as base, expect } from './support/fixtures.ts';

const test = base.extend({
  // Two visitors and a test came by while there was no mail server.
  dataDir: async ({ dataDir }, use) => {
    const { app, client, close } = await anApp(dataDir);
    await client.call('settings.saveSupport', { enabled: true, email: 'team@example.com' });
    for (const isTest of [false, false, true]) {
      const { id } = await app.conversations.start('draft', { test: isTest });
      for (const text of answers) await client.call('conversations.say', { id, text });
      await app.conversations.settled(id);
    }
    await close();
    await use(dataDir);
  },
});

test('captured mails are read to the last header, and sent once a mail server is set up', async ({
  studio,
  mailServer,
  page,
}) => {
  await studio.open('Captured');
  await expect(page.getByText('These mails stay here.')).toBeVisible();
  await page.getByRole('tab', { name: 'Headers' }).click();
  const headers = page.getByRole('region', { name: 'The mail’s headers' });
  await expect(headers).toContainText('X-Handoff-ID: H-1003');
  await expect(headers).not.toContainText('My parcel is late');
  await page.getByRole('tab', { name: 'Source' }).click();
  await expect(page.getByRole('region', { name: 'The whole message' })).toContainText(
    'Content-Type: text/plain',
  );
  await expect(page.getByRole('button', { name: /^Send/ })).toHaveCount(0);

  await studio.useMailServer(mailServer.port);
  await studio.open('Captured');
  await studio.button('Send 2 mails').click();
  const dialog = page.getByRole('dialog', { name: 'Send 2 mails now?' });
  await expect(dialog).toContainText('team@example.com');
  await expect(dialog).toContainText('The mail of a test stays here.');
  await dialog.getByRole('button', { name: 'Send 2 mails' }).click();
  const list = page.getByRole('list').filter({ has: page.getByRole('link', { name: /Handoff H-/ }) });
  await expect(list.getByText('Accepted by the mail server')).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Send 2 mails' })).toHaveCount(0);

  await studio.button('Send to its recipient').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Send the mail' }).click();
  await expect(page.getByText('Sent later. Accepted by the mail server')).toBeVisible();
  await expect(studio.button('Send to its recipient')).toHaveCount(0);
  expect(await mailServer.mails()).toHaveLength(3);
});
