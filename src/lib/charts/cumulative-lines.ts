import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import { crossovers, cumulative } from '#lib/engine/readings/cumulative.ts';
import { SUBTOTAL_WORDS } from '#lib/format/component-words.ts';
import { crossoverText } from '#lib/format/crossover-words.ts';
import { headlineScope } from '#lib/format/headline-words.ts';
import { amountText } from '#lib/format/money.ts';
import { yearsText } from '#lib/format/period-text.ts';
import type { ChartModel, RowGroup, TableCell } from './chart-model.ts';
import type { Mark } from './drawing.ts';
import { offerLegend } from './legend.ts';
import { monthTexts, monthTicks, yearEnds } from './month-axis.ts';
import type { ShownOffer } from './shown-offer.ts';

/** An offer with what it has paid by the end of each month. */
interface Paid {
  readonly shown: ShownOffer;
  readonly amounts: readonly bigint[];
}

/** With more offers than this, only the changes of place with the offer that leads at the end are told. */
const MOST_PAIRED = 4;

/** What one would have by when: a line for each offer, with the months at which the lead passes marked. */
export function cumulativeLines(comparison: Comparison, offers: readonly ShownOffer[]): ChartModel {
  const { definition, view, assumptions } = comparison;
  const currency = assumptions.reportingCurrency;
  const paid = offers.map((shown): Paid => ({
    shown,
    amounts: cumulative(shown.readings, view, definition),
  }));
  const whenText = monthTexts(comparison, offers);
  const passings = passingsOf(paid);
  return {
    key: 'cumulative-lines',
    title: 'What would you have by when?',
    scope: headlineScope(comparison),
    legend: offerLegend(offers),
    drawing: {
      kind: 'lines',
      currency,
      ticks: monthTicks(comparison, offers),
      months: Array.from({ length: assumptions.horizonYears * 12 + 1 }, (_, month) => whenText(month)),
      series: paid.map(({ shown: { offer, name, tag, colour }, amounts }) => ({
        key: offer.id,
        label: name,
        tag,
        colour,
        amounts,
      })),
      marks: passings.map(({ ahead, month }): Mark => ({ month, amount: ahead.amounts[month] ?? 0n })),
    },
    findings: passingSentences(passings, paid, whenText, assumptions.horizonYears),
    table: {
      caption: `${SUBTOTAL_WORDS[definition].label} so far, ${currency}`,
      corner: 'Offer',
      columns: yearEnds(comparison, offers).map((label) => ({ key: label, label })),
      groups: [{ key: 'offers', rows: rowsOf(paid, comparison, yearEnds(comparison, offers)) }],
    },
  };
}

/** One offer passing another. */
interface Passing {
  readonly ahead: Paid;
  readonly behind: Paid;
  readonly month: number;
}

/** The offer that has paid most at the end; the first of those that tie. */
function leaderOf(paid: readonly Paid[]): Paid | undefined {
  const last = ({ amounts }: Paid): bigint => amounts.at(-1) ?? 0n;
  return paid.reduce<Paid | undefined>(
    (best, next) => (!best || last(next) > last(best) ? next : best),
    undefined,
  );
}

function passingsOf(paid: readonly Paid[]): readonly Passing[] {
  const leader = leaderOf(paid);
  const pairs = paid.flatMap((one, i) => paid.slice(i + 1).map((other) => [one, other] as const));
  return pairs
    .filter(([one, other]) => paid.length <= MOST_PAIRED || one === leader || other === leader)
    .flatMap(([one, other]) =>
      crossovers(one.amounts, other.amounts).map(({ month, ahead }) =>
        ahead === 'first' ? { ahead: one, behind: other, month } : { ahead: other, behind: one, month },
      ),
    )
    .sort((a, b) => a.month - b.month);
}

function passingSentences(
  passings: readonly Passing[],
  paid: readonly Paid[],
  whenText: (month: number) => string,
  years: number,
): readonly string[] {
  const leader = leaderOf(paid);
  if (!leader || paid.length < 2) return [];
  const sentences = passings.map(({ ahead, behind, month }) =>
    crossoverText(ahead.shown.name, behind.shown.name, whenText(month)),
  );
  if (paid.length > MOST_PAIRED) {
    const scope = `${leader.shown.name} leads at the end; only its changes of place are told.`;
    return sentences.length > 0 ? [...sentences, scope] : [`${scope} There are none.`];
  }
  return sentences.length > 0 ? sentences : [`No offer passes another within ${yearsText(years)}.`];
}

function rowsOf(
  paid: readonly Paid[],
  { definition, assumptions }: Comparison,
  labels: readonly string[],
): RowGroup['rows'] {
  return paid.map(({ shown: { offer, name, tag, colour }, amounts }) => ({
    key: offer.id,
    label: name,
    tag,
    colour,
    isTotal: false,
    cells: labels.map((label, i): TableCell => {
      const month = (i + 1) * 12;
      return {
        key: label,
        text: amountText({ minor: amounts[month] ?? 0n, currency: assumptions.reportingCurrency }),
        question: {
          offerId: offer.id,
          title: `${name}: ${SUBTOTAL_WORDS[definition].label} so far, ${label}`,
          subject: { kind: 'line', line: definition, place: 0 },
          stretch: { kind: 'through-month', month },
        },
      };
    }),
  }));
}
