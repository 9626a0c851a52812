import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { pressUntilFocused, SheetPage } from './sheet-page.ts';

test('two offers are entered by keyboard alone, and the totals are right', async ({ page }) => {
  const sheet = await new SheetPage(page).open();
  await pressUntilFocused(page, 'Tab', page.getByRole('button', { name: 'Start with an offer' }));
  await page.keyboard.press('Enter');
  await expect(sheet.cell('company', 1)).toBeFocused();
  await pressUntilFocused(page, 'Shift+Tab', page.getByRole('button', { name: 'Add an offer' }));
  await page.keyboard.press('Enter');
  await pressUntilFocused(page, 'Tab', sheet.cell('company', 1));

  const down = async (rows: number): Promise<void> => {
    for (let row = 0; row < rows; row += 1) await page.keyboard.press('ArrowDown');
  };
  await page.keyboard.type('Alder');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Birch');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await down(9);
  await expect(sheet.cell('base', 1)).toBeFocused();
  await page.keyboard.type('185k');
  await page.keyboard.press('Tab');
  await page.keyboard.type('170000+5%');
  await page.keyboard.press('ArrowDown');
  await down(1);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('15%');
  await page.keyboard.press('Enter');
  await page.keyboard.type('30k');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await down(1);
  await expect(sheet.cell('grant', 2)).toBeFocused();
  await page.keyboard.type('240k');
  await page.keyboard.press('Enter');
  await page.keyboard.type('5/15/40/40');
  await page.keyboard.press('Enter');

  await expect(sheet.value('bonus', 1)).toHaveText('15% of base');
  await expect(sheet.value('base', 2)).toHaveText('$178,500');
  // Alder: 185,000 + 15% of it 27,750 + 30,000 = 242,750 in year 1; 4 × 212,750 + 30,000 = 881,000.
  await expect(sheet.total(/Year 1/, 1)).toHaveText('$242,750.00');
  await expect(sheet.total(/4-year total/, 1)).toHaveText('$881,000.00');
  // Birch: 170,000 × 1.05 = 178,500; 5% of 240,000 = 12,000 in year 1; 4 × 178,500 + 240,000 = 954,000.
  await expect(sheet.total(/Year 1/, 2)).toHaveText('$190,500.00');
  await expect(sheet.total(/4-year total/, 2)).toHaveText('$954,000.00');

  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(
    await sheet.grid.evaluate(
      (grid) => grid.contains(document.activeElement) && document.activeElement?.tagName === 'TD',
    ),
  ).toBe(false);
});

test('a block of cells is pasted from a spreadsheet and copied back, as one step of undo', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const sheet = await new SheetPage(page).startWithOffer();
  await page.getByRole('button', { name: 'Add an offer' }).click();
  await sheet.cell('base', 1).click();
  await page.evaluate(() => navigator.clipboard.writeText('150,000\t$160,500\r\n3%\t0\r\n10%\t20k\r\n'));
  await page.keyboard.press('Control+v');
  await expect(sheet.value('base', 1)).toHaveText('$150,000');
  await expect(sheet.value('base', 2)).toHaveText('$160,500');
  await expect(sheet.value('raise', 1)).toHaveText('3%');
  await expect(sheet.value('bonus', 1)).toHaveText('10% of base');
  await expect(sheet.value('bonus', 2)).toHaveText('$20,000');

  await page.keyboard.press('Control+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '150000\t160500\n3%\t0%\n10%\t20000',
  );

  await page.keyboard.press('Control+z');
  await expect(sheet.value('base', 1)).toHaveText('not stated');
  await expect(sheet.value('bonus', 2)).toHaveText('not stated');
  await page.keyboard.press('Control+y');
  await expect(sheet.value('bonus', 2)).toHaveText('$20,000');
});

test('a page of junk that is pasted harms nothing and is named at every field', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const sheet = await new SheetPage(page).startWithOffer();
  await sheet.enter('base', 1, '150000');
  await sheet.cell('base', 1).click();
  await page.evaluate(() => navigator.clipboard.writeText('lorem\nipsum\n<b>dolor</b>\n=1+1'));
  await page.keyboard.press('Control+v');
  await expect(sheet.cell('base', 1)).toHaveAttribute('aria-invalid', 'true');
  await expect(sheet.value('base', 1)).toHaveText('lorem');
  // The last valid value stays in force: 4 × 150,000.
  await expect(sheet.total(/4-year total/, 1)).toHaveText('$600,000.00');
  await page.evaluate(() => navigator.clipboard.writeText('x\n'.repeat(6000)));
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing was pasted' })).toBeVisible();
});

