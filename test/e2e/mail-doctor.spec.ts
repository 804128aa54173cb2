import { readFileSync } from 'node:fs';
import { expect, test } from './support/fixtures.ts';

test('the mail check says stage by stage how far a mail comes, and an own certificate is kept', async ({
  studio,
  mailServer,
  page,
}) => {
  await studio.useMailServer(mailServer.port);
  await studio.button('Check step by step').click();
  const check = page.getByRole('region', { name: 'Mail check' });
  await expect(check.getByRole('listitem').last()).toContainText('Test mail passed');
  expect(await mailServer.mails()).toHaveLength(1);

  await mailServer.mode('refuse');
  await studio.button('Check step by step').click();
  await expect(check.getByRole('listitem').filter({ hasText: 'Recipient' })).toContainText('failed');
  await expect(check.getByRole('listitem').last()).toContainText('not reached');

  await page.getByLabel('Provider').selectOption('Fastmail');
  await expect(page.getByLabel('Server', { exact: true })).toHaveValue('smtp.fastmail.com');
  await expect(page.getByLabel('Port')).toHaveValue('465');
  await studio.button('The server’s certificate is signed by our own authority').click();
  const pem = new URL('../support/smtp/certificates/authority.pem', import.meta.url);
  const chosen = page.waitForEvent('filechooser');
  await studio.button('Open a file').click();
  await (await chosen).setFiles({
    name: 'authority.pem',
    mimeType: 'application/x-pem-file',
    buffer: readFileSync(pem),
  });
  await page.getByLabel('Connections at once').fill('21');
  await studio.button('Save').click();
  await expect(page.getByText('At most 20 connections.')).toBeVisible();
  await page.getByLabel('Connections at once').fill('2');
  await page.getByLabel('Mails a minute').fill('60');
  await studio.button('Save').click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Mails a minute')).toHaveValue('60');
  await expect(page.getByLabel('Connections at once')).toHaveValue('2');
  await expect(page.getByLabel('Own certificate authority')).toHaveValue(/^-----BEGIN CERTIFICATE-----/);
});
