import type { Page, Request } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { example, openKept, type Kept } from './kept.ts';
import { SheetPage } from './sheet-page.ts';

/** A document of one offer with a base of so much, and what else a test states. */
function offerOf(
  rate: string,
  more: Record<string, unknown> = {},
  frame: Record<string, unknown> = {},
): Kept {
  const offer = {
    id: 'alder',
    kind: 'offer',
    company: 'Alder',
    start: '2027-01-04',
    currency: 'USD',
    base: { kind: 'annual', rate },
    ...more,
  };
  return { ...example('three-ml-offers'), ...frame, offers: [offer] };
}

const strip = (page: Page, id: string) => page.locator(`[data-strip="${id}"]`);

/** What the open list of a picker offers. */
const options = (page: Page) => page.locator('.combobox-option:visible');

/** Notes which market files a page asks for. */
function marketFiles(page: Page): string[] {
  const files: string[] = [];
  page.on('request', (request: Request) => {
    const [, file] = /\/market\/(.+\.json)/.exec(request.url()) ?? [];
    if (file !== undefined) files.push(file);
  });
  return files;
}

test('without offers the page says where to begin', async ({ page }) => {
  await page.goto('/market');
  await expect(page.getByText('There are no offers yet.')).toBeVisible();
});

test('the first view loads none of the market data, and the comparison none without a role', async ({
  page,
}) => {
  const files = marketFiles(page);
  await new SheetPage(page).startWithOffer();
  await page.getByRole('link', { name: 'Compare', exact: true }).first().click();
  await expect(page.getByRole('heading', { name: 'Compare', level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Against the market' })).toHaveCount(0);
  expect(files).toEqual([]);
});

test('a role and a place are picked by keyboard alone, and the published median is p50', async ({ page }) => {
  const files = marketFiles(page);
  await openKept(page, offerOf('135980'), '/market');
  const role = page.getByRole('combobox', { name: 'Role', exact: true });
  await role.focus();
  await page.keyboard.type('Sr. Sofware Enginer II');
  await expect(page.locator('[data-fits="Sr. Sofware Enginer II"]')).toHaveCount(1);
  const option = options(page).first();
  await expect(option).toContainText('Software Developers');
  await expect(option).toContainText('“enginer” is taken for engineer');
  await expect(page.getByText('tell rank or terms of work')).toBeVisible();
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(role).toHaveValue('Software Developers');
  await expect(role).toBeFocused();

  const national = strip(page, 'national');
  await expect(national).toContainText('$135,980');
  await expect(national.locator('.strip-mark')).toHaveText('p50');
  await expect(national).toContainText('Market ratio 1');
  await expect(national).toContainText('at p50');
  // The table of May 2025: p75 is 171,980, so 171,980 − 135,980 = 36,000 are missing.
  await expect(national).toContainText('$36,000.00 below p75');

  const place = page.getByRole('combobox', { name: 'Place', exact: true });
  await place.focus();
  await page.keyboard.type('Santa Clara County');
  await expect(options(page).first()).toContainText('San Jose-Sunnyvale-Santa Clara, CA');
  await page.keyboard.press('Enter');
  await expect(strip(page, 'metropolitan').locator('.strip-mark')).toHaveText('below p10');
  await expect(strip(page, 'state')).toContainText('Aged by the occupation’s own national median');
  await expect(strip(page, 'levels')).toContainText('not market pay');
  // Only what is in use was asked for: one occupation, the index, what the pickers search.
  expect(files.filter((file) => file.startsWith('occupations/'))).toEqual(['occupations/15-1252.json']);

  await page.keyboard.press('Escape');
  await page.locator('h1').click();
  await page.keyboard.press('Control+z');
  await expect(strip(page, 'metropolitan')).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(strip(page, 'metropolitan')).toBeVisible();
  await page.reload();
  await expect(role).toHaveValue('Software Developers');
  await expect(place).toHaveValue('San Jose-Sunnyvale-Santa Clara, CA');
});

test('the roles of the article are offered first, with the range and the evidence of the mapping', async ({
  page,
}) => {
  await openKept(page, offerOf('170000'), '/market');
  const role = page.getByRole('combobox', { name: 'Role', exact: true });
  await role.click();
  await expect(options(page)).toHaveText([
    /^Machine Learning Engineer/,
    /^Data Scientist/,
    /^AI Research Scientist/,
    /^Computer Vision Engineer/,
    /^Robotics Engineer/,
  ]);
  await options(page)
    .filter({ hasText: /^Machine Learning Engineer/ })
    .click();
  const article = strip(page, 'article-role');
  await expect(article).toContainText('$110,000');
  await expect(article).toContainText('$160,000');
  await expect(article.locator('.strip-mark')).toHaveText('above the range');
  await page.getByText('Why Machine Learning Engineer is held against').click();
  await expect(page.getByText('57.8% 15-1252')).toBeVisible();
  await expect(
    page.getByText('This product includes information from the O*NET 27.0 Database'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Data Scientists' }).click();
  await expect(page.locator('.occupation-facts')).toContainText('Data Scientists (15-2051)');
});

const CSV = [
  'name;source;date;measures;p25;p50;p75',
  'Survey A;Radford;2026-10-01;base wages;$120,000;140k;"160.000,00"',
  'Survey B;Radford;2026-10-01;base wages;150000;140000;160000',
  'Survey C;;2026-10-01;base wages;1;2;=1+2',
].join('\r\n');

test('a CSV file with mistakes names them by line and column, and keeps good lines only when asked', async ({
  page,
}) => {
  await openKept(page, offerOf('150000', { market: { occupation: '15-1252' } }), '/market');
  await page.getByRole('button', { name: 'Paste a table or open a CSV file' }).click();
  await page
    .locator('input[type="file"][accept*="csv"]')
    .setInputFiles({ name: 'bands.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${CSV}`) });
  const answer = page.locator('.table-mistakes');
  await expect(answer).toContainText('1 line is good. Nothing was kept yet.');
  await expect(answer).toContainText('Line 3, column 6 (p50): found 140000, below p25 of 150000');
  await expect(answer).toContainText('Line 4, column 2 (source): found nothing');
  await expect(answer).toContainText('Line 4, column 7 (p75): found the formula "=1+2"');
  await expect(page.locator('.own-list')).toHaveCount(0);
  await page.getByRole('button', { name: 'Take the 1 good line' }).click();
  await expect(page.locator('.own-list li')).toHaveCount(1);
  await expect(page.locator('[data-strip^="own:"]')).toContainText('Survey A');
  await expect(page.locator('[data-strip^="own:"] .strip-mark')).toHaveText('p62.5');
  await page.locator('h1').click();
  await page.keyboard.press('Control+z');
  await expect(page.locator('.own-list')).toHaveCount(0);
});

test('a typed band needs its source and date, and can be changed, removed and brought back', async ({
  page,
}) => {
  await openKept(page, offerOf('150000'), '/market');
  await page.getByRole('button', { name: 'Type a band' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Alder L5');
  await page.getByLabel('Kind').selectOption('Range with a midpoint');
  await page.getByLabel('Minimum').fill('140k');
  await page.getByLabel('Maximum').fill('180k');
  await page.getByRole('button', { name: 'Save the band' }).click();
  await expect(page.getByRole('textbox', { name: 'Source' })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Date of the figures')).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('textbox', { name: 'Source' }).fill('recruiter');
  await page.getByLabel('Date of the figures').fill('2026-11-01');
  await page.getByRole('button', { name: 'Save the band' }).click();
  const own = page.locator('[data-strip^="own:"]');
  // (150,000 − 140,000) ÷ (180,000 − 140,000) = 25%; 150,000 ÷ 160,000 = 0.9375.
  await expect(own).toContainText('Range penetration 25%');
  await expect(own).toContainText('Compa-ratio 0.937');
  await page.getByRole('button', { name: 'Change Alder L5' }).click();
  await page.getByLabel('Maximum').fill('160k');
  await page.getByRole('button', { name: 'Save the band' }).click();
  await expect(own).toContainText('Range penetration 50%');
  await page.getByRole('button', { name: 'Remove Alder L5' }).click();
  await expect(own).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(own).toHaveCount(1);
});

test.describe('when a file cannot be had', () => {
  test.use({ expectedMishaps: /Failed to load resource/ });

  test('an occupation that does not arrive is named, and asked for again', async ({ page }) => {
    await page.route('**/occupations/15-1252.json', (route) => route.abort());
    await openKept(page, offerOf('135980', { market: { occupation: '15-1252' } }), '/market');
    await expect(page.getByRole('alert')).toContainText('The figures of 15-1252 could not be loaded');
    await page.unroute('**/occupations/15-1252.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(strip(page, 'national').locator('.strip-mark')).toHaveText('p50');
  });

  test('without the index the page says so, and tries again', async ({ page }) => {
    await page.route('**/market/areas.json', (route) => route.abort());
    await openKept(page, offerOf('135980', { market: { occupation: '15-1252' } }), '/market');
    await expect(page.getByRole('alert')).toContainText('The wage statistics could not be loaded');
    await page.unroute('**/market/areas.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(strip(page, 'national')).toBeVisible();
  });

  test('without the titles the picker says so', async ({ page, context }) => {
    await context.route('**/market/titles.json', (route) => route.abort());
    await openKept(page, offerOf('135980'), '/market');
    await page.getByRole('combobox', { name: 'Role', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('The job titles could not be loaded');
  });
});

test('what does not fit is said: no base, another currency, a choice that is not known, no annual figures', async ({
  page,
}) => {
  await openKept(page, offerOf('1', { base: undefined, market: { occupation: '15-1252' } }), '/market');
  await expect(strip(page, 'national')).toContainText('The offer states no base salary.');
  await openKept(page, offerOf('90000', { currency: 'EUR', market: { occupation: '15-1252' } }), '/market');
  await expect(strip(page, 'national').locator('.strip-mark')).toHaveText('not compared');
  await openKept(page, offerOf('90000', { market: { occupation: '99-9999', area: '99999' } }), '/market');
  await expect(page.getByText('99-9999 is not in this edition of the statistics')).toBeVisible();
  await expect(page.getByText('99999 is not in this edition of the statistics')).toBeVisible();
  await openKept(page, offerOf('90000', { market: { occupation: '27-2042', area: '41860' } }), '/market');
  await expect(page.getByText('no annual figures are published for this occupation')).toBeVisible();
  await expect(page.getByText('only 21 computing, data, product and sales occupations')).toBeVisible();
});

test('prices of another place turn pay into its money, beside the totals', async ({ page }) => {
  await openKept(page, offerOf('185000', { market: { occupation: '15-1252', area: '41940' } }), '/market');
  await page.getByRole('combobox', { name: 'In the money of' }).fill('Austin');
  await options(page).first().click();
  await expect(page.locator('.elsewhere')).toContainText(
    /Base salary: \$185,000\.00 in San Jose[^$]+ buys what \$[\d,.]+ buys in Austin/,
  );
});

test('the comparison says in short where each offer stands', async ({ page }) => {
  const files = marketFiles(page);
  await openKept(page, offerOf('135980', { market: { occupation: '15-1252' } }), '/compare');
  const table = page.getByRole('region', { name: 'Against the market' }).getByRole('table');
  await expect(table).toContainText('p50');
  await expect(table).toContainText('Software Developers (15-1252)');
  expect(files).toContain('occupations/15-1252.json');
  expect(files).not.toContain('titles.json');
  await page.getByRole('link', { name: 'Every band, with its source' }).click();
  await expect(page).toHaveURL('/market');
});

/** The example with a role, a place and bands of every kind. */
function filled(): Kept {
  const kept = example('three-ml-offers');
  const choices = [
    { occupation: '15-1252', role: 'machine-learning-engineer', area: '41860', level: 'III' },
    { occupation: '15-2051', role: 'data-scientist', area: '42660' },
    { occupation: '29-1215', area: 'TX', paidAs: '41940' },
  ];
  const facts = { currency: 'USD', source: 'recruiter', date: '2026-10-01' };
  const bands = [
    {
      id: 'b1',
      kind: 'percentiles',
      points: { p25: '280000', p50: '340000' },
      name: 'Site',
      measures: 'total-compensation',
      ...facts,
    },
    { id: 'b2', kind: 'range', min: '160000', max: '220000', name: 'Band', measures: 'base-wages', ...facts },
    {
      id: 'b3',
      kind: 'posted-range',
      min: '150000',
      max: '205000',
      name: 'Advertisement',
      measures: 'base-wages',
      ...facts,
    },
  ];
  const offers = kept.offers.map((offer, i) => ({ ...offer, market: choices[i] }));
  return { ...kept, offers, bands } as Kept;
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the filled page and an open list are accessible in the ${colorScheme} scheme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openKept(page, filled(), '/market');
    await expect(page.locator('.band-plot')).not.toHaveCount(0);
    const closed = page.getByRole('button', { name: 'Show the numbers' });
    await expect(closed).toHaveCount(3);
    for (let left = 3; left > 0; left -= 1) await closed.first().click();
    await page.getByRole('combobox', { name: 'Role', exact: true }).first().click();
    await expect(options(page).first()).toBeVisible();
    await expectAccessible(page);
  });
}

test('ten offers keep to the page at 360 px and on paper, where the tables are open', async ({ page }) => {
  const kept = filled();
  const offers = Array.from({ length: 10 }, (_, i) => ({ ...kept.offers[i % 3], id: `t${i.toString()}` }));
  await page.setViewportSize({ width: 360, height: 800 });
  await openKept(page, { ...kept, offers }, '/market');
  await expect(page.locator('.offer-market')).toHaveCount(10);
  await expect(page.locator('.band-plot').last()).toBeAttached();
  const [content, seen] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth] as const;
  });
  expect(content).toBeLessThanOrEqual(seen);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('table', { name: /^Bands of percentiles/ }).first()).toBeVisible();
});
