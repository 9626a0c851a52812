import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { BUILT_PAGES } from './built-pages.ts';
import { expect, test } from './fixtures.ts';

/** Opens a page and waits until it answers to the keyboard: Kit puts its announcer in when it has started. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('#svelte-announcer')).toBeAttached();
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, width] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth] as const;
  });
  expect(content, 'the width of the content').toBeLessThanOrEqual(width);
}

test('the pages are there', () => {
  expect(BUILT_PAGES).toContain('/');
});

for (const path of BUILT_PAGES) {
  test.describe(`page ${path}`, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`is accessible and keeps to its policy in the ${colorScheme} scheme`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await open(page, path);
        await expect(page).toHaveTitle(/ · Parley$/);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expectAccessible(page);
      });
    }

    test('gives the keyboard a way past the header', async ({ page }) => {
      await open(page, path);
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: 'Skip to the content' });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(page.locator('main')).toBeFocused();
    });

    for (const width of [360, 1440]) {
      test(`does not scroll sideways at ${width.toString()} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 740 });
        await open(page, path);
        await expectNoSidewaysScroll(page);
      });
    }
  });
}

test('a chosen theme is there again before the page is drawn', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, '/');
  await page.getByLabel('Theme').selectOption('dark');
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await ground();

  // Without the site's modules the page is only drawn, never started: the theme must be there all the same.
  const idle = { contentType: 'text/javascript', body: 'export const start = () => undefined;' };
  await page.route('**/_app/**/*.js', (route) => route.fulfill(idle));
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('main')).toBeVisible();
  expect(await ground()).toBe(dark);
});

test('on paper there is only the content, in the light colours', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await open(page, '/');
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(ground).toBe('rgb(255, 255, 255)');
});

test.describe('an address that is not there', () => {
  test.use({ expectedMishaps: /status of 404|Not found: \/no-such-page/ });

  test('gets a page that says so and leads back', async ({ page }) => {
    const response = await page.goto('/no-such-page');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Go to your offers' }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('There is no such page');
    await expect(page).toHaveURL('/');
  });
});