const MISTAKES: readonly (readonly [row: string, typed: string, message: RegExp])[] = [
  ['start', '2027-02-30', /a date such as 2027-01-31/],
  ['replyDeadline', 'soon', /a date such as/],
  ['arrangement', 'sometimes', /one of: on-site, hybrid, remote/],
  ['employmentType', 'yes', /one of: full-time/],
  ['hoursPerWeek', 'many', /a number of hours a week/],
  ['currency', 'dollars', /a currency code of three letters/],
  ['base', '18,50', /an amount in USD, such as 185,000/],
  ['base', '-5', /an amount in USD of at least 0/],
  ['raise', '-100%', /a yearly percentage above -100%/],
  ['bonus', 'big', /a share of base such as 15%/],
  ['sign-on', 'half', /an amount in USD/],
  ['second-sign-on', '1/0', /an amount in USD/],
  ['grant', 'lots', /a value such as 240k, or a number of shares/],
  ['vesting', '33/33/22/11', /a grant first/],
  ['price', 'ten', /an amount in USD/],
  ['growth', '5%', /a share price first/],
  ['refresh', 'some', /a value such as 240k/],
  ['retirement', 'x', /an amount in USD/],
  ['premium', 'x', /an amount in USD/],
  ['leave', 'x', /a number of days a year/],
];

test('every field says in words what it expects, and keeps what was typed', async ({ page }) => {
  const sheet = await new SheetPage(page).startWithOffer();
  for (const [row, typed, message] of MISTAKES) {
    await sheet.enter(row, 1, typed);
    await expect(sheet.value(row, 1), row).toHaveText(typed);
    await expect(sheet.cell(row, 1), row).toHaveAccessibleDescription(message);
    await expect(sheet.cell(row, 1), row).toHaveAttribute('aria-invalid', 'true');
  }
});

test('Escape restores what was there, and one edit is one step of undo', async ({ page }) => {
  const sheet = await new SheetPage(page).startWithOffer();
  await sheet.enter('base', 1, '150000');
  await sheet.cell('base', 1).click();
  await page.keyboard.type('999');
  await expect(sheet.total(/4-year total/, 1)).toHaveText('$3,996.00');
  await page.keyboard.press('Escape');
  await expect(sheet.value('base', 1)).toHaveText('$150,000');
  await page.keyboard.press('F2');
  await page.keyboard.press('Home');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(sheet.value('base', 1)).toHaveText('$2,150,000');
  await page.keyboard.press('Control+z');
  await expect(sheet.value('base', 1)).toHaveText('$150,000');
  await page.keyboard.press('Control+z');
  await expect(sheet.value('base', 1)).toHaveText('not stated');
  await page.keyboard.press('Control+Shift+z');
  await expect(sheet.value('base', 1)).toHaveText('$150,000');
});

test('adding, duplicating, moving, hiding, marking and deleting an offer can each be undone', async ({
  page,
}) => {
  const sheet = await new SheetPage(page).startWithOffer();
  await sheet.enter('company', 1, 'Alder');
  const names = sheet.grid.locator('thead .name');
  const choose = async (company: string, action: string): Promise<void> => {
    await page.getByRole('button', { name: `What to do with ${company}`, exact: true }).click();
    await page.getByRole('button', { name: action, exact: true }).click();
  };
  await page.getByRole('button', { name: 'Add an offer' }).click();
  await expect(names).toHaveText(['Alder', 'Offer 2']);
  await choose('Alder', 'Move right');
  await expect(names).toHaveText(['Offer 2', 'Alder']);
  await page.keyboard.press('Control+z');
  await expect(names).toHaveText(['Alder', 'Offer 2']);
  await choose('Alder', 'Duplicate');
  await expect(names).toHaveText(['Alder', 'Alder (copy)', 'Offer 2']);
  await page.keyboard.press('Control+z');
  await choose('Alder', 'Hide');
  await expect(names).toHaveText(['Offer 2']);
  await page.getByRole('button', { name: 'Show Alder' }).click();
  await expect(names).toHaveText(['Alder', 'Offer 2']);
  await choose('Alder', 'This is my current job');
  await expect(sheet.grid.locator('thead .tag')).toHaveText(['current job']);
  await page.keyboard.press('Control+z');
  await choose('Offer 2', 'Show differences against this');
  await expect(sheet.grid.locator('tfoot')).toContainText('to Offer 2');
  await page.keyboard.press('Control+z');
  await choose('Alder', 'Delete');
  await expect(names).toHaveText(['Offer 2']);
  await page.keyboard.press('Control+z');
  await expect(names).toHaveText(['Alder', 'Offer 2']);
});

