import type { Line } from '#lib/engine/ledger/components.ts';
import type { Readings } from '#lib/engine/readings/readings.ts';
import { lineAmount } from '#lib/engine/readings/sums.ts';

/*
 * Which of our figures each published figure is, by case and by its place in the published outputs. Where a
 * source means something else by a name (total cash without the bonus), the line that it means stands here.
 */

/** The readings of a case's offers, by the offer's id. */
export type Case = (id?: string) => Readings;

/** One of our figures in hundredths, or one a year; with the unit of a print that names none. */
export interface Figure {
  readonly of: (offers: Case) => bigint | readonly bigint[];
  readonly scale: bigint;
}

const figure = (of: Figure['of']): Figure => ({ of, scale: 1n });
const inThousands = (of: Figure['of']): Figure => ({ of, scale: 1000n });

export const byYear =
  (line: Line, years?: number, id?: string) =>
  (offers: Case): readonly bigint[] =>
    offers(id)
      .columns.slice(0, years)
      .map(({ sums }) => lineAmount(sums, line));

export const inYear =
  (line: Line, year: number, id?: string) =>
  (offers: Case): bigint =>
    byYear(line, undefined, id)(offers)[year - 1] ?? 0n;

export const overall =
  (line: Line, id?: string) =>
  (offers: Case): bigint =>
    lineAmount(offers(id).horizon, line);

/** A fourth of the total over four years. */
const average =
  (id: string) =>
  (offers: Case): bigint =>
    overall('total-compensation', id)(offers) / 4n;

const sharesByYear = (offers: Case): readonly bigint[] => {
  const { ledger, columns, indexOf } = offers();
  const entries = ledger.streams.flatMap((stream) => stream.entries);
  return columns.map((_, year) =>
    entries
      .filter((entry) => indexOf(entry) === year)
      .reduce((sum, { vest }) => (vest?.shares ? sum + (vest.shares.n * 100n) / vest.shares.d : sum), 0n),
  );
};

const equity =
  (years: number, id?: string) =>
  (offers: Case): readonly bigint[] => {
    const [initial, refresh] = [
      byYear('initial-grants', years, id)(offers),
      byYear('refresh-grants', years, id)(offers),
    ];
    return initial.map((amount, i) => amount + (refresh[i] ?? 0n));
  };

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);

/** The tables of one kind of source: four years in thousands of dollars. */
const fourYears: Readonly<Record<string, Figure>> = {
  total_cash_by_year: inThousands(byYear('total-cash')),
  total_cash_4yr: inThousands(overall('total-cash')),
  total_by_year: inThousands(byYear('total-compensation')),
  total_4yr: inThousands(overall('total-compensation')),
};

const sixYears: Readonly<Record<string, Figure>> = {
  equity: figure(equity(6)),
  total: figure(byYear('total-compensation', 6)),
};

const perYear = (
  key: string,
  first: number,
  amounts: (offers: Case) => readonly bigint[],
): Readonly<Record<string, Figure>> =>
  Object.fromEntries(
    Array.from({ length: first === 1 ? 6 : 5 }, (_, i) => [
      `${key}.${first + i}`,
      figure((offers) => amounts(offers)[i] ?? 0n),
    ]),
  );

/** What the level refresher vests a year in dollars' hundredths: 400,000 ÷ 4. */
const LEVEL_REFRESHER = 10_000_000n;

