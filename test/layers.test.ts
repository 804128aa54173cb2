import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { tempDir } from './support/temp-dir.ts';

/*
 * The floors of the house, checked on a small copy: the project's own tsconfig and Biome files over one-line modules,
 * plus modules that import what they must not. Both tools must name each of those, and nothing else.
 */

const project = fileURLToPath(new URL('..', import.meta.url));

const modules = [
  'core/a.ts',
  'contract/a.ts',
  'contract/failure.ts',
  'main/ports.ts',
  'main/ports/a.ts',
  'main/app.ts',
  'main/services/a.ts',
  'main/adapters/a.ts',
  'main/shells/browser/a.ts',
  'main/shells/electron/a.ts',
  'preload/a.ts',
  'renderer/app/a.ts',
  'renderer/platform/a.ts',
  'renderer/ui/a.ts',
  'renderer/features/home/a.ts',
  'renderer/features/settings/a.ts',
  'scripts/a.ts',
];

/** Which floor reaches for what. `tsc`: the compiler sees it too, because the two are different projects. */
const forbidden: readonly { readonly from: string; readonly to: string; readonly tsc?: true }[] = [
  { from: 'core/x.ts', to: 'contract/a.ts', tsc: true },
  { from: 'core/flow/x.ts', to: 'main/ports.ts', tsc: true },
  { from: 'core/flow/x.ts', to: 'renderer/ui/a.ts', tsc: true },
  { from: 'contract/x.ts', to: 'main/ports.ts', tsc: true },
  { from: 'contract/x.ts', to: 'renderer/platform/a.ts', tsc: true },
  { from: 'main/x.ts', to: 'main/adapters/a.ts' },
  { from: 'main/x.ts', to: 'renderer/ui/a.ts', tsc: true },
  { from: 'main/ports/x.ts', to: 'main/services/a.ts' },
  { from: 'main/ports/x.ts', to: 'contract/a.ts' },
  { from: 'main/services/x.ts', to: 'main/adapters/a.ts', tsc: true },
  { from: 'main/services/x.ts', to: 'main/shells/browser/a.ts', tsc: true },
  { from: 'main/services/x.ts', to: 'main/app.ts', tsc: true },
  { from: 'main/adapters/x.ts', to: 'main/services/a.ts' },
  { from: 'main/adapters/sqlite/x.ts', to: 'main/app.ts' },
  { from: 'main/adapters/sqlite/x.ts', to: 'contract/a.ts' },
  { from: 'main/shells/browser/x.ts', to: 'main/services/a.ts' },
  { from: 'main/shells/browser/x.ts', to: 'main/shells/electron/a.ts' },
  { from: 'preload/x.ts', to: 'main/app.ts', tsc: true },
  { from: 'renderer/app/x.ts', to: 'main/app.ts', tsc: true },
  { from: 'renderer/platform/x.ts', to: 'main/services/a.ts', tsc: true },
  { from: 'renderer/platform/x.ts', to: 'renderer/features/home/a.ts' },
  { from: 'renderer/ui/x.ts', to: 'renderer/platform/a.ts' },
  { from: 'renderer/ui/x.ts', to: 'core/a.ts' },
  { from: 'renderer/features/home/x.ts', to: 'renderer/features/settings/a.ts' },
  { from: 'renderer/features/home/x.ts', to: 'renderer/app/a.ts' },
  { from: 'renderer/features/home/x.ts', to: 'main/adapters/a.ts', tsc: true },
  { from: 'scripts/x.ts', to: 'core/a.ts', tsc: true },
];

/** Packages that a floor must not know. */
const foreignPackages: readonly { readonly from: string; readonly to: string }[] = [
  { from: 'core/x.ts', to: 'node:fs' },
  { from: 'core/x.ts', to: 'react' },
  { from: 'contract/x.ts', to: 'node:fs/promises' },
  { from: 'main/ports.ts', to: 'zod' },
  { from: 'main/services/x.ts', to: 'node:fs' },
  { from: 'main/services/x.ts', to: 'better-sqlite3' },
  { from: 'main/adapters/x.ts', to: 'electron' },
  { from: 'main/shells/browser/x.ts', to: 'electron' },
  { from: 'preload/x.ts', to: 'zod' },
  { from: 'renderer/app/x.ts', to: 'node:fs' },
  { from: 'renderer/features/home/x.ts', to: 'electron' },
];

/** Imports that every floor is built on. */
const allowed: readonly { readonly from: string; readonly to: string }[] = [
  { from: 'contract/ok.ts', to: 'core/a.ts' },
  { from: 'main/ports/ok.ts', to: 'core/a.ts' },
  { from: 'main/services/ok.ts', to: 'main/ports/a.ts' },
  { from: 'main/services/ok.ts', to: 'contract/failure.ts' },
  { from: 'main/adapters/ok.ts', to: 'contract/failure.ts' },
  { from: 'main/shells/browser/ok.ts', to: 'main/app.ts' },
  { from: 'preload/ok.ts', to: 'contract/a.ts' },
  { from: 'renderer/platform/ok.ts', to: 'contract/a.ts' },
  { from: 'renderer/features/home/ok.ts', to: 'renderer/ui/a.ts' },
  { from: 'renderer/app/ok.ts', to: 'renderer/features/home/a.ts' },
];

