import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** Everything is bundled, so that a packaged application needs no node_modules. */
const bundled = { externalizeDeps: false, minify: true, sourcemap: true } as const;

/** The module build of fflate declares a `require` of its own, which clashes with the one electron-vite adds. */
const fflate = join(import.meta.dirname, 'node_modules/fflate/lib/node.cjs');

export default defineConfig({
  main: {
    resolve: { alias: [{ find: /^fflate$/, replacement: fflate }] },
    build: { ...bundled, rollupOptions: { input: { index: 'electron/main/index.ts' } } },
  },
  preload: {
    build: {
      ...bundled,
      rollupOptions: {
        input: { index: 'electron/preload/index.ts' },
        // A sandboxed preload script can only be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    html: { cspNonce: '__CSP_NONCE__' },
    build: {
      ...bundled,
      rollupOptions: {
        input: join(import.meta.dirname, 'renderer/index.html'),
        // Each file is a question to the main process, which is busy while the window starts.
        output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
      },
    },
  },
});