export const FIGURES: Readonly<Record<string, Readonly<Record<string, Figure>>>> = {
  'fsn-generic-bigtech': {
    ...fourYears,
    base_total_column: inThousands(overall('base-salary')),
    equity_total_column: inThousands(overall('initial-grants')),
  },
  'fsn-amazon': {
    ...fourYears,
    rsu_units_by_year: figure(sharesByYear),
    rsu_value_by_year: figure(byYear('initial-grants')),
    rsu_value_total: figure(overall('initial-grants')),
    base_4yr: figure(overall('base-salary')),
    sign_on_4yr: figure(overall('sign-on')),
  },
  'fsn-apple': fourYears,
  'fsn-facebook': fourYears,
  'fsn-google': {
    ...fourYears,
    target_bonus_4yr: inThousands(overall('bonus')),
    base_4yr: inThousands(overall('base-salary')),
  },
  'fsn-microsoft': fourYears,
  'fsn-refresher-none-6yr': { total_cash: figure(byYear('total-cash', 6)), ...sixYears },
  'fsn-refresher-level-6yr': sixYears,
  'fsn-refresher-promo-6yr': {
    ...sixYears,
    // Year 7 still has the second half of the promotion's grant, and year 8 is that much lower.
    prose: figure((offers) => [
      inYear('refresh-grants', 7)(offers) - LEVEL_REFRESHER,
      inYear('total-compensation', 7)(offers) - inYear('total-compensation', 8)(offers),
    ]),
  },
  'fsn-case-google-l4-initial': {
    // Total cash leaves out the bonus here, and there is no sign-on: it is the base.
    total_cash: figure(inYear('base-salary', 1)),
    target_bonus: figure(inYear('bonus', 1)),
    total_compensation_years_1_to_4: figure(inYear('total-compensation', 4)),
  },
  'idvork-meta-four-year-cliff': {
    ...perYear('total_compensation', 1, byYear('total-compensation')),
    ...perYear('stock', 1, equity(6)),
    ...perYear('refresher_vesting', 1, byYear('refresh-grants')),
  },
  'hn-27765672-refreshers': {
    ...perYear('even', 2022, equity(5, 'even')),
    front_loaded: inThousands(equity(5, 'front-loaded')),
    prose: figure((offers) => sum(equity(5, 'even')(offers))),
  },
  'levels-openai-ppu': { yearly_total_compensation: figure(inYear('total-compensation', 1)) },
  'c13-capstone-three-offers': {
    'A.by_year': figure(byYear('total-compensation', 4, 'A')),
    'A.four_year': figure(overall('total-compensation', 'A')),
    'A.average': figure(average('A')),
    'B.by_year': figure(byYear('total-compensation', 4, 'B')),
    'B.four_year': figure(overall('total-compensation', 'B')),
    'B.average': figure(average('B')),
  },
  'salaryfyi-cash': {
    year_1_cash_A: figure(inYear('total-cash', 1, 'A')),
    year_1_cash_B: figure(inYear('total-cash', 1, 'B')),
    rsu_rule: figure(inYear('initial-grants', 1, 'A')),
    pto_25_vs_15_days: figure(inYear('other-benefits', 1, 'A')),
    '401k_6pct_on_170k': figure((offers) => lineInYear(offers, 'A', 'benefit:plan:match', 1)),
    // 12.5% of 170,000 is 21,250, which buys 250 shares at 85: 25,000 at their price of 100, the limit.
    espp_15pct_on_max: figure((offers) => lineInYear(offers, 'A', 'benefit:shares', 1)),
  },
  'calculatorlib-123k': { total: figure(inYear('total-compensation', 1)) },
  'pytest-amazon-300k': {
    year_1_equity: figure(inYear('initial-grants', 1)),
    year_3_equity: figure(inYear('initial-grants', 3)),
  },
  'taro-meta-bonus': { payout: figure(overall('bonus')) },
  'pave-spot-bonus': {
    with_company: figure(overall('bonus', 'with-company')),
    individual_only: figure(overall('bonus', 'individual-only')),
  },
  'levels-whatistc-bonus': { bonus: figure(overall('bonus')) },
  'jonluca-hourly': { salary: figure(overall('base-salary')) },
  'costcalc-pto': {
    pto_day: figure((offers) => lineOf(offers, 'benefit:one-day')),
    health: figure((offers) => lineOf(offers, 'benefit:health')),
    match: figure((offers) => lineOf(offers, 'benefit:plan:match')),
  },
};

/** What one line of the only offer comes to over the horizon, counted in the totals or not. */
export function lineOf(offers: Case, stream: string): bigint {
  return sum(entriesOf(offers(), stream).map(({ reported }) => reported));
}

/** What one line of an offer comes to in an employment year, counted in the totals or not. */
function lineInYear(offers: Case, offer: string, stream: string, year: number): bigint {
  const inYearOnly = entriesOf(offers(offer), stream).filter(({ month }) => Math.ceil(month / 12) === year);
  return sum(inYearOnly.map(({ reported }) => reported));
}

function entriesOf({ ledger }: Readings, stream: string) {
  const found = ledger.streams.find(({ id }) => id === stream);
  if (!found) throw new Error(`No line ${stream}`);
  return found.entries;
}
