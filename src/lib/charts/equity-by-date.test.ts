import { describe, expect, test } from 'vitest';
import { comparer } from '#lib/engine/comparison/comparison.ts';
import { each, grantOf, priced, refreshOf, unlisted } from '../../../tests/engine/equity.ts';
import { documentOf, type Fields } from '../../../tests/engine/offers.ts';
import type { ChartModel, FigureCell } from './chart-model.ts';
import { equityStakes, hasEquity } from './equity-by-date.ts';
import { shownOffers, type ShownOffer } from './shown-offer.ts';

const yearly = [each('1', 4, 12)];

function shownFor(fields: Fields): [ReturnType<ReturnType<typeof comparer>>, ShownOffer] {
  const document = documentOf([fields]);
  const comparison = comparer()(document);
  const [shown] = shownOffers(comparison, document);
  if (!shown) throw new Error('The offer can be computed');
  return [comparison, shown];
}

const modelOf = (fields: Fields): ChartModel<FigureCell> => equityStakes(...shownFor(fields));

const rowsOf = ({ table }: ChartModel<FigureCell>): readonly (readonly (string | undefined)[])[] =>
  table.groups.flatMap(({ rows }) =>
    rows.map(({ label, cells }) => [label, ...cells.map((cell) => cell?.text)]),
  );

const columnsOf = ({ table }: ChartModel<FigureCell>): readonly string[] =>
  table.columns.map(({ label }) => label);

describe('what of the equity is yours, and when', () => {
  // 1,000 shares at 50 in four years: 250 × 50 = 12,500 a year.
  const listed = modelOf({ ...priced('50'), ...grantOf(yearly) });

  test('the table has a row for each vest date', () => {
    expect(columnsOf(listed)).toEqual(['Vested and sellable', 'Unvested']);
    expect(rowsOf(listed)).toEqual([
      ['Jan 1, 2027', '12,500.00', '37,500.00'],
      ['Jan 1, 2028', '25,000.00', '25,000.00'],
      ['Jan 1, 2029', '37,500.00', '12,500.00'],
      ['Jan 1, 2030', '50,000.00', '0.00'],
    ]);
    expect(listed.table.groups[0]?.rows[0]?.cells.map((cell) => cell?.note)).toEqual([
      '250 shares',
      '750 shares',
    ]);
  });

  test('the bars stand still between the vests', () => {
    const { drawing } = listed;
    if (drawing.kind !== 'bars') throw new Error('These are bars');
    expect(drawing.labels.slice(0, 5)).toEqual(['Q1 2027', 'Q2 2027', 'Q3 2027', 'Q4 2027', 'Q1 2028']);
    expect(drawing.labels.at(-1)).toBe('Q1 2030');
    expect(drawing.series.map(({ key, amounts }) => [key, ...amounts.slice(0, 5)])).toEqual([
      ['liquid', 1_250_000n, 1_250_000n, 1_250_000n, 1_250_000n, 2_500_000n],
      ['unvested', 3_750_000n, 3_750_000n, 3_750_000n, 3_750_000n, 2_500_000n],
    ]);
  });

  test('what cannot be sold is hatched, at its full value, its discounted value beside it', () => {
    // 250 × 10 = 2,500; less 30% is 1,750.
    const model = modelOf({ ...unlisted(), ...grantOf(yearly) });
    expect(columnsOf(model)).toEqual([
      'Vested and sellable',
      'Vested, not sellable yet',
      'Unvested',
      'Not sellable yet, discounted',
    ]);
    expect(rowsOf(model)[0]).toEqual(['Jan 1, 2027', '0.00', '2,500.00', '7,500.00', '1,750.00']);
    expect(model.legend.map(({ key, isHatched }) => [key, isHatched])).toEqual([
      ['liquid', false],
      ['illiquid', true],
      ['unvested', false],
    ]);
    expect(model.findings[0]).toContain('never added to what can be sold');
  });

  test('options say what exercising all that has vested costs by then', () => {
    // 250 × (50 − 30) = 5,000, and the strikes 250 × 30 = 7,500.
    const terms = { award: { kind: 'stock-options', type: 'NSO', strike: '30', expiry: '2036-01-01' } };
    const model = modelOf({ ...priced('50'), ...grantOf(yearly, undefined, terms) });
    expect(columnsOf(model).at(-1)).toBe('To exercise all that has vested');
    expect(rowsOf(model).slice(0, 2)).toEqual([
      ['Jan 1, 2027', '5,000.00', '15,000.00', '7,500.00'],
      ['Jan 1, 2028', '10,000.00', '10,000.00', '15,000.00'],
    ]);
  });

  test('refresh grants are in it only where they count in the totals', () => {
    // 1,000 ÷ 50 = 20 shares granted on 2027-01-01: 770 shares × 50 = 38,500 unvested then, 750 × 50 without them.
    const offer = { ...priced('50'), ...grantOf(yearly) };
    const counted = modelOf({ ...offer, ...refreshOf('1000', { times: 1 }) });
    expect(rowsOf(counted)[0]).toEqual(['Jan 1, 2027', '12,500.00', '38,500.00']);
    const leftOut = modelOf({ ...offer, ...refreshOf('1000', { times: 1, countInTotal: false }) });
    expect(rowsOf(leftOut)).toEqual(rowsOf(listed));
  });

  test('what never vests is named', () => {
    const model = modelOf({ ...priced('50'), ...grantOf(yearly), contractEnd: '2028-06-30' });
    expect(model.findings).toEqual([
      '$25,000.00 is still unvested after Jan 1, 2028: it waits for an event without a date, or the employment ends before.',
    ]);
  });

  test('an offer without grants has no equity', () => {
    expect(hasEquity(shownFor({})[1])).toBe(false);
    expect(rowsOf(modelOf({}))).toEqual([]);
  });
});
