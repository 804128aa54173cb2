import { expect, it } from 'vitest';
import { claimDataDirectory } from '../../../../main/adapters/data-directory.ts';
import { commands } from '../../../../main/shells/cli/commands.ts';
import { runCommandLine } from '../../../../main/shells/cli/run.ts';
import { tempDir } from '../../../support/temp-dir.ts';

async function handoff(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommandLine(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

it.each([[[]], [['help']], [['status', '--help']]])('%j lists every command', async (args) => {
  const { code, out } = await handoff(...args);
  expect(code).toBe(0);
  for (const { name, summary } of commands) expect(out).toMatch(new RegExp(`${name} +${summary}`));
});

it('an unknown command is refused with the list of those there are', async () => {
  const { code, out, err } = await handoff('outbix', 'list');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('There is no command “outbix list”.');
  expect(err).toContain('outbox list');
});

it('the state of a new installation is told in words', async () => {
  const { code, out } = await handoff('status', `--data-dir=${tempDir()}`);
  expect(code).toBe(0);
  expect(out.split('\n')).toEqual([
    'Support Operations: off',
    'Handoff flow: not in use while Support Operations is off',
    'Mail: captured on this computer, not sent',
    'Unsent: 0 waiting, 0 failed, 0 in doubt',
  ]);
});

it('an empty outbox says so', async () => {
  expect(await handoff('outbox', 'list', `--data-dir=${tempDir()}`)).toMatchObject({
    code: 0,
    out: 'Nothing is unsent.',
  });
});

it('a folder that is in use is left alone, and the command says so', async () => {
  const path = tempDir();
  const owner = await claimDataDirectory(path);
  const { code, err } = await handoff('status', `--data-dir=${path}`);
  expect(code).toBe(1);
  expect(err).toContain('already open with the data folder');
  owner.release();
});
