import { describe, expect, test } from 'vitest';
import type { Currency } from '../money/currency.ts';
import type { DecimalString } from '../money/decimal-string.ts';
import { fixedTextOf } from '../money/decimal.ts';
import { decimalOf, minorUnits } from '../money/money.ts';
import { compare, ratio, type Ratio } from '../money/ratio.ts';
import { halfway, type BandPoint, type PercentileBand, type PercentilePoint } from './band.ts';
import { percentileOf } from './percentile.ts';
import { positionIn } from './position.ts';

const USD = 'USD' as Currency;
const dollars = (text: string): Ratio => minorUnits(text as DecimalString, USD);

/** A band of points as tables print them: "82460", "239200+" for top-coded, "*" for missing. */
function bandOf(p10: string, p25: string, p50: string, p75: string, p90: string): PercentileBand {
  const point = (text: string): BandPoint => {
    if (text === '*') return { kind: 'missing' };
    return text.endsWith('+')
      ? { kind: 'at-least', amount: dollars(text.slice(0, -1)) }
      : { kind: 'published', amount: dollars(text) };
  };
  const points: Record<PercentilePoint, BandPoint> = {
    p10: point(p10),
    p25: point(p25),
    p50: point(p50),
    p75: point(p75),
    p90: point(p90),
  };
  return { kind: 'percentiles', measures: 'base-wages', includesCommission: true, currency: USD, points };
}

// Software developers, United States, May 2025.
const developers = bandOf('82460', '105210', '135980', '171980', '214670');

/** A percentile to two places, or what is known instead. */
function read(band: PercentileBand, pay: string): string {
  const found = percentileOf(band, dollars(pay));
  switch (found.kind) {
    case 'at':
      return [fixedTextOf(found.percentile, 2), ...found.skipped].join(' over ');
    case 'below':
    case 'above':
      return `${found.kind} ${found.point}`;
    case 'at-least':
      return `at least ${found.point}${found.isBelowTopCoded ? `, below ${found.topCoded}` : ''}`;
    case 'unknown':
      return 'unknown';
  }
}

describe('the percentile of a pay', () => {
  test.each([
    // 50 + 25 × (150,000 − 135,980) ÷ (171,980 − 135,980) = 50 + 25 × 14,020 ÷ 36,000 = 59.7361…
    ['150000', '59.74'],
    // 10 + 15 × (100,000 − 82,460) ÷ (105,210 − 82,460) = 10 + 15 × 17,540 ÷ 22,750 = 21.5648…
    ['100000', '21.56'],
    // 75 + 15 × (200,000 − 171,980) ÷ (214,670 − 171,980) = 75 + 15 × 28,020 ÷ 42,690 = 84.8453…
    ['200000', '84.85'],
    ['82460', '10.00'],
    ['135980', '50.00'],
    ['214670', '90.00'],
    ['82459.99', 'below p10'],
    ['214670.01', 'above p90'],
    ['0', 'below p10'],
  ])('of %s is %s', (pay, percentile) => {
    expect(read(developers, pay)).toBe(percentile);
  });

  test('is exact: a third of the way stays a third', () => {
    // (110 − 100) ÷ (130 − 100) = 1/3 of the way from 50 to 75: 50 + 25/3 = 175/3.
    const found = percentileOf(bandOf('1', '2', '100', '130', '140'), dollars('110'));
    expect(found.kind === 'at' && compare(found.percentile, ratio(175n, 3n))).toBe(0);
  });

  test('goes over missing points, and says which', () => {
    // p25 missing: 10 + 40 × (90 − 50) ÷ (150 − 50) = 26.
    expect(read(bandOf('50', '*', '150', '*', '*'), '90')).toBe('26.00 over p25');
    expect(read(bandOf('50', '*', '*', '*', '250'), '100')).toBe('30.00 over p25 over p50 over p75');
  });

  test('outside the published points is no number, also where p10 or p90 is missing', () => {
    expect(read(bandOf('*', '50', '150', '200', '*'), '49')).toBe('below p25');
    expect(read(bandOf('*', '50', '150', '200', '*'), '201')).toBe('above p75');
    expect(read(bandOf('*', '*', '150', '*', '*'), '149')).toBe('below p50');
    expect(read(bandOf('*', '*', '150', '*', '*'), '150')).toBe('50.00');
    expect(read(bandOf('*', '*', '*', '*', '*'), '150')).toBe('unknown');
  });

  test('is "at least" the last published point where the next one is top-coded', () => {
    const topCoded = bandOf('80000', '120000', '200000', '239200+', '239200+');
    expect(read(topCoded, '150000')).toBe('34.38'); // 25 + 25 × 30 ÷ 80 = 34.375
    expect(read(topCoded, '200000')).toBe('50.00');
    expect(read(topCoded, '220000')).toBe('at least p50, below p75');
    expect(read(topCoded, '239200')).toBe('at least p50');
    expect(read(topCoded, '500000')).toBe('at least p50');
    const all = bandOf('239200+', '239200+', '239200+', '239200+', '239200+');
    expect([read(all, '100000'), read(all, '239200')]).toEqual(['below p10', 'unknown']);
  });

  test('of a pay equal to several points is the highest of them', () => {
    expect(read(bandOf('10', '20', '20', '30', '40'), '20')).toBe('50.00');
    expect(read(bandOf('20', '20', '20', '20', '20'), '20')).toBe('90.00');
    expect(read(bandOf('20', '20', '20', '20', '20'), '21')).toBe('above p90');
  });
});

