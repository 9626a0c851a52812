import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { SheetPage } from './sheet-page.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`leaving by month, by date and in both ways, with workings, in the ${colorScheme} scheme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await new SheetPage(page).openExample(/^A current job/);
    await page.getByRole('link', { name: 'Decide', exact: true }).first().click();
    const section = page.getByRole('region', { name: 'What if you leave?', exact: true });
    const table = section.getByRole('table', { name: 'Leaving, USD, before tax' });
    await expect(table.getByText('12 full months served').first()).toBeVisible();

    // By keyboard: six months earlier, half of the clawback by the day is left.
    const slider = section.getByRole('slider', { name: 'Months after the first day' });
    await slider.focus();
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowLeft');
    await expect(slider).toHaveAttribute('aria-valuetext', 'after 6 months');
    await expect(table.getByText('6 full months served').first()).toBeVisible();

    // On one day for all, 182 of 366 days before the clause ends.
    const day = section.getByLabel('Or on one day for all');
    await day.fill('2027-08-31');
    const owed = table.getByRole('button', { name: /^14,918\.03, Fennick Health: Owed back/ });
    await owed.click();
    await expect(page.getByRole('dialog')).toContainText('$14,918.03');
    await expect(page.getByRole('dialog')).toContainText('Days left');
    await page.keyboard.press('Escape');
    const clause = section.getByRole('table', { name: 'Fennick Health: Sign-on' });
    await expect(clause.getByText('All of it for 12 months')).toBeVisible();
    await expect(clause.getByRole('button', { name: /^30,000\.00/ })).toBeVisible();
    await expect(section.getByText(/Waiting 15 days, until Sep 15, 2027, brings a vest/)).toBeVisible();

    // A part month followed to its entry.
    await table.getByRole('button', { name: /Fennick Health: Cash received/ }).click();
    await expect(page.getByRole('dialog')).toContainText('Base salary');
    await page.keyboard.press('Escape');

    await day.fill('2020-01-01');
    await expect(section.getByText(/This field expects a day on or after/).first()).toBeVisible();
    await day.fill('2027-08-31');

    await section.getByRole('button', { name: 'You are laid off' }).click();
    await expect(table.getByRole('button', { name: /^0\.00, Fennick Health: Owed back/ })).toBeVisible();

    const lost = section.getByRole('table', { name: /^What resigning from Brackwater Analytics loses/ });
    await expect(lost.getByRole('rowheader', { name: 'Make-whole' })).toBeVisible();
    await expect(section.getByText(/has caught up with staying by the end of month 12/)).toBeVisible();
    await expectAccessible(page);
  });
}
