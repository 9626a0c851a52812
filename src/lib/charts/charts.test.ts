import { describe, expect, test } from 'vitest';
import type { OfferDocument } from '#lib/document/types.ts';
import { comparer, type Choice } from '#lib/engine/comparison/comparison.ts';
import { documentOf, type Fields } from '../../../tests/engine/offers.ts';
import { certaintyBars } from './certainty-bars.ts';
import { isDrawn } from './drawing.ts';
import type { ChartModel } from './chart-model.ts';
import { cumulativeLines } from './cumulative-lines.ts';
import { shownOffers } from './shown-offer.ts';
import { vestCalendar } from './vest-calendar.ts';
import { yearlyBars } from './yearly-bars.ts';

/** A grant that vests a half after each of two years. */
const grant = (shares: string): Fields => ({
  id: 'g',
  award: { kind: 'restricted-stock-units' },
  size: { kind: 'shares', shares },
  vesting: {
    kind: 'statements',
    statements: [{ portion: '1', occurrences: 2, period: 12, periodType: 'MONTHS' }],
  },
});

const EARLY: Fields = {
  company: 'Early',
  base: { kind: 'annual', rate: '100000' },
  signOn: [{ id: 's', amount: '30000', payment: { kind: 'after-months', months: 0 } }],
  benefits: [{ kind: 'premium', id: 'p', monthly: '100' }],
};

const LATE: Fields = {
  company: 'Late',
  base: { kind: 'annual', rate: '100000' },
  stock: { kind: 'public', price: '10', asOf: '2026-01-01' },
  grants: [grant('8000')],
};

const PRIVATE: Fields = {
  company: 'Private',
  base: { kind: 'annual', rate: '90000' },
  stock: {
    kind: 'private',
    valuation: 'fair-market-value',
    fairMarketValue: '5',
    asOf: '2026-01-01',
    liquidityDiscount: '0.4',
  },
  grants: [grant('2000')],
};

const TWO_YEARS: OfferDocument = documentOf([EARLY, LATE], { horizonYears: 2 });

const build = (
  builder: typeof yearlyBars,
  document: OfferDocument = TWO_YEARS,
  choice: Choice = {},
): ChartModel => {
  const comparison = comparer()(document, choice);
  return builder(comparison, shownOffers(comparison, document));
};

/** The figures of a chart's table: heading, row and then the texts. */
const textsOf = ({ table }: ChartModel): readonly (readonly (string | undefined)[])[] =>
  table.groups.flatMap(({ rows }) =>
    rows.map(({ label, cells }) => [label, ...cells.map((cell) => cell?.text)]),
  );

describe('what each offer pays, year by year', () => {
  const model = build(yearlyBars);

  test('asks its question and names the definition', () => {
    expect(model.title).toBe('What does each offer pay, year by year?');
    expect(model.scope).toBe(
      'Total compensation over 2 years, each offer counted from its own start, before tax.',
    );
  });
  test('the table has the groups of components of each offer, and their total', () => {
    // Premiums of 12 × 100 are taken off; 4,000 shares × 10 vest each year.
    expect(textsOf(model)).toEqual([
      ['Base salary', '100,000.00', '100,000.00', '200,000.00'],
      ['Sign-on', '30,000.00', '0.00', '30,000.00'],
      ['Benefits less premiums', '−1,200.00', '−1,200.00', '−2,400.00'],
      ['Total compensation', '128,800.00', '98,800.00', '227,600.00'],
      ['Base salary', '100,000.00', '100,000.00', '200,000.00'],
      ['Equity', '40,000.00', '40,000.00', '80,000.00'],
      ['Total compensation', '140,000.00', '140,000.00', '280,000.00'],
    ]);
    expect(model.table.columns.map(({ label }) => label)).toEqual(['Year 1', 'Year 2', '2 years']);
  });
  test('the bars are the same amounts in minor units, stacked by offer', () => {
    const { drawing } = model;
    if (drawing.kind !== 'bars') throw new Error('These are bars');
    expect(drawing.series.map(({ stack, amounts }) => [stack, ...amounts])).toEqual([
      ['o1', 10_000_000n, 10_000_000n],
      ['o1', 3_000_000n, 0n],
      ['o1', -120_000n, -120_000n],
      ['o2', 10_000_000n, 10_000_000n],
      ['o2', 4_000_000n, 4_000_000n],
    ]);
  });
  test('another definition leaves components out', () => {
    const cash = build(yearlyBars, TWO_YEARS, { totalDefinition: 'total-cash' });
    expect(textsOf(cash).map(([label]) => label)).toEqual([
      'Base salary',
      'Sign-on',
      'Total cash',
      'Base salary',
      'Total cash',
    ]);
  });
  test('calendar years are named, and part years say so', () => {
    const document = documentOf([{ ...EARLY, start: '2026-07-01' }], {
      horizonYears: 1,
      view: 'calendar-year',
    });
    expect(build(yearlyBars, document).table.columns.map(({ label }) => label)).toEqual([
      '2026 (part)',
      '2027 (part)',
      '1 year',
    ]);
  });
});

