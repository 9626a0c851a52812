import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { SheetPage } from './sheet-page.ts';

test('an offer in a currency without a rate leads to where the rate is entered', async ({ page }) => {
  const sheet = await new SheetPage(page).startWithOffer();
  await sheet.enter('currency', 1, 'EUR');
  await sheet.enter('base', 1, '100000');
  await expect(sheet.cell('currency', 1)).toHaveAccessibleDescription(/a dated rate for EUR in the settings/);
  await page.getByRole('button', { name: /^Enter a rate for EUR/ }).click();
  const panel = page.getByRole('complementary', { name: /Settings/ });
  const rate = panel.getByRole('textbox', { name: '1 EUR is worth' });
  await expect(rate).toBeFocused();
  await page.keyboard.type('0');
  await expect(rate).toHaveAccessibleDescription(/how many USD one EUR is worth, above 0/);
  await expect(sheet.total(/Year 1/, 1)).toHaveText('not computed');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('1.08');
  // 100,000 × 1.08; four years of it.
  await expect(sheet.total(/Year 1/, 1)).toHaveText('$108,000.00');
  await expect(sheet.total(/4-year total/, 1)).toHaveText('$432,000.00');
  await expect(rate).toBeFocused();
  await expect(panel.getByRole('textbox', { name: 'From' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /^Enter a rate for EUR/ })).toBeVisible();
});

test('settings are changed beside the sheet and undone, and the focus comes back', async ({ page }) => {
  const sheet = await new SheetPage(page).startWithOffer();
  await sheet.enter('base', 1, '100000');
  await page.getByRole('button', { name: 'Settings' }).click();
  const panel = page.getByRole('complementary', { name: /Settings/ });
  await panel.getByRole('textbox', { name: 'Horizon' }).fill('11');
  await expect(panel.getByRole('alert')).toContainText('a whole number of years from 1 to 10');
  await panel.getByRole('textbox', { name: 'Horizon' }).fill('2');
  await expect(sheet.total(/2-year total/, 1)).toHaveText('$200,000.00');
  await panel.getByRole('textbox', { name: 'Discount rate' }).fill('5');
  await panel.getByRole('textbox', { name: 'Leave counts above' }).fill('20');
  await panel.getByRole('combobox', { name: 'Assumed growth' }).selectOption({ index: 2 });
  await panel.getByRole('button', { name: 'Close' }).press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.getByRole('button', { name: 'Settings' })).toBeFocused();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z');
  await expect(sheet.total(/4-year total/, 1)).toHaveText('$400,000.00');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the settings are accessible on both pages, and at 360 px, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const sheet = await new SheetPage(page).startWithOffer();
    await sheet.enter('currency', 1, 'EUR');
    await page.getByRole('button', { name: 'Settings' }).click();
    await expect(page.getByRole('complementary', { name: /Settings/ })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Compare', exact: true }).click();
    await page.getByRole('button', { name: 'Enter a rate' }).click();
    await expect(page.getByRole('textbox', { name: '1 EUR is worth' })).toBeFocused();
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole('link', { name: 'Offers', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Settings' })).toBeHidden();
    await page.getByRole('button', { name: 'More' }).click();
    await expect(page.getByRole('button', { name: 'Settings' })).toBeVisible();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
}
