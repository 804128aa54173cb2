import type { Page } from '@playwright/test';
import type { Shell } from './shell.ts';
import type { Studio } from './studio.ts';

/** The app as the fixtures give it. */
interface App {
  readonly shell: Shell;
  restart(): Promise<void>;
}

/** Stops the app, starts it again on the same data, and opens its page. */
export async function reopened(app: App, page: Page): Promise<void> {
  await app.shell.stop();
  await app.restart();
  await page.goto(app.shell.url);
}

/** The same from the builder with a saved draft: Undo is kept a moment after the draft, and when the page is left. */
export async function reopenedFromBuilder(app: App, page: Page, studio: Studio): Promise<void> {
  const kept = page.waitForResponse((response) => response.url().endsWith('flow.keepHistory'));
  await studio.open('Home');
  await kept;
  await reopened(app, page);
}
