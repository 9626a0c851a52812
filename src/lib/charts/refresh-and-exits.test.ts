import { describe, expect, test } from 'vitest';
import { answerTo } from '#lib/components/comparison/why-answer.ts';
import { comparer, type Comparison } from '#lib/engine/comparison/comparison.ts';
import { byExit, each, exitOf, grantOf, priced, refreshOf, unlisted } from '../../../tests/engine/equity.ts';
import { documentOf, type Fields } from '../../../tests/engine/offers.ts';
import type { ChartModel, FigureCell } from './chart-model.ts';
import { exitTable } from './exit-table.ts';
import { refreshTotals } from './refresh-years.ts';
import { shownOffers, type ShownOffer } from './shown-offer.ts';

const yearly = [each('1', 4, 12)];

function shownFor(fields: Fields, settings: Fields = {}): readonly [Comparison, ShownOffer] {
  const document = documentOf([fields], settings);
  const comparison = comparer()(document);
  const [shown] = shownOffers(comparison, document);
  if (!shown) throw new Error('The offer can be computed');
  return [comparison, shown];
}

const rowsOf = ({ table }: ChartModel<FigureCell>): readonly (readonly (string | undefined)[])[] =>
  table.groups.flatMap(({ rows }) =>
    rows.map(({ label, cells }) => [label, ...cells.map((cell) => cell?.text)]),
  );

describe('with and without refresh grants', () => {
  // Base 100,000; 1,000 shares at 50: 12,500 a year to year 4. Refresh grants of 20,000 = 400 shares from 2027 on,
  // 100 a year, 5,000: one grant vests in year 2, two in year 3, three in year 4, four from year 5 on.
  const offer = {
    base: { kind: 'annual', rate: '100000' },
    ...priced('50'),
    ...grantOf(yearly),
    ...refreshOf('20000', { evidence: 'hearsay', countInTotal: false }),
  };
  const [comparison, shown] = shownFor(offer, { horizonYears: 2 });
  const model = refreshTotals(comparison, shown);

  test('the table has 10 years whatever the horizon, and its year 5 shows the drop', () => {
    expect(model.table.columns.map(({ label }) => label)).toEqual([
      'Without refresh grants',
      'With those in writing',
      'Also known by hearsay',
      'So far, without',
      'So far, with all',
    ]);
    expect(rowsOf(model)).toHaveLength(10);
    expect(rowsOf(model).slice(0, 6)).toEqual([
      ['Year 1', '112,500.00', '112,500.00', '112,500.00', '112,500.00', '112,500.00'],
      ['Year 2', '112,500.00', '112,500.00', '117,500.00', '225,000.00', '230,000.00'],
      ['Year 3', '112,500.00', '112,500.00', '122,500.00', '337,500.00', '352,500.00'],
      ['Year 4', '112,500.00', '112,500.00', '127,500.00', '450,000.00', '480,000.00'],
      ['Year 5', '100,000.00', '100,000.00', '120,000.00', '550,000.00', '600,000.00'],
      ['Year 6', '100,000.00', '100,000.00', '120,000.00', '650,000.00', '720,000.00'],
    ]);
  });

  test('the drop is named, without and with them', () => {
    // 112,500 − 100,000; 127,500 − 120,000.
    expect(model.findings).toEqual([
      'Year 5 pays $12,500.00 less than year 4 without refresh grants; with all of them, $7,500.00 less.',
    ]);
  });

  test('the bars are what there is without, and what each tier adds', () => {
    const { drawing } = model;
    if (drawing.kind !== 'bars') throw new Error('These are bars');
    expect(drawing.series.map(({ key, amounts }) => [key, ...amounts.slice(0, 5)])).toEqual([
      ['without', 11_250_000n, 11_250_000n, 11_250_000n, 11_250_000n, 10_000_000n],
      ['hearsay', 0n, 500_000n, 1_000_000n, 1_500_000n, 2_000_000n],
    ]);
  });

  test('a figure within the horizon can be asked why, and its working comes to it', () => {
    const asked = model.table.groups.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.question ? [cell] : []))),
    );
    expect(asked).toHaveLength(2);
    for (const { text, question } of asked) {
      const answer = question && answerTo(comparison, question);
      expect(answer?.kind === 'working' && answer.working.amount).toBe(`$${text}`);
    }
  });

  test('total cash, which has no equity, is read as total direct compensation', () => {
    const [cash, inCash] = shownFor(offer, { totalDefinition: 'total-cash' });
    expect(refreshTotals(cash, inCash).scope).toContain('Total direct compensation by employment year');
  });
});

describe('what exits would pay', () => {
  // 1,000 options at 4, of 100,000 shares: 1%. Common gets (value − 1,000,000) ÷ 100,000 × 0.75.
  const options = { award: { kind: 'stock-options', type: 'NSO', strike: '4' } };
  const exits = [
    exitOf('0', '0.5'),
    exitOf('2000000', '0.3', { label: 'Sold' }),
    exitOf('9000000', '0.2', { date: '2027-12-31' }),
  ];
  const terms = { fullyDilutedShares: '100000', liquidationPreference: '1000000', dilution: ['0.25'] };

  test('the table has each exit and the expectation', () => {
    const model = exitTable(...shownFor({ ...byExit(exits, terms), ...grantOf(yearly, undefined, options) }));
    expect(model && rowsOf(model)).toEqual([
      ['Jun 30, 2029', '$0.00', '50%', '$0.00', '$0.00', '$0.00'],
      // 10 × 0.75 = 7.50; 1,000 × 3.50; three quarters have vested.
      ['Sold, Jun 30, 2029', '$2,000,000.00', '30%', '$7.50', '$3,500.00', '$2,625.00'],
      // 80 × 0.75 = 60; 1,000 × 56; one quarter.
      ['Dec 31, 2027', '$9,000,000.00', '20%', '$60.00', '$56,000.00', '$14,000.00'],
      // 0.3 × 7.50 + 0.2 × 60; 0.3 × 3,500 + 0.2 × 56,000; 0.3 × 2,625 + 0.2 × 14,000.
      ['Expectation', undefined, undefined, '$14.25', '$12,250.00', '$3,587.50'],
    ]);
    expect(model?.findings[0]).toBe(
      'The grants are 1% of the company today, and 0.75% after the rounds until the exit.',
    );
  });

  test('there is none for a listed company, nor for a private one without exits', () => {
    expect(exitTable(...shownFor({ ...priced('50'), ...grantOf(yearly) }))).toBeUndefined();
    expect(exitTable(...shownFor({ ...unlisted(), ...grantOf(yearly) }))).toBeUndefined();
  });

  test('what is missing is asked for', () => {
    const stock = { ...unlisted({ exitScenarios: [{ id: 'x', ...exitOf('1', '1') }] }) };
    const model = exitTable(...shownFor({ ...stock, ...grantOf(yearly) }));
    expect(model?.findings).toEqual([
      'How many shares are there, fully diluted? Without them an exit has no value per share.',
    ]);
    expect(model && rowsOf(model)).toEqual([]);
  });
});
