/*
 * Runs a script of this folder: `node scripts/preflight.mjs start.ts --flags`. Plain JavaScript on purpose: on a
 * computer where the project's own Node is missing, this must still run and say so.
 */
const major = Number(process.versions.node.split('.')[0]);

if (major < 24) {
  process.stderr.write(
    `Handoff Studio brings its own Node 24, but this is Node ${process.versions.node}: the install script of the\n` +
      'package "node" has not been run. Allow it and install once more:\n\n' +
      '    npm ci --ignore-scripts=false\n\n' +
      'or use Node 24 or newer on this computer.\n',
  );
  process.exit(1);
}

const { enableCompileCache } = process.getBuiltinModule('node:module');
const { fileURLToPath } = process.getBuiltinModule('node:url');
// Stripping the types from the scripts is kept between runs too.
enableCompileCache(fileURLToPath(new URL('../.cache/compiled/', import.meta.url)));

const script = process.argv[2] ?? '';
process.argv.splice(1, 2, fileURLToPath(new URL(script, import.meta.url)));
await import(new URL(script, import.meta.url).href);
