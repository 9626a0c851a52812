import { describe, expect, test } from 'vitest';
import { bookOf, empty, expectAccessible, offerIn, openPanel, pick, press, typeIn } from './panel-test.ts';

const STOCK = { kind: 'public', price: '100', asOf: '2027-01-04' };
const YEARLY = [{ portion: '1', occurrences: 4, period: 12, periodType: 'MONTHS' }];
const grantOf = (more: Record<string, unknown> = {}) => ({
  id: 'g',
  award: { kind: 'restricted-stock-units' },
  size: { kind: 'shares', shares: '1000' },
  vesting: { kind: 'statements', statements: YEARLY },
  ...more,
});

describe('the share price', () => {
  test('is entered by keyboard: listed, with prices on dates', async () => {
    const book = bookOf();
    await openPanel(book, 'stock');
    await typeIn('Share price', '187.50');
    await typeIn('As of', '2026-11-02');
    await typeIn('Assumed growth', '-5%');
    await press('Add a dated price');
    await typeIn('Price', '200');
    expect(offerIn(book).stock).toEqual({
      kind: 'public',
      price: '187.5',
      asOf: '2026-11-02',
      growth: '-0.05',
      datedPrices: [{ date: '2027-11-02', price: '200' }],
    });
    await expectAccessible();
  });

  test('of a private company keeps what the listed one had, in one step of undo', async () => {
    const book = bookOf({ stock: STOCK });
    await openPanel(book, 'stock');
    await pick('Shares are', 'Private: they cannot be sold yet');
    await typeIn('Preferred price', '140');
    await pick('Valued by', 'The preferred price');
    await typeIn('Liquidity discount', '1/3');
    expect(offerIn(book).stock).toEqual({
      kind: 'private',
      fairMarketValue: '100',
      preferredPrice: '140',
      valuation: 'preferred-price',
      asOf: '2027-01-04',
      liquidityDiscount: '1/3',
    });
    await expectAccessible();
    for (let steps = 0; steps < 4; steps += 1) book.undo();
    expect(offerIn(book).stock).toEqual(STOCK);
  });
});

