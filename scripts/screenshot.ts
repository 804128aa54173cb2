import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './build-state.ts';

/** npm run screenshot: has the running app take the README's picture. */
execFileSync(
  process.execPath,
  [join(projectRoot, 'node_modules/@playwright/test/cli.js'), 'test', 'test/e2e/picture.spec.ts'],
  { cwd: projectRoot, stdio: 'inherit' },
);
copyFileSync(
  join(projectRoot, 'test-results/picture.png'),
  join(projectRoot, 'resources/readme/builder.png'),
);
