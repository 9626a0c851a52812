import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunchOptions } from './tests/browser/find-chromium.mjs';

const BROWSER_TESTS = 'src/**/*.svelte.test.ts';
const NODE_FOLDERS =
  'tests/{acceptance,architecture,properties,cli,docs,documents,engine,tools}/**/*.test.ts';

export default defineConfig({
  plugins: [sveltekit()],
  build: {
    // The first versions with light-dark(): otherwise the minifier would unfold every colour into two.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
  worker: { format: 'es' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/**/*.test.ts', NODE_FOLDERS],
          exclude: [BROWSER_TESTS],
        },
      },
      {
        extends: true,
        // Found while a test runs, a package would be bundled then and the page reloaded in the middle of the test.
        optimizeDeps: {
          include: ['vitest-browser-svelte', 'chart.js', 'decimal.js', 'idb', 'zod/mini', 'zod/v4/core'],
        },
        test: {
          name: 'browser',
          include: [BROWSER_TESTS],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumLaunchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          // Measures the built site: run it after `npm run build`.
          name: 'budgets',
          environment: 'node',
          include: ['tests/budgets/**/*.test.ts'],
        },
      },
    ],
  },
});
