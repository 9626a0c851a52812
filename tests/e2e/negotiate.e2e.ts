import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { example, openKept, type Kept } from './kept.ts';
import { SheetPage } from './sheet-page.ts';

/** The day on which every test is written: before the deadlines of the examples. */
const NOON = new Date('2026-11-21T12:00:00');

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(NOON);
});

const gap = (page: Page): Locator => page.locator('.target-gap');
const text = (page: Page, label: RegExp): Locator => page.getByRole('textbox', { name: label });
const counter = (page: Page): Locator => text(page, /^Counter-offer/);
const ask = (page: Page, lever: RegExp): Locator =>
  page.locator('table.asks tbody tr').filter({ has: page.getByRole('rowheader', { name: lever }) });

/** A document with its offers changed. */
const changed = (name: string, change: (offers: Kept['offers']) => readonly object[]): Kept => {
  const kept = example(name);
  return { ...kept, offers: change(kept.offers) as Kept['offers'] };
};

async function openLink(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).first().click();
}

/** Everything that is shown, fields included, but for the brief, which is for the person alone. */
async function messages(page: Page): Promise<string> {
  const section = page.getByRole('region', { name: 'Words that hold up' });
  const written = await section
    .locator('textarea')
    .evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value));
  return written.join('\n');
}

test('an example: a least ask and what it adds, another lever in the message, a target of one’s own', async ({
  page,
}) => {
  await new SheetPage(page).openExample(/machine-learning/);
  await openLink(page, 'Negotiate');
  // 1,511,878.36 − 1,502,440.00.
  await expect(gap(page)).toContainText('$9,438.36 is missing');
  const base = ask(page, /^Base salary/);
  // 4 × 3,000; 4 × 2,000 is 1,438.36 too little.
  await expect(base).toContainText('$195,000 a year');
  await expect(base).toContainText('+$12,000.00');
  await expect(base).toContainText('One step less misses it by $1,438.36.');
  await expect(counter(page)).toHaveValue(/the sign-on to be \$215,000 instead of \$205,000/);
  await base.getByRole('radio').check();
  await expect(counter(page)).toHaveValue(
    /the base salary to be \$195,000 a year instead of \$192,000 a year/,
  );
  await expect(counter(page)).not.toHaveValue(/sign-on/);

  await page.getByLabel('I want to').selectOption('amount');
  const reach = page.getByLabel('Reach', { exact: true });
  await reach.fill('1550000');
  await reach.press('Enter');
  // 1,550,000 − 1,502,440 = 47,560: 11,890 a year, by 1,000: 12,000.
  await expect(gap(page)).toContainText('$47,560.00 is missing');
  await expect(ask(page, /^Base salary/)).toContainText('$204,000 a year');
  await reach.fill('1000000');
  await reach.press('Enter');
  await expect(gap(page)).toContainText('It is reached already');
  await expect(page.locator('table.asks')).toHaveCount(0);
});

test('own words stay when a figure changes, the page says which did, and writes anew when asked', async ({
  page,
}) => {
  const sheet = await new SheetPage(page).openExample(/machine-learning/);
  await openLink(page, 'Negotiate');
  const own = 'Hi Dana, $215,000 as sign-on and I sign today.';
  await counter(page).fill(own);
  const notice = page.locator('.own-text-notice');
  await expect(notice).toContainText('The figures have not changed since.');
  await openLink(page, 'Offers');
  await sheet.enter('base', 1, '190000');
  await openLink(page, 'Negotiate');
  await expect(counter(page)).toHaveValue(own);
  // 8,000 more are missing: 17,438.36, so 20,000 of sign-on.
  await expect(notice.locator('li')).toHaveText('$215,000 is now $225,000');
  await notice.getByRole('button', { name: 'Write it anew from the figures' }).click();
  await expect(counter(page)).toHaveValue(/the sign-on to be \$225,000 instead of \$205,000/);
  await expect(notice).toHaveCount(0);
  await page.reload();
  await expect(counter(page)).toHaveValue(/\$225,000/);
});

test('a card put in is said, the tone changes the words, and the message is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openKept(page, example('three-ml-offers'), '/negotiate');
  const card = page.locator('.evidence-card').filter({ hasText: '$1,511,878' });
  await expect(card).toHaveClass(/is-weak/);
  await expect(counter(page)).not.toHaveValue(/Another company/);
  await card.getByRole('checkbox').click();
  await expect(counter(page)).toHaveValue(/Another company offers \$1,511,878/);
  await page.getByLabel('Name the other companies').check();
  await expect(counter(page)).toHaveValue(/Quillmark offers \$1,511,878/);
  await card.getByRole('checkbox').click();
  await expect(counter(page)).not.toHaveValue(/Quillmark/);
  await page.getByLabel('Tone').selectOption('firm');
  await expect(counter(page)).toHaveValue(/I can accept it with one change\./);
  const box = page.locator('.own-text').filter({ has: counter(page) });
  await box.getByRole('button', { name: 'Copy as text' }).click();
  await expect(box.getByRole('status').first()).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await counter(page).inputValue());
});

