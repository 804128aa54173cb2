import { join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { type BuildPart, projectRoot } from './build-state.ts';

/** Bundles one part into out/. */
export async function bundle(part: BuildPart): Promise<void> {
  switch (part) {
    case 'renderer':
      await build({ configFile: join(projectRoot, 'vite.config.ts'), logLevel: 'warn' });
      return;
    case 'browser':
      await build(nodeBundle({ from: 'main/shells/browser/index.ts', name: 'index', to: 'out/browser' }));
      return;
    case 'electron':
      await build(nodeBundle({ from: 'main/shells/electron/index.ts', name: 'electron', to: 'out/main' }));
      await build(preloadBundle);
      return;
    default:
      part satisfies never;
  }
}

/** Code for Node or Electron's main process, in one folder, with nothing left to look up in node_modules but these. */
function nodeBundle({ from, name, to }: { from: string; name: string; to: string }): InlineConfig {
  return {
    ...common,
    plugins: [lazyBuiltins],
    ssr: { noExternal: true, external: ['better-sqlite3', 'electron'], target: 'node' },
    build: {
      ...common.build,
      ssr: true,
      outDir: join(projectRoot, to),
      rolldownOptions: {
        input: { [name]: join(projectRoot, from) },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  };
}

const common = {
  root: projectRoot,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  build: { target: 'node24', minify: true, emptyOutDir: true, reportCompressedSize: false },
} satisfies InlineConfig;

/**
 * Takes Node's own modules as objects instead of importing them. An import reads every export at once, and that makes
 * `node:http` load an HTTP client and `node:crypto` load Web Crypto: 40 ms that every start would wait for.
 */
const lazyBuiltins: Plugin = {
  name: 'lazy-builtins',
  renderChunk: (code) =>
    code
      .replace(
        /^import \* as (\w+) from "node:([\w/]+)";$/gm,
        'const $1 = process.getBuiltinModule("node:$2");',
      )
      .replace(/^import (\w+) from "node:([\w/]+)";$/gm, 'const $1 = process.getBuiltinModule("node:$2");')
      .replace(
        /^import \{([^}]*)\} from "node:([\w/]+)";$/gm,
        (_, names: string, module: string) =>
          `const {${names.replaceAll(' as ', ': ')}} = process.getBuiltinModule("node:${module}");`,
      ),
};

/** CommonJS, because a preload script in the sandbox cannot be an ES module. */
const preloadBundle: InlineConfig = {
  ...common,
  ssr: { noExternal: true, external: ['electron'], target: 'node' },
  build: {
    ...common.build,
    ssr: true,
    outDir: join(projectRoot, 'out/preload'),
    rolldownOptions: {
      input: { index: join(projectRoot, 'preload/index.ts') },
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
};