test('nothing that was typed is lost by a reload in the middle of typing', async ({ page }) => {
  const sheet = await new SheetPage(page).startWithOffer();
  await sheet.enter('base', 1, '150000');
  await sheet.cell('sign-on', 1).click();
  await page.keyboard.type('25k');
  await sheet.cell('raise', 1).click();
  await page.keyboard.type('3 per');
  await sheet.reload();
  await expect(sheet.value('base', 1)).toHaveText('$150,000');
  await expect(sheet.value('sign-on', 1)).toHaveText('$25,000');
  await expect(sheet.value('raise', 1)).toHaveText('3 per');
  await expect(sheet.cell('raise', 1)).toHaveAttribute('aria-invalid', 'true');
});

test('a second tab sees each change, and neither overwrites the other', async ({ page, context }) => {
  const sheet = await new SheetPage(page).startWithOffer();
  await sheet.enter('base', 1, '150000');
  const otherPage = await context.newPage();
  await otherPage.goto('/');
  const other = new SheetPage(otherPage);
  await expect(other.value('base', 1)).toHaveText('$150,000');
  await other.enter('sign-on', 1, '25k');
  await expect(sheet.value('sign-on', 1)).toHaveText('$25,000');
  await sheet.enter('base', 1, '160000');
  await expect(other.value('base', 1)).toHaveText('$160,000');
  // The other tab's undo takes back its own edit only.
  await otherPage.getByRole('button', { name: 'Undo' }).click();
  await expect(sheet.value('sign-on', 1)).toHaveText('not stated');
  await expect(sheet.value('base', 1)).toHaveText('$160,000');
  // A value that was changed elsewhere is not undone over the other's head.
  await other.enter('base', 1, '170000');
  await expect(sheet.value('base', 1)).toHaveText('$170,000');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(sheet.value('base', 1)).toHaveText('$170,000');
  await expect(page.getByRole('status').filter({ hasText: 'changed in another tab' })).toBeVisible();
  await otherPage.reload();
  await expect(other.value('base', 1)).toHaveText('$170,000');
});

test('without a database everything works in memory, says so and offers the file', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  const sheet = await new SheetPage(page).startWithOffer();
  const alert = page.getByRole('alert').filter({ hasText: 'Nothing is being saved in this browser' });
  await expect(alert).toBeVisible();
  await sheet.enter('base', 1, '150000');
  await expect(sheet.total(/4-year total/, 1)).toHaveText('$600,000.00');
  const download = page.waitForEvent('download');
  await alert.getByRole('button', { name: 'Save a file' }).click();
  expect((await download).suggestedFilename()).toBe('offers.parley.json');
});

test('a full disk is said in words and loses nothing of the work', async ({ page }) => {
  const sheet = await new SheetPage(page).startWithOffer();
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
  });
  await sheet.enter('base', 1, '150000');
  await expect(page.getByRole('alert').filter({ hasText: 'The disk is full' })).toBeVisible();
  await sheet.enter('sign-on', 1, '10k');
  await expect(sheet.total(/4-year total/, 1)).toHaveText('$610,000.00');
});

test('a file that is no offer document is refused with every mistake, and nothing is changed', async ({
  page,
}) => {
  const sheet = await new SheetPage(page).startWithOffer();
  await sheet.enter('base', 1, '150000');
  const text = JSON.stringify({
    format: 'parley-offers',
    version: 1,
    settings: { reportingCurrency: 'usd' },
    offers: [{ id: 'a', kind: 'offer', company: 7, currency: 'USD', base: { kind: 'annual', rate: '-1' } }],
  });
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const dialog = page.getByRole('dialog', { name: 'bad.json could not be opened' });
  await expect(dialog).toContainText('There are 3 mistakes');
  await expect(dialog).toContainText('offers[0].base.rate: found "-1"');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(sheet.value('base', 1)).toHaveText('$150,000');
});

test('nothing moves while someone types', async ({ page }) => {
  const sheet = await new SheetPage(page).openExample(/Three machine-learning offers/);
  await sheet.cell('base', 1).click();
  const places = () =>
    sheet.grid.evaluate((grid) =>
      [...grid.querySelectorAll('th, td')].map((cell) => {
        const { x, y, width, height } = cell.getBoundingClientRect();
        return [x, y, width, height].join(' ');
      }),
    );
  const before = await places();
  for (const key of ['2', '3', '4', '5', '6', '7', '8', 'Backspace', 'x', '9']) {
    await page.keyboard.press(key);
    expect(await places(), `after ${key}`).toEqual(before);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the sheet is accessible in each of its states, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const sheet = await new SheetPage(page).openExample(/A current job against two offers/);
    await expectAccessible(page);
    await sheet.enter('base', 1, 'nonsense');
    await sheet.cell('base', 1).click();
    await expectAccessible(page);
    await page.keyboard.press('F2');
    await expectAccessible(page);
  });
}
