import type { Benchmark, LevelsReading, Strip } from '#lib/benchmark/benchmark.ts';
import { bandAxis, placeOn, type BandAxis } from '#lib/charts/band-axis.ts';
import { drawnBand, reachOf, type DrawnBand } from '#lib/charts/band-drawing.ts';
import { PREVAILING_LEVELS } from '#lib/engine/market/level-met.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import {
  ageingText,
  mismatchText,
  noPositionText,
  notAgedText,
  PAY_WORDS,
} from '#lib/format/mismatch-words.ts';
import { moneyText } from '#lib/format/money.ts';
import { positionWords, type PositionWords } from '#lib/format/position-words.ts';
import {
  chosenLevelText,
  LEVELS_ARE,
  levelMetText,
  measureText,
  sourceText,
  stripWords,
} from '#lib/format/strip-words.ts';
import type { SourceId } from '#lib/market-data/source.ts';

/** By which sign a pay is known on the strips: base salary (with or without commission), or Standard TC. */
export type PaySign = 'base' | 'standard';

/** One band of an offer, ready to be drawn and said. */
export interface BandRow {
  readonly key: string;
  readonly title: string;
  /** Which occupation, where the strips of an offer are of several. */
  readonly of: string | undefined;
  readonly source: string;
  readonly sourceId: SourceId | undefined;
  readonly sample: string | undefined;
  readonly measures: string;
  readonly axis: BandAxis;
  readonly drawn: DrawnBand;
  readonly pay: { readonly at: number; readonly sign: PaySign } | undefined;
  readonly position: PositionWords;
  /** What was done to the band, and what of it does not match, in sentences. */
  readonly notes: readonly string[];
  readonly description: string;
}

/** The prevailing-wage levels of an offer's place. */
export interface LevelsRow {
  readonly source: string;
  readonly axis: BandAxis;
  readonly marks: readonly { readonly key: string; readonly at: number; readonly text: string }[];
  readonly pay: { readonly at: number; readonly sign: PaySign } | undefined;
  readonly met: string;
  readonly details: readonly string[];
  readonly notes: readonly string[];
  readonly description: string;
}

/** The strips of an offer on the axes of their currencies: one for all that are in the same. */
export interface BandRows {
  readonly rows: readonly BandRow[];
  readonly levels: LevelsRow | undefined;
  readonly axes: readonly BandAxis[];
}

const DOLLARS = 'USD' as Currency;

/** The axis of each currency in which an offer has bands. */
export function axesOf({ strips, levels }: Pick<Benchmark, 'strips' | 'levels'>): readonly BandAxis[] {
  const currencies = [...new Set([...(levels ? [DOLLARS] : []), ...strips.map(({ band }) => band.currency)])];
  return currencies.flatMap((currency) => {
    const own = strips.filter(({ band }) => band.currency === currency);
    const floors = levels && currency === DOLLARS ? PREVAILING_LEVELS.map((l) => levels.annual[l].minor) : [];
    const pays = own.flatMap(({ compared }) => (compared.isKnown ? [compared.pay.minor] : []));
    return bandAxis([...own.flatMap(({ band }) => reachOf(band)), ...floors], pays, currency) ?? [];
  });
}

/** The pay of an offer that is held against its bands, for the legend: each definition once. */
export function paysOf({ strips, levels }: Benchmark): readonly { sign: PaySign; text: string }[] {
  const known = strips.flatMap(({ compared }) => (compared.isKnown ? [compared] : []));
  const texts = new Map<string, PaySign>();
  for (const { definition, pay } of known)
    texts.set(`${PAY_WORDS[definition]} ${moneyText(pay)}`, definition === 'standard' ? 'standard' : 'base');
  if (texts.size === 0 && levels?.compared.isKnown)
    texts.set(`${PAY_WORDS.base} ${moneyText(levels.compared.pay)}`, 'base');
  return [...texts].map(([text, sign]) => ({ sign, text }));
}

/** What is drawn and said of an offer's bands. */
export function bandRows(benchmark: Benchmark): BandRows {
  const axes = axesOf(benchmark);
  const axisOf = (currency: Currency): BandAxis | undefined =>
    axes.find((axis) => axis.currency === currency);
  const dollars = axisOf(DOLLARS);
  return {
    axes,
    rows: benchmark.strips.flatMap((strip) => {
      const axis = axisOf(strip.band.currency);
      return axis ? [bandRow(strip, axis, benchmark)] : [];
    }),
    levels: benchmark.levels && dollars ? levelsRow(benchmark.levels, dollars) : undefined,
  };
}

function bandRow(strip: Strip, axis: BandAxis, { occupation }: Benchmark): BandRow {
  const { id, origin, band, compared, ageing, notAged, mismatches } = strip;
  const words = stripWords(origin);
  const of =
    'occupation' in origin && origin.occupation.code !== occupation?.code
      ? origin.occupation.title
      : undefined;
  const drawn = drawnBand(band, axis);
  const position = compared.isKnown
    ? positionWords(compared.position)
    : { mark: 'not compared', details: [noPositionText(compared.why)] };
  const figures = drawn.labels.map(({ key, text }) => `${key} ${text}`).join(', ');
  const pay = compared.isKnown ? `; the offer pays ${moneyText(compared.pay)}: ${position.mark}` : '';
  return {
    key: id,
    title: words.title,
    of,
    source: words.source,
    sourceId: 'source' in origin ? origin.source.id : undefined,
    sample: words.sample,
    measures: measureText(band),
    axis,
    drawn,
    pay: compared.isKnown
      ? {
          at: placeOn(axis, compared.pay.minor),
          sign: compared.definition === 'standard' ? 'standard' : 'base',
        }
      : undefined,
    position,
    notes: [
      ...ageing.map(ageingText),
      ...(notAged === undefined ? [] : [notAgedText(notAged)]),
      ...mismatches.map(mismatchText),
    ],
    description: `${words.title}: ${figures}${pay}`,
  };
}

function levelsRow(
  { source, annual, compared, chosen, mismatches }: LevelsReading,
  axis: BandAxis,
): LevelsRow {
  const marks = PREVAILING_LEVELS.map((level) => ({
    key: level,
    at: placeOn(axis, annual[level].minor),
    text: moneyText(annual[level], 'whole'),
  }));
  return {
    source: sourceText(source),
    axis,
    marks,
    pay: compared.isKnown ? { at: placeOn(axis, compared.pay.minor), sign: 'base' } : undefined,
    met: compared.isKnown ? levelMetText(compared.met) : noPositionText(compared.why),
    details: chosen === undefined ? [] : [chosenLevelText(chosen, annual[chosen], compared)],
    notes: mismatches.map(mismatchText),
    description: `${LEVELS_ARE}: ${marks.map(({ key, text }) => `level ${key} ${text}`).join(', ')}`,
  };
}