describe('what one would have by when', () => {
  test('tells who passes whom, and when, and marks the place', () => {
    // After 11 months Early has 30,000 − 1,100 more; the vest of 40,000 in month 12 puts Late ahead.
    const model = build(cumulativeLines);
    expect(model.findings).toEqual(['Late passes Early in month 12 (year 1).']);
    expect(model.drawing.kind === 'lines' && model.drawing.marks).toEqual([
      { month: 12, amount: 14_000_000n },
    ]);
    expect(textsOf(model)).toEqual([
      ['Early', '128,800.00', '227,600.00'],
      ['Late', '140,000.00', '280,000.00'],
    ]);
  });
  test('in the calendar view the month is one of the calendar', () => {
    expect(build(cumulativeLines, TWO_YEARS, { view: 'calendar-year' }).findings).toEqual([
      'Late passes Early in Dec 2026.',
    ]);
  });
  test('says so when no offer passes another; a single offer has nobody to pass', () => {
    const cash = build(cumulativeLines, TWO_YEARS, { totalDefinition: 'total-cash' });
    expect(cash.findings).toEqual(['No offer passes another within 2 years.']);
    expect(build(cumulativeLines, documentOf([EARLY])).findings).toEqual([]);
  });
  test('among many offers only the changes of place with the last leader are told', () => {
    const many = build(cumulativeLines, documentOf([EARLY, EARLY, EARLY, EARLY, LATE], { horizonYears: 2 }));
    expect(many.findings).toHaveLength(5);
    expect(many.findings.at(-1)).toBe('Late leads at the end; only its changes of place are told.');
  });
});

describe('how sure the money is', () => {
  test('splits the total by certainty', () => {
    expect(build(certaintyBars).table.columns.map(({ label }) => label)).toEqual([
      'Guaranteed',
      'Conditional',
      'Total compensation',
    ]);
    expect(textsOf(build(certaintyBars))).toEqual([
      ['Early', '227,600.00', '0.00', '227,600.00'],
      ['Late', '200,000.00', '80,000.00', '280,000.00'],
    ]);
  });
  test('what cannot be sold stands apart, whether it counts or not', () => {
    const document = documentOf([PRIVATE], { horizonYears: 2 });
    // 2,000 shares × 5 = 10,000; less 40%: 6,000.
    expect(textsOf(build(certaintyBars, document))).toEqual([
      ['Private', '180,000.00', '180,000.00', '6,000.00', '10,000.00'],
    ]);
    const counted = documentOf([PRIVATE], { horizonYears: 2, illiquidEquity: 'face' });
    expect(textsOf(build(certaintyBars, counted))).toEqual([
      ['Private', '180,000.00', '10,000.00', '190,000.00', '6,000.00', '10,000.00'],
    ]);
    const { drawing } = build(certaintyBars, counted);
    expect(
      drawing.kind === 'bars' && drawing.series.map(({ stack, amounts }) => [stack, ...amounts]),
    ).toEqual([
      ['sellable', 18_000_000n],
      ['illiquid', 1_000_000n],
    ]);
  });
});

describe('when shares vest', () => {
  test('counts vests by month over two years, with the shares beside', () => {
    const model = build(vestCalendar);
    expect(textsOf(model)).toEqual([
      ['Jan 2027', '40,000.00'],
      ['Jan 2028', '40,000.00'],
      ['All', '80,000.00'],
    ]);
    expect(model.table.groups[0]?.rows[0]?.cells[0]?.note).toBe('4,000 shares');
    expect(model.findings).toEqual(['Early has nothing that vests within 2 years.']);
    expect(model.drawing.kind === 'bars' && model.drawing.labels).toHaveLength(13);
  });
  test('by quarter over more years, and what lies after the horizon is left out', () => {
    const model = build(vestCalendar, documentOf([LATE], { horizonYears: 3 }));
    expect(textsOf(model).map(([label]) => label)).toEqual(['Q1 2027', 'Q1 2028', 'All']);
    expect(textsOf(build(vestCalendar, documentOf([LATE], { horizonYears: 1 })))).toEqual([
      ['Jan 2027', '40,000.00'],
      ['All', '40,000.00'],
    ]);
  });
  test('what cannot be sold has a column of its own', () => {
    const model = build(vestCalendar, documentOf([PRIVATE], { horizonYears: 2 }));
    expect(textsOf(model)).toEqual([
      ['Jan 2027', '0.00', '3,000.00'],
      ['Jan 2028', '0.00', '3,000.00'],
      ['All', '0.00', '6,000.00'],
    ]);
  });
  test('without any vest there is no row', () => {
    const model = build(vestCalendar, documentOf([EARLY]));
    expect(textsOf(model)).toEqual([]);
    expect(isDrawn(model.drawing)).toBe(false);
  });
});
