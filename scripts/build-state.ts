import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const buildParts = ['renderer', 'browser', 'electron'] as const;
export type BuildPart = (typeof buildParts)[number];

export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

interface Recipe {
  /** Files and folders it is made from. */
  readonly inputs: readonly string[];
  /** Files that must be there for it to count as built. */
  readonly outputs: readonly string[];
}

const everyRecipe = ['package-lock.json', 'scripts/bundle.ts', 'core', 'contract'];

export const recipes: Readonly<Record<BuildPart, Recipe>> = {
  renderer: {
    inputs: [...everyRecipe, 'vite.config.ts', 'renderer', 'resources'],
    outputs: ['out/renderer/index.html'],
  },
  browser: {
    inputs: [...everyRecipe, 'package.json', 'main', 'resources'],
    outputs: ['out/browser/index.js'],
  },
  electron: {
    inputs: [...everyRecipe, 'package.json', 'main', 'preload', 'resources'],
    outputs: ['out/main/electron.js', 'out/preload/index.cjs'],
  },
};

/** Whether what was built last was made from exactly these files, going by their names, sizes and times. */
export async function isFresh(part: BuildPart, root: string = projectRoot): Promise<boolean> {
  const { outputs, inputs } = recipes[part];
  if (!outputs.every((path) => existsSync(join(root, path)))) return false;
  const noted = await readFile(notePath(part, root), 'utf8').catch(() => '');
  return noted !== '' && noted === (await fingerprint(inputs, root));
}

export async function noteBuilt(part: BuildPart, root: string = projectRoot): Promise<void> {
  await mkdir(join(root, '.cache'), { recursive: true });
  await writeFile(notePath(part, root), await fingerprint(recipes[part].inputs, root));
}

function notePath(part: BuildPart, root: string): string {
  return join(root, '.cache', `built-${part}`);
}

async function fingerprint(inputs: readonly string[], root: string): Promise<string> {
  const lines = (await Promise.all(inputs.map((path) => describe(root, path)))).flat();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

async function describe(root: string, path: string): Promise<string[]> {
  const found = await stat(join(root, path)).catch(() => undefined);
  if (!found) return [`${path} missing`];
  if (found.isFile()) return [`${path} ${found.size} ${found.mtimeMs}`];
  const names = await readdir(join(root, path));
  return (await Promise.all(names.sort().map((name) => describe(root, `${path}/${name}`)))).flat();
}
