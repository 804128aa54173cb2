import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type MailServerProcess, startMailServer } from '../../support/smtp/start-mail-server.ts';
import { type Shell, startShell } from './shell.ts';
import { createStudio, type Studio } from './studio.ts';

interface Fixtures {
  /** A data directory of this test's own. */
  dataDir: string;
  /** The running app; `restart` starts it again on the same data after it was stopped or killed. */
  app: { shell: Shell; restart(): Promise<void> };
  /** A mail server in a process of its own, accepting everything at first. */
  mailServer: MailServerProcess;
  /** The app's window, opened at Home, with everything a person does on it. */
  studio: Studio;
}

export const test = base.extend<Fixtures>({
  // Playwright demands the destructuring pattern even where nothing is taken from it.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  dataDir: async ({}, use) => {
    const directory = mkdtempSync(join(tmpdir(), 'handoff-e2e-'));
    await use(directory);
    rmSync(directory, { recursive: true, force: true });
  },
  app: async ({ dataDir }, use) => {
    const app = {
      shell: await startShell(dataDir),
      async restart() {
        app.shell = await startShell(dataDir);
      },
    };
    await use(app);
    await app.shell.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  mailServer: async ({}, use) => {
    const server = await startMailServer();
    await use(server);
    await server.stop();
  },
  studio: async ({ page, app }, use) => {
    failOnPageErrors(page);
    await page.goto(app.shell.url);
    await use(createStudio(page));
  },
});

/** Whatever the page throws or the content policy blocks fails the test that was running. */
function failOnPageErrors(page: Page): void {
  page.on('pageerror', (error) => {
    throw error;
  });
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) throw new Error(message.text());
  });
}

export { expect };
