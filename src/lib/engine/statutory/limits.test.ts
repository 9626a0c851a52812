import { describe, expect, test } from 'vitest';
import { inCents, limitsOf } from './limits-of.ts';
import { SHARE_PURCHASE_LIMIT, STATUTORY_SOURCES, STATUTORY_YEARS } from './limits.ts';

describe('the statutory figures', () => {
  test.each([
    [2025, ['23500', '7500', '11250', '350000', '70000', '4300', '8550', '1000', '176100']],
    [2026, ['24500', '8000', '11250', '360000', '72000', '4400', '8750', '1000', '184500']],
  ])('of %i are those of the notices', (year, dollars) => {
    const { year: own, ...figures } = limitsOf(year);
    expect(own).toBe(year);
    expect(Object.values(figures).map((figure) => figure.dollars)).toEqual(dollars);
  });

  test('each name a source with an address of the office or of the code', () => {
    const sources = STATUTORY_YEARS.flatMap(({ year, ...figures }) =>
      Object.values(figures).map(({ source }) => ({ year, ...STATUTORY_SOURCES[source] })),
    );
    const known = /^https:\/\/www\.(?:irs\.gov\/pub\/irs-drop|law\.cornell\.edu\/uscode|ssa\.gov\/news)\//;
    expect(sources.filter(({ address }) => !known.test(address))).toEqual([]);
    expect(STATUTORY_SOURCES[SHARE_PURCHASE_LIMIT.source].title).toContain('423(b)(8)');
  });

  test('of each year are from a notice of the year before, but for what is not indexed and the wage bases', () => {
    const notices = STATUTORY_YEARS.map(({ year, deferral, healthSavingsFamily }) => [
      year,
      STATUTORY_SOURCES[deferral.source].published.slice(0, 4),
      STATUTORY_SOURCES[healthSavingsFamily.source].published.slice(0, 4),
    ]);
    expect(notices).toEqual([
      [2025, '2024', '2024'],
      [2026, '2025', '2025'],
    ]);
  });

  test('of years without figures are those of the nearest known year', () => {
    expect(limitsOf(2031).year).toBe(2026);
    expect(limitsOf(2019).year).toBe(2025);
  });

  test('are in cents', () => {
    // 25,000 dollars are 2,500,000 cents.
    expect(inCents(SHARE_PURCHASE_LIMIT)).toEqual({ n: 2_500_000n, d: 1n });
  });
});
