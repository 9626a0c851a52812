import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/**
 * The only style attribute on the site: Kit's route announcer carries one. A test recomputes this hash from the
 * installed Kit (tests/architecture/announcer-hash.test.ts).
 */
const ANNOUNCER_STYLE_HASH = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/**
 * Nothing but the site's own files, and nothing sent anywhere. Kit adds the hash of each page's bootstrap script.
 * `frame-ancestors` has no effect in a meta element: a server sets it in a header (tools/serve.mjs does).
 *
 * @type {NonNullable<NonNullable<NonNullable<import('@sveltejs/kit').Config['kit']>['csp']>['directives']>}
 */
const contentSecurityPolicy = {
  'default-src': ['none'],
  'script-src': ['self'],
  'style-src': ['self'],
  'style-src-attr': ['unsafe-hashes', ANNOUNCER_STYLE_HASH],
  'img-src': ['self', 'data:'],
  'font-src': ['self'],
  'connect-src': ['self'],
  'worker-src': ['self'],
  'manifest-src': ['self'],
  'object-src': ['none'],
  'base-uri': ['none'],
  'form-action': ['none'],
  'require-trusted-types-for': ['script'],
  'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'parley-worker'],
};

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    // The project's own components are in runes mode; a library's are in whichever it was written for.
    runes: ({ filename }) => (filename.split(/[/\\]/).includes('node_modules') ? undefined : true),
  },
  kit: {
    adapter: adapter({ fallback: '404.html', strict: true }),
    csp: { mode: 'hash', directives: contentSecurityPolicy },
    paths: { relative: true },
    prerender: { handleHttpError: 'fail', handleMissingId: 'fail' },
    typescript: {
      // Kit lists src and tests; the tools, the configuration and the test runner's own modules are checked as well.
      config: (config) => {
        config['include'].push(
          '../*.config.js',
          '../*.config.ts',
          '../tools/**/*',
          '../tests/**/*.mjs',
          '../tests/**/*.ts',
        );
      },
    },
  },
};
