import { makeCertificate } from '../support/net/make-certificate.ts';
import { startAuthorizationServer, testClient, testMailbox } from '../support/oauth/authorization-server.ts';
import { startScriptedServer } from '../support/smtp/scripted-server.ts';
import { expect, test } from './support/fixtures.ts';
import { reopened } from './support/reopened.ts';
import type { Studio } from './support/studio.ts';

async function openEmail({ page, open }: Studio): Promise<void> {
  await open('Settings');
  await page.getByRole('link', { name: 'Email', exact: true }).click();
}

async function fillServer({ page }: Studio, port: number): Promise<void> {
  await page.getByLabel('Server', { exact: true }).fill('127.0.0.1');
  await page.getByLabel('Port', { exact: true }).fill(String(port));
  await page.getByRole('radio', { name: /^None/ }).check({ force: true });
}

test('signs in at the provider’s page, sends the test mail with the token, and signs out', async ({
  studio,
  context,
}) => {
  const provider = await startAuthorizationServer();
  const server = await startScriptedServer('none');
  const decide = (line: string) =>
    provider.isGood(
      /Bearer ([\w-]+)/.exec(Buffer.from(line.split(' ')[2] ?? '', 'base64').toString())?.[1] ?? '',
    )
      ? '235 welcome'
      : '535 no';
  server.play({ extensions: ['AUTH XOAUTH2'], auth: decide });
  const { page } = studio;
  try {
    provider.person = 'asks';
    await openEmail(studio);
    await fillServer(studio, server.port);
    await page.getByRole('radio', { name: 'Microsoft' }).check({ force: true });
    await studio.button('Sign in with Microsoft').click();
    await expect(page.getByText('Enter the application ID', { exact: false })).toBeVisible();
    await page.getByLabel('Application ID').fill(testClient);
    await studio.button('Our organisation uses a private cloud').click();
    await page.getByLabel('Sign-in service').fill(provider.issuer);

    const opened = context.waitForEvent('page');
    await studio.button('Sign in with Microsoft').click();
    const signIn = await opened;
    await expect(page.getByText('Finish signing in in your browser')).toBeVisible();
    await signIn.getByRole('button', { name: 'Allow' }).click();
    await expect(signIn.getByRole('heading', { name: 'You are signed in' })).toBeVisible();
    await expect(page.getByText(`Signed in as ${testMailbox}`)).toBeVisible();
    await expect(page.getByLabel('Sender address')).toHaveValue(testMailbox);

    await studio.button('Save').click();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await studio.button('Send test email').click();
    await expect(page.getByText('The mail server accepted the test email.')).toBeVisible();
    expect(server.received).toHaveLength(1);

    provider.revokeAll();
    await studio.button('Check step by step').click();
    await expect(page.getByText(`The sign-in of ${testMailbox} has ended`)).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'Login failed' })).toContainText('has ended');

    await studio.button('Sign in with a code').click();
    await expect(page.getByLabel('Code', { exact: true })).toHaveText('WDJB-MJHT');
    await expect(page.getByRole('link', { name: `${provider.issuer}/enter` })).toBeVisible();
    await studio.button('Cancel').click();
    await studio.button('Sign out').click();
    await expect(page.getByText('Nobody is signed in.')).toBeVisible();
  } finally {
    await provider.close();
    await server.close();
  }
});

test('a certificate nobody vouches for is shown, trusted on purpose, and then the mail goes out', async ({
  studio,
}) => {
  const server = await startScriptedServer('tls');
  const made = makeCertificate();
  server.play({ certificate: made });
  const { page } = studio;
  try {
    await openEmail(studio);
    await page.getByLabel('Server', { exact: true }).fill('localhost');
    await page.getByRole('radio', { name: 'TLS', exact: true }).check({ force: true });
    await page.getByLabel('Port', { exact: true }).fill(String(server.port));
    await page.getByLabel('Sender address').fill('desk@example.com');
    await studio.button('Check step by step').click();
    await expect(page.getByText(made.fingerprint)).toBeVisible();
    await studio.button('Trust this certificate').click();
    await expect(page.getByText('Only this certificate is trusted')).toBeVisible();
    await studio.button('Check step by step').click();
    await expect(page.getByText('the certificate is the one you trust')).toBeVisible();
    expect(server.received).toHaveLength(1);
  } finally {
    await server.close();
  }
});

test('passwords are kept on this computer by choice, and the file goes when not any more', async ({
  studio,
  app,
  page,
}) => {
  await openEmail(studio);
  await fillServer(studio, 2525);
  await page.getByLabel('User', { exact: true }).fill('desk');
  await page.getByRole('textbox', { name: 'Password', exact: true }).fill('open sesame');
  await page.getByLabel('Sender address').fill('desk@example.com');
  await studio.button('Save').click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const keep = page.getByRole('switch', { name: 'Keep passwords on this computer' });
  await keep.setChecked(true, { force: true });
  await expect(page.getByText('Kept in a file only your account can read.')).toBeVisible();
  await reopened(app, page);
  await openEmail(studio);
  await expect(studio.button('Forget the stored one')).toBeVisible();
  await keep.setChecked(false, { force: true });
  await expect(page.getByText('Kept until the app closes.')).toBeVisible();
});
