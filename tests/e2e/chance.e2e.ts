import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { SheetPage } from './sheet-page.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`chances are drawn in a worker, stopped, and drawn again from the same seed, in the ${colorScheme} scheme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await new SheetPage(page).openExample(/machine-learning/);
    await page.getByRole('link', { name: 'Decide', exact: true }).first().click();
    const section = page.getByRole('region', { name: 'What are the chances?' });

    await section.getByRole('textbox', { name: 'Number' }).fill('500000');
    await section.getByRole('button', { name: 'Simulate' }).click();
    await expect(section.getByRole('progressbar', { name: 'Futures drawn' })).toBeVisible();
    await section.getByRole('button', { name: 'Stop' }).click();
    await expect(section.getByRole('status')).toHaveText('Stopped. Nothing of this run is shown.');

    await section.getByRole('textbox', { name: 'Number' }).fill('2000');
    const totals = section.getByRole('table', { name: /^Total compensation in 2,000 futures/ });
    const draw = async (): Promise<string> => {
      await section.getByRole('button', { name: /^Simulate/ }).click();
      await expect(section.getByRole('status')).toHaveText('2,000 futures drawn.');
      return (await totals.textContent()) ?? '';
    };
    const first = await draw();
    expect(await draw()).toBe(first);
    await section.getByRole('textbox', { name: 'Seed' }).fill('7');
    await expect(section.getByRole('status')).toContainText('Something has changed');
    expect(await draw()).not.toBe(first);

    await expect(section.getByText(/^In \d\d of 100 simulated futures/)).toBeVisible();
    for (const chart of await section.getByRole('img').all()) {
      await chart.scrollIntoViewIfNeeded();
      await expect(chart.locator('canvas')).toHaveAttribute('data-state', 'drawn');
    }
    await expectAccessible(page);
  });
}
