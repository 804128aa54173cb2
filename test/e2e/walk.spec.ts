import { simpleParser } from 'mailparser';
import { expect, test } from './support/fixtures.ts';
import { type Studio, visitor } from './support/studio.ts';

const everything = [visitor.asks, visitor.name, visitor.email, visitor.phone];

async function untilTheReason(studio: Studio): Promise<void> {
  await studio.openFlow();
  await studio.publish();
  await expect(studio.page.getByText('Version 1 live')).toBeVisible();
  await studio.startChat('Published');
  await studio.say(...everything);
}

async function reachTheEnd(studio: Studio, outcome: RegExp): Promise<void> {
  await studio.chat().getByRole('textbox', { name: 'Message' }).fill(visitor.reason);
  await studio.chat().getByRole('textbox', { name: 'Message' }).press('Enter');
  await expect(studio.botSaid().last()).toContainText(outcome, { timeout: 15_000 });
}

test('the walk: from the switch to the agent’s mailbox, and off and on again', async ({
  studio,
  mailServer,
}) => {
  await studio.saveSupport(true, 'team@example.com');
  await expect(studio.button('Go to handoff flow')).toBeVisible();
  await studio.useMailServer(mailServer.port);
  await untilTheReason(studio);
  await reachTheEnd(studio, /support team has been contacted/);

  const [received, ...more] = await mailServer.mails();
  expect(more).toEqual([]);
  const mail = await simpleParser(received?.raw ?? '');
  expect(received?.envelope.to).toEqual(['team@example.com']);
  expect(mail.subject).toMatch(/^Handoff H-\d+/);
  expect(mail.replyTo?.text).toBe(visitor.email);
  expect(mail.from?.text).toContain('handoff@example.com');
  for (const answer of [`Name: ${visitor.name}`, visitor.email, '+1 514 589 3419', visitor.reason]) {
    expect(mail.text).toContain(answer);
  }
  expect(mail.text).toContain(`Visitor: ${visitor.asks}`);
  expect(mail.html).toContain(visitor.reason);

  await studio.open('Handoffs');
  await expect(studio.page.getByText('Accepted by the mail server').first()).toBeVisible();

  await studio.saveSupport(false);
  await expect(studio.button('Go to handoff flow')).toBeHidden();
  await studio.open('Home');
  await expect(studio.button('Go to handoff flow')).toBeHidden();
  await expect(studio.page.getByText('Version 1')).toBeHidden();

  await studio.saveSupport(true);
  await studio.openFlow();
  await expect(studio.page.getByText('Version 1 live')).toBeVisible();
  await expect(studio.step('We got it')).toBeVisible();
});

test('a bad address is answered at the field and nothing is saved', async ({ studio, page }) => {
  await studio.saveSupport(true, 'team@example');
  await expect(page.getByText(/not a complete email address/).first()).toBeVisible();
  await expect(page.getByLabel('Support email')).toHaveAttribute('aria-invalid', 'true');
  await page.reload();
  await expect(studio.supportSwitch()).not.toBeChecked();
  await expect(studio.button('Go to handoff flow')).toBeHidden();
});

test('without a mail server the mail is captured and never called sent', async ({ studio, page }) => {
  await studio.saveSupport(true, 'team@example.com');
  await untilTheReason(studio);
  await reachTheEnd(studio, /support team has been contacted/);
  await expect(studio.chat().getByText(/Captured on this computer, not sent/)).toBeVisible();
  await studio.open('Captured');
  await expect(page.getByText(/Handoff H-1001/).first()).toBeVisible();
});

for (const [mode, situation] of [
  ['refuse', 'the server refuses'],
  ['hang', 'the server hangs'],
] as const) {
  test(`when ${situation}, the visitor hears so, nothing is lost, and Send again delivers once`, async ({
    studio,
    mailServer,
    page,
  }) => {
    await studio.saveSupport(true, 'team@example.com');
    await studio.useMailServer(mailServer.port, 2);
    await mailServer.mode(mode);
    await untilTheReason(studio);
    await reachTheEnd(studio, /could not be sent/);
    expect(await mailServer.mails()).toEqual([]);

    await mailServer.mode('accept');
    await studio.open('Handoffs');
    await page.getByRole('link', { name: 'H-1001' }).first().click();
    await studio.button('Send again').click();
    await expect(page.getByText('Accepted by the mail server').first()).toBeVisible({ timeout: 15_000 });
    expect(await mailServer.mails()).toHaveLength(1);
  });
}

test('when the server is absent, the visitor hears so, and Send again delivers once it is back', async ({
  studio,
  mailServer,
  page,
}) => {
  await studio.saveSupport(true, 'team@example.com');
  const { port } = mailServer;
  await studio.useMailServer(port);
  await mailServer.stop();
  await untilTheReason(studio);
  await reachTheEnd(studio, /could not be sent/);

  const { startMailServer } = await import('../support/smtp/start-mail-server.ts');
  const back = await startMailServer({ port });
  await studio.open('Handoffs');
  await page.getByRole('link', { name: 'H-1001' }).first().click();
  await studio.button('Send again').click();
  await expect(page.getByText('Accepted by the mail server').first()).toBeVisible({ timeout: 15_000 });
  expect(await back.mails()).toHaveLength(1);
  await back.stop();
});

test('kill -9 in the middle of a conversation: everything is there after the next start', async ({
  studio,
  app,
  page,
}) => {
  await studio.saveSupport(true, 'team@example.com');
  await untilTheReason(studio);
  await app.shell.kill();
  await app.restart();
  await page.goto('about:blank');
  await page.goto(app.shell.url);
  await studio.openFlow();
  await expect(page.getByText('Version 1 live')).toBeVisible();
  await studio.startChat('Published');
  await studio.say(...everything);
  await reachTheEnd(studio, /support team has been contacted/);
  await app.shell.kill();
  await app.restart();
  await page.goto('about:blank');
  await page.goto(app.shell.url);
  await studio.open('Handoffs');
  await expect(page.getByText(visitor.name).first()).toBeVisible();
});

test('leaving a page with unsaved changes asks first', async ({ studio, page }) => {
  await studio.open('Settings');
  await page.getByLabel('Support email').fill('somebody@example.com');
  await studio.open('Home');
  await expect(page.getByRole('dialog')).toBeVisible();
});
