import { partsOf, type PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import { add, isZero, subtract, ZERO } from '#lib/engine/money/ratio.ts';
import {
  equityByDate,
  type EquityOnDate,
  type GrantByDate,
  type Stake,
} from '#lib/engine/readings/equity-by-date.ts';
import { dateText } from '#lib/format/date-text.ts';
import { countText } from '#lib/format/decimals.ts';
import { STAKE_WORDS } from '#lib/format/equity-words.ts';
import { amountText, moneyText } from '#lib/format/money.ts';
import { yearsText } from '#lib/format/period-text.ts';
import type { ChartModel, FigureCell, LegendEntry } from './chart-model.ts';
import type { BarSeries, Fill } from './drawing.ts';
import type { ShownOffer } from './shown-offer.ts';
import { periodKindFor, periodsBetween, type Period } from './vest-periods.ts';

/** Whether an offer has equity that a chart by date can show. */
export function hasEquity({ offer }: ShownOffer): boolean {
  return (offer.grants ?? []).length > 0 || (offer.refreshGrants ?? []).length > 0;
}

const STAKES = ['liquid', 'illiquid', 'unvested'] as const;

type StakeName = (typeof STAKES)[number];

const FILLS: Readonly<Record<StakeName, Omit<Fill, 'colour'>>> = {
  liquid: { step: 1, isHatched: false },
  illiquid: { step: 1, isHatched: true },
  unvested: { step: 4, isHatched: false },
};

/**
 * What of an offer's equity is sellable, vested but not sellable, and unvested: bars by the calendar, as things stand
 * on the last day of each period on which something moves, and a table of all those days. Refresh plans that are kept
 * out of the totals are left out here, too.
 */
export function equityStakes({ assumptions }: Comparison, shown: ShownOffer): ChartModel<FigureCell> {
  const currency = assumptions.reportingCurrency;
  const rows = countedRows(shown);
  const [first, last] = [rows[0], rows.at(-1)];
  const kind = first && last ? periodKindFor(yearsTouched(first.date, last.date)) : 'quarter';
  const periods = first && last ? periodsBetween(kind, first.date, last.date) : [];
  const stakes = STAKES.filter((name) => name !== 'illiquid' || rows.some((row) => isThere(row[name])));
  return {
    key: 'equity-by-date',
    title: 'What of the equity is yours, and when?',
    scope: `${shown.name}, ${currency}, before tax: where all that has been granted stands at the end of each ${kind}, at the price assumed for the last day on which something vested or could be sold. Refresh grants of the first ${yearsText(assumptions.horizonYears)} are in it where they count in the totals.`,
    legend: stakes.map((name): LegendEntry => ({
      key: name,
      label: STAKE_WORDS[name].label,
      colour: shown.colour,
      ...FILLS[name],
    })),
    drawing: {
      kind: 'bars',
      direction: 'upright',
      currency,
      labels: periods.map(({ label }) => label),
      series: stakes.map((name): BarSeries => ({
        key: name,
        label: STAKE_WORDS[name].label,
        stack: shown.offer.id,
        tag: '',
        fill: { colour: shown.colour, ...FILLS[name] },
        amounts: periods.map((period) => standingAt(rows, period)?.[name].value ?? 0n),
      })),
    },
    findings: findingsOf(rows, (minor) => moneyText({ minor, currency })),
    table: {
      caption: `${shown.name}: equity by date, ${currency}`,
      corner: 'On',
      ...tableOf(rows, stakes, shown.colour, (minor) => amountText({ minor, currency })),
    },
  };
}

/** The equity that counts, on every day on which some of it moves. */
function countedRows({ offer, readings }: ShownOffer): readonly EquityOnDate[] {
  const { dates, grants } = equityByDate(readings.ledger);
  const counted = grants.filter(({ path: [list, index] }) =>
    list === 'refreshGrants' && typeof index === 'number'
      ? (offer.refreshGrants?.[index]?.countInTotal ?? true)
      : true,
  );
  return dates.flatMap((date, i) =>
    counted.some((grant) => moves(grant, i)) ? [sumOn(counted, date, i)] : [],
  );
}

/** Whether anything of a grant is granted, vests or can be sold for the first time on the i-th day. */
function moves({ rows, isCash }: GrantByDate, i: number): boolean {
  const [before, now] = [rows[i - 1], rows[i]];
  if (!now) return false;
  if (!before) return STAKES.some((name) => isThere(now[name]));
  return STAKES.some((name) =>
    isCash
      ? before[name].value !== now[name].value
      : !isZero(subtract(before[name].shares, now[name].shares)),
  );
}

function sumOn(grants: readonly GrantByDate[], date: PlainDate, i: number): EquityOnDate {
  const rows = grants.flatMap(({ rows: all }) => all.slice(i, i + 1));
  const stake = (name: StakeName): Stake => ({
    shares: rows.reduce((sum, row) => add(sum, row[name].shares), ZERO),
    value: rows.reduce((sum, row) => sum + row[name].value, 0n),
  });
  return {
    date,
    unvested: stake('unvested'),
    liquid: stake('liquid'),
    illiquid: stake('illiquid'),
    illiquidDiscounted: rows.reduce((sum, row) => sum + row.illiquidDiscounted, 0n),
    exerciseCost: rows.reduce((sum, row) => sum + row.exerciseCost, 0n),
  };
}

const isThere = ({ shares, value }: Stake): boolean => value !== 0n || !isZero(shares);

const yearsTouched = (from: PlainDate, to: PlainDate): number => partsOf(to).year - partsOf(from).year + 1;

/** The last day up to the end of a period: things stand as they stood then. */
function standingAt(rows: readonly EquityOnDate[], { to }: Period): EquityOnDate | undefined {
  return rows.findLast(({ date }) => date <= to);
}

interface EquityColumn {
  readonly key: string;
  readonly label: string;
  readonly cellOf: (row: EquityOnDate) => FigureCell;
}

function tableOf(
  rows: readonly EquityOnDate[],
  stakes: readonly StakeName[],
  colour: number,
  text: (minor: bigint) => string,
): Pick<ChartModel<FigureCell>['table'], 'columns' | 'groups'> {
  const stakeColumns = stakes.map((name): EquityColumn => ({
    key: name,
    label: STAKE_WORDS[name].label,
    cellOf: ({ [name]: { shares, value } }) => ({
      key: name,
      text: text(value),
      ...(isZero(shares) ? {} : { note: countText(shares, 'share') }),
    }),
  }));
  const moneyColumn = (key: 'illiquidDiscounted' | 'exerciseCost', label: string): EquityColumn => ({
    key,
    label,
    cellOf: (row) => ({ key, text: text(row[key]) }),
  });
  const columns = [
    ...stakeColumns,
    ...(rows.some(({ illiquid, illiquidDiscounted }) => illiquid.value !== illiquidDiscounted)
      ? [moneyColumn('illiquidDiscounted', 'Not sellable yet, discounted')]
      : []),
    ...(rows.some(({ exerciseCost }) => exerciseCost !== 0n)
      ? [moneyColumn('exerciseCost', 'To exercise all that has vested')]
      : []),
  ];
  return {
    columns: columns.map(({ key, label }) => ({ key, label, colour })),
    groups: [
      {
        key: 'dates',
        rows: rows.map((row) => ({
          key: row.date,
          label: dateText(row.date),
          isTotal: false,
          cells: columns.map(({ cellOf }) => cellOf(row)),
        })),
      },
    ],
  };
}

function findingsOf(rows: readonly EquityOnDate[], text: (minor: bigint) => string): readonly string[] {
  const last = rows.at(-1);
  if (!last) return ['Nothing of it vests on a day that is known and counts in the totals.'];
  return [
    ...(rows.some(({ illiquid }) => isThere(illiquid))
      ? [
          'What has vested but cannot be sold yet is hatched and stands at its full value: it is never added to what can be sold.',
        ]
      : []),
    ...(rows.some(({ exerciseCost }) => exerciseCost !== 0n)
      ? ['Options stand at the price less their strike; what exercising them costs comes on top.']
      : []),
    ...(isThere(last.unvested)
      ? [
          `${text(last.unvested.value)} is still unvested after ${dateText(last.date)}: it waits for an event without a date, or the employment ends before.`,
        ]
      : []),
  ];
}
