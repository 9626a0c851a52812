import { expect, test as base } from '@playwright/test';

interface Watch {
  /** What a test brings about on purpose. */
  expectedMishaps: RegExp | undefined;
  /** What the page did that it must never do, what was expected included. */
  mishaps: string[];
}

const REPORT = '__parleyPolicyViolation';

/**
 * The test of the built site. Every test fails on a request to another origin, on a violation of the content security
 * policy, on an uncaught error and on an error in the console.
 */
export const test = base.extend<Watch>({
  expectedMishaps: [undefined, { option: true }],
  mishaps: [
    async ({ context, baseURL, expectedMishaps }, use) => {
      if (baseURL === undefined) throw new Error('The address of the site is not known.');
      const { origin } = new URL(baseURL);
      const mishaps: string[] = [];
      const note = (mishap: string): void => void mishaps.push(mishap);

      context.on('request', (request) => {
        const url = new URL(request.url());
        const stays = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
        if (!stays) note(`request to another origin: ${request.url()}`);
      });
      context.on('console', (message) => {
        if (message.type() === 'error') note(`console error: ${message.text()}`);
      });
      context.on('weberror', (error) =>
        note(`uncaught error: ${error.error().stack ?? String(error.error())}`),
      );
      await context.exposeFunction(REPORT, (violation: string) => note(`policy violation: ${violation}`));
      await context.addInitScript((report) => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const tell = (globalThis as unknown as Record<string, (text: string) => unknown>)[report];
          void tell?.(`${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample}`);
        });
      }, REPORT);

      await use(mishaps);

      // A page answers in order: once it has answered this, its earlier reports have arrived. A page that is just
      // being left has no answer to give.
      await Promise.allSettled(context.pages().map((page) => page.evaluate(() => document.readyState)));
      const unexpected = mishaps.filter((mishap) => !expectedMishaps?.test(mishap));
      expect(unexpected, 'what the page must never do').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
