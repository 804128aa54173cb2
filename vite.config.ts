import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import mantine from 'postcss-preset-mantine';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The page. The shells are bundled by scripts/build.ts. */
export default defineConfig({
  root: at('renderer'),
  cacheDir: at('.cache/vite'),
  publicDir: false,
  plugins: [react()],
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
