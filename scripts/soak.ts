import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './build-state.ts';

/*
 * npm run soak [-- kills=5000 runs=1000000 edits=10000]: the kill and property tests of `npm test` with bigger numbers. Hours long.
 */
const given = Object.fromEntries(process.argv.slice(2).map((word) => word.split('=')));
const environment = {
  ...process.env,
  HANDOFF_KILLS: given.kills ?? '5000',
  HANDOFF_RUNS: given.runs ?? '1000000',
  HANDOFF_EDITS: given.edits ?? '10000',
};
const tests = [
  'test/main/kill-walk.test.ts',
  'test/main/kill-outbox.test.ts',
  'test/core/engine/random-flows.test.ts',
  'test/core/engine/undo.test.ts',
  'test/core/flow/history.test.ts',
];
const { status } = spawnSync(
  process.execPath,
  [
    join(projectRoot, 'node_modules/vitest/vitest.mjs'),
    'run',
    ...tests,
    '--testTimeout=0',
    '--no-file-parallelism',
  ],
  { cwd: projectRoot, env: environment, stdio: 'inherit' },
);
process.exit(status ?? 1);
