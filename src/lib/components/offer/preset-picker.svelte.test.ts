import { expect, test } from 'vitest';
import { bookOf, expectAccessible, offerIn, openPanel, press, typeIn } from './panel-test.ts';

const vesting = {
  kind: 'statements',
  statements: [{ portion: '1', occurrences: 4, period: 12, periodType: 'MONTHS' }],
};

test('a preset fills in the schedule when it is chosen, says where it is from, and that it was edited', async () => {
  const book = bookOf({
    stock: { kind: 'public', price: '100', asOf: '2027-01-04' },
    grants: [
      {
        id: 'g',
        award: { kind: 'restricted-stock-units' },
        size: { kind: 'shares', shares: '1000' },
        vesting,
      },
    ],
  });
  const screen = await openPanel(book, 'grants');
  await press('Presets: schedules that companies are said to use');
  await typeIn('Company', 'oracle');
  await expect.element(screen.getByText(/not offered\. The shares of each year are stated/)).toBeVisible();
  await typeIn('Company', 'stripe');
  await expect.element(screen.getByText('double: also waits for a liquidity event')).toBeVisible();
  await typeIn('Company', 'google');
  await expect.element(screen.getByText('Current new-hire split as of the post; no cliff.')).toBeVisible();
  await expectAccessible();
  expect(offerIn(book).grants?.[0]?.vesting).toEqual(vesting);
  await press('Google, 38/32/20/10 monthly');
  expect(offerIn(book).grants?.[0]?.preset).toMatchObject({ company: 'Google', isEdited: false });
  await expect.element(screen.getByText(/^From the preset Google, 38\/32\/20\/10 monthly/)).toBeVisible();
  await typeIn('By year, in %', '40/30/20/10');
  expect(offerIn(book).grants?.[0]?.preset).toMatchObject({ company: 'Google', isEdited: true });
  await expect.element(screen.getByText(/confidence medium-high\), edited/)).toBeVisible();
  book.undo();
  book.undo();
  expect(offerIn(book).grants?.[0]).toMatchObject({ vesting });
  expect(offerIn(book).grants?.[0]?.preset).toBeUndefined();
});
