import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

const EXAMPLES = path.resolve(import.meta.dirname, '../../static/examples');

interface Written {
  offers: { id: string; currency: string }[];
}

/** Opens an example, perhaps changed, by the page's own way of opening a file, then the page to decide on. */
async function decide(
  page: Page,
  name: string,
  change: (document: Written) => void = () => {},
): Promise<void> {
  const document = JSON.parse(readFileSync(path.join(EXAMPLES, `${name}.json`), 'utf8')) as Written;
  change(document);
  const buffer = Buffer.from(JSON.stringify(document));
  await page.goto('/');
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: `${name}.json`, mimeType: 'application/json', buffer });
  await expect(page.getByRole('grid')).toBeVisible();
  await page.getByRole('link', { name: 'Decide', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Decide', exact: true })).toBeVisible();
}

test('without offers the page says where to begin', async ({ page }) => {
  await page.goto('/decide');
  await expect(page.getByText('There are no offers to decide between yet.')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const name of ['three-ml-offers', 'current-job-and-two-offers']) {
    test(`the page filled with ${name} is accessible in the ${colorScheme} scheme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await decide(page, name);
      await expect(page.locator('.winner-detail').last()).toContainText('The nearest flip');
      await expect(page.getByText('Computing…')).toHaveCount(0);
      await expectAccessible(page);
    });
  }
}

test('the winner’s sentence, the nearest break-even, and a scenario in one click', async ({ page }) => {
  await decide(page, 'three-ml-offers');
  await expect(page.locator('.winner-detail').last()).toHaveText(
    'The nearest flip: Norvane: share price growth at 0.7% a year instead of 0% a year puts Norvane in front.',
  );
  await page.getByRole('button', { name: 'Bear', exact: true }).first().click();
  await expect(page.locator('.headline-text')).toContainText('Norvane leads Quillmark by $95,885.45');
  await page.getByRole('link', { name: 'Compare', exact: true }).click();
  await expect(page.getByText('Scenario: Bear.')).toBeVisible();
  await page.getByRole('button', { name: 'Back to as written' }).click();
  await expect(page.getByText('Scenario: Bear.')).toHaveCount(0);
});

test('a scenario is copied, changed, and all of it undone', async ({ page }) => {
  await decide(page, 'three-ml-offers');
  const copies = page.locator('.scenario-copies');
  await copies.getByRole('button', { name: 'Bear', exact: true }).click();
  await expect(page.getByText('Scenario: Bear (my copy).')).toBeVisible();
  await page.getByText('Change “Bear (my copy)”').click();
  const name = page.locator('.own-scenario').getByLabel('Name', { exact: true });
  await name.fill('Hard winter');
  await name.press('Enter');
  await expect(page.getByText('Scenario: Hard winter.')).toBeVisible();
  await name.blur();
  await page.getByRole('heading', { name: 'Decide', exact: true }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Scenario: Bear (my copy).')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Scenario: Bear (my copy).')).toHaveCount(0);
  await expect(page.locator('.own-scenario')).toHaveCount(0);
});

test('one offer alone has nothing to be held against', async ({ page }) => {
  await decide(page, 'three-ml-offers', (document) => {
    document.offers = document.offers.slice(0, 1);
  });
  await expect(page.getByText('There are not two offers to hold against each other.')).toBeVisible();
  await expectAccessible(page);
});

test('of equal offers nothing has to change for either to lead', async ({ page }) => {
  await decide(page, 'three-ml-offers', (document) => {
    document.offers = document.offers.slice(0, 1).flatMap((offer) => [offer, { ...offer, id: 'twin' }]);
  });
  await expect(
    page.getByText('The totals are equal, so nothing has to change for either to lead.'),
  ).toBeVisible();
  await expectAccessible(page);
});

test('an offer with errors is named and left out', async ({ page }) => {
  await decide(page, 'three-ml-offers', (document) => {
    for (const offer of document.offers.slice(0, 1)) offer.currency = 'CHF';
  });
  await expect(page.getByRole('heading', { name: 'What would change the winner?' })).toBeVisible();
  await expect(page.getByText(/CHF/).first()).toBeVisible();
  await expectAccessible(page);
});

test('a rate makes present values, and two offers of three are held against each other', async ({ page }) => {
  await decide(page, 'three-ml-offers');
  const worth = page.getByRole('region', { name: 'What is later money worth today?' });
  await worth.getByLabel('Discount rate').fill('5');
  await worth.getByLabel('Discount rate').press('Enter');
  await expect(worth.getByText(/present value at 5% a year/)).toBeVisible();
  await worth.getByRole('button', { name: /Norvane: Present value/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  const chosen = page.getByLabel('Held against each other');
  await chosen.selectOption('Norvane and Tessaline');
  await expect(
    page.getByRole('table', { name: /^(Norvane less Tessaline|Tessaline less Norvane), USD$/ }),
  ).toBeVisible();
  await expectAccessible(page);
});

for (const width of [360, 390]) {
  test(`at ${width} px nothing is wider than the page`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await decide(page, 'three-ml-offers');
    await expect(page.locator('.winner-detail').last()).toContainText('The nearest flip');
    await expect(page.getByText('Computing…')).toHaveCount(0);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
