import type { Benchmark, Strip } from '#lib/benchmark/benchmark.ts';
import { noPositionText } from '#lib/format/mismatch-words.ts';
import { amountText } from '#lib/format/money.ts';
import { distanceText, marketRatioText, percentileText, spreadText } from '#lib/format/position-words.ts';
import { stripWords } from '#lib/format/strip-words.ts';

/** The columns of the summary in the comparison. */
export const SUMMARY_COLUMNS: readonly { readonly label: string; readonly isNumber: boolean }[] = [
  { label: 'Occupation', isNumber: false },
  { label: 'Band', isNumber: false },
  { label: 'Pay compared', isNumber: true },
  { label: 'Percentile', isNumber: true },
  { label: 'Market ratio', isNumber: true },
  { label: 'p10 to p90', isNumber: true },
  { label: 'To p50', isNumber: true },
];

/** The official band of the offer's own occupation nearest to it: its metropolitan area, else its state, else the country. */
function nearest({ strips, occupation }: Benchmark): Strip | undefined {
  return strips.find(({ origin }) => 'occupation' in origin && origin.occupation.code === occupation?.code);
}

/** One offer against the market in a line. */
export function summaryRow(benchmark: Benchmark): { readonly cells: readonly string[] } {
  const { occupation } = benchmark;
  const strip = nearest(benchmark);
  const title = occupation ? `${occupation.title} (${occupation.code})` : 'not in the statistics';
  if (!strip) return { cells: [title, 'no annual figures are published', '–', '–', '–', '–', '–'] };
  const { title: place, source } = stripWords(strip.origin);
  const band = `${place}, ${source}`;
  const { compared } = strip;
  if (!compared.isKnown) return { cells: [title, band, noPositionText(compared.why), '–', '–', '–', '–'] };
  const { position, pay } = compared;
  if (position.kind !== 'percentiles') throw new Error('Official wages are bands of percentiles');
  return {
    cells: [
      title,
      band,
      `${amountText(pay)} ${pay.currency}`,
      percentileText(position.percentile),
      marketRatioText(position.marketRatio),
      spreadText(position.betweenP10AndP90),
      distanceText(position.toP50, 'p50'),
    ],
  };
}
