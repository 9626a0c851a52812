import { describe, expect, test } from 'vitest';
import {
  amountOf,
  datedAmounts,
  ledgerFor,
  overall,
  partsOf,
  streamOf,
  yearsFor,
  type Fields,
} from '../../../../tests/engine/offers.ts';
import { each, grantOf, priced, unlisted } from '../../../../tests/engine/equity.ts';

const lineFor = (offer: Fields, settings: Fields = {}) => streamOf(ledgerFor(offer, settings), 'grant:g');
const yearly = [each('1', 4, 12)];

describe('shares of a private company', () => {
  // 250 shares a year at 10: face 2,500, less 30% is 1,750.
  const offer = { ...unlisted(), ...grantOf(yearly) };

  test('count at 0 by default, with face and discounted value beside the total', () => {
    const of = yearsFor(offer);
    expect(overall(of, 'total-compensation')).toBe('0.00');
    expect(of.columns.map(({ sums }) => sums.illiquid)).toEqual(
      Array.from({ length: 4 }, () => ({ face: 250_000n, discounted: 175_000n })),
    );
    expect(of.horizon.illiquid).toEqual({ face: 1_000_000n, discounted: 700_000n });
    expect(lineFor(offer).entries.slice(0, 1).map(partsOf)).toEqual([{ illiquid: '0.00' }]);
  });

  test('count discounted or at face where the settings say so', () => {
    const counted = (illiquidEquity: string) =>
      lineFor(offer, { illiquidEquity }).entries.slice(0, 1).map(partsOf);
    expect(counted('discounted')).toEqual([{ illiquid: '1750.00' }]);
    expect(counted('face')).toEqual([{ illiquid: '2500.00' }]);
  });

  test('are valued by the preferred price by choice', () => {
    // 250 × 25 = 6,250.
    const preferred = { ...unlisted({ valuation: 'preferred-price' }), ...grantOf(yearly) };
    expect(lineFor(preferred, { illiquidEquity: 'face' }).entries.map(amountOf)[0]).toBe('6250.00');
  });

  test('as options: what the price is above the strike, then discounted', () => {
    // 250 × (10 − 4) = 1,500; × 0.7 = 1,050.
    const options = {
      ...unlisted(),
      ...grantOf(yearly, undefined, { award: { kind: 'stock-options', type: 'NSO', strike: '4' } }),
    };
    expect(yearsFor(options).columns[0]?.sums.illiquid).toEqual({ face: 150_000n, discounted: 105_000n });
  });

  test('keep their growth within the illiquid amount', () => {
    // 250 × 10 × 1.2 = 3,000 on 1 January 2027.
    const growing = { ...unlisted({ growth: '0.2' }), ...grantOf(yearly) };
    expect(lineFor(growing, { illiquidEquity: 'face' }).entries.slice(0, 1).map(partsOf)).toEqual([
      { illiquid: '3000.00' },
    ]);
  });

  test('can be sold from a liquidity event on: each vest on the later of service and event', () => {
    const event = {
      ...unlisted(),
      ...grantOf(yearly, undefined, { liquidityEvent: { date: '2028-06-30' } }),
    };
    expect(datedAmounts(lineFor(event))).toEqual([
      ['2028-06-30', '2500.00'],
      ['2028-06-30', '2500.00'],
      ['2029-01-01', '2500.00'],
      ['2030-01-01', '2500.00'],
    ]);
    expect(
      lineFor(event)
        .entries.map(({ vest }) => vest?.serviceDate)
        .slice(0, 2),
    ).toEqual(['2027-01-01', '2028-01-01']);
    expect(lineFor(event).entries.slice(0, 1).map(partsOf)).toEqual([{ conditional: '2500.00' }]);
  });

  test('an award in cash is not illiquid', () => {
    const cash = { ...unlisted(), ...grantOf(yearly, { kind: 'cash', value: '4000' }) };
    expect(lineFor(cash).entries.slice(0, 1).map(partsOf)).toEqual([{ conditional: '1000.00' }]);
  });
});

describe('an award in cash that waits for a liquidity event', () => {
  const cash = (liquidityEvent: Fields, terms: Fields = {}) => ({
    ...unlisted(),
    ...grantOf(yearly, { kind: 'cash', value: '4001' }, { liquidityEvent, ...terms }),
  });

  test('is illiquid while the event has no date, and says that it waits', () => {
    // A fourth of 4,001.00 is 1,000.25; less 30% that is 700.175, so 700.18.
    const of = yearsFor(cash({}));
    expect(of.columns[0]?.sums.illiquid).toEqual({ face: 100_025n, discounted: 70_018n });
    expect(overall(of, 'total-compensation')).toBe('0.00');
    const first = (illiquidEquity: string) =>
      lineFor(cash({}), { illiquidEquity }).entries.slice(0, 1).map(partsOf);
    expect(first('discounted')).toEqual([{ illiquid: '700.18' }]);
    expect(first('face')).toEqual([{ illiquid: '1000.25' }]);
    expect(lineFor(cash({})).working(1).notes).toEqual(['waits-for-liquidity-event', 'illiquid-not-counted']);
  });

  test('is money from the event on, and remembers when its service was done', () => {
    const line = lineFor(cash({ date: '2028-06-30' }));
    expect(datedAmounts(line).slice(0, 3)).toEqual([
      ['2028-06-30', '1000.25'],
      ['2028-06-30', '1000.25'],
      ['2029-01-01', '1000.25'],
    ]);
    expect(line.entries.slice(0, 1).map(partsOf)).toEqual([{ conditional: '1000.25' }]);
    expect(line.entries[0]?.vest?.serviceDate).toBe('2027-01-01');
  });

  test('of units that are paid in cash waits no less', () => {
    // 250 units × 10.00.
    const units = {
      ...unlisted(),
      ...grantOf(yearly, undefined, {
        award: { kind: 'cash-settled', pays: { kind: 'full-price' } },
        liquidityEvent: {},
      }),
    };
    expect(yearsFor(units).columns[0]?.sums.illiquid).toEqual({ face: 250_000n, discounted: 175_000n });
  });
});

describe('a double trigger', () => {
  test('without a date posts what service has earned as illiquid, on the service date', () => {
    const waiting = { ...priced('100'), ...grantOf(yearly, undefined, { liquidityEvent: {} }) };
    expect(datedAmounts(lineFor(waiting))[0]).toEqual(['2027-01-01', '0.00']);
    // Nothing is said of a discount: face and discounted are 25,000.
    expect(yearsFor(waiting).columns[0]?.sums.illiquid).toEqual({ face: 2_500_000n, discounted: 2_500_000n });
  });

  test('with a date values the shares on the day they are delivered', () => {
    // Service on 1 January 2027, event on 1 January 2028, 10% growth: 250 × 121 = 30,250.
    const event = {
      ...priced('100', { growth: '0.1' }),
      ...grantOf(yearly, undefined, { liquidityEvent: { date: '2028-01-01' } }),
    };
    expect(datedAmounts(lineFor(event)).slice(0, 2)).toEqual([
      ['2028-01-01', '30250.00'],
      ['2028-01-01', '30250.00'],
    ]);
  });

  test('delivers later what was earned before the employment ended', () => {
    const left = {
      contractEnd: '2027-06-30',
      ...priced('100'),
      ...grantOf(yearly, undefined, { liquidityEvent: { date: '2029-03-01' } }),
    };
    expect(datedAmounts(lineFor(left))).toEqual([['2029-03-01', '25000.00']]);
  });
});
