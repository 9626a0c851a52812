import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  PERCENT_OF,
  PERCENTILE_POINTS,
  type BandPoint,
  type PercentileBand,
  type PercentilePoint,
} from '#lib/engine/market/band.ts';
import { comparablePay } from '#lib/engine/market/comparable-pay.ts';
import { bandOf } from '#lib/engine/market/own-band.ts';
import { percentileOf, type PercentileReading } from '#lib/engine/market/percentile.ts';
import { positionIn } from '#lib/engine/market/position.ts';
import { isSound } from '#lib/engine/checks/check-bands.ts';
import { assumptionsOf } from '#lib/engine/ledger/assumptions.ts';
import { evaluate } from '#lib/engine/ledger/evaluate.ts';
import { ledgerOf } from '#lib/engine/ledger-of.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import { inMinorUnits } from '#lib/engine/money/money.ts';
import { add, compare, multiply, whole, type Ratio } from '#lib/engine/money/ratio.ts';
import { arbitraryDocument, LONG, SEED } from './arbitrary-offer.ts';

/* Bands whose points rise, some of them missing, the upper ones perhaps top-coded. */

const amounts = fc
  .array(fc.integer({ min: 1, max: 400_000 }), { minLength: 5, maxLength: 5 })
  .map((list) => [...list].sort((a, b) => a - b));

const arbitraryBand: fc.Arbitrary<PercentileBand> = fc
  .tuple(amounts, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), fc.integer({ min: 0, max: 7 }))
  .map(([list, missing, published]) => ({
    kind: 'percentiles',
    measures: 'base-wages',
    includesCommission: true,
    currency: 'USD' as Currency,
    points: Object.fromEntries(
      PERCENTILE_POINTS.map((point, i): [PercentilePoint, BandPoint] => {
        if (missing[i]) return [point, { kind: 'missing' }];
        // Where a point is top-coded, all above it are, at the same amount.
        const isTopCoded = i >= published;
        const amount = whole((isTopCoded ? list[published] : list[i]) ?? 0);
        return [point, { kind: isTopCoded ? 'at-least' : 'published', amount }];
      }),
    ) as Record<PercentilePoint, BandPoint>,
  }));

const arbitraryPay = fc.integer({ min: 0, max: 450_000 });

/** The least and the most that a reading leaves open, in hundredths. */
function rangeOf(reading: PercentileReading): readonly [Ratio, Ratio] {
  switch (reading.kind) {
    case 'at':
      return [reading.percentile, reading.percentile];
    case 'below':
      return [whole(0), whole(PERCENT_OF[reading.point])];
    case 'above':
      return [whole(PERCENT_OF[reading.point]), whole(100)];
    case 'at-least':
      return [
        whole(PERCENT_OF[reading.point]),
        whole(reading.isBelowTopCoded ? PERCENT_OF[reading.topCoded] : 100),
      ];
    case 'unknown':
      return [whole(0), whole(100)];
  }
}

const check = <Values>(arbitrary: fc.Arbitrary<Values>, property: (values: Values) => void): void => {
  fc.assert(fc.property(arbitrary, property), { seed: SEED, numRuns: 500 });
};

