import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { example, openKept, type Kept } from './kept.ts';

/** Opens the comparison on a document. */
const compare = (page: Page, kept: Kept): Promise<void> => openKept(page, kept, '/compare');

const headline = (page: Page) => page.locator('.headline-text');

test('without offers the page says where to begin', async ({ page }) => {
  await page.goto('/compare');
  await expect(page.getByText('There are no offers to compare yet.')).toBeVisible();
  await page.getByRole('link', { name: 'Go to your offers' }).click();
  await expect(page).toHaveURL('/');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the comparison and an open working are accessible in the ${colorScheme} scheme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await compare(page, example('three-ml-offers'));
    await expect(headline(page)).toBeVisible();
    await expectAccessible(page);
    await page
      .getByRole('button', { name: /^359,610\.00, Norvane: Total compensation, Year 1/ })
      .first()
      .click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page);
  });
}

test('the totals of the example are those of its working', async ({ page }) => {
  await compare(page, example('three-ml-offers'));
  await expect(headline(page)).toHaveText(
    'Too close to call: Quillmark and Norvane are $9,438.36 apart in total compensation, within 2%.',
  );
  const row = page.getByRole('table', { name: /Total compensation by year, USD/ }).getByRole('row');
  await expect(row.filter({ hasText: 'Norvane' })).toContainText('1,502,440.00');
  await expect(row.filter({ hasText: 'Quillmark' })).toContainText('1,511,878.36');
});

test('by keyboard alone a figure is asked why, down to one dated entry', async ({ page }) => {
  await compare(page, example('three-ml-offers'));
  const figure = page
    .getByRole('button', { name: /^359,610\.00, Norvane: Total compensation, Year 1/ })
    .first();
  await figure.focus();
  await page.keyboard.press('Enter');
  const heading = page.getByRole('dialog').getByRole('heading', { level: 2 });
  await expect(heading).toHaveText('Norvane: Total compensation, Year 1');
  await expect(heading).toBeFocused();
  await expect(page.getByRole('dialog')).toContainText('= $359,610.00');

  const lines = page.getByRole('dialog').locator('summary');
  await lines.filter({ hasText: 'Base salary' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^\$16,000\.00, Base salary, Feb 10, 2027/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('Norvane: Base salary, Feb 10, 2027');
  await expect(heading).toBeFocused();
  await expect(page.getByRole('dialog')).toContainText('round($192,000.00 ÷ 12 × 1) = $16,000.00');
  await expect(page.getByRole('dialog')).toContainText('Base salary of a month');

  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(figure).toBeFocused();
});

test('the working opens beside the figures, and on a narrow page under them', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await compare(page, example('three-ml-offers'));
  const figure = page
    .getByRole('button', { name: /^1,502,440\.00, Norvane: Total compensation, 4 years/ })
    .first();
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await figure.click();
    const [asked, panel] = [await figure.boundingBox(), await page.getByRole('dialog').boundingBox()];
    if (!asked || !panel) throw new Error('Both are on the page');
    const isBeside = asked.x + asked.width <= panel.x || asked.y + asked.height <= panel.y;
    expect(isBeside, `at ${width.toString()} px`).toBe(true);
    await page.keyboard.press('Escape');
  }
});

test('the definition, the years and the horizon can be switched, and stay', async ({ page }) => {
  await compare(page, example('three-ml-offers'));
  await page.getByRole('combobox', { name: 'Total means' }).selectOption('Total cash');
  await expect(headline(page)).toHaveText('Norvane leads Quillmark by $23,361.64 in total cash.');
  await page.getByRole('combobox', { name: 'Horizon' }).selectOption('1 year');
  await expect(headline(page)).toHaveText('Norvane leads Quillmark by $67,000.00 in total cash.');
  await page.getByRole('combobox', { name: 'Years' }).selectOption('Calendar years');
  await expect(page.getByRole('columnheader', { name: '2027 (part)' }).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Total means' })).toHaveValue('total-cash');
  await expect(page.getByRole('columnheader', { name: '2027 (part)' }).first()).toBeVisible();
});

test('the current job is what the offers are held against', async ({ page }) => {
  await compare(page, example('current-job-and-two-offers'));
  await expect(page.getByText('others against this')).toBeVisible();
  await expect(page.locator('.difference').first()).toHaveText(/^[+−]\$[\d,.]+$/);
});

test('every chart is drawn when it comes into view, and nothing moves when it is', async ({ page }) => {
  await compare(page, example('three-ml-offers'));
  for (const question of [
    'What does each offer pay, year by year?',
    'What would you have by when?',
    'How sure is the money?',
    'When do shares vest?',
  ]) {
    const chart = page.getByRole('img', { name: question });
    const before = await chart.boundingBox();
    await chart.scrollIntoViewIfNeeded();
    await expect(chart.locator('canvas')).toHaveAttribute('data-state', 'drawn');
    const after = await chart.boundingBox();
    expect(after?.height).toBe(before?.height);
  }
});

test('an offer that cannot be computed is named, and not ranked', async ({ page }) => {
  const kept = example('three-ml-offers');
  const offers = kept.offers.map((offer) =>
    offer.id === 'quillmark' ? { ...offer, currency: 'EUR' } : offer,
  );
  await compare(page, { ...kept, offers });
  await expect(page.getByText('Not ranked, because it cannot be computed yet: Quillmark.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What keeps offers from being compared' })).toBeVisible();
  await expect(page.getByText(/EUR without an exchange rate/)).toBeVisible();
  await expect(headline(page)).toContainText('Norvane leads Tessaline');
  await expectAccessible(page);
});

test('ten offers with long names and large figures keep to the page', async ({ page }) => {
  const kept = example('three-ml-offers');
  const offers = Array.from({ length: 10 }, (_, i) => ({
    ...kept.offers[i % 3],
    id: `t${i.toString()}`,
    company: `Brightwater Computational Sciences & Intelligence Laboratories ${i.toString()}`,
    base: { kind: 'annual', rate: `${(12_345_678 + i).toString()}.90` },
  }));
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await compare(page, { ...kept, offers });
    await expect(headline(page)).toBeVisible();
    const [content, seen] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth] as const;
    });
    expect(content, `at ${width.toString()} px`).toBeLessThanOrEqual(seen);
  }
  await expectAccessible(page);
});

test('on paper there are the tables and no canvas', async ({ page }) => {
  await compare(page, example('three-ml-offers'));
  await expect(headline(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('canvas:visible')).toHaveCount(0);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  for (const caption of [/by year and component/, /so far/, /by certainty/, /Vests by quarter/]) {
    await expect(page.getByRole('table', { name: caption })).toBeVisible();
  }
});
