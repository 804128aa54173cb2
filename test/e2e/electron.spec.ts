import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron as electron, expect, test } from '@playwright/test';
import { findElectron } from '../../scripts/electron-runtime.ts';

const program = findElectron();
const root = process.platform === 'linux' && process.getuid?.() === 0;

test('the app’s own window shows the app and keeps Node out of the page', async () => {
  test.skip(!program, 'SKIPPED: Electron’s runtime is not on this computer, so its window was not opened.');
  const dataDir = mkdtempSync(join(tmpdir(), 'handoff-electron-'));
  const app = await electron.launch({
    executablePath: program ?? '',
    args: [...(root ? ['--no-sandbox'] : []), join(import.meta.dirname, '../..'), `--data-dir=${dataDir}`],
  });
  const page = await app.firstWindow();
  await expect(page.getByRole('navigation').first()).toBeVisible();
  expect(page.url()).toMatch(/^app:\/\/bundle\//);
  expect(
    await page.evaluate(() => ['require', 'process', 'module'].filter((name) => name in globalThis)),
  ).toEqual([]);
  await app.close();
  rmSync(dataDir, { recursive: true, force: true });
});
