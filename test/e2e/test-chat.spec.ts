import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './support/fixtures.ts';
import { visitor } from './support/studio.ts';

test('a conversation can be traced, gone back in and moved in time, from the keyboard', async ({
  studio,
  page,
}) => {
  test.setTimeout(120_000);
  await studio.saveSupport(true, 'team@example.com');
  await studio.openFlow();
  await studio.startChat('Draft');
  const chat = studio.chat();
  await studio.say(visitor.asks, visitor.name, visitor.email);

  await test.step('the trace says what happened and why, and leads to the step on the canvas', async () => {
    await chat.getByRole('tab', { name: 'Chat' }).press('ArrowRight');
    const trace = chat.getByRole('region', { name: 'Trace' });
    await expect(
      trace
        .getByText('becomes')
        .or(trace.getByRole('img', { name: 'becomes' }))
        .first(),
    ).toBeVisible();
    const first = trace.getByRole('button', { name: `“${visitor.asks}”` });
    await expect(first).toHaveAttribute('aria-expanded', 'false');
    await first.press('Enter');
    await expect(trace.getByText(/Recognizer: handoff request/)).toBeVisible();
    await expect(trace.getByText(/because: recognised as a handoff request/)).toBeVisible();
    await trace.getByRole('button', { name: 'Contact details', exact: true }).first().press('Enter');
    await expect(studio.step('Contact details')).toHaveClass(/selected/);
    await axeFinds(page, 'trace');
  });

  await test.step('the values say where they came from', async () => {
    await chat.getByRole('tab', { name: 'Trace' }).press('ArrowRight');
    const values = chat.getByRole('region', { name: 'Values' });
    await expect(values.getByText(visitor.email, { exact: true })).toBeVisible();
    await expect(values.getByText(`“${visitor.email}”`)).toBeVisible();
    await axeFinds(page, 'values');
    await chat.getByRole('tab', { name: /Values/ }).press('ArrowRight');
  });

  await test.step('going back offers what was written, and another answer goes another way', async () => {
    await chat.getByRole('button', { name: `Go back to before “${visitor.name}”` }).press('Enter');
    const message = chat.getByRole('textbox', { name: 'Message' });
    await expect(message).toBeFocused();
    await expect(message).toHaveValue(visitor.name);
    await expect(chat.getByText(`Gone back to before “${visitor.name}”`)).toBeVisible();
    await message.fill('Bo');
    await message.press('Enter');
    await expect(chat.getByRole('tab', { name: 'Values (1)' })).toBeVisible();
    await expect(chat.getByRole('log').getByText(visitor.email)).toBeHidden();
    await axeFinds(page, 'chat');
  });

  await test.step('the clock can be set and moved, and the chat says so', async () => {
    await chat.getByRole('button', { name: 'Clock and language' }).press('Enter');
    await chat.getByLabel('Clock', { exact: true }).fill('2026-03-01T03:00');
    await expect(chat.getByText(/stands still until it is moved/)).toBeVisible();
    await studio.say(visitor.email);
    await chat.getByRole('button', { name: 'Move the clock 30 minutes on' }).press('Enter');
    await expect(chat.getByLabel('Clock', { exact: true })).toHaveValue('2026-03-01T03:30');
    await studio.say(visitor.phone);
    await expect(chat.getByText(/^Simulated: .*2026/)).toHaveCount(2);
    await axeFinds(page, 'clock');
    await chat.getByRole('button', { name: 'Set the clock back to now' }).press('Enter');
    await studio.say(visitor.reason);
    await expect(chat.getByText('Back to the time it is')).toBeVisible();
    await expect(chat.getByRole('log').getByText('Captured on this computer, not sent')).toBeVisible();
  });
});

async function axeFinds(page: import('@playwright/test').Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('aside[aria-label="Test chat"]').analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`),
    where,
  ).toEqual([]);
}
