import type { OfferDocument, OwnBand } from '#lib/document/types.ts';
import type { Currency } from '../money/currency.ts';
import type { DecimalString } from '../money/decimal-string.ts';
import { minorUnits, post, type Money } from '../money/money.ts';
import { PERCENTILE_POINTS, type BandPointName } from '../market/band.ts';
import { error, warning, type Finding } from './finding.ts';

/** Everything wrong or doubtful in the pay bands of a document, with paths from its root. */
export function checkBands({ bands = [], offers }: OfferDocument): readonly Finding[] {
  const known = new Set(offers.map(({ id }) => id));
  return bands.flatMap((band, i) =>
    [
      ...bandErrors(band),
      ...(band.offers ?? []).flatMap((id, k) =>
        known.has(id) ? [] : [warning(['offers', k], { kind: 'no-such-offer', id })],
      ),
    ].map((finding): Finding => ({ ...finding, path: ['bands', i, ...finding.path] })),
  );
}

/** Whether a band can be compared with: its points rise, and it has one. */
export function isSound(band: OwnBand): boolean {
  return bandErrors(band).length === 0;
}

const money = (amount: DecimalString, currency: Currency): Money => ({
  minor: post(minorUnits(amount, currency)),
  currency,
});

/** What keeps a band from being compared with, with paths from the band: points that fall, or none at all. */
export function bandErrors(band: OwnBand): readonly Finding[] {
  const points = pointsOf(band);
  if (points.length === 0) return [error(['points'], { kind: 'band-without-points' })];
  return points.slice(1).flatMap((upper, i): readonly Finding[] => {
    const lower = points[i];
    const below = lower && money(lower.amount, band.currency);
    const above = money(upper.amount, band.currency);
    if (!lower || !below || below.minor <= above.minor) return [];
    return [
      error(lower.path, {
        kind: 'points-not-rising',
        lower: { point: lower.point, amount: below },
        upper: { point: upper.point, amount: above },
      }),
    ];
  });
}

/** A stated point of a band. */
interface StatedPoint {
  readonly point: BandPointName;
  readonly amount: DecimalString;
  readonly path: readonly string[];
}

function pointsOf(band: OwnBand): readonly StatedPoint[] {
  const stated = (
    point: BandPointName,
    amount: DecimalString | undefined,
    path: readonly string[] = [point],
  ): readonly StatedPoint[] => (amount === undefined ? [] : [{ point, amount, path }]);
  switch (band.kind) {
    case 'percentiles':
      return PERCENTILE_POINTS.flatMap((point) => stated(point, band.points[point], ['points', point]));
    case 'range':
      return [...stated('min', band.min), ...stated('mid', band.mid), ...stated('max', band.max)];
    case 'posted-range':
      return [...stated('min', band.min), ...stated('max', band.max)];
  }
}
