import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.ts';

const chromium = findChromium();

/** The app in a real browser. `npm test` gets a Chromium first where there is none. */
export default defineConfig({
  testDir: 'test',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 1,
  // A shared machine can stall; what needed its second try is named at the end of the run.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    ...(chromium
      ? { launchOptions: { executablePath: chromium.executablePath, args: [...chromium.args] } }
      : {}),
  },
});
