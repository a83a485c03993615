import { createRequire } from 'node:module';
import mdx from '@mdx-js/rollup';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import remarkGfm from 'remark-gfm';
import { defineConfig } from 'vitest/config';
import { bundledScenarios } from './src/cli/build/bundledScenarios.ts';
import { hosting } from './src/cli/build/hosting.ts';
import { messages } from './src/cli/build/messages.ts';
import { mqttForPages } from './src/cli/build/mqttForPages.ts';
import { sealedViewer } from './src/cli/build/sealedViewer.ts';
import { shell } from './src/cli/build/shell.ts';

const find = createRequire(import.meta.url);
const source = (page: string): string => new URL(`./src/${page}`, import.meta.url).pathname;

export default defineConfig({
  root: 'src',
  base: './',
  publicDir: '../public',
  cacheDir: '../node_modules/.vite',
  // In the browser's build this package reads entities by `innerHTML`: it fails in a worker and under Trusted Types (RELAY 4).
  resolve: { alias: [{ find: /^decode-named-character-reference$/, replacement: find.resolve('decode-named-character-reference') }] },
  plugins: [
    messages(),
    bundledScenarios(),
    // Our own help pages only; what people write goes through src/core/mdx.
    { enforce: 'pre', ...mdx({ include: ['**/scenarios/README.md'], remarkPlugins: [remarkGfm] }) },
    optimizeLocales.vite({ locales: ['en-US'] }),
    react({ compiler: true }),
    mqttForPages(),
    shell(),
    sealedViewer(() => [optimizeLocales.vite({ locales: ['en-US'] }), react({ compiler: true })]),
    hosting(),
  ],
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'baseline-widely-available',
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // The relay's client has its own name: what a device loads at joining can be told.
      output: { chunkFileNames: ({ facadeModuleId }) => `assets/${facadeModuleId?.includes('/node_modules/mqtt/') ? 'mqtt' : '[name]'}-[hash].js` },
      input: { index: source('index.html'), seat: source('seat.html') },
      // micromark states '' as a directive in every file; real warnings would drown.
      onwarn(warning, warn) {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  test: {
    root: '.',
    // Whole scenarios are parsed and played in many tests; a loaded machine needs its time. No test asserts a duration.
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'core', environment: 'node', include: ['tests/core/**/*.test.ts', 'tests/cli/**/*.test.ts', 'tests/scenarios/**/*.test.ts', 'tests/{relay,adapters/relay,adapters/seal,stores/table}/**/*.test.ts', 'tests/*.test.ts'] } },
      { extends: true, test: { name: 'ui', environment: 'jsdom', include: ['tests/{ui,stores,adapters,app}/**/*.test.{ts,tsx}'], exclude: ['tests/{adapters/relay,adapters/seal,stores/table}/**'], setupFiles: ['tests/kit/setupDom.ts'] } },
      // Real brokers and LibreOffice: `npm run test:engines`. One file after the other, since their ports and the time of two cores are shared.
      { extends: true, test: { name: 'engines', environment: 'node', include: ['tests/{engines,office}/**/*.test.ts'], fileParallelism: false, maxWorkers: 1, sequence: { groupOrder: 1 }, testTimeout: 180_000, hookTimeout: 120_000 } },
    ],
  },
});
