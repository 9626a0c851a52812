import { describe, expect, test } from 'vitest';
import {
  byYear,
  documentOf,
  ledgerFor,
  overall,
  reported,
  streamOf,
  yearsFor,
  type Fields,
} from '../../../../tests/engine/offers.ts';
import { each, grantOf, priced } from '../../../../tests/engine/equity.ts';
import { checkOffer } from '../checks/check-offer.ts';
import { assumptionsOf } from './assumptions.ts';

const rate = (currency: string, date: string, value: string): Fields => ({ currency, date, rate: value });
const euros = (annual: string): Fields => ({ currency: 'EUR', base: { kind: 'annual', rate: annual } });
const reportedBy = (offer: Fields, exchangeRates: readonly Fields[]) => {
  const of = yearsFor(offer, { exchangeRates });
  return streamOf(of.ledger, 'base').entries.map((entry) => reported(of, entry.reported));
};

describe('conversion', () => {
  test('takes the latest rate on or before the day, before the first the first', () => {
    // 60,000 euros: 5,000 a month; at 1.10 to June, at 1.20 from the entry of 31 July on.
    const rates = [rate('EUR', '2026-07-31', '1.20'), rate('EUR', '2026-03-31', '1.10')];
    const amounts = reportedBy(euros('60000'), rates);
    expect(amounts.slice(0, 7)).toEqual([...Array.from({ length: 6 }, () => '5500.00'), '6000.00']);
    // 6 × 5,500 + 6 × 6,000 = 69,000, then 72,000.
    expect(byYear(yearsFor(euros('60000'), { exchangeRates: rates }), 'base-salary').slice(0, 2)).toEqual([
      '69000.00',
      '72000.00',
    ]);
  });

  test('rounds entries in their own currency, then converts by cumulative rounding', () => {
    // 1,200.12 a year is 100.01 a month; × 1.00004 = 100.0140004: totals 100.01, 200.03, 300.04, 400.06;
    // twelve months 1,200.168 → 1,200.17, where twelve roundings would have made 1,200.12.
    const rates = [rate('EUR', '2026-01-01', '1.00004')];
    const amounts = reportedBy(euros('1200.12'), rates);
    expect(amounts.slice(0, 4)).toEqual(['100.01', '100.02', '100.01', '100.02']);
    expect(byYear(yearsFor(euros('1200.12'), { exchangeRates: rates }), 'base-salary')[0]).toBe('1200.17');
  });

  test('knows the digits of both currencies', () => {
    // 6,000,000 yen: 500,000 a month × 0.0067 = 3,350.00 dollars; 1,200.120 dinars: 100.010 × 3.25 = 325.0325:
    // totals 325.03, 650.07 (650.065).
    expect(
      reportedBy({ currency: 'JPY', base: { kind: 'annual', rate: '6000000' } }, [
        rate('JPY', '2026-01-01', '0.0067'),
      ])[0],
    ).toBe('3350.00');
    expect(
      reportedBy({ currency: 'KWD', base: { kind: 'annual', rate: '1200.12' } }, [
        rate('KWD', '2026-01-01', '3.25'),
      ]).slice(0, 2),
    ).toEqual(['325.03', '325.04']);
  });

  test('of a euro salary with dollar stock leaves the stock as it is', () => {
    const offer = {
      ...euros('60000'),
      ...priced('100', { currency: 'USD' }),
      ...grantOf([each('1', 4, 12)]),
    };
    const of = yearsFor(offer, { exchangeRates: [rate('EUR', '2026-01-01', '1.1')] });
    // 60,000 × 1.1 = 66,000; 250 shares × 100 = 25,000.
    expect([
      byYear(of, 'base-salary')[0],
      byYear(of, 'initial-grants')[0],
      byYear(of, 'total-compensation')[0],
    ]).toEqual(['66000.00', '25000.00', '91000.00']);
  });

  test('of each line in its own currency: relocation in pounds within a euro offer', () => {
    const relocation = [
      { id: 'r', currency: 'GBP', amount: '1000', payment: { kind: 'after-months', months: 0 } },
    ];
    const of = yearsFor(
      { ...euros('60000'), relocation },
      { exchangeRates: [rate('EUR', '2026-01-01', '1.1'), rate('GBP', '2026-01-01', '1.3')] },
    );
    expect([overall(of, 'other-benefits'), byYear(of, 'total-compensation')[0]]).toEqual([
      '1300.00',
      '67300.00',
    ]);
  });

  test('splits guaranteed from the rest so that both add up in both currencies', () => {
    const raised = { currency: 'EUR', base: { kind: 'annual', rate: '60000', yearlyRaise: '0.0333' } };
    const ledger = ledgerFor(raised, { exchangeRates: [rate('EUR', '2026-01-01', '1.2345')] });
    for (const { amount, reported: converted, parts } of streamOf(ledger, 'base').entries) {
      expect(parts.reduce((sum, part) => sum + part.amount, 0n)).toBe(amount);
      expect(parts.reduce((sum, part) => sum + part.reported, 0n)).toBe(converted);
    }
  });

  test('without a rate is a named mistake, and the offer has no ledger', () => {
    const document = documentOf([euros('60000')]);
    const [offer] = document.offers;
    const checked = offer && checkOffer(offer, assumptionsOf(document));
    expect(checked?.ledger).toBeUndefined();
    expect(checked?.findings.map(({ path, problem }) => [path, problem.kind])).toEqual([
      [['currency'], 'no-exchange-rate'],
    ]);
    expect(() => ledgerFor(euros('60000'))).toThrow('No exchange rate for EUR');
  });
});
