import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentText } from '#lib/document/file-text.ts';
import { openDocument } from '#lib/document/open.ts';
import type { OfferDocument } from '#lib/document/types.ts';
import { checkDocument } from '#lib/engine/checks/check-offer.ts';
import { comparer } from '#lib/engine/comparison/comparison.ts';
import { decimalOf } from '#lib/engine/money/money.ts';
import { lineAmount, type Sums } from '#lib/engine/readings/sums.ts';

const FOLDER = new URL('../../static/examples/', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');

function opened(file: string): OfferDocument {
  const result = openDocument(textOf(file));
  if (!result.isOk) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** Total compensation of each year, and over the horizon, of every offer. */
function totals(file: string): Record<string, readonly string[]> {
  const { standings, assumptions } = comparer()(opened(file));
  const total = (sums: Sums): string =>
    decimalOf({ minor: lineAmount(sums, 'total-compensation'), currency: assumptions.reportingCurrency });
  return Object.fromEntries(
    standings.map(({ offer, readings }) => [
      offer.id,
      readings ? [...readings.columns.map(({ sums }) => total(sums)), total(readings.horizon)] : [],
    ]),
  );
}

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json') && file !== 'index.json');

describe.each(files)('%s', (file) => {
  test('opens, and is written as Parley writes it', () => {
    expect(JSON.parse(documentText(opened(file)))).toEqual(JSON.parse(textOf(file)));
  });
  test('has no error', () => {
    expect(checkDocument(opened(file)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
  test('stands in the index under its own title', () => {
    const index = JSON.parse(textOf('index.json')) as { file: string; title: string; description: string }[];
    expect(index.filter((entry) => entry.file === file).map(({ title }) => title)).toEqual([
      opened(file).title,
    ]);
  });
});

test('the index lists nothing else', () => {
  const index = JSON.parse(textOf('index.json')) as { file: string }[];
  expect(index.map(({ file }) => file).sort()).toEqual([...files].sort());
});

test('three machine-learning offers: one warning, the quoted grant', () => {
  expect(
    checkDocument(opened('three-ml-offers.json')).map(({ path, problem }) => [path, problem.kind]),
  ).toEqual([[['offers', 1, 'grants', 0, 'quotedValue'], 'quoted-grant-needs-growth']]);
});

/*
 * Norvane, 2,560 shares at 187.50 (480,000 ÷ 187.50):
 *   every year   base 192,000 + match 9,600 + HSA 750 − premiums 12 × 145 = 200,610
 *   year 1       + sign-on 120,000 + relocation 15,000 + 5% 24,000   = 359,610
 *   year 2       + sign-on 85,000 + 15% 72,000                       = 357,610
 *   years 3, 4   + 2 × 20% 192,000                                   = 392,610
 * Quillmark, 5,000 shares at 80 (420,000 ÷ 84); refresh 1,200 shares, 75 a quarter = 6,000:
 *   every year   base 205,000 + 12 × 750 + 1,200 − 12 × 95 = 214,060
 *   year 1       + sign-on 40,000 + 38% 152,000                                          = 406,060
 *   year 2       + 205,000 × 15% × 334/365 = 28,138.36 + 32% 128,000 + refresh 3 × 6,000 = 388,198.36
 *   year 3       + 30,750 + 20% 80,000 + refresh (4 + 3) × 6,000                         = 366,810
 *   year 4       + 30,750 + 10% 40,000 + refresh (4 + 4 + 3) × 6,000                     = 350,810
 * Tessaline, its equity not counted; every year match 6,000 + HSA 1,000 − 12 × 60 = 6,280:
 *   year 1       198,000 + bonus 19,800 (guaranteed) + sign-on 25,000 = 249,080
 *   year 2       203,940 + 203,940 × 10% × 0.9 = 18,354.60            = 228,574.60
 *   year 3       210,058.20 + 18,905.24 (18,905.238)                  = 235,243.44
 *   year 4       216,359.95 (216,359.946) + 19,472.40 (19,472.3955)   = 242,112.35
 */
test('three machine-learning offers: totals', () => {
  expect(totals('three-ml-offers.json')).toEqual({
    norvane: ['359610.00', '357610.00', '392610.00', '392610.00', '1502440.00'],
    quillmark: ['406060.00', '388198.36', '366810.00', '350810.00', '1511878.36'],
    tessaline: ['249080.00', '228574.60', '235243.44', '242112.35', '955010.39'],
  });
});

// 20,000 units × 14.20 = 284,000 in full, × 0.6 = 170,400 discounted; the options are at their strike.
test('three machine-learning offers: what cannot be sold', () => {
  const { standings } = comparer()(opened('three-ml-offers.json'));
  expect(standings[2]?.readings?.horizon.illiquid).toEqual({ face: 284000_00n, discounted: 170400_00n });
});

/*
 * Brackwater from 2027-03-01; every year match 12 × 700 − premiums 12 × 210 = 5,880:
 *   year 1   4 × 14,000 + 8 × 14,420 = 171,360; bonus of 2026 168,000 × 12% = 20,160;
 *            hire grant 1 × 300 × 45 = 13,500; second grant 4 × 100 × 45 = 18,000  = 228,900
 *   year 2   173,040 + 173,040 × 12% = 20,764.80 + 18,000                          = 217,684.80
 *   year 3   173,040 + 20,764.80 + 1 × 100 × 45 = 4,500                            = 204,184.80
 *   year 4   173,040 + 20,764.80                                                   = 199,684.80
 * Fennick: 185,000 + 18,500 + 1,500 shares × 40 = 60,000 + 12 × (600 − 150) = 268,900; year 1 + 30,000
 * Lindqvale, euros at 1.10 for nine months, then 1.12; stock 500 × 30 = 15,000 dollars a year;
 * leave (30 − 20) × 120,000 ÷ 260 = 4,615.38 euros a year, × 1.12 = 5,169.2256, by cumulative rounding:
 *   year 1   9 × 11,000 + 3 × 11,200 + 11,200 + 15,000 + 8,800 + 9 × 440 + 3 × 448 + 5,169.23 = 178,073.23
 *   years 2–4   134,400 + 11,200 + 15,000 + 12 × 448 + 5,169.22 / .23 / .22               = 171,145.22 / .23 / .22
 */
test('a current job against two offers: totals', () => {
  expect(totals('current-job-and-two-offers.json')).toEqual({
    brackwater: ['228900.00', '217684.80', '204184.80', '199684.80', '850454.40'],
    fennick: ['298900.00', '268900.00', '268900.00', '268900.00', '1105600.00'],
    lindqvale: ['178073.23', '171145.22', '171145.23', '171145.22', '691508.90'],
  });
});

/*
 * The nurse: nights 5.25 × 36 × 48 = 9,072; retirement 3,480 + certification 600 − premiums 2,160 = 1,920 a year:
 *   year 1      46.50 × 36 × 52 = 87,048 + 9,072 + 69.75 × 160 = 11,160 + sign-on 5,000 = 114,200
 *   year 2      48.00 × 1,872 = 89,856 + 9,072 + 72 × 160 = 11,520 + sign-on 5,000      = 117,368
 *   years 3, 4  49.50 × 1,872 = 92,664 + 9,072 + 74.25 × 160 = 11,880                   = 115,536
 * The teacher: coaching 3,200 + pension 7,500 − premiums 1,320 = 9,380 a year on 64,800, 66,900, 69,000, 71,100.
 */
test('a nurse and a teacher: totals', () => {
  expect(totals('nurse-and-teacher.json')).toEqual({
    'marrow-creek': ['114200.00', '117368.00', '115536.00', '115536.00', '462640.00'],
    ashgrove: ['74180.00', '76280.00', '78380.00', '80480.00', '309320.00'],
  });
});

/*
 * Harrowgate from 2027-03-01; every year base 158,000 + bonus 15,800 + match 3% and half of 2%, 6,320 − premiums 2,160
 * = 177,960. The hire grant vests 150 a quarter at 62.40, the last on 2028-03-15; of the other, 1,100 ÷ 12 a quarter:
 *   year 1   600 × 62.40 = 37,440 + vests 4 to 7: (641 − 275) × 62.40 = 22,838.40 = 238,238.40
 *   year 2   150 × 62.40 =  9,360 + vests 8 to 11: (1,008 − 641) × 62.40 = 22,900.80 = 210,220.80
 *   year 3   the last: (1,100 − 1,008) × 62.40 = 5,740.80 = 183,700.80
 * Pellworm, its equity not counted: 172,000 + HSA 1,200 = 173,200; year 1 + 15,000.
 * Cairnfield; every year 176,000 + 625 × 98.50 = 61,562.50 + match 5,280 − premiums 1,440 + purchases: 4,400 ÷ 83.725
 * = 52 shares × 14.775 = 768.30, twice = 242,939.10; then the refresh of 508 shares, 127 a year and grant, × 98.50:
 *   year 1   + sign-on 25,000                                          = 267,939.10
 *   year 2   + 26,400 × 292 ÷ 365 = 21,120 + 12,509.50                 = 276,568.60
 *   year 3   + 26,400 + 25,019                                         = 294,358.10
 *   year 4   + 26,400 + 37,528.50                                      = 306,867.60
 */
test('a start-up against a listed company and the job held: totals', () => {
  expect(totals('start-up-listed-and-current.json')).toEqual({
    harrowgate: ['238238.40', '210220.80', '183700.80', '177960.00', '810120.00'],
    pellworm: ['188200.00', '173200.00', '173200.00', '173200.00', '707800.00'],
    cairnfield: ['267939.10', '276568.60', '294358.10', '306867.60', '1145733.40'],
  });
});

/*
 * Of 25,000,000 shares, after rounds of 18% and 12%: (240m − 38m) ÷ 25m × 0.7216 = 5.830528 a share in the sale,
 * (900m − 38m) ÷ 25m × 0.7216 = 24.880768 when listed, 0 in the others. An option at 2.40 is worth
 * 0.25 × 3.430528 + 0.05 × 22.480768 = 1.9816704: 30,000 at the cliff 59,450.11, then 36 × 2,500, 4,954.18 each.
 * Less 30%: 41,615.08 + 36 × 3,467.92.
 */
test('a start-up against a listed company and the job held: what cannot be sold', () => {
  const { standings } = comparer()(opened('start-up-listed-and-current.json'));
  expect(standings[1]?.readings?.horizon.illiquid).toEqual({ face: 237800_59n, discounted: 166460_20n });
});
