import { describe, expect, test } from 'vitest';
import type { PercentileBand } from '#lib/engine/market/band.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import { bandAxis, placeOn } from './band-axis.ts';
import { drawnBand } from './band-drawing.ts';
import { placedLabels } from './band-labels.ts';

const USD = 'USD' as Currency;
const dollars = (amount: number): bigint => BigInt(amount) * 100n;

describe('the axis of bands', () => {
  test('spans the bands, with room at its ends', () => {
    const axis = bandAxis([dollars(100_000), dollars(200_000)], [dollars(150_000)], USD);
    if (!axis) throw new Error('There are bands');
    // 6% of the span of 100,000 at either end.
    expect([axis.least, axis.most]).toEqual([94_000, 206_000]);
    expect(placeOn(axis, dollars(94_000))).toBe(0);
    expect(placeOn(axis, dollars(206_000))).toBe(1);
    expect(axis.ticks.map(({ label }) => label)).toEqual([
      '$100K',
      '$120K',
      '$140K',
      '$160K',
      '$180K',
      '$200K',
    ]);
  });

  test('reaches to a pay near the bands, and leaves one far away beyond its end', () => {
    const near = bandAxis([dollars(100_000), dollars(200_000)], [dollars(270_000)], USD);
    const far = bandAxis([dollars(100_000), dollars(200_000)], [dollars(12_000_000)], USD);
    if (!near || !far) throw new Error('There are bands');
    expect(placeOn(near, dollars(270_000))).toBeLessThan(1);
    expect(placeOn(far, dollars(12_000_000))).toBeGreaterThan(1);
    expect(far.most).toBe(206_000);
  });

  test('there is none without an amount; one single amount has one', () => {
    expect(bandAxis([], [], USD)).toBeUndefined();
    const one = bandAxis([dollars(100_000)], [], USD);
    expect(one && one.least < 100_000 && one.most > 100_000).toBe(true);
  });
});

describe('a band drawn', () => {
  const band = (points: Partial<Record<keyof PercentileBand['points'], PercentileBand['points']['p10']>>) => {
    const missing = { kind: 'missing' } as const;
    const all = { p10: missing, p25: missing, p50: missing, p75: missing, p90: missing, ...points };
    return {
      kind: 'percentiles',
      measures: 'base-wages',
      includesCommission: true,
      currency: USD,
      points: all,
    } satisfies PercentileBand;
  };
  const at = (amount: number) => ({ kind: 'published', amount: { n: dollars(amount), d: 1n } }) as const;
  const axis = bandAxis([dollars(0), dollars(100_000)], [], USD);
  if (!axis) throw new Error('There are bands');

  test('missing points are not drawn, neither at zero nor anywhere', () => {
    const { body, labels } = drawnBand(band({ p50: at(50_000) }), axis);
    if (body.kind !== 'percentiles') throw new Error('A band of percentiles');
    expect([body.whisker, body.box, body.openFrom]).toEqual([undefined, undefined, undefined]);
    expect(body.median).toBe(placeOn(axis, dollars(50_000)));
    expect(labels.map(({ text }) => text)).toEqual(['$50,000']);
  });

  test('a top-coded point leaves the band open and says at least', () => {
    const top = { kind: 'at-least', amount: { n: dollars(90_000), d: 1n } } as const;
    const { body, labels } = drawnBand(
      band({ p10: at(20_000), p25: at(30_000), p50: at(40_000), p75: top, p90: top }),
      axis,
    );
    if (body.kind !== 'percentiles') throw new Error('A band of percentiles');
    expect(body.box).toBeUndefined();
    expect(body.openFrom).toBe(placeOn(axis, dollars(90_000)));
    expect(labels.filter(({ text }) => text === '≥ $90,000')).toHaveLength(2);
  });
});

test('labels that do not fit give way to those of a lower rank, and keep inside at the ends', () => {
  const label = (key: string, place: number, rank: number) => ({ key, at: place, text: '$100,000', rank });
  const placed = placedLabels(
    [label('p25', 0.45, 3), label('p50', 0.5, 0), label('p10', 0, 1), label('p90', 1, 2)],
    300,
  );
  expect(placed.map(({ key, anchor }) => [key, anchor])).toEqual([
    ['p50', 'middle'],
    ['p10', 'start'],
    ['p90', 'end'],
  ]);
});
