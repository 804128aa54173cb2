import { type BuildPart, buildParts, isFresh, noteBuilt } from './build-state.ts';

/** Builds what is not up to date and says so on standard error. `parts`: all of them when left out. */
export async function build(parts: readonly BuildPart[] = buildParts, force = false): Promise<void> {
  for (const part of parts) {
    if (!force && isFresh(part)) continue;
    const began = performance.now();
    process.stderr.write(`Building ${titles[part]} … `);
    // The bundler is loaded only when there is something to build: a start should not wait for it.
    const { bundle } = await import('./bundle.ts');
    try {
      await bundle(part);
    } catch (error) {
      process.stderr.write(`failed.\n\n${error instanceof Error ? error.message : String(error)}\n`);
      process.exit(1);
    }
    noteBuilt(part);
    process.stderr.write(`done in ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  }
}

const titles: Readonly<Record<BuildPart, string>> = {
  renderer: 'the page',
  browser: 'the app for the browser',
  electron: 'the app for its own window',
};

const isStartedDirectly = import.meta.filename === process.argv[1];
if (isStartedDirectly) {
  const force = process.argv.includes('--force');
  await build(buildParts, force);
  if (!force) process.stderr.write('Everything is built.\n');
}
