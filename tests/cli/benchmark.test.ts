import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { benchmarkOutput, type BenchmarkOutput } from '../../src/cli/output/benchmark.ts';
import { example, linesOf, parley } from './parley.ts';

const ML = example('three-ml-offers.json');
const CHOICES = ['--offer', 'norvane', '--role', 'machine-learning-engineer', '--area', '41940'];

async function jsonOf(words: readonly string[], input = ''): Promise<BenchmarkOutput> {
  const { status, stdout, stderr } = await parley(['benchmark', ...words, '--json'], input);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return benchmarkOutput.parse(JSON.parse(stdout));
}

/** A document with one offer of a base, and what else is given. */
function documentWith(offer: object, rest: object = {}): string {
  return JSON.stringify({
    format: 'parley-offers',
    version: 1,
    settings: { reportingCurrency: 'USD' },
    offers: [
      {
        id: 'o',
        kind: 'offer',
        company: 'Example',
        currency: 'USD',
        start: '2026-07-01',
        base: { kind: 'annual', rate: '150000' },
        ...offer,
      },
    ],
    ...rest,
  });
}

const band = {
  id: 'b',
  name: 'Survey',
  kind: 'percentiles',
  measures: 'total-compensation',
  points: { p25: '140000', p50: '160000' },
  currency: 'USD',
  source: 'A survey',
  date: '2026-03-01',
};

test('benchmark gives official bands, the range of the role, levels and parities', async () => {
  const output = await jsonOf([ML, ...CHOICES]);
  const [offer] = output.offers;
  expect(offer?.strips.map(({ id }) => id)).toEqual([
    'metropolitan',
    'state',
    'national',
    'article-role',
    'national:15-2051',
    'national:15-1221',
    'national:15-1299',
  ]);
  expect(offer).toMatchObject({
    occupation: { code: '15-1252', title: 'Software Developers' },
    place: { code: '41940', title: 'San Jose-Sunnyvale-Santa Clara, CA' },
    levels: { met: 'II', pay: '192000.00' },
    absent: [],
  });
  const national = offer?.strips.find(({ id }) => id === 'national');
  // 75 + 15 × (192,000 − 171,980) ÷ (214,670 − 171,980) = 75 + 15 × 20,020 ÷ 42,690 = 82.0344….
  expect(national?.position?.percentile).toMatchObject({ kind: 'at', point: null, skipped: [] });
  expect(national?.position?.percentile?.percentile).toMatch(/^82\.0344/);
  expect(national).toMatchObject({
    source: 'oews-national-2025',
    definition: 'base',
    pay: '192000.00',
    employment: '1687890',
    ageing: [],
    position: { toP50: { kind: 'exact', amount: '-56020.00' }, toP75: { amount: '-20020.00' } },
  });
  expect(national?.mismatches.map(({ kind }) => kind)).toEqual(['area', 'time', 'no-levels']);
  const article = offer?.strips.find(({ id }) => id === 'article-role');
  expect(article).toMatchObject({
    band: { kind: 'range', min: '110000.00', mid: '135000.00', max: '160000.00' },
    position: { side: 'above', penetration: '1.64' },
  });
  expect(output.sources.map(({ id }) => id)).toContain('onet-titles-27');
  expect(output.factors).toHaveLength(5);
});

test('states are aged by the national median, and all by consumer prices when asked', async () => {
  const plain = await jsonOf([ML, ...CHOICES]);
  const aged = await jsonOf([ML, ...CHOICES, '--age-by-prices']);
  const kindsOf = ({ offers }: BenchmarkOutput): readonly unknown[] =>
    (offers[0]?.strips ?? []).slice(0, 4).map(({ id, ageing }) => [id, ...ageing.map(({ kind }) => kind)]);
  expect(kindsOf(plain)).toEqual([
    ['metropolitan'],
    ['state', 'national-median'],
    ['national'],
    ['article-role'],
  ]);
  expect(kindsOf(aged)).toEqual([
    ['metropolitan', 'consumer-prices'],
    ['state', 'national-median', 'consumer-prices'],
    ['national', 'consumer-prices'],
    ['article-role'],
  ]);
  const [, , national] = aged.offers[0]?.strips ?? [];
  expect(national?.ageing).toMatchObject([{ from: '2025-05', to: '2026-05' }]);
  expect(national?.published.points?.p50).toEqual({ kind: 'published', amount: '135980.00' });
  // 135,980 × 335.123 ÷ 321.465 = 141,757.3469….
  expect(national?.band.points?.p50).toEqual({ kind: 'published', amount: '141757.35' });
});

