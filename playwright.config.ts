import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.ts';

const chromium = findChromium();

/** The app in a real browser. `npm test` gets a Chromium first where there is none. */
export default defineConfig({
  testDir: 'test',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
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
