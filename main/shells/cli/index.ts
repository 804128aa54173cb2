import { createInterface } from 'node:readline';
import { runCommandLine } from './run.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  in: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
  err: (line) => process.stderr.write(`${line}\n`),
});
