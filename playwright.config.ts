import process from 'node:process';
import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from './tests/browser/find-chromium.mjs';

/** Tests of the built site (`npm run build` first), served as a visitor gets it. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 30_000,
  reporter: 'list',
  use: {
    // The server takes the next free port if its own is taken, and says which (see webServer.wait).
    baseURL: `http://localhost:${process.env['PARLEY_PORT'] ?? ''}`,
    browserName: 'chromium',
    launchOptions: chromiumLaunchOptions(),
    trace: 'off',
  },
  webServer: {
    command: 'node tools/serve.mjs --port 4273',
    wait: { stdout: /http:\/\/localhost:(?<PARLEY_PORT>\d+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 1000 },
  },
});
