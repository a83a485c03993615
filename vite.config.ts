import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: 'src',
  publicDir: '../public',
  build: { outDir: '../dist', emptyOutDir: true, target: 'baseline-widely-available' },
  test: {
    root: '.',
    projects: [
      { extends: true, test: { name: 'core', environment: 'node', include: ['tests/core/**/*.test.ts', 'tests/cli/**/*.test.ts', 'tests/scenarios/**/*.test.ts', 'tests/*.test.ts'] } },
      { extends: true, test: { name: 'ui', environment: 'jsdom', include: ['tests/{ui,stores,adapters,app}/**/*.test.{ts,tsx}'], setupFiles: ['tests/kit/setupDom.ts'] } },
    ],
  },
});
