import { describe, expect, test } from 'vitest';
import { bookOf, expectAccessible, offerIn, openPanel, pick, typeIn } from './panel-test.ts';

const STOCK = { kind: 'public', price: '100', asOf: '2027-01-04' };
const grantOf = (more: Record<string, unknown> = {}) => ({
  id: 'g',
  award: { kind: 'restricted-stock-units' },
  size: { kind: 'shares', shares: '1000' },
  vesting: {
    kind: 'statements',
    statements: [{ portion: '1', occurrences: 4, period: 12, periodType: 'MONTHS' }],
  },
  ...more,
});
const openGrant = async (more: Record<string, unknown> = {}) => {
  const book = bookOf({ stock: STOCK, grants: [grantOf(more)] });
  await openPanel(book, 'grants');
  return book;
};

describe('every kind of award is entered by keyboard', () => {
  test('options, with their expiry and the window after leaving; a floor stays as the kind changes', async () => {
    const book = await openGrant();
    await pick('Granted are', 'Stock options');
    await typeIn('Strike price', '40');
    await typeIn('Expire on', '2037-01-04');
    await typeIn('After leaving', '3');
    expect(offerIn(book).grants?.[0]?.award).toEqual({
      kind: 'stock-options',
      type: 'ISO',
      strike: '40',
      expiry: '2037-01-04',
      exerciseWindowMonths: 3,
    });
    await expectAccessible();
    await pick('Granted are', 'Profits or partnership units');
    expect(offerIn(book).grants?.[0]?.award).toEqual({
      kind: 'profits-interests',
      units: 'profits-participation',
      threshold: '40',
    });
    book.undo();
    expect(offerIn(book).grants?.[0]?.award).toMatchObject({ kind: 'stock-options', expiry: '2037-01-04' });
  });

  test('performance shares by their payout', async () => {
    const book = await openGrant();
    await pick('Granted are', 'Performance shares');
    await typeIn('Payout', '150%');
    expect(offerIn(book).grants?.[0]?.award).toEqual({ kind: 'performance-shares', payoutFactor: '1.5' });
    await expectAccessible();
  });

  test('profits interests by their threshold', async () => {
    const book = await openGrant();
    await pick('Granted are', 'Profits or partnership units');
    await typeIn('Threshold', '12.50');
    await pick('Units are', 'Partnership units');
    expect(offerIn(book).grants?.[0]?.award).toEqual({
      kind: 'profits-interests',
      units: 'partnership',
      threshold: '12.5',
    });
    await expectAccessible();
  });

  test('units paid in cash, in full or above a base price', async () => {
    const book = await openGrant();
    await pick('Granted are', 'Units paid in cash (phantom)');
    expect(offerIn(book).grants?.[0]?.award).toEqual({ kind: 'cash-settled', pays: { kind: 'full-price' } });
    await pick('A unit pays', 'What is above a base price');
    await typeIn('Base price', '30');
    expect(offerIn(book).grants?.[0]?.award).toEqual({
      kind: 'cash-settled',
      pays: { kind: 'appreciation', basePrice: '30' },
    });
    await expectAccessible();
  });
});

describe('a value is turned into shares', () => {
  const size = { kind: 'value', value: '100000', conversion: { rounding: 'nearest' } };
  const conversionIn = (book: Awaited<ReturnType<typeof openGrant>>) => {
    const now = offerIn(book).grants?.[0]?.size;
    return now?.kind === 'value' ? now.conversion : undefined;
  };

  test('by the price on a date', async () => {
    const book = await openGrant({ size });
    await pick('By the price of', 'A given date');
    await typeIn('Price on', '2027-03-01');
    await pick('Rounded', 'Down');
    expect(conversionIn(book)).toEqual({ priceOf: { kind: 'date', date: '2027-03-01' }, rounding: 'down' });
    await expectAccessible();
  });

  test('by a mean of trading days, and back at a price agreed', async () => {
    const book = await openGrant({ size });
    await pick('By the price of', 'A mean of trading days');
    await typeIn('Mean of', '20');
    await typeIn('Turned at', '96.5');
    expect(conversionIn(book)).toEqual({
      price: '96.5',
      priceOf: { kind: 'mean-of-trading-days', days: 20 },
      rounding: 'nearest',
    });
    await pick('By the price of', 'The grant date, or one agreed');
    expect(conversionIn(book)).toEqual({ price: '96.5', rounding: 'nearest' });
  });
});
