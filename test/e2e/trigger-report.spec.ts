import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import type { Studio } from './support/studio.ts';

const past = [
  'can i talk to a real person??',
  'where is my parcel',
  'I want to talk',
  'get me an agent, please',
  'this is going nowhere',
];

async function openTrigger({ page, openFlow, saveSupport }: Studio) {
  await saveSupport(true, 'team@example.com');
  await openFlow();
  await page.getByTestId('rf__node-trigger').click();
  const box = page.getByRole('textbox', { name: 'Message to try' });
  if (!(await box.isVisible())) await page.keyboard.press('Enter');
  return box;
}

async function openReport(studio: Studio) {
  await openTrigger(studio);
  await studio.page.getByRole('link', { name: 'Trigger report' }).click();
  await expect(studio.page.getByRole('heading', { name: 'Trigger report' })).toBeVisible();
}

async function paste(page: Page, text: string) {
  await page.getByRole('textbox', { name: 'Or paste messages' }).fill(text);
  await page.getByRole('button', { name: 'Check pasted messages' }).click();
}

const messages = (page: Page) => page.getByRole('tabpanel').getByRole('listitem');

test('a message that is tried is explained while it is typed', async ({ studio, page }) => {
  const box = await openTrigger(studio);
  await box.pressSequentially('can i speak to somebody');
  await expect(page.getByText('Match: hands off')).toBeVisible();
  await box.fill('I want to talk');
  await expect(page.getByText('Near miss: asks first')).toBeVisible();
  await box.fill('are you a real person');
  await expect(page.getByText('No match')).toBeVisible();
  await expect(page.getByText(/asks whether it talks to a person/)).toBeVisible();
  await expect(page.getByRole('row', { name: /^balanced/i })).toContainText('%');
});

test('pasted messages are sorted, and a near miss becomes a phrase with one click', async ({
  studio,
  page,
}) => {
  await openReport(studio);
  await paste(page, past.join('\n'));
  await expect(page.getByRole('heading', { name: 'Pasted messages' })).toBeVisible();
  await expect(messages(page)).toHaveText([/I want to talk/]);
  await page.getByRole('tab', { name: /^Matches/ }).click();
  await expect(messages(page)).toHaveCount(2);
  await expect(messages(page).filter({ hasText: 'can i talk to a real person??' })).toBeVisible();

  await page.getByRole('tab', { name: /^No match/ }).click();
  const missed = messages(page).filter({ hasText: 'this is going nowhere' });
  await missed.getByRole('button', { name: 'Add as phrase' }).click();
  await expect(missed.getByText('Phrase', { exact: true })).toBeVisible();
  const parcel = messages(page).filter({ hasText: 'where is my parcel' });
  await parcel.getByRole('button', { name: 'Add as negative' }).click();
  await expect(parcel.getByText('Negative phrase', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByRole('tab', { name: /^Matches/ })).toContainText('3');
  await expect(page.getByRole('button', { name: 'Check again' })).toBeHidden();

  // The draft has them, too.
  await page.getByRole('link', { name: 'Flow', exact: true }).last().click();
  await page.getByTestId('rf__node-trigger').click();
  const last = page.getByRole('textbox', { name: 'Phrase 5', exact: true });
  if (!(await last.isVisible())) await page.keyboard.press('Enter');
  await expect(last).toHaveValue('this is going nowhere');
  await expect(page.getByRole('textbox', { name: 'Negative phrase 1' })).toHaveValue('where is my parcel');
});

test('a labelled file shows what was missed and what was wrongly taken, and is exported as CSV', async ({
  studio,
  page,
}) => {
  await openReport(studio);
  const rows = [
    'id,message,handoff',
    '1,agent please,yes',
    '2,"hello, you",no',
    '3,nobody answers,yes',
    '4,operator!,no',
  ];
  await page.getByLabel('File with messages').setInputFiles({
    name: 'past.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\uFEFF${rows.join('\r\n')}`),
  });
  await page.getByRole('button', { name: 'Check 4 messages' }).click();
  await expect(page.getByRole('tab', { name: /^Missed/ })).toContainText('1');
  await expect(messages(page)).toHaveText([/nobody answers/]);
  await page.getByRole('tab', { name: /^False alarms/ }).click();
  await expect(messages(page)).toHaveText([/operator!/]);

  const downloading = page.waitForEvent('download');
  await studio.button('Export CSV').click();
  const lines = readFileSync(await (await downloading).path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(5);
  expect(lines[1]).toMatch(/^agent please,yes,match,/);
});

test('a large run shows how far it is, leaves the window usable and can be cancelled', async ({
  studio,
  page,
}) => {
  await openReport(studio);
  const many = Array.from(
    { length: 100_000 },
    (_, at) => `message ${at} about my parcel, could somebody look`,
  );
  await page.getByLabel('File with messages').setInputFiles({
    name: 'many.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(many.join('\n')),
  });
  const progress = page.getByRole('progressbar', { name: 'Messages checked' });
  await expect.poll(async () => Number(await progress.getAttribute('aria-valuenow'))).toBeGreaterThan(0);
  // The window answers at once in the middle of it.
  expect(await page.evaluate(longestFrame)).toBeLessThan(500);
  await studio.button('Cancel').click();
  await expect(progress).toBeHidden();
  await expect(studio.button('Check 100,000 messages')).toBeVisible();
});

test('very many pasted messages are read without being put into the box first', async ({ studio, page }) => {
  await openReport(studio);
  await page.getByRole('textbox', { name: 'Or paste messages' }).evaluate((box) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', 'where is my parcel, please?\n'.repeat(10_000));
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(page.getByText('10,000 messages', { exact: true })).toBeVisible();
  await expect(messages(page)).toHaveText([/10,000 times/]);
});

test('what is no text is refused in plain words', async ({ studio, page }) => {
  await openReport(studio);
  await page.getByLabel('File with messages').setInputFiles({
    name: 'past.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('PK\u0003\u0004rest'),
  });
  await expect(page.getByText('past.xlsx cannot be read. This is a spreadsheet')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in ${colorScheme}, the page holds nothing that keeps somebody out`, async ({ studio, page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 1024, height: 700 });
    await openReport(studio);
    await expect(page.getByText('Requests found')).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await paste(page, past.join('\n'));
    await expect(page.getByRole('heading', { name: 'Phrases' })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    const wider = () => document.documentElement.scrollWidth - window.innerWidth;
    expect(await page.evaluate(wider)).toBeLessThanOrEqual(0);
  });
}

/** Milliseconds of the longest of 30 frames. */
function longestFrame(): Promise<number> {
  return new Promise((resolve) => {
    let longest = 0;
    let count = 0;
    let last = performance.now();
    const frame = () => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
      count += 1;
      if (count < 30) requestAnimationFrame(frame);
      else resolve(longest);
    };
    requestAnimationFrame(frame);
  });
}
