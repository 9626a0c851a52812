import { describe, expect, test } from 'vitest';
import { checkOutput } from '../../src/cli/output/check.ts';
import { compareOutput } from '../../src/cli/output/compare.ts';
import { ledgerOutput } from '../../src/cli/output/ledger.ts';
import { vestingOutput } from '../../src/cli/output/vesting.ts';
import { example, parley } from './parley.ts';

const FILES = ['three-ml-offers.json', 'current-job-and-two-offers.json', 'nurse-and-teacher.json'];

/** Runs a command with --json: one JSON value, and nothing else. */
async function jsonOf(words: readonly string[]): Promise<unknown> {
  const { status, stdout, stderr } = await parley([...words, '--json']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe.each(FILES)('%s', (file) => {
  test('compare gives what its schema says, and its years add up', async () => {
    const { offers } = compareOutput.parse(await jsonOf(['compare', example(file)]));
    for (const { figures } of offers) {
      const cents = (amount: string): bigint => BigInt(amount.replace('.', ''));
      const total = cents(figures?.horizon.subtotals['total-compensation'] ?? '');
      const years = figures?.years.map(({ subtotals }) => cents(subtotals['total-compensation'])) ?? [];
      expect(years.reduce((sum, year) => sum + year, 0n)).toBe(total);
      const certainties = Object.values(figures?.horizon.certainties ?? {});
      expect(certainties.map(cents).reduce((sum, part) => sum + part, 0n)).toBe(total);
    }
  });
  test('ledger, vesting and check give what their schemas say', async () => {
    const [ledger, vesting, check] = await Promise.all(
      ['ledger', 'vesting', 'check'].map((name) => jsonOf([name, example(file)])),
    );
    expect(ledgerOutput.parse(ledger).offers).toHaveLength(vestingOutput.parse(vesting).offers.length);
    expect(checkOutput.parse(check).isSound).toBe(true);
  });
});

test('compare: three machine-learning offers', async () => {
  const output = compareOutput.parse(await jsonOf(['compare', example('three-ml-offers.json')]));
  expect(output).toMatchObject({
    output: 'compare',
    version: 1,
    currency: 'USD',
    horizonYears: 4,
    comparisonStart: '2027-01-04',
    by: 'employment-year',
    totalDefinition: 'total-compensation',
    ranking: {
      kind: 'close-call',
      apart: '9438.36',
      places: [
        { id: 'quillmark', total: '1511878.36' },
        { id: 'norvane', total: '1502440.00' },
        { id: 'tessaline', total: '955010.39' },
      ],
    },
  });
  expect(output.offers[1]?.mistakes).toEqual([
    expect.objectContaining({ severity: 'warning', path: 'offers[1].grants[0].quotedValue' }),
  ]);
  // 205,000 × 15% × 334 ÷ 365 = 28,138.356…, paid in March of year 2.
  expect(output.offers[1]?.figures?.years[1]).toMatchObject({
    year: 2,
    from: '2028-02-01',
    to: '2029-01-31',
    isPart: false,
    components: { bonus: '28138.36', 'refresh-grants': '18000.00', premiums: '-1140.00' },
    subtotals: { 'total-cash': '233138.36' },
  });
  expect(output.offers[2]?.figures).toMatchObject({
    horizon: { illiquid: { face: '284000.00', discounted: '170400.00' } },
    // 955,010.39 ÷ 4 = 238,752.5975
    readings: { annualised: { amount: '238752.60' } },
  });
});

test('compare --years and --by choose for themselves', async () => {
  const file = example('nurse-and-teacher.json');
  const output = compareOutput.parse(
    await jsonOf(['compare', file, '--years', '2', '--by', 'calendar-year']),
  );
  expect(output).toMatchObject({ horizonYears: 2, by: 'calendar-year' });
  // The window is February 1, 2027 to February 1, 2029; the teacher starts in August and earns 5,400 a month.
  expect(output.offers[1]?.figures?.years).toMatchObject([
    { year: 2027, isPart: true, components: { 'base-salary': '27000.00' } },
    { year: 2028, isPart: false },
    { year: 2029, isPart: true },
  ]);
});

test('ledger: an entry with its working, and its conversion', async () => {
  const file = example('current-job-and-two-offers.json');
  const output = ledgerOutput.parse(await jsonOf(['ledger', file, '--offer', 'Lindqvale']));
  expect(output.offers.map(({ id }) => id)).toEqual(['lindqvale']);
  const lines = output.offers[0]?.lines ?? [];
  expect(lines.find(({ id }) => id === 'base')?.entries[1]).toEqual({
    k: 2,
    date: '2027-05-31',
    year: 1,
    place: 'horizon',
    amount: '10000.00',
    reported: '11000.00',
    parts: [{ certainty: 'guaranteed', amount: '10000.00', reported: '11000.00' }],
    vest: null,
    working: {
      rule: 'base-salary.month',
      lines: ['round(€120,000.00 ÷ 12 × 2) − round(€120,000.00 ÷ 12 × 1) = €10,000.00'],
      notes: [],
      conversion: {
        rateDate: '2026-12-01',
        lines: ['round(2 × (€10,000.00 × 1.1)) − round(€10,000.00 × 1.1) = $11,000.00'],
      },
    },
  });
  expect(lines.find(({ component }) => component === 'initial-grants')).toMatchObject({
    label: 'New-hire RSUs',
    path: 'offers[2].grants[0]',
    currency: 'USD',
    counts: true,
    entries: [
      { date: '2028-04-01', vest: { shares: '500', price: '30', serviceDate: '2028-04-01' } },
      {},
      {},
      {},
    ],
  });
});

test('vesting: back-loaded 5/15/40/40, and what cannot be sold', async () => {
  const output = vestingOutput.parse(await jsonOf(['vesting', example('three-ml-offers.json')]));
  const [norvane, , tessaline] = output.offers;
  const [newHire, refresh] = norvane?.grants ?? [];
  expect(
    newHire?.vests.map(({ date, shares, value, cumulativeShares, cumulativeReported }) => [
      date,
      shares,
      value,
      cumulativeShares,
      cumulativeReported,
    ]),
  ).toEqual([
    ['2028-01-11', '128', '24000.00', '128', '24000.00'],
    ['2029-01-11', '384', '72000.00', '512', '96000.00'],
    ['2029-07-11', '512', '96000.00', '1024', '192000.00'],
    ['2030-01-11', '512', '96000.00', '1536', '288000.00'],
    ['2030-07-11', '512', '96000.00', '2048', '384000.00'],
    ['2031-01-11', '512', '96000.00', '2560', '480000.00'],
  ]);
  expect(refresh).toMatchObject({ label: 'Yearly refresh, grant 1 of 2', counts: false });
  // 20,000 × 1/4 = 5,000 units at the cliff, × 14.20 = 71,000, × 0.6 = 42,600; counted at nothing.
  expect(tessaline?.grants?.[0]?.vests[0]).toMatchObject({
    date: '2028-01-04',
    shares: '5000',
    price: '14.2',
    value: '0.00',
    illiquid: { face: '71000.00', discounted: '42600.00' },
  });
});
