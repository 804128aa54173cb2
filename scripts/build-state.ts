import { join } from 'node:path';

// Not imported: an import reads every export at once, which loads the parts of `fs` that a start does not need.
const { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } =
  process.getBuiltinModule('node:fs');

export const buildParts = ['renderer', 'browser', 'electron'] as const;
export type BuildPart = (typeof buildParts)[number];

export const projectRoot = join(import.meta.dirname, '..');

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
export function isFresh(part: BuildPart, root: string = projectRoot): boolean {
  const { outputs, inputs } = recipes[part];
  if (!outputs.every((path) => existsSync(join(root, path)))) return false;
  const noted = notePath(part, root);
  return existsSync(noted) && readFileSync(noted, 'utf8') === listFiles(inputs, root);
}

export function noteBuilt(part: BuildPart, root: string = projectRoot): void {
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(notePath(part, root), listFiles(recipes[part].inputs, root));
}

function notePath(part: BuildPart, root: string): string {
  return join(root, '.cache', `built-${part}`);
}

// Synchronous, because every start waits for this and a few hundred files are looked at three times faster that way.
function listFiles(inputs: readonly string[], root: string): string {
  return inputs.map((path) => describe(root, path)).join('\n');
}

/** Several parts are made from the same folders. */
const described = new Map<string, string>();

function describe(root: string, path: string): string {
  const place = `${root}/${path}`;
  const known = described.get(place);
  if (known !== undefined) return known;
  const lines: string[] = [];
  const found = statSync(place, { throwIfNoEntry: false });
  if (found?.isDirectory()) listFolder(place, path, lines);
  else lines.push(found ? lineOf(path, found) : `${path} missing`);
  const text = lines.join('\n');
  described.set(place, text);
  return text;
}

function listFolder(place: string, path: string, lines: string[]): void {
  for (const entry of readdirSync(place, { withFileTypes: true })) {
    const inner = `${place}/${entry.name}`;
    if (entry.isDirectory()) listFolder(inner, `${path}/${entry.name}`, lines);
    else lines.push(lineOf(`${path}/${entry.name}`, statSync(inner)));
  }
}

function lineOf(path: string, { size, mtimeMs }: { size: number; mtimeMs: number }): string {
  return `${path} ${size} ${mtimeMs}`;
}
