import { describe, expect, test } from 'vitest';
import { problemWords } from '#lib/format/problem-words.ts';
import { checkDocument } from './check-offer.ts';
import {
  datedAmounts,
  documentOf,
  ledgerFor,
  streamOf,
  type Fields,
} from '../../../../tests/engine/offers.ts';
import { each, grantOf, priced } from '../../../../tests/engine/equity.ts';

const told = (offer: Fields, settings: Fields = {}): readonly string[] =>
  checkDocument(documentOf([offer], settings)).map(
    ({ severity, path, problem }) => `${severity} ${path.join('.')}: ${problemWords(problem).found}`,
  );

const annual = (raises: readonly Fields[]): Fields => ({ base: { kind: 'annual', rate: '100000', raises } });
const by = (percentage: string, date: string): Fields => ({
  date,
  change: { kind: 'by', percentage },
  certainty: 'contracted',
});

describe('what is stated twice is a warning at the second', () => {
  test('two raises on one day, which both apply: 100,000 × 1.1 × 1.05 = 115,500, so 9,625 a month', () => {
    const offer = annual([by('0.1', '2026-07-01'), by('0.03', '2026-08-01'), by('0.05', '2026-07-01')]);
    expect(told(offer)).toEqual(['warning offers.0.base.raises.2.date: a second raise on Jul 1, 2026']);
    expect(datedAmounts(streamOf(ledgerFor(offer), 'base'))[6]).toEqual(['2026-07-31', '9625.00']);
  });

  test('two prices from one day on, of which the last one stated holds', () => {
    const datedPrices = ['90', '120'].map((price) => ({ date: '2026-12-01', price }));
    const offer = { ...priced('100', { datedPrices }), ...grantOf([each('1', 1, 12)]) };
    expect(told(offer)).toEqual([
      'warning offers.0.stock.datedPrices.1.date: a second price from Dec 1, 2026 on',
    ]);
    expect(datedAmounts(streamOf(ledgerFor(offer), 'grant:g'))).toEqual([['2027-01-01', '120000.00']]);
  });

  test('two guarantees for one bonus year, of which the last one stated holds', () => {
    const minimum = (amount: string) => ({ year: 1, minimum: { kind: 'amount', amount } });
    const offer = {
      base: { kind: 'annual', rate: '100000' },
      bonuses: [
        {
          id: 'b',
          target: { kind: 'of-base', percentage: '0.1' },
          cycle: { kind: 'employment-year' },
          guarantees: [minimum('15000'), minimum('12000')],
        },
      ],
    };
    expect(told(offer)).toEqual([
      'warning offers.0.bonuses.0.guarantees.1.year: a second guarantee for bonus year 1',
    ]);
    expect(datedAmounts(streamOf(ledgerFor(offer), 'bonus:b'))[0]).toEqual(['2026-12-31', '12000.00']);
  });

  test('two dates of one event, of which the last one stated holds', () => {
    const events = ['2027-06-01', '2028-06-01'].map((date) => ({ name: 'launch', date }));
    const held = each('1', 1, 12, { event: { name: 'launch', anchor: 'start' } });
    const offer = { ...priced('1'), ...grantOf([held], undefined, { events }) };
    expect(told(offer)).toEqual([
      'warning offers.0.grants.0.events.1.name: a second date for the event "launch"',
    ]);
    expect(datedAmounts(streamOf(ledgerFor(offer), 'grant:g'))).toEqual([['2028-06-01', '1000.00']]);
  });

  test('two rates of one currency on one day, of which the last one stated holds', () => {
    const rate = (currency: string, of: string) => ({ currency, date: '2026-01-01', rate: of });
    const settings = { exchangeRates: [rate('EUR', '1.1'), rate('GBP', '1.3'), rate('EUR', '1.2')] };
    const offer = { currency: 'EUR', signOn: [] };
    expect(told(offer, settings)).toEqual([
      'warning settings.exchangeRates.2.date: a second rate for EUR on Jan 1, 2026',
    ]);
    const paid = { ...offer, base: { kind: 'annual', rate: '12000' } };
    expect(streamOf(ledgerFor(paid, settings), 'base').entries[0]?.reported).toBe(120_000n);
  });

  test('nothing is said of other days, years, names and currencies', () => {
    const settings = {
      exchangeRates: [
        { currency: 'EUR', date: '2026-01-01', rate: '1.1' },
        { currency: 'EUR', date: '2026-01-02', rate: '1.1' },
        { currency: 'GBP', date: '2026-01-01', rate: '1.3' },
      ],
    };
    expect(told(annual([by('0.1', '2026-07-01'), by('0.1', '2027-07-01')]), settings)).toEqual([]);
  });
});
