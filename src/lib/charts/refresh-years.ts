import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import { componentsOf, type Subtotal } from '#lib/engine/ledger/components.ts';
import {
  dropInto,
  refreshYears,
  TIERS,
  type EvidenceTier,
  type RefreshYear,
} from '#lib/engine/readings/refresh.ts';
import { SUBTOTAL_WORDS } from '#lib/format/component-words.ts';
import { WITH_TIER_WORDS } from '#lib/format/equity-words.ts';
import { EVIDENCE_WORDS } from '#lib/format/evidence-words.ts';
import { amountText, moneyText } from '#lib/format/money.ts';
import { yearsText } from '#lib/format/period-text.ts';
import { columnLabel } from '#lib/format/column-words.ts';
import type { ChartModel, FigureCell, FigureQuestion, LegendEntry } from './chart-model.ts';
import type { BarSeries, Step } from './drawing.ts';
import type { ShownOffer } from './shown-offer.ts';

/** Whether an offer has refresh grants, counted in the totals or not. */
export function hasRefreshGrants({ offer }: ShownOffer): boolean {
  return (offer.refreshGrants ?? []).length > 0;
}

const TIER_STEPS: Readonly<Record<EvidenceTier, Step>> = {
  written: 2,
  'said-by-recruiter': 3,
  hearsay: 4,
  none: 5,
};

/** A column of the table: what it is called and its amount in a year. */
interface Reading {
  readonly key: string;
  readonly label: string;
  readonly amountOf: (year: RefreshYear) => bigint;
  /** Asks why, where the figure is one of the comparison's own. */
  readonly questionOf?: (year: RefreshYear) => FigureQuestion | undefined;
}

/**
 * An offer year by year with and without its refresh grants, over 10 years whatever the horizon of the comparison:
 * so that the drop when the initial grant has vested is seen. Total cash has no equity in it, so total direct
 * compensation stands in for it here.
 */
export function refreshTotals(comparison: Comparison, shown: ShownOffer): ChartModel<FigureCell> {
  const { assumptions } = comparison;
  const { offer, name, colour } = shown;
  const currency = assumptions.reportingCurrency;
  const definition =
    comparison.definition === 'total-cash' ? 'total-direct-compensation' : comparison.definition;
  const years = refreshYears(offer, assumptions, definition);
  const tiers = TIERS.filter((tier) => (offer.refreshGrants ?? []).some(({ evidence }) => evidence === tier));
  const labels = years.map(({ year }) => columnLabel({ year, isPart: false }, 'employment-year'));
  const text = (minor: bigint): string => amountText({ minor, currency });
  const columns = [...inTheYear(comparison, shown, definition, labels), ...SO_FAR];
  const cellOf = ({ key, amountOf, questionOf }: Reading, year: RefreshYear): FigureCell => {
    const question = questionOf?.(year);
    return { key, text: text(amountOf(year)), ...(question ? { question } : {}) };
  };
  const horizon = yearsText(years.length);
  return {
    key: `refresh-years/${offer.id}`,
    title: `${name}: with and without refresh grants`,
    scope: `${SUBTOTAL_WORDS[definition].label} by employment year over ${horizon}, whatever the horizon of the comparison, in ${currency}, before tax. Refresh grants stand here by how well they are founded, also those kept out of the totals.`,
    legend: [
      legendEntry('without', 'Without refresh grants', colour, 1),
      ...tiers.map((tier) =>
        legendEntry(
          tier,
          `Refresh grants: ${EVIDENCE_WORDS[tier].label.toLowerCase()}`,
          colour,
          TIER_STEPS[tier],
        ),
      ),
    ],
    drawing: {
      kind: 'bars',
      direction: 'upright',
      currency,
      labels,
      series: [
        seriesOf(
          shown,
          'without',
          'Without refresh grants',
          1,
          years.map(({ without }) => without),
        ),
        ...tiers.map((tier) =>
          seriesOf(
            shown,
            tier,
            `Refresh grants: ${EVIDENCE_WORDS[tier].label.toLowerCase()}`,
            TIER_STEPS[tier],
            years.map(({ added }) => added[tier]),
          ),
        ),
      ],
    },
    findings: dropFindings(years, labels, (minor) => moneyText({ minor, currency })),
    table: {
      caption: `${name}: with and without refresh grants, ${currency}`,
      corner: 'Year',
      columns: columns.map(({ key, label }) => ({ key, label, colour })),
      groups: [
        {
          key: 'years',
          rows: years.map((year, i) => ({
            key: `${year.year}`,
            label: labels[i] ?? '',
            isTotal: false,
            cells: columns.map((column) => cellOf(column, year)),
          })),
        },
      ],
    },
  };
}

