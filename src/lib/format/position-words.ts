import type { PercentileReading } from '#lib/engine/market/percentile.ts';
import type {
  Distance,
  PointRatio,
  Position,
  RangeSide,
  SpreadPosition,
} from '#lib/engine/market/position.ts';
import type { Money } from '#lib/engine/money/money.ts';
import type { Ratio } from '#lib/engine/money/ratio.ts';
import { digitsOf } from './decimals.ts';
import { moneyText } from './money.ts';
import { percentText } from './percent.ts';

/** Decimal places of a percentile and of a ratio of pay to market, cut off and never rounded up. */
const PERCENTILE_PLACES = 1;
const RATIO_PLACES = 3;

/** A percentile as a short mark ("p62.4"), or what is known instead of a number. */
export function percentileText(reading: PercentileReading): string {
  switch (reading.kind) {
    case 'at':
      return `p${digitsOf(reading.percentile, PERCENTILE_PLACES).text}`;
    case 'below':
      return `below ${reading.point}`;
    case 'above':
      return `above ${reading.point}`;
    case 'at-least':
      return `at least ${reading.point}`;
    case 'unknown':
      return 'not known';
  }
}

/** What is to be known of how a percentile came about; undefined where the mark says it all. */
export function percentileNote(reading: PercentileReading): string | undefined {
  switch (reading.kind) {
    case 'at':
      return reading.skipped.length > 0
        ? `On a straight line from ${reading.from} to ${reading.to}, since ${reading.skipped.join(' and ')} ${reading.skipped.length === 1 ? 'is' : 'are'} not published.`
        : undefined;
    case 'at-least':
      return reading.isBelowTopCoded
        ? `${reading.topCoded} is published only as “at least” an amount that is more than this pay.`
        : `${reading.topCoded} is published only as “at least” an amount, which this pay reaches: how far above is not known.`;
    case 'below':
    case 'above':
    case 'unknown':
      return undefined;
  }
}

/** A ratio of pay to a point or midpoint: "1.075". */
export function payRatioText(ratio: Ratio): string {
  return digitsOf(ratio, RATIO_PLACES).text;
}

/** The market ratio: exact, at most where p50 is top-coded, or missing with it. */
export function marketRatioText(ratio: PointRatio): string {
  switch (ratio.kind) {
    case 'exact':
      return payRatioText(ratio.ratio);
    case 'at-most':
      return `at most ${payRatioText(ratio.ratio)}`;
    case 'missing':
      return 'p50 not published';
  }
}

/** A share of a way in percent, cut off after one place: "41.3%". */
export function wayText({ n, d }: Ratio): string {
  return percentText({ n: (n * 1000n) / d, d: 1000n });
}

/** Where a pay is between p10 and p90. */
export function spreadText(spread: SpreadPosition): string {
  switch (spread.kind) {
    case 'inside':
      return wayText(spread.share);
    case 'below-p10':
      return 'below p10';
    case 'above-p90':
      return 'above p90';
    case 'unknown':
      return 'not known';
  }
}

const absolute = ({ minor, currency }: Money): Money => ({ minor: minor < 0n ? -minor : minor, currency });

/** How far a pay is from a point: "$4,020.00 below p50". */
export function distanceText(distance: Distance, point: string): string {
  if (distance.kind === 'missing') return `${point} not published`;
  const { amount } = distance;
  if (distance.kind === 'at-least') {
    return amount.minor > 0n
      ? `at least ${moneyText(amount)} below ${point}`
      : `${moneyText(absolute(amount))} above what ${point} is at least`;
  }
  return moneyDistanceText(amount, point);
}

/** How far a pay is from an amount that is so far above it. */
export function moneyDistanceText(above: Money, point: string): string {
  if (above.minor === 0n) return `at ${point}`;
  return `${moneyText(absolute(above))} ${above.minor > 0n ? 'below' : 'above'} ${point}`;
}

/** Whether a pay is inside a range. */
export const SIDE_WORDS: Readonly<Record<RangeSide, string>> = {
  below: 'below the range',
  inside: 'inside the range',
  above: 'above the range',
};

/** Range penetration: 0% at the minimum, 100% at the maximum. */
export function penetrationText(penetration: Ratio | undefined): string {
  return penetration === undefined ? 'the ends are equal' : wayText(penetration);
}

/** A position in a few words: the mark, then what else is known of it. */
export interface PositionWords {
  readonly mark: string;
  readonly details: readonly string[];
}

/** A position in words. */
export function positionWords(position: Position): PositionWords {
  switch (position.kind) {
    case 'percentiles': {
      const { percentile, marketRatio, betweenP10AndP90, toP50, toP75 } = position;
      const note = percentileNote(percentile);
      return {
        mark: percentileText(percentile),
        details: [
          marketRatio.kind === 'missing'
            ? 'No market ratio: p50 not published'
            : `Market ratio ${marketRatioText(marketRatio)}`,
          ...(betweenP10AndP90.kind === 'inside'
            ? [`${spreadText(betweenP10AndP90)} of the way from p10 to p90`]
            : []),
          distanceText(toP50, 'p50'),
          distanceText(toP75, 'p75'),
          ...(note === undefined ? [] : [note]),
        ],
      };
    }
    case 'range': {
      const { side, compaRatio, penetration, toMid, toMax } = position;
      return {
        mark: SIDE_WORDS[side],
        details: [
          `Compa-ratio ${payRatioText(compaRatio)}`,
          `Range penetration ${penetrationText(penetration)}`,
          moneyDistanceText(toMid, 'the midpoint'),
          moneyDistanceText(toMax, 'the maximum'),
        ],
      };
    }
    case 'posted-range': {
      const { side, penetration, toMin, toMax } = position;
      return {
        mark: SIDE_WORDS[side],
        details: [
          `Range penetration ${penetrationText(penetration)}`,
          moneyDistanceText(toMin, 'its minimum'),
          moneyDistanceText(toMax, 'its maximum'),
          postedText(position),
        ],
      };
    }
  }
}

/** What a posted range says of the ask: pay-transparency laws ask for what the employer expects to pay on hire. */
function postedText({ side, toMax }: Extract<Position, { kind: 'posted-range' }>): string {
  switch (side) {
    case 'below':
      return 'The employer has posted that it expects to pay more than this.';
    case 'inside':
      return toMax.minor === 0n
        ? 'It is the most that the employer has posted.'
        : `The employer has posted that it may pay up to ${moneyText(toMax)} more.`;
    case 'above':
      return 'It is more than the employer has posted: another range may apply.';
  }
}
