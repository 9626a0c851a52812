import { SUBTOTAL_WORDS } from '#lib/format/component-words.ts';
import { certainSentence, estimateText, futuresText, moreInTheMean } from '#lib/format/chance-words.ts';
import { headlineScope } from '#lib/format/headline-words.ts';
import { moneyText } from '#lib/format/money.ts';
import type { ChanceFigures } from './chance-figures.ts';
import type { ChartModel, FigureCell } from './chart-model.ts';

const COLUMNS = [
  { key: 'exact', label: 'At the assumed prices' },
  { key: 'mean', label: 'Mean' },
  { key: 'low', label: '5 of 100 below' },
  { key: 'median', label: 'Median' },
  { key: 'high', label: '95 of 100 below' },
] as const;

/** A mean this many standard errors above the exact total is told. */
const TOLD_ERRORS = 4;

/** What the totals of all futures come to: the exact one, their mean, and between which amounts they lie. */
export function chanceTotals({ comparison, result, offers }: ChanceFigures): ChartModel<FigureCell> {
  const currency = comparison.assumptions.reportingCurrency;
  const definition = SUBTOTAL_WORDS[comparison.definition];
  return {
    key: 'chance-totals',
    title: 'What would each offer come to?',
    scope: `An estimate, but for the first column, which is exact. ${headlineScope(comparison)}`,
    legend: [],
    drawing: { kind: 'bars', direction: 'upright', currency, labels: [], series: [] },
    findings: offers.flatMap(({ shown: { name }, futures: { certain, exact, mean, standardError } }) => {
      if (certain !== undefined) return [certainSentence(name, certain)];
      return mean - exact > TOLD_ERRORS * standardError ? [moreInTheMean(name, mean - exact, currency)] : [];
    }),
    table: {
      caption: `${definition.label} in ${futuresText(result.paths)} futures, ${currency}; ± the standard error`,
      corner: 'Offer',
      columns: COLUMNS,
      groups: [
        {
          key: 'offers',
          rows: offers.map(({ shown: { offer, name, tag, colour }, futures }) => ({
            key: offer.id,
            label: name,
            tag,
            colour,
            isTotal: false,
            cells: COLUMNS.map(({ key }): FigureCell | undefined => {
              switch (key) {
                case 'exact':
                  return {
                    key,
                    text: moneyText({ minor: BigInt(futures.exact), currency }),
                    question: {
                      offerId: offer.id,
                      title: `${name}: ${definition.label} at the assumed prices`,
                      subject: { kind: 'line', line: comparison.definition, place: 'horizon' },
                    },
                  };
                case 'mean':
                  return futures.certain === undefined
                    ? {
                        key,
                        text: estimateText(futures.mean, currency),
                        note: `± ${estimateText(futures.standardError, currency)}`,
                      }
                    : undefined;
                default:
                  return futures.certain === undefined
                    ? { key, text: estimateText(futures[key], currency) }
                    : undefined;
              }
            }),
          })),
        },
      ],
    },
  };
}