function legendEntry(key: string, label: string, colour: number, step: Step): LegendEntry {
  return { key, label, colour, step, isHatched: false };
}

function seriesOf(
  { offer, colour }: ShownOffer,
  key: string,
  label: string,
  step: Step,
  amounts: readonly bigint[],
): BarSeries {
  return { key, label, stack: offer.id, tag: '', fill: { colour, step, isHatched: false }, amounts };
}

/** The columns of single years: without, with those in writing, and with each further tier that there is. */
function inTheYear(
  comparison: Comparison,
  { offer, name }: ShownOffer,
  definition: Subtotal,
  labels: readonly string[],
): readonly Reading[] {
  const { assumptions, view } = comparison;
  const components = componentsOf(definition).filter((component) => component !== 'refresh-grants');
  const has = (tier: EvidenceTier): boolean =>
    (offer.refreshGrants ?? []).some(({ evidence }) => evidence === tier);
  const questionOf = ({ year }: RefreshYear): FigureQuestion | undefined =>
    view === 'employment-year' && year <= assumptions.horizonYears
      ? {
          offerId: offer.id,
          title: `${name}: without refresh grants, ${labels[year - 1] ?? ''}`,
          subject: { kind: 'line', line: 'total-compensation', place: 0 },
          stretch: { kind: 'components', components, place: year - 1 },
        }
      : undefined;
  return [
    {
      key: 'without',
      label: 'Without refresh grants',
      amountOf: ({ without }) => without,
      questionOf,
    },
    ...TIERS.filter((tier) => tier === 'written' || has(tier)).map((tier): Reading => ({
      key: tier,
      label: WITH_TIER_WORDS[tier],
      amountOf: ({ withTier }) => withTier[tier],
    })),
  ];
}

/** The columns of horizons of so many years. */
const SO_FAR: readonly Reading[] = [
  {
    key: 'so-far-without',
    label: 'So far, without',
    amountOf: ({ soFar }) => soFar.without,
  },
  {
    key: 'so-far-with',
    label: 'So far, with all',
    amountOf: ({ soFar }) => soFar.withTier.none,
  },
];

/** The year whose total falls the most without refresh grants, and what it does with them. */
function dropFindings(
  years: readonly RefreshYear[],
  labels: readonly string[],
  text: (minor: bigint) => string,
): readonly string[] {
  let worst: { readonly year: number; readonly without: bigint; readonly withAll: bigint } | undefined;
  for (const { year } of years) {
    const drop = dropInto(years, year);
    if (drop && drop.without > (worst?.without ?? 0n)) {
      worst = { year, without: drop.without, withAll: drop.withTier.none };
    }
  }
  if (!worst) return [];
  const [label = '', before = ''] = [labels[worst.year - 1], labels[worst.year - 2]];
  const { withAll } = worst;
  const change =
    withAll > 0n ? `${text(withAll)} less` : withAll < 0n ? `${text(-withAll)} more` : 'the same';
  return [
    `${label} pays ${text(worst.without)} less than ${before.toLowerCase()} without refresh grants; with all of them, ${change}.`,
  ];
}
