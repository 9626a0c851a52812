import type { Benchmark, LevelsReading, Place, Strip } from '#lib/benchmark/benchmark.ts';
import type { Ageing } from '#lib/engine/market/ageing.ts';
import { PERCENTILE_POINTS, type Band, type BandPoint } from '#lib/engine/market/band.ts';
import type { PrevailingLevel } from '#lib/engine/market/level-met.ts';
import type { Distance, Position } from '#lib/engine/market/position.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import { decimalTextOf } from '#lib/engine/money/decimal.ts';
import { decimalOf, post } from '#lib/engine/money/money.ts';
import type { Ratio } from '#lib/engine/money/ratio.ts';
import { mismatchText, noPositionText } from '#lib/format/mismatch-words.ts';
import { absentText, stripWords } from '#lib/format/strip-words.ts';
import { namesOf } from '../offers.ts';
import type { BenchmarkOutput } from '../output/benchmark.ts';
import type { Benchmarked } from './benchmark.ts';

type OfferOutput = BenchmarkOutput['offers'][number];
type StripOutput = OfferOutput['strips'][number];
type PositionOutput = NonNullable<StripOutput['position']>;

/** Where offers stand in the bands of their roles, as `parley benchmark --json` gives it. */
export function benchmarkJson({ files, benchmarks, understood, mistakes }: Benchmarked): BenchmarkOutput {
  return {
    output: 'benchmark',
    version: 1,
    understood: [...understood],
    mistakes: [...mistakes],
    offers: benchmarks.map(offerOutput),
    factors: files.roles.factors.map(({ factor, statement }) => ({ factor, statement })),
    sources: [...files.sources.values()].map((source) => ({
      ...source,
      caveats: [...source.caveats],
      address: source.address ?? null,
      attribution: source.attribution ?? null,
    })),
  };
}

function offerOutput(benchmark: Benchmark): OfferOutput {
  const { offer, occupation, role, place, paidAs, strips, levels, absent, elsewhere } = benchmark;
  return {
    ...namesOf(offer),
    occupation: occupation ? { code: occupation.code, title: occupation.title } : null,
    role: role ? { name: role.name, evidence: role.evidence } : null,
    place: placeOutput(place),
    paidAs: placeOutput(paidAs),
    strips: strips.map(stripOutput),
    levels: levels
      ? {
          source: levels.source.id,
          area: levels.area.title,
          annual: annualOutput(levels),
          pay: levels.compared.isKnown ? decimalOf(levels.compared.pay) : null,
          met: levels.compared.isKnown ? (levels.compared.met ?? null) : null,
          why: levels.compared.isKnown ? null : noPositionText(levels.compared.why),
        }
      : null,
    absent: absent.map(absentText),
    elsewhere: elsewhere.flatMap(({ here, there, amounts }) =>
      amounts.map(({ of, amount, buys }) => ({
        of,
        currency: amount.currency,
        amount: decimalOf(amount),
        here: here.of.title,
        hereParity: here.parity,
        there: there?.of.title ?? 'United States',
        thereParity: there?.parity ?? '100',
        buys: decimalOf(buys),
      })),
    ),
  };
}

function annualOutput({ annual }: LevelsReading): NonNullable<OfferOutput['levels']>['annual'] {
  const wage = (level: PrevailingLevel): string => decimalOf(annual[level]);
  return { I: wage('I'), II: wage('II'), III: wage('III'), IV: wage('IV') };
}

function placeOutput(place: Place | undefined): OfferOutput['place'] {
  if (!place) return null;
  return place.kind === 'area'
    ? { code: place.area.code, title: place.area.title }
    : { code: place.state.code, title: place.state.name };
}