describe('grants', () => {
  test('are entered by keyboard: a value turned into shares, with a schedule by year', async () => {
    const book = bookOf({ stock: STOCK });
    const screen = await openPanel(book, 'grants');
    await press('Add a grant');
    await typeIn('Value', '480k');
    await typeIn('Turned at', '120');
    await pick('Rounded', 'Up');
    await typeIn('Granted on', '2027-02-01');
    await typeIn('By year, in %', '40/30/20/10');
    await typeIn('Quoted value', '480,000');
    const drawing = screen.getByRole('img', {
      name: /40% in year 1, 30% in year 2, 20% in year 3, 10% in year 4/,
    });
    await expect.element(drawing).toBeVisible();
    expect(offerIn(book).grants).toEqual([
      {
        id: expect.any(String) as string,
        award: { kind: 'restricted-stock-units' },
        size: { kind: 'value', value: '480000', conversion: { price: '120', rounding: 'up' } },
        grantDate: '2027-02-01',
        vesting: {
          kind: 'statements',
          statements: ['0.4', '0.3', '0.2', '0.1'].map((portion) => ({
            portion,
            occurrences: 1,
            period: 12,
            periodType: 'MONTHS',
          })),
        },
        quotedValue: '480000',
      },
    ]);
    await expectAccessible();
  });

  test('of a private company can wait for a liquidity event; those of a listed one are not asked', async () => {
    const book = bookOf({ stock: STOCK, grants: [grantOf()] });
    const screen = await openPanel(book, 'grants');
    const trigger = screen.getByLabelText('Double trigger: also waits for a liquidity event');
    await expect.element(trigger).not.toBeInTheDocument();
    await pick('Shares are', 'Private: they cannot be sold yet');
    expect(offerIn(book).stock).toMatchObject({ kind: 'private', fairMarketValue: '100' });
    await expectAccessible();
    await press('Double trigger: also waits for a liquidity event');
    await typeIn('Event on', '2028-06-01');
    expect(offerIn(book).grants?.[0]?.liquidityEvent).toEqual({ date: '2028-06-01' });
  });

  test('of options ask for the strike, and list the vests from the ledger with what they cost', async () => {
    const book = bookOf({ stock: STOCK, grants: [grantOf()] });
    const screen = await openPanel(book, 'grants');
    await pick('Granted are', 'Stock options');
    await typeIn('Strike price', '40');
    await pick('Tax kind', 'NSO, non-qualified');
    expect(offerIn(book).grants?.[0]?.award).toMatchObject({
      kind: 'stock-options',
      type: 'NSO',
      strike: '40',
    });
    const table = screen.getByRole('table', { name: /^Vests of/ });
    // 250 options a year: 250 × (100 − 40) = 15,000, for 250 × 40 = 10,000
    await expect
      .element(table.getByRole('row', { name: 'Jan 4, 2028 250 $100.00 $10,000.00 $15,000.00' }))
      .toBeVisible();
    await expect
      .element(table.getByRole('row', { name: 'Together 1,000 $40,000.00 $60,000.00' }))
      .toBeVisible();
  });

  test('vest row by row with a cliff, and say what is missing from the whole', async () => {
    const book = bookOf({ stock: STOCK, grants: [grantOf()] });
    const screen = await openPanel(book, 'grants');
    await press('Row by row, with cliffs and events');
    await typeIn('Share', '50%');
    await typeIn('In', '24');
    await typeIn('One every', '1');
    await press('With a cliff');
    await typeIn('Then at once', '1/2');
    await expect.element(screen.getByRole('img', { name: /50% has no date/ })).toBeVisible();
    await expect
      .element(screen.getByRole('button', { name: /A schedule that sums to 50%, 50% too little/ }))
      .toBeVisible();
    await press('Add a row');
    expect(offerIn(book).grants?.[0]?.vesting).toEqual({
      kind: 'statements',
      statements: [
        {
          portion: '0.5',
          occurrences: 24,
          period: 1,
          periodType: 'MONTHS',
          cliff: { length: 12, periodType: 'MONTHS', portion: '1/2' },
        },
        { portion: '0.5', occurrences: 1, period: 12, periodType: 'MONTHS' },
      ],
    });
    await expectAccessible();
  });

  test('on given dates start from the dates of their schedule', async () => {
    const book = bookOf({ stock: STOCK, grants: [grantOf({ size: { kind: 'shares', shares: '1002' } })] });
    await openPanel(book, 'grants');
    await pick('Vests', 'On given dates');
    // 1002 ÷ 4 = 250.5, rounded down over the whole grant
    expect(offerIn(book).grants?.[0]?.vesting).toEqual({
      kind: 'dated',
      vests: [
        { date: '2028-01-04', shares: '250' },
        { date: '2029-01-04', shares: '251' },
        { date: '2030-01-04', shares: '250' },
        { date: '2031-01-04', shares: '251' },
      ],
    });
    await typeIn('Vest', '300');
    expect(offerIn(book).grants?.[0]?.vesting).toMatchObject({ vests: [{ shares: '300' }, {}, {}, {}] });
    await expectAccessible();
  });

  test('keep the drafts of rows with their rows when one before them is removed', async () => {
    const vests = ['2028-01-04', '2029-01-04'].map((date) => ({ date, shares: '500' }));
    const book = bookOf({ stock: STOCK, grants: [grantOf({ vesting: { kind: 'dated', vests } })] });
    const screen = await openPanel(book, 'grants');
    const second = screen.getByLabelText('Vest', { exact: true }).nth(1);
    await second.fill('five hundred');
    await press(/^×\s*Remove Vest 1/);
    await expect.element(screen.getByLabelText('Vest', { exact: true })).toHaveValue('five hundred');
    expect(offerIn(book).grants?.[0]?.vesting).toMatchObject({
      vests: [{ date: '2029-01-04', shares: '500' }],
    });
  });

  test('name the share price that is missing', async () => {
    const book = bookOf({ grants: [grantOf()] });
    const screen = await openPanel(book, 'grants');
    await expect.element(screen.getByText(/Equity in shares without a share price/)).toBeVisible();
    await press('Finer rules: vest days, rounding, name');
    await pick('Whole shares', 'The spare shares first');
    await press('Add a vest day');
    await typeIn('Day', '20');
    await typeIn('Called', 'New hire');
    expect(offerIn(book).grants?.[0]).toMatchObject({
      allocation: 'FRONT_LOADED',
      fixedVestDays: [{ month: 2, day: 20 }],
      label: 'New hire',
    });
  });
});

describe('refresh grants', () => {
  test('are entered by keyboard', async () => {
    const book = bookOf({ stock: STOCK });
    await openPanel(book, 'refresh-grants');
    await press('Add a plan of refresh grants');
    await typeIn('Value', '60k');
    await typeIn('First granted', '2028-03-15');
    await typeIn('Again every', '12');
    await typeIn('In all', '3');
    await pick('Evidence', 'Said by the recruiter');
    await press('Count in total');
    await pick('Schedule', '1/3 a year over 3 years');
    expect(offerIn(book).refreshGrants).toEqual([
      {
        id: expect.any(String) as string,
        award: { kind: 'restricted-stock-units' },
        size: { kind: 'value', value: '60000', conversion: { rounding: 'nearest' } },
        firstGrantDate: '2028-03-15',
        everyMonths: 12,
        times: 3,
        evidence: 'said-by-recruiter',
        countInTotal: false,
        vesting: {
          kind: 'statements',
          statements: [{ portion: '1', occurrences: 3, period: 12, periodType: 'MONTHS' }],
        },
      },
    ]);
    await empty('In all');
    expect(offerIn(book).refreshGrants?.[0]?.times).toBeUndefined();
    await expectAccessible();
  });
});
