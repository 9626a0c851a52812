import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { SheetPage } from './sheet-page.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the equity of a private company and of listed ones, by date, in the ${colorScheme} scheme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await new SheetPage(page).openExample(/machine-learning/);
    await page.getByRole('link', { name: 'Compare', exact: true }).first().click();
    const section = page.getByRole('region', { name: 'Equity, by date' });
    const stakes = section.getByRole('region', { name: 'What of the equity is yours, and when?' });
    await section.getByRole('combobox', { name: 'Equity of' }).selectOption('Tessaline');
    await expect(stakes).toContainText('never added to what can be sold');
    const chart = stakes.getByRole('img');
    await chart.scrollIntoViewIfNeeded();
    await expect(chart.locator('canvas')).toHaveAttribute('data-state', 'drawn');

    const numbers = stakes.getByRole('button', { name: 'Show the numbers' });
    if (await numbers.isVisible()) await numbers.click();
    const table = stakes.getByRole('table', { name: 'Tessaline: equity by date, USD' });
    for (const column of ['Vested and sellable', 'Vested, not sellable yet', 'Unvested']) {
      await expect(table.getByRole('columnheader', { name: column, exact: true })).toBeVisible();
    }

    const refresh = section.getByRole('table', { name: /^Quillmark: with and without refresh grants/ });
    await expect(refresh.getByRole('rowheader', { name: 'Year 10' })).toHaveCount(1);
    const asked = refresh.getByRole('button', { name: /Quillmark: without refresh grants, Year 1$/ });
    await asked.click();
    await expect(page.getByRole('dialog')).toContainText(`= $${(await asked.textContent()) ?? ''}`);
    await expectAccessible(page);
  });
}