let house: string;
beforeEach(() => {
  house = tempDir();
  for (const path of ['core', 'contract', 'main', 'main/services', 'preload', 'renderer', 'scripts']) {
    mkdirSync(join(house, path), { recursive: true });
    cpSync(join(project, path, 'tsconfig.json'), join(house, path, 'tsconfig.json'));
  }
  for (const file of ['tsconfig.base.json', 'package.json']) cpSync(join(project, file), join(house, file));
  // Outside of the repository there is no ignore file to go by.
  const biome = JSON.parse(readFileSync(join(project, 'biome.json'), 'utf8'));
  writeFileSync(join(house, 'biome.json'), JSON.stringify({ ...biome, vcs: { enabled: false } }));
  symlinkSync(join(project, 'node_modules'), join(house, 'node_modules'));
  for (const path of modules)
    write(path, 'export interface Thing {\n  readonly a: 1;\n}\nexport const thing = 1;\n');
});

describe.each([
  ['a value', (to: string) => `export { thing } from '${to}';\n`],
  ['a type', (to: string) => `export type { Thing } from '${to}';\n`],
  ['nothing but its effects', (to: string) => `import '${to}';\n`],
] as const)('importing %s', (_, line) => {
  it('against the floors is refused by the linter', async () => {
    const offenders = place([...forbidden, ...foreignPackages], line);
    place(allowed, line);
    expect(await refusedByBiome()).toEqual(offenders);
  });

  it('against the floors is refused by the compiler', async () => {
    const offenders = place(
      forbidden.filter(({ tsc }) => tsc),
      line,
    );
    place(allowed, line);
    expect(await refusedByTsc()).toEqual(offenders);
  });
});

it('core and contract know neither a browser nor Node', async () => {
  write('core/x1.ts', 'export const page = window;\n');
  write('core/x2.ts', 'export const folder = process.cwd();\n');
  write('contract/x3.ts', 'export const page = document;\n');
  write('renderer/app/ok.ts', 'export const page = window;\n');
  expect(await refusedByTsc()).toEqual(['contract/x3.ts', 'core/x1.ts', 'core/x2.ts']);
});

it('every feature is kept apart from every other one', () => {
  const features = readdirSync(join(project, 'renderer/features'));
  const { overrides } = JSON.parse(readFileSync(join(project, 'biome.json'), 'utf8'));
  for (const feature of features) {
    const rule = overrides.find(({ includes }: { includes: string[] }) =>
      includes.includes(`renderer/features/${feature}/**`),
    );
    const text = JSON.stringify(rule ?? {});
    const missing = features.filter((other) => other !== feature && !text.includes(`../**/${other}/**`));
    expect(missing, `what biome.json does not forbid to ${feature}`).toEqual([]);
  }
});

/** Writes one module per import, under a name of its own, and gives the names, sorted. */
function place(
  imports: readonly { readonly from: string; readonly to: string }[],
  line: (to: string) => string,
) {
  return imports
    .map(({ from, to }, index) => {
      const path = from === 'main/ports.ts' ? from : from.replace(/\.ts$/, `${index}.ts`);
      const isModule = to.endsWith('.ts');
      write(path, line(isModule ? relative(from, to) : to));
      return path;
    })
    .sort();
}

function relative(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

async function refusedByBiome(): Promise<string[]> {
  const report = await output('@biomejs/biome/bin/biome', [
    'lint',
    '--only=style/noRestrictedImports',
    '--reporter=github',
    '--max-diagnostics=500',
    '.',
  ]);
  return unique([...report.matchAll(/file=([^,]+)/g)].map(([, path]) => path?.replace(`${house}/`, '')));
}

async function refusedByTsc(): Promise<string[]> {
  const folders = ['core', 'contract', 'main/services', 'main', 'preload', 'renderer', 'scripts'];
  const report = await output('typescript/bin/tsc', ['-b', '--pretty', 'false', ...folders]);
  return unique([...report.matchAll(/^([^\s(]+)\(\d+,\d+\): error/gm)].map(([, path]) => path));
}

function output(tool: string, flags: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const program = join(project, 'node_modules', tool);
    execFile(process.execPath, [program, ...flags], { cwd: house, maxBuffer: 2 ** 26 }, (_, out, err) =>
      resolve(out + err),
    );
  });
}

function unique(paths: readonly (string | undefined)[]): string[] {
  return [...new Set(paths.flatMap((path) => (path ? [path.replace(/^\.\//, '')] : [])))].sort();
}