function stripOutput(strip: Strip): StripOutput {
  const { id, origin, band, published, ageing, compared, mismatches } = strip;
  const own = origin.kind === 'own' ? origin.own : undefined;
  const occupation = 'occupation' in origin ? origin.occupation : null;
  const employment = 'employment' in origin && origin.employment.kind === 'value' ? origin.employment : null;
  return {
    id,
    kind: origin.kind,
    title: stripWords(origin).title,
    occupation: occupation && { code: occupation.code, title: occupation.title },
    source: origin.kind === 'own' ? origin.own.source : origin.source.id,
    date: own?.date ?? null,
    employment: employment?.value ?? null,
    sample: own?.sample ?? null,
    measures: band.measures,
    includesCommission: band.includesCommission,
    currency: band.currency,
    band: bandOutput(band),
    published: bandOutput(published),
    ageing: ageing.map(ageingOutput),
    definition: compared.isKnown ? compared.definition : null,
    pay: compared.isKnown ? decimalOf(compared.pay) : null,
    position: compared.isKnown ? positionOutput(compared.position) : null,
    why: compared.isKnown ? null : noPositionText(compared.why),
    mismatches: mismatches.map((mismatch) => ({ kind: mismatch.kind, text: mismatchText(mismatch) })),
  };
}

function moneyOf(amount: Ratio, currency: Currency): string {
  return decimalOf({ minor: post(amount), currency });
}

function bandOutput(band: Band): StripOutput['band'] {
  const none = { points: null, min: null, mid: null, max: null };
  switch (band.kind) {
    case 'percentiles': {
      const pointOutput = (point: BandPoint) => ({
        kind: point.kind,
        amount: point.kind === 'missing' ? null : moneyOf(point.amount, band.currency),
      });
      const points = Object.fromEntries(
        PERCENTILE_POINTS.map((point) => [point, pointOutput(band.points[point])]),
      ) as NonNullable<StripOutput['band']['points']>;
      return { ...none, kind: band.kind, points };
    }
    case 'range':
    case 'posted-range': {
      const ends = { min: moneyOf(band.min, band.currency), max: moneyOf(band.max, band.currency) };
      const mid = band.kind === 'range' ? moneyOf(band.mid, band.currency) : null;
      return { ...none, kind: band.kind, ...ends, mid };
    }
  }
}

function ageingOutput(ageing: Ageing): StripOutput['ageing'][number] {
  const [from, to] =
    ageing.kind === 'consumer-prices'
      ? [ageing.from.month, ageing.to.month]
      : [ageing.from.vintage, ageing.to.vintage];
  return { kind: ageing.kind, from, to, factor: decimalTextOf(ageing.factor) };
}

const NO_POSITION: PositionOutput = {
  percentile: null,
  marketRatio: null,
  marketRatioIsAtMost: false,
  betweenP10AndP90: null,
  toP50: null,
  toP75: null,
  side: null,
  compaRatio: null,
  penetration: null,
};

function positionOutput(position: Position): PositionOutput {
  switch (position.kind) {
    case 'percentiles': {
      const { percentile, marketRatio, betweenP10AndP90, toP50, toP75 } = position;
      return {
        ...NO_POSITION,
        percentile: {
          kind: percentile.kind,
          percentile: percentile.kind === 'at' ? decimalTextOf(percentile.percentile) : null,
          point: 'point' in percentile ? percentile.point : null,
          skipped: percentile.kind === 'at' ? [...percentile.skipped] : [],
        },
        marketRatio: marketRatio.kind === 'missing' ? null : decimalTextOf(marketRatio.ratio),
        marketRatioIsAtMost: marketRatio.kind === 'at-most',
        betweenP10AndP90: betweenP10AndP90.kind === 'inside' ? decimalTextOf(betweenP10AndP90.share) : null,
        toP50: distanceOutput(toP50),
        toP75: distanceOutput(toP75),
      };
    }
    case 'range':
    case 'posted-range': {
      const { side, penetration } = position;
      return {
        ...NO_POSITION,
        side,
        compaRatio: position.kind === 'range' ? decimalTextOf(position.compaRatio) : null,
        penetration: penetration ? decimalTextOf(penetration) : null,
      };
    }
  }
}

function distanceOutput(distance: Distance): PositionOutput['toP50'] {
  return { kind: distance.kind, amount: distance.kind === 'missing' ? null : decimalOf(distance.amount) };
}
