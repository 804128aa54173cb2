import type { Command } from '../command.ts';

/** Lists the other commands; needs no app and no data. */
export function helpText(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length), 'help'.length);
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'npm run handoff -- <command> [--data-dir=FOLDER]',
    '',
    ...lines,
    `  ${'help'.padEnd(width)}  This text`,
    '',
    'The data folder must not be in use by another window or command meanwhile.',
  ].join('\n');
}
