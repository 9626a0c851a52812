import { describe, expect, test } from 'vitest';
import { newColumn } from './column.ts';
import { exponential } from './exponential.ts';
import { fillNormals, standardNormal } from './normal.ts';
import { nextInteger, numberOfText, randomSeries } from './random.ts';

const near = (value: number, expected: number, relative: number): boolean =>
  Math.abs(value - expected) <= relative * Math.abs(expected);

describe('random whole numbers', () => {
  // Worked out with a second program, in Python, from the published steps of sfc32 and of FNV-1a.
  test('are those of sfc32, by the seed, the owner and the part', () => {
    const draws = (...seeds: Parameters<typeof randomSeries>): readonly number[] => {
      const series = randomSeries(...seeds);
      return Array.from({ length: 4 }, () => nextInteger(series));
    };
    expect(draws(1, numberOfText('market'), 24312)).toEqual([-829078258, -1811103960, 175817979, 1244555686]);
    expect(draws(4_294_967_295, numberOfText('company norvane'), 24313)).toEqual([
      -1646771656, 106691110, -1521816556, -911060206,
    ]);
  });

  test('start from the published hash of a text', () => {
    expect([numberOfText('') >>> 0, numberOfText('a') >>> 0]).toEqual([0x811c9dc5, 0xe40c292c]);
  });
});

describe('standard normal numbers', () => {
  // statistics.NormalDist().inv_cdf of Python, which is the same algorithm with the platform's logarithm.
  test.each([
    [-2_147_483_648, -6.337957754553789],
    [-2_147_483_647, -6.166429517819749],
    [-2_000_000_000, -1.8205359572078466],
    [-1_825_361_101, -1.4395314704450153],
    [-1_825_361_100, -1.4395314688002132],
    [-1_000_000, -0.0005836196159046791],
    [0, 2.9180993729166234e-10],
    [12_345_678, 0.007205245681397703],
    [2_147_483_647, 6.337957754553789],
  ])('of %i is %f', (integer, expected) => {
    expect(near(standardNormal(integer), expected, 4e-16)).toBe(true);
  });

  test('are as far below 0 as above it', () => {
    for (const integer of [0, 1, 77, 1_825_361_100, 1_825_361_101, 2_147_483_647])
      expect(standardNormal(~integer)).toBe(-standardNormal(integer));
  });

  test('fill a column from a series, which goes on where it stopped', () => {
    const series = randomSeries(1, numberOfText('market'), 24312);
    const [first, second] = [newColumn(), newColumn()];
    fillNormals(series, first, 2);
    fillNormals(series, second, 2);
    const golden = [-0.5044711205343934, -1.4164663870556569, 0.10279159854374445, 0.8056258829459456];
    const drawn = [...first.subarray(0, 2), ...second.subarray(0, 2)];
    expect(drawn.every((value, i) => near(value, golden[i] ?? 0, 4e-16))).toBe(true);
    expect([...first.subarray(2)]).toEqual([...newColumn().subarray(2)]);
  });

  test('have mean 0 and variance 1 within four standard errors, and no two months hang together', () => {
    const count = 200_000;
    const columns = [1, 2].map((part) => {
      const column = new Float64Array(count);
      fillNormals(randomSeries(7, numberOfText('company a'), part), column, count);
      return column;
    });
    const mean = (of: (i: number) => number): number => {
      let sum = 0;
      for (let i = 0; i < count; i += 1) sum += of(i);
      return sum / count;
    };
    const [a = newColumn(), b = newColumn()] = columns;
    const at = (column: Float64Array, i: number): number => column[i] ?? 0;
    // Standard errors: of a mean 1/√n, of a mean of squares √(2/n), of a mean product 1/√n.
    expect(Math.abs(mean((i) => at(a, i)))).toBeLessThan(4 / Math.sqrt(count));
    expect(Math.abs(mean((i) => at(a, i) ** 2) - 1)).toBeLessThan(4 * Math.sqrt(2 / count));
    expect(Math.abs(mean((i) => at(a, i) * at(b, i)))).toBeLessThan(4 / Math.sqrt(count));
  });
});

describe('the exponential', () => {
  test('is that of the platform to the last bits', () => {
    for (let x = -40; x < 40; x += 0.01373) expect(near(exponential(x), Math.exp(x), 5e-16)).toBe(true);
  });

  test('of 0 is 1 to the bit, and ends at 0', () => {
    expect([exponential(0), exponential(-0), exponential(-750)]).toEqual([1, 1, 0]);
    expect(near(exponential(-700), Math.exp(-700), 1e-15)).toBe(true);
  });
});
