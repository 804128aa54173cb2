import { expect, type Locator, type Page } from '@playwright/test';

export type Studio = ReturnType<typeof createStudio>;
type Place = 'Home' | 'Flow' | 'Handoffs' | 'Captured' | 'Settings';

/** What a person does in the app, by the names they see: the walk breaks when a name does. */
export function createStudio(page: Page) {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const chat = () => page.getByRole('complementary', { name: 'Test chat' });
  const open = (place: Place) => page.getByRole('link', { name: place, exact: true }).first().click();
  const supportSwitch = () => page.getByRole('switch', { name: 'Support Operations' });
  /** The card of a step on the canvas. */
  const step = (name: string): Locator => page.locator('.react-flow__node').filter({ hasText: name });

  async function saveSupport(enabled: boolean, email?: string): Promise<void> {
    await open('Settings');
    // The track is drawn over the input, so a pointer cannot hit the input itself; a person clicks the track.
    await supportSwitch().setChecked(enabled, { force: true });
    if (email !== undefined) await page.getByLabel('Support email').fill(email);
    await button('Save').click();
  }

  async function useMailServer(port: number, waitSeconds = 15): Promise<void> {
    await open('Settings');
    await page.getByRole('link', { name: 'Email', exact: true }).click();
    await page.getByLabel('Server', { exact: true }).fill('127.0.0.1');
    await page.getByLabel('Port').fill(String(port));
    await page.getByRole('radio', { name: /^None/ }).check({ force: true });
    await page.getByLabel('Sender address').fill('handoff@example.com');
    await page.getByLabel('Wait for the mail server').fill(String(waitSeconds));
    await button('Save').click();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  }

  async function openFlow(): Promise<void> {
    await open('Home');
    await button('Go to handoff flow').click();
    await expect(step('Contact details')).toBeVisible();
  }

  async function publish(): Promise<void> {
    await button('Save & Publish').click();
  }

  /** Opens the test chat if it is closed, and plays the visitor against the draft or the published version. */
  async function startChat(source: 'Draft' | 'Published'): Promise<void> {
    if ((await button('Test chat').getAttribute('aria-pressed')) === 'false')
      await button('Test chat').click();
    await chat()
      .getByRole('radio', { name: source === 'Draft' ? 'Draft' : /Published|Version/ })
      .check({ force: true });
    await chat().getByRole('button', { name: 'Restart' }).click();
    // What was said before must be gone, or the first answers would be counted among the old ones.
    await expect(
      chat()
        .getByRole('log')
        .locator('p')
        .filter({ hasText: /^(Bot|Visitor): / }),
    ).toHaveCount(0);
  }

  async function say(...texts: string[]): Promise<void> {
    for (const text of texts) {
      const answered = await botSaid().count();
      await chat().getByRole('textbox', { name: 'Message' }).fill(text);
      await chat().getByRole('button', { name: 'Send', exact: true }).click();
      await expect.poll(() => botSaid().count()).toBeGreaterThan(answered);
    }
  }

  const botSaid = () =>
    chat()
      .getByRole('log')
      .locator('p')
      .filter({ hasText: /^Bot: / });

  return {
    page,
    button,
    chat,
    open,
    supportSwitch,
    step,
    saveSupport,
    useMailServer,
    openFlow,
    publish,
    startChat,
    say,
    botSaid,
  };
}

/** A visitor's answers to the ready-made form. */
export const visitor = {
  asks: 'can i talk to a real person??',
  name: 'Ann Lee',
  email: 'ann@example.com',
  phone: '514-589-3419',
  reason: 'My parcel is late',
};
