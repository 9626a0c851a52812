import type { FigureCell } from '#lib/charts/chart-model.ts';
import type { OfferDocument } from '#lib/document/types.ts';
import { colourOf } from '#lib/document/colour.ts';
import type { ScenarioComparison } from '#lib/engine/scenarios/compared.ts';
import { totalOf } from '#lib/engine/readings/readings.ts';
import { amountText } from '#lib/format/money.ts';
import { offerNames } from '#lib/format/offer-names.ts';
import { leaderText } from '#lib/format/ranking-words.ts';
import { AS_WRITTEN, scenarioSummary } from '#lib/format/scenario-words.ts';

/** A scenario with the total of each offer under it, and who leads. */
export interface ScenarioRow {
  readonly id: string | undefined;
  readonly name: string;
  readonly summary: string;
  readonly isActive: boolean;
  readonly leads: string;
  readonly cells: readonly (FigureCell | undefined)[];
}

/** Scenarios × offers: totals over the horizon. */
export interface ScenarioTableModel {
  readonly offers: readonly { readonly id: string; readonly name: string; readonly colour: number }[];
  readonly rows: readonly ScenarioRow[];
}

/** The side-by-side table of all scenarios. */
export function scenarioTable(
  document: OfferDocument,
  compared: readonly ScenarioComparison[],
): ScenarioTableModel {
  const visible = document.offers.filter(({ hidden }) => !hidden);
  const names = offerNames(visible);
  return {
    offers: visible.map((offer, i) => ({
      id: offer.id,
      name: names[i] ?? '',
      colour: colourOf(document, offer),
    })),
    rows: compared.map(({ scenario, comparison }): ScenarioRow => {
      const { definition, standings, ranking, assumptions } = comparison;
      const currency = assumptions.reportingCurrency;
      return {
        id: scenario?.id,
        name: scenario?.name ?? AS_WRITTEN,
        summary: scenario ? scenarioSummary(scenario, document.offers) : 'what the offers say',
        isActive: document.settings.scenario === scenario?.id,
        leads: leaderText(ranking, names, currency),
        cells: standings.map(
          ({ offer, readings }): FigureCell | undefined =>
            readings && {
              key: offer.id,
              text: amountText({ minor: totalOf(readings, definition), currency }),
            },
        ),
      };
    }),
  };
}