test('a job title and a place are searched for, and how they were understood is said', async () => {
  const { understood, offers } = await jsonOf([
    ML,
    '--offer',
    'norvane',
    '--occupation',
    'Sr. Data Scientist II',
    '--area',
    'portland, me',
    '--paid-as',
    'california',
  ]);
  expect(understood[0]).toContain('taken for Data Scientists (15-2051)');
  expect(offers[0]).toMatchObject({
    occupation: { code: '15-2051' },
    place: { title: 'Portland-South Portland, ME' },
    paidAs: { code: 'CA', title: 'California' },
  });
  expect(offers[0]?.absent).toEqual([
    expect.stringContaining('Metropolitan area'),
    expect.stringContaining('Prevailing-wage levels'),
  ]);
});

describe('a band of the document', () => {
  test('of total compensation is held against Standard TC, never base', async () => {
    const { offers } = await jsonOf(
      ['-'],
      documentWith(
        {
          signOn: [{ id: 's', amount: '20000', payment: { kind: 'after-months', months: 0 } }],
          market: { occupation: '15-1252', area: '41940' },
        },
        { bands: [band] },
      ),
    );
    const own = offers[0]?.strips.find(({ id }) => id === 'own:b');
    // 150,000 + 20,000 ÷ 4 = 155,000; 25 + 25 × 15 ÷ 20 = 43.75.
    expect(own).toMatchObject({
      definition: 'standard',
      pay: '155000.00',
      source: 'A survey',
      date: '2026-03-01',
      position: { percentile: { percentile: '43.75' } },
    });
  });

  test('whose points fall is an error, and the others are still told', async () => {
    const wrong = { ...band, id: 'w', points: { p25: '170000', p50: '160000' } };
    const { status, stdout, stderr } = await parley(
      ['benchmark', '-', '--json'],
      documentWith({}, { bands: [wrong, band] }),
    );
    expect(status).toBe(1);
    expect(stderr).toBe(
      'bands[0].points.p25: found p25 of $170,000.00, above p50 of $160,000.00; expected figures that rise, or stay the same, from the lowest point to the highest\n',
    );
    const { offers } = benchmarkOutput.parse(JSON.parse(stdout));
    expect(offers[0]?.strips.map(({ id }) => id)).toEqual(['own:b']);
  });

  test('without a source, and one in a currency without a rate, are told', async () => {
    const { source, ...without } = band;
    const missing = await parley(['benchmark', '-'], documentWith({}, { bands: [without] }));
    expect(missing).toMatchObject({ status: 1, stdout: '' });
    expect(missing.stderr).toContain('bands[0].source');
    const { offers } = await jsonOf(
      ['-'],
      documentWith({}, { bands: [{ ...band, source, currency: 'EUR' }] }),
    );
    expect(offers[0]?.strips[0]?.position).toBeNull();
    expect(offers[0]?.strips[0]?.why).toContain('EUR');
  });
});

test('an occupation or area of the document that is not known is an error', async () => {
  const { status, stderr } = await parley(
    ['benchmark', '-'],
    documentWith({ market: { occupation: '99-9999', area: '00001', paidAs: 'ZZ' } }),
  );
  expect(status).toBe(1);
  expect(linesOf(stderr).map((line) => line.split(';')[0])).toEqual([
    'offers[0].market.occupation: found "99-9999"',
    'offers[0].market.area: found "00001"',
    'offers[0].market.paidAs: found "ZZ"',
  ]);
});

test.each([
  [['--occupation', '99-9999'], '--occupation: found "99-9999"'],
  [['--occupation', 'zzzzqqq'], '--occupation: found "zzzzqqq"'],
  [['--role', 'wizard'], '--role: found "wizard"'],
  [['--area', 'xyzzy'], '--area: found "xyzzy"'],
  [['--paid-as', ''], '--paid-as: found ""'],
])('a call with %j is wrong', async (words, problem) => {
  const { status, stdout, stderr } = await parley(['benchmark', ML, ...words]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(problem);
});

test('the text has every band with its source, and the attribution of the titles', async () => {
  const { status, stdout } = await parley(['benchmark', ML, ...CHOICES]);
  expect(status).toBe(0);
  const text = stdout.replace(/\s+/g, ' ');
  expect(text).toContain('Base salary of $192,000.00: p82');
  expect(text).toContain('Legal floors for visa sponsorship by what a job requires, not market pay.');
  expect(text).toContain('buys in the United States (100)');
  const sources = JSON.parse(readFileSync('static/market/sources.json', 'utf8')) as Record<
    string,
    { attribution?: string }
  >;
  expect(text).toContain(sources['onet-titles-27']?.attribution ?? 'no attribution');
  expect(Math.max(...linesOf(stdout).map(({ length }) => length))).toBeLessThanOrEqual(100);
});

test('without a choice, what is missing is named', async () => {
  const { status, stdout } = await parley(['benchmark', '-'], documentWith({}));
  expect(status).toBe(0);
  expect(stdout).toContain('Occupation: not chosen');
  expect(stdout).toContain('Place: not chosen');
});
