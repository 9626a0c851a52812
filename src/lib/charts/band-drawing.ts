import type { Band, PercentileBand, PercentilePoint } from '#lib/engine/market/band.ts';
import { PERCENTILE_POINTS } from '#lib/engine/market/band.ts';
import { post } from '#lib/engine/money/money.ts';
import type { Ratio } from '#lib/engine/money/ratio.ts';
import { moneyText } from '#lib/format/money.ts';
import { placeOn, type BandAxis } from './band-axis.ts';
import type { BandLabel } from './band-labels.ts';

/** From one place of an axis to another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What is drawn of a band, in shares of the axis' width; each kind has a shape of its own, so that colour says nothing alone. */
export type BandBody =
  | {
      readonly kind: 'percentiles';
      /** From the lowest published point to the highest. */
      readonly whisker: Span | undefined;
      /** From p25 to p75, where both are published. */
      readonly box: Span | undefined;
      readonly median: number | undefined;
      /** From where the band goes on without an end that is known: a top-coded point. */
      readonly openFrom: number | undefined;
    }
  | { readonly kind: 'range'; readonly span: Span; readonly mid: number; readonly isMidStated: boolean }
  | { readonly kind: 'posted-range'; readonly span: Span };

/** A band on its axis, with the figures that may stand under it. */
export interface DrawnBand {
  readonly body: BandBody;
  readonly labels: readonly BandLabel[];
}

/** Which figures matter most where not all of them fit: the median, the ends, the quartiles. */
const RANKS: Readonly<Record<PercentilePoint, number>> = { p50: 0, p10: 1, p90: 2, p25: 3, p75: 4 };

function label(key: string, axis: BandAxis, amount: Ratio, rank: number, before = ''): BandLabel {
  const minor = post(amount);
  const text = before + moneyText({ minor, currency: axis.currency }, 'whole');
  return { key, at: placeOn(axis, minor), text, rank };
}

/** Draws a band on the axis of its currency. */
export function drawnBand(band: Band, axis: BandAxis): DrawnBand {
  const at = (amount: Ratio): number => placeOn(axis, post(amount));
  switch (band.kind) {
    case 'percentiles':
      return percentiles(band, axis);
    case 'range':
      return {
        body: {
          kind: 'range',
          span: { from: at(band.min), to: at(band.max) },
          mid: at(band.mid),
          isMidStated: band.midIs === 'stated',
        },
        labels: [
          label('min', axis, band.min, 0),
          label('max', axis, band.max, 1),
          ...(band.midIs === 'stated' ? [label('mid', axis, band.mid, 2)] : []),
        ],
      };
    case 'posted-range':
      return {
        body: { kind: 'posted-range', span: { from: at(band.min), to: at(band.max) } },
        labels: [label('min', axis, band.min, 0), label('max', axis, band.max, 1)],
      };
  }
}

function percentiles({ points }: PercentileBand, axis: BandAxis): DrawnBand {
  const at = (point: PercentilePoint): number | undefined => {
    const found = points[point];
    return found.kind === 'published' ? placeOn(axis, post(found.amount)) : undefined;
  };
  const places = PERCENTILE_POINTS.flatMap((point) => at(point) ?? []);
  const [first, last] = [places[0], places.at(-1)];
  const [p25, p75] = [at('p25'), at('p75')];
  const open = PERCENTILE_POINTS.flatMap((point) => {
    const found = points[point];
    return found.kind === 'at-least' ? [placeOn(axis, post(found.amount))] : [];
  });
  return {
    body: {
      kind: 'percentiles',
      whisker:
        first === undefined || last === undefined || first === last ? undefined : { from: first, to: last },
      box: p25 === undefined || p75 === undefined ? undefined : { from: p25, to: p75 },
      median: at('p50'),
      openFrom: open[0],
    },
    labels: PERCENTILE_POINTS.flatMap((point): readonly BandLabel[] => {
      const found = points[point];
      switch (found.kind) {
        case 'published':
          return [label(point, axis, found.amount, RANKS[point])];
        case 'at-least':
          return [label(point, axis, found.amount, RANKS[point], '≥ ')];
        case 'missing':
          return [];
      }
    }),
  };
}

/** The amounts of a band that its axis must reach, in minor units. */
export function reachOf(band: Band): readonly bigint[] {
  switch (band.kind) {
    case 'percentiles':
      return PERCENTILE_POINTS.flatMap((point) => {
        const found = band.points[point];
        return found.kind === 'missing' ? [] : [post(found.amount)];
      });
    case 'range':
    case 'posted-range':
      return [post(band.min), post(band.max)];
  }
}