describe('the percentile of a pay in any band', () => {
  test('of a published point is that point, or the highest of equal ones', LONG, () => {
    check(arbitraryBand, (band) => {
      for (const point of PERCENTILE_POINTS) {
        const at = band.points[point];
        if (at.kind !== 'published') continue;
        const equal = PERCENTILE_POINTS.findLast((other) => {
          const of = band.points[other];
          return of.kind === 'published' && compare(of.amount, at.amount) === 0;
        });
        expect(percentileOf(band, at.amount)).toEqual({
          kind: 'at',
          percentile: whole(PERCENT_OF[equal ?? point]),
          from: equal,
          to: equal,
          skipped: [],
        });
      }
    });
  });

  test('rises with pay, or stays', LONG, () => {
    check(fc.tuple(arbitraryBand, arbitraryPay, arbitraryPay), ([band, a, b]) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const [below, above] = [low, high].map((pay) => rangeOf(percentileOf(band, whole(pay))));
      if (!below || !above) throw new Error('Two pays');
      expect(compare(below[0], above[0])).toBeLessThanOrEqual(0);
      expect(compare(below[1], above[1])).toBeLessThanOrEqual(0);
    });
  });

  test('is a number only between two published points: never extrapolated', LONG, () => {
    check(fc.tuple(arbitraryBand, arbitraryPay), ([band, pay]) => {
      const published = PERCENTILE_POINTS.flatMap((point) => {
        const at = band.points[point];
        return at.kind === 'published' ? [{ point, amount: at.amount }] : [];
      });
      const [lowest, highest] = [published[0], published.at(-1)];
      const reading = percentileOf(band, whole(pay));
      const isInside =
        lowest !== undefined &&
        highest !== undefined &&
        compare(lowest.amount, whole(pay)) <= 0 &&
        compare(whole(pay), highest.amount) <= 0;
      expect(reading.kind === 'at').toBe(isInside);
      if (reading.kind !== 'at' || !lowest || !highest) return;
      expect(compare(reading.percentile, whole(PERCENT_OF[lowest.point]))).toBeGreaterThanOrEqual(0);
      expect(compare(reading.percentile, whole(PERCENT_OF[highest.point]))).toBeLessThanOrEqual(0);
    });
  });

  test('above the last published point, with a top-coded one over it, is "at least"', LONG, () => {
    check(fc.tuple(arbitraryBand, arbitraryPay), ([band, pay]) => {
      const highest = PERCENTILE_POINTS.findLast((point) => band.points[point].kind === 'published');
      const at = highest && band.points[highest];
      const hasTopCoded = PERCENTILE_POINTS.some((point) => band.points[point].kind === 'at-least');
      const isBeyond = at?.kind === 'published' && compare(whole(pay), at.amount) > 0;
      expect(percentileOf(band, whole(pay)).kind === 'at-least').toBe(hasTopCoded && isBeyond);
    });
  });

  test('does not change where a missing point is taken for one: missing is not zero', LONG, () => {
    check(fc.tuple(arbitraryBand, arbitraryPay), ([band, pay]) => {
      const position = positionIn(band, whole(pay));
      if (position.kind !== 'percentiles') throw new Error('A band of percentiles');
      const { p50, p75 } = band.points;
      expect([position.toP50.kind === 'missing', position.toP75.kind === 'missing']).toEqual([
        p50.kind === 'missing',
        p75.kind === 'missing',
      ]);
      expect(position.marketRatio.kind === 'missing').toBe(p50.kind === 'missing');
      const { percentile } = position;
      const named = percentile.kind === 'at' ? [percentile.from, percentile.to] : [];
      expect(named.filter((point) => band.points[point].kind !== 'published')).toEqual([]);
    });
  });

  test('scales: pay and band in other units have the same percentile', LONG, () => {
    check(fc.tuple(arbitraryBand, arbitraryPay, fc.integer({ min: 1, max: 1000 })), ([band, pay, by]) => {
      const scaled = (point: BandPoint): BandPoint =>
        point.kind === 'missing' ? point : { ...point, amount: multiply(point.amount, whole(by)) };
      const points = Object.fromEntries(
        PERCENTILE_POINTS.map((point) => [point, scaled(band.points[point])]),
      ) as Record<PercentilePoint, BandPoint>;
      const [one, other] = [
        rangeOf(percentileOf(band, whole(pay))),
        rangeOf(percentileOf({ ...band, points }, whole(pay * by))),
      ];
      expect(compare(one[0], other[0])).toBe(0);
      expect(compare(one[1], other[1])).toBe(0);
    });
  });
});

test(
  'any sound document: the pay held against a band is what its working comes to, and base never a total',
  LONG,
  () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const assumptions = assumptionsOf(document);
        for (const offer of document.offers) {
          const ledger = ledgerOf(offer, assumptions);
          for (const own of document.bands ?? []) {
            expect(isSound(own)).toBe(true);
            const band = bandOf(own);
            const pay = comparablePay(ledger, band);
            if (!pay.isKnown) continue;
            expect(compare(inMinorUnits(evaluate(pay.term), pay.currency), pay.pay)).toBe(0);
            expect(pay.definition === 'standard').toBe(own.measures === 'total-compensation');
            expect(() => positionIn(band, add(pay.pay, whole(1)))).not.toThrow();
          }
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
  },
);
