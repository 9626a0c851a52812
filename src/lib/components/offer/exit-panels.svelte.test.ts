import { expect, test } from 'vitest';
import { bookOf, expectAccessible, offerIn, openPanel, pick, press, typeIn } from './panel-test.ts';

test('a private company is entered by keyboard, valued by its exits, with what each pays', async () => {
  const book = bookOf({
    stock: { kind: 'private', fairMarketValue: '2', valuation: 'fair-market-value', asOf: '2027-01-04' },
    grants: [
      {
        id: 'g',
        award: { kind: 'stock-options', type: 'ISO', strike: '1' },
        size: { kind: 'shares', shares: '10000' },
        vesting: {
          kind: 'statements',
          statements: [{ portion: '1', occurrences: 4, period: 12, periodType: 'MONTHS' }],
        },
      },
    ],
  });
  const screen = await openPanel(book, 'stock');
  await typeIn('Preferred price', '6');
  await pick('Valued by', 'What the exits are expected to pay');
  await typeIn('Fully diluted', '10m');
  await typeIn('Preference', '20m');
  await press('Add a round');
  await typeIn('Gives away', '20%');
  await press('Add an exit');
  await typeIn('Exit called', 'Sale');
  await typeIn('Company worth', '120m');
  await typeIn('Exit on', '2029-06-01');
  await typeIn('Probability', '25%');
  await press('Add an exit');
  const id = expect.any(String) as string;
  // The second exit starts with the probability that the first leaves, on the same day.
  await screen.getByLabelText('Company worth').nth(1).fill('0');
  expect(offerIn(book).stock).toEqual({
    kind: 'private',
    fairMarketValue: '2',
    preferredPrice: '6',
    valuation: 'exit',
    asOf: '2027-01-04',
    fullyDilutedShares: '10000000',
    liquidationPreference: '20000000',
    dilution: ['0.2'],
    exitScenarios: [
      { id, label: 'Sale', value: '120000000', date: '2029-06-01', probability: '0.25' },
      { id, value: '0', date: '2029-06-01', probability: '3/4' },
    ],
  });
  // (120m − 20m) ÷ 10m × 0.8 = 8 a share; 5,000 of 10,000 options vested: × (8 − 1)
  const table = screen.getByRole('table', { name: /^What the grants pay/ });
  await expect
    .element(table.getByRole('row', { name: 'Sale, Jun 1, 2029 $8.00 $70,000.00 $35,000.00' }))
    .toBeVisible();
  await expect
    .element(table.getByRole('row', { name: 'Expectation $2.00 $17,500.00 $8,750.00' }))
    .toBeVisible();
  await expect.element(screen.getByText(/0\.1% of the company today, and 0\.08% after/)).toBeVisible();
  await expectAccessible();
});
