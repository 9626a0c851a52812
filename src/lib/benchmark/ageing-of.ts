import type { OwnBand, Settings } from '#lib/document/types.ts';
import { ageingByPrices, type Ageing, type Month, type NoAgeing } from '#lib/engine/market/ageing.ts';
import { parseRatio } from '#lib/engine/money/decimal-string.ts';
import type { Occupation } from '#lib/market-data/occupation.ts';
import type { SourceId } from '#lib/market-data/source.ts';
import type { BenchmarkFiles } from './files.ts';
import { AGED_STATE_MONTH, monthOfTable } from './months.ts';
import { DOLLARS } from './official-band.ts';

/** How a band is aged, and why it is not where that was asked for. */
export interface AgeingChoice {
  readonly ageing: readonly Ageing[];
  readonly notAged: NoAgeing | undefined;
}

const AS_PUBLISHED: AgeingChoice = { ageing: [], notAged: undefined };

function byPrices(files: BenchmarkFiles, month: Month, before: readonly Ageing[] = []): AgeingChoice {
  const found = ageingByPrices(files.prices, month);
  return typeof found === 'string'
    ? { ageing: before, notAged: found }
    : { ageing: [...before, found], notAged: undefined };
}

const isAsked = ({ ageBands }: Settings): boolean => ageBands === 'consumer-prices';

/** How a table of the wage statistics is aged: by consumer prices, when asked. */
export function ageingOfTable(files: BenchmarkFiles, settings: Settings, source: SourceId): AgeingChoice {
  if (!isAsked(settings)) return AS_PUBLISHED;
  const month = monthOfTable(source);
  return month === undefined ? { ageing: [], notAged: 'no-month' } : byPrices(files, month);
}

/** How a state's figures are aged: by the occupation's own national median, and then by consumer prices when asked. */
export function ageingOfState(
  files: BenchmarkFiles,
  settings: Settings,
  { stateAgeing }: Occupation,
): AgeingChoice {
  if (!stateAgeing) {
    const { ageing, notAged } = ageingOfTable(files, settings, 'oews-state-2023');
    return { ageing, notAged: notAged ?? (ageing.length === 0 ? 'no-national-median' : undefined) };
  }
  const { from, to, factor } = stateAgeing;
  const byMedian: Ageing = {
    kind: 'national-median',
    from: { vintage: from.vintage, median: from.nationalMedian },
    to: { vintage: to.vintage, median: to.nationalMedian },
    factor: parseRatio(factor),
  };
  return isAsked(settings)
    ? byPrices(files, AGED_STATE_MONTH, [byMedian])
    : { ageing: [byMedian], notAged: undefined };
}

/** How a band of the person's own is aged: by consumer prices, when asked and in dollars. */
export function ageingOfOwn(files: BenchmarkFiles, settings: Settings, own: OwnBand): AgeingChoice {
  if (!isAsked(settings)) return AS_PUBLISHED;
  if (own.kind === 'posted-range') return { ageing: [], notAged: 'posted-range' };
  if (own.currency !== DOLLARS) return { ageing: [], notAged: 'not-dollars' };
  return byPrices(files, own.date.slice(0, 7));
}