test('what the present job pays is in no message unless it is switched on', async ({ page }) => {
  await openKept(page, example('current-job-and-two-offers'), '/negotiate');
  await expect(gap(page)).toContainText('$25,073.39 is missing');
  const card = page.locator('.evidence-card').filter({ hasText: '$850,454' });
  await expect(card.getByRole('checkbox')).toBeDisabled();
  await expect(card).toContainText('switch on “My present pay may be told”');
  await expect(counter(page)).toHaveValue(/By leaving my present job/);
  expect(await messages(page)).not.toMatch(/850,454|168,000|Brackwater/);
  await page.getByRole('checkbox', { name: /^My present pay may be told/ }).check();
  await card.getByRole('checkbox').click();
  await expect(counter(page)).toHaveValue(/850,454/);
});

test('a call has a reply for every figure, from figures that are typed', async ({ page }) => {
  await openKept(page, example('three-ml-offers'), '/negotiate');
  await page.getByLabel('The call is about').selectOption('lever:base');
  for (const [label, value] of [
    ['At least', '195000'],
    ['Target', '200000'],
    ['Anchor', '210000'],
  ] as const) {
    const field = page.getByRole('textbox', { name: label, exact: true });
    await field.fill(value);
    await field.press('Enter');
  }
  const ladder = text(page, /^On the phone/);
  await expect(ladder).toHaveValue(/^\$200,000 a year or better: “Thank you, that works for me/);
  await expect(ladder).toHaveValue(/It begins below your minimum/);
  const anchor = page.getByRole('textbox', { name: 'Anchor', exact: true });
  await anchor.fill('190000');
  await anchor.press('Enter');
  await expect(ladder).toHaveCount(0);
  await expect(
    page.getByText('The figures are not in order: at least, then target, then anchor.'),
  ).toBeVisible();
});

test('a version is kept, and what was gained since is told', async ({ page }) => {
  const sheet = await new SheetPage(page).openExample(/machine-learning/);
  await openLink(page, 'Negotiate');
  await page.getByRole('button', { name: 'Keep the terms of today' }).click();
  await expect(page.locator('.version-list li')).toHaveText([/First offer, Nov 21, 2026/]);
  await openLink(page, 'Offers');
  await sheet.enter('base', 1, '200000');
  await openLink(page, 'Negotiate');
  // 4 × 8,000.
  const table = page.locator('table.versions');
  await expect(table.locator('tr.total')).toContainText('+$32,000.00');
  await page.getByRole('button', { name: 'Go back to these terms' }).click();
  await expect(gap(page)).toContainText('$9,438.36 is missing');
});

test('without offers the page says where to begin', async ({ page }) => {
  await page.goto('/negotiate');
  await expect(page.getByText('There is no offer to negotiate yet.')).toBeVisible();
});

test('a single offer can be negotiated for a figure of one’s own', async ({ page }) => {
  await openKept(
    page,
    changed('three-ml-offers', ([one]) => (one ? [one] : [])),
    '/negotiate',
  );
  await expect(gap(page)).toContainText('There is no other offer to hold this one against');
  await expect(page.getByLabel('I want to')).toBeVisible();
  await expect(page.locator('main')).not.toContainText(/NaN|undefined|Infinity/);
});

test('a current job alone is nothing to negotiate', async ({ page }) => {
  await openKept(
    page,
    changed('current-job-and-two-offers', ([job]) => (job ? [job] : [])),
    '/negotiate',
  );
  await expect(page.getByText('only your present job is entered')).toBeVisible();
});

test('an offer with an error sends back to the sheet', async ({ page }) => {
  const statements = [{ portion: '0.9', occurrences: 1, period: 12, periodType: 'MONTHS' }];
  const broken = changed('three-ml-offers', ([one, ...rest]) => {
    const [grant] = (one as unknown as { grants: object[] }).grants;
    return [{ ...one, grants: [{ ...grant, vesting: { kind: 'statements', statements } }] }, ...rest];
  });
  await openKept(page, broken, '/negotiate');
  await expect(page.getByText('This offer cannot be computed yet')).toBeVisible();
  await expect(page.locator('main')).not.toContainText(/NaN|undefined|Infinity/);
});

test('of equal offers each has reached the other', async ({ page }) => {
  const twins = changed('three-ml-offers', ([one]) => [{ ...one }, { ...one, id: 'twin', company: 'Twin' }]);
  await openKept(page, twins, '/negotiate');
  await expect(gap(page)).toContainText('It is reached already');
  await expect(page.locator('main')).not.toContainText(/NaN|undefined|Infinity/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the filled page is accessible in the ${colorScheme} scheme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openKept(page, example('current-job-and-two-offers'), '/negotiate');
    await counter(page).fill('In my own words.');
    await page.getByRole('button', { name: 'Keep the terms of today' }).click();
    await expect(page.locator('table.versions')).toBeVisible();
    await page.getByRole('button', { name: 'Change the wording' }).click();
    await expectAccessible(page);
  });
}

for (const name of ['three-ml-offers', 'current-job-and-two-offers', 'nurse-and-teacher']) {
  test(`the page filled with ${name} keeps to a width of 390 px`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openKept(page, example(name), '/negotiate');
    await expect(page.locator('.brief-sheet')).toBeVisible();
    const [content, seen] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth] as const;
    });
    expect(content).toBeLessThanOrEqual(seen);
  });
}
