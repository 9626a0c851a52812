import { expect, test } from './fixtures.ts';

/** The watch over every page is itself watched: each kind of mishap must be noticed. */
test.describe('the fixture notices', () => {
  test.use({ expectedMishaps: /./ });

  const cases: readonly { kind: string; mishap: RegExp; cause: () => void }[] = [
    {
      kind: 'a request that the policy forbids',
      mishap: /connect-src blocked https:\/\/example\.invalid/,
      cause: () => void fetch('https://example.invalid/').catch(() => undefined),
    },
    {
      kind: 'a way to another origin, which no policy forbids',
      mishap: /request to another origin: https:\/\/example\.invalid/,
      cause: () => void window.open('https://example.invalid/'),
    },
    {
      kind: 'a style that the policy forbids',
      mishap: /style-src-attr blocked inline/,
      cause: () => document.body.setAttribute('style', 'color: red'),
    },
    {
      kind: 'markup made from text',
      mishap: /require-trusted-types-for blocked/,
      cause: () => {
        try {
          document.body.innerHTML = '<b>text</b>';
        } catch {
          // Refused: it is the report that counts.
        }
      },
    },
    {
      kind: 'an uncaught error',
      mishap: /uncaught error: Error: on purpose/,
      cause: () => {
        setTimeout(() => {
          throw new Error('on purpose');
        });
      },
    },
    {
      kind: 'an error in the console',
      mishap: /console error: on purpose/,
      cause: () => console.error('on purpose'),
    },
  ];

  for (const { kind, mishap, cause } of cases) {
    test(kind, async ({ page, mishaps }) => {
      await page.goto('/');
      await page.evaluate(cause);
      await expect.poll(() => mishaps.join('\n')).toMatch(mishap);
    });
  }
});
