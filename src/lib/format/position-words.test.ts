import { describe, expect, test } from 'vitest';
import type { PercentileBand } from '#lib/engine/market/band.ts';
import { positionIn } from '#lib/engine/market/position.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import { percentileText, positionWords } from './position-words.ts';

const USD = 'USD' as Currency;
const cents = (dollars: number) => ({ n: BigInt(dollars) * 100n, d: 1n });
const at = (dollars: number) => ({ kind: 'published', amount: cents(dollars) }) as const;

/** Software developers, United States, May 2025. */
const BAND: PercentileBand = {
  kind: 'percentiles',
  measures: 'base-wages',
  includesCommission: true,
  currency: USD,
  points: { p10: at(82_460), p25: at(105_210), p50: at(135_980), p75: at(171_980), p90: at(214_670) },
};

describe('a position in words', () => {
  test('between two points it is a number cut off, never rounded up', () => {
    // 50 + 25 × (150,000 − 135,980) ÷ (171,980 − 135,980) = 59.736…; 150,000 ÷ 135,980 = 1.1031…;
    // (150,000 − 82,460) ÷ (214,670 − 82,460) = 51.085…%.
    expect(positionWords(positionIn(BAND, cents(150_000)))).toEqual({
      mark: 'p59.7',
      details: [
        'Market ratio 1.103',
        '51% of the way from p10 to p90',
        '$14,020.00 above p50',
        '$21,980.00 below p75',
      ],
    });
  });

  test('at a point it is that point, outside it is no number', () => {
    expect(positionWords(positionIn(BAND, cents(135_980))).mark).toBe('p50');
    expect(positionWords(positionIn(BAND, cents(135_980))).details).toContain('at p50');
    expect(positionWords(positionIn(BAND, cents(50_000))).mark).toBe('below p10');
    expect(positionWords(positionIn(BAND, cents(900_000))).mark).toBe('above p90');
  });

  test('top-coded points give at least and at most', () => {
    const top = { kind: 'at-least', amount: cents(239_200) } as const;
    const band: PercentileBand = { ...BAND, points: { ...BAND.points, p50: top, p75: top, p90: top } };
    const { mark, details } = positionWords(positionIn(band, cents(250_000)));
    expect(mark).toBe('at least p25');
    expect(details[0]).toBe('Market ratio at most 1.045');
    expect(details).toContain('$10,800.00 above what p50 is at least');
  });

  test('missing points are said to be missing', () => {
    const missing = { kind: 'missing' } as const;
    const band: PercentileBand = { ...BAND, points: { ...BAND.points, p50: missing, p75: missing } };
    const { details } = positionWords(positionIn(band, cents(150_000)));
    expect(details).toContain('No market ratio: p50 not published');
    expect(details.at(-1)).toBe('On a straight line from p25 to p90, since p50 and p75 are not published.');
    expect(percentileText({ kind: 'unknown' })).toBe('not known');
  });

  test('a posted range says what it implies for the ask', () => {
    const posted = {
      kind: 'posted-range',
      measures: 'base-wages',
      includesCommission: false,
      currency: USD,
      min: cents(150_000),
      max: cents(200_000),
    } as const;
    expect(positionWords(positionIn(posted, cents(160_000))).details).toEqual([
      'Range penetration 20%',
      '$10,000.00 above its minimum',
      '$40,000.00 below its maximum',
      'The employer has posted that it may pay up to $40,000.00 more.',
    ]);
    expect(positionWords(positionIn(posted, cents(140_000))).details.at(-1)).toMatch(/expects to pay more/);
    expect(positionWords(positionIn(posted, cents(210_000))).details.at(-1)).toMatch(/another range/);
  });
});
