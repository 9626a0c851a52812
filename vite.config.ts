import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/{acceptance,architecture,budgets,properties,cli,tools}/**/*.test.ts'],
          exclude: ['src/**/*.svelte.test.ts'],
        },
      },
    ],
  },
});
