import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import mantine from 'postcss-preset-mantine';
import { defineConfig, type Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** In English a text is its own name: only the plural forms have to travel. */
function englishOnlyOnce(): Plugin {
  return {
    name: 'english-only-once',
    enforce: 'pre',
    transform(json, id) {
      if (!id.endsWith('/resources/languages/en.json')) return null;
      const all = Object.entries(JSON.parse(json));
      return JSON.stringify(Object.fromEntries(all.filter(([name, text]) => name !== text)));
    },
  };
}

/** The page. The shells are bundled by scripts/build.ts. */
export default defineConfig({
  root: at('renderer'),
  cacheDir: at('.cache/vite'),
  publicDir: false,
  plugins: [react(), englishOnlyOnce()],
  css: { postcss: { plugins: [mantine()] } },
  build: {
    outDir: at('out/renderer'),
    emptyOutDir: true,
    target: 'es2024',
    // The page's policy allows no data: address for fonts or scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What most pages share is one file instead of dozens of small ones.
          groups: [{ name: 'shared', minShareCount: 4, test: /node_modules|renderer[\\/](ui|platform)/ }],
        },
      },
    },
    chunkSizeWarningLimit: 1_500,
  },
});
