import { defineConfig } from '@playwright/test';

const PORT = 4871;

export default defineConfig({
  testDir: '../tests/stories',
  testMatch: '**/*.story.ts',
  outputDir: '../node_modules/.cache/hotwash/stories',
  workers: 1,
  timeout: 120_000,
  reporter: [['line'], ['json']],
  use: {
    actionTimeout: 10_000,
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
        '--disable-dev-shm-usage',
      ],
    },
  },
  webServer: { command: `npm start -s -- --port ${PORT}`, cwd: '..', url: `http://127.0.0.1:${PORT}/`, reuseExistingServer: false, timeout: 240_000 },
});
