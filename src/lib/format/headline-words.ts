import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import type { View } from '#lib/engine/readings/columns.ts';
import { SUBTOTAL_WORDS } from './component-words.ts';
import { moneyText } from './money.ts';
import { yearsText } from './period-text.ts';
import { rankingText } from './ranking-words.ts';

/** Over what a total is counted: "4 years, each offer from its own start". */
export function horizonText(view: View, years: number): string {
  switch (view) {
    case 'employment-year':
      return `${yearsText(years)}, each offer counted from its own start`;
    case 'calendar-year':
      return `the same ${years === 1 ? 'year' : yearsText(years)} on the calendar for every offer`;
  }
}

/**
 * Who leads and by how much, or that it is too close to call; what the only offer pays; undefined where no offer
 * can be computed. Names are those of the standings, in their order.
 */
export function headlineText(
  { ranking, definition, assumptions }: Comparison,
  names: readonly string[],
): string | undefined {
  const currency = assumptions.reportingCurrency;
  const said = rankingText(ranking, names, definition, currency);
  if (said !== undefined) return said;
  const [only] = ranking.places;
  if (!only) return undefined;
  const what = SUBTOTAL_WORDS[definition].label.toLowerCase();
  return `${names[only.position] ?? ''} pays ${moneyText({ minor: only.total, currency })} in ${what}.`;
}

/** What the headline is about: the definition of the total, the horizon, and that it is before tax. */
export function headlineScope({ view, definition, assumptions }: Comparison): string {
  const what = SUBTOTAL_WORDS[definition];
  return `${what.label} over ${horizonText(view, assumptions.horizonYears)}, before tax.`;
}