describe('the position in a band of percentiles', () => {
  const position = positionIn(developers, dollars('150000'));
  if (position.kind !== 'percentiles') throw new Error('A band of percentiles has such a position');

  test('has the market ratio: pay ÷ p50', () => {
    expect(position.marketRatio).toMatchObject({ kind: 'exact' });
    expect(
      position.marketRatio.kind === 'exact' && compare(position.marketRatio.ratio, ratio(150_000n, 135_980n)),
    ).toBe(0);
  });

  test('has the way from p10 to p90, only between them', () => {
    // (150,000 − 82,460) ÷ (214,670 − 82,460) = 67,540 ÷ 132,210.
    const { betweenP10AndP90: way } = position;
    expect(way.kind === 'inside' && compare(way.share, ratio(67_540n, 132_210n))).toBe(0);
    const kindOf = (band: PercentileBand, pay: string): string => {
      const at = positionIn(band, dollars(pay));
      return at.kind === 'percentiles' ? at.betweenP10AndP90.kind : '';
    };
    expect([kindOf(developers, '82459'), kindOf(developers, '214671')]).toEqual(['below-p10', 'above-p90']);
    expect(kindOf(bandOf('10', '*', '*', '*', '*'), '20')).toBe('unknown');
    expect(kindOf(bandOf('10', '*', '*', '*', '30+'), '20')).toBe('unknown');
    expect(kindOf(bandOf('20', '20', '20', '20', '20'), '20')).toBe('unknown');
  });

  test('has the distances to p50 and p75 in money, at least or missing where the point is', () => {
    // 135,980 − 150,000 and 171,980 − 150,000.
    expect(position.toP50.kind === 'exact' && decimalOf(position.toP50.amount)).toBe('-14020.00');
    expect(position.toP75.kind === 'exact' && decimalOf(position.toP75.amount)).toBe('21980.00');
    const other = positionIn(bandOf('1', '2', '*', '239200+', '*'), dollars('200000'));
    expect(other).toMatchObject({
      toP50: { kind: 'missing' },
      toP75: { kind: 'at-least', amount: { minor: 3_920_000n } },
      marketRatio: { kind: 'missing' },
    });
    expect(positionIn(bandOf('1', '2', '100000+', '*', '*'), dollars('50000'))).toMatchObject({
      marketRatio: { kind: 'at-most' },
    });
  });
});

describe('the position in a range', () => {
  const [min, max] = [dollars('100000'), dollars('140000')];
  const terms = { measures: 'base-wages', includesCommission: false, currency: USD, min, max } as const;
  const range = { kind: 'range', mid: halfway(min, max), midIs: 'halfway', ...terms } as const;

  test('has compa-ratio, penetration and distances', () => {
    // 114,000 ÷ 120,000 = 0.95; (114,000 − 100,000) ÷ 40,000 = 0.35.
    const position = positionIn(range, dollars('114000'));
    if (position.kind !== 'range' || !position.penetration) throw new Error('A range has a penetration');
    expect(fixedTextOf(position.compaRatio, 4)).toBe('0.9500');
    expect(fixedTextOf(position.penetration, 4)).toBe('0.3500');
    expect([position.side, decimalOf(position.toMid), decimalOf(position.toMax)]).toEqual([
      'inside',
      '6000.00',
      '26000.00',
    ]);
  });

  test.each([
    ['90000', 'below', '-0.25'],
    ['100000', 'inside', '0.00'],
    ['140000', 'inside', '1.00'],
    ['150000', 'above', '1.25'],
  ])('of %s is %s the range: %s of the way', (pay, side, way) => {
    for (const band of [range, { kind: 'posted-range', ...terms } as const]) {
      const position = positionIn(band, dollars(pay));
      if (position.kind === 'percentiles' || !position.penetration) throw new Error('A range');
      expect([position.side, fixedTextOf(position.penetration, 2)]).toEqual([side, way]);
    }
  });

  test('without a width has no penetration', () => {
    const flat = { ...range, max: min, mid: min };
    expect(positionIn(flat, dollars('90000'))).toMatchObject({ side: 'below', penetration: undefined });
  });

  test('of an advertisement has the distances to its ends', () => {
    expect(positionIn({ kind: 'posted-range', ...terms }, dollars('114000'))).toMatchObject({
      toMin: { minor: -1_400_000n },
      toMax: { minor: 2_600_000n },
    });
  });
});
