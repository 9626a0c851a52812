import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, type PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { againstStaying } from '#lib/engine/comparison/staying.ts';
import { leaving } from '#lib/engine/leaving/leaving.ts';
import { makeWhole } from '#lib/engine/leaving/make-whole.ts';
import { ledgersOf } from '../properties/snapshot.ts';
import { documentOf, ledgerFor, type Fields } from '../engine/offers.ts';

/*
 * Published examples of leaving a job, with their sources, in leaving-examples.json: nobody on this project wrote
 * these numbers. A clause that is ambiguous by design is read in every way that was printed.
 */

interface Example {
  readonly id: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly published_outputs: Readonly<Record<string, unknown>>;
}

const { examples } = JSON.parse(
  readFileSync(new URL('./leaving-examples.json', import.meta.url), 'utf8'),
) as { readonly examples: readonly Example[] };

function exampleOf(id: string): Example {
  const found = examples.find((example) => example.id === id);
  if (!found) throw new Error(`No example ${id}`);
  return found;
}

const START = '2026-01-01' as PlainDate;

/** What is owed of a sign-on of 24,000 by one reading of its clause, in cents. */
function owed(reading: Fields, on: PlainDate): bigint {
  const clawback = { trigger: 'resignation', countFrom: 'start', reading, repay: { kind: 'gross' } };
  const payment = { kind: 'after-months', months: 0 };
  const ledger = ledgerFor({ signOn: [{ id: 's', amount: '24000', payment, clawback }] });
  return leaving(ledger, { on, way: 'voluntary' }).figures['owed-back'].minor;
}

/** The last day of the n-th month of work. */
const lastDayOf = (month: number): PlainDate => addDays(addMonths(START, month), -1);

const PAID = 2_400_000n;

describe('clutchfans-clawback-clause', () => {
  const { inputs, published_outputs: printed } = exampleOf('clutchfans-clawback-clause');
  const left = addMonths(START, Number(inputs['resigned_after_months']));
  const prorated = { kind: 'by-full-month', fullMonths: 12, prorateMonths: 12 };

  test('reading 1: twelfths of the second year', () => {
    expect(printed['reading_1']).toBe('10/12 of the bonus');
    expect(owed(prorated, left)).toBe((PAID * 10n) / 12n);
    expect(String(printed['reading_1b'])).toContain("after 23 months you'd have to return 1/12th");
    expect(owed(prorated, addMonths(START, 23))).toBe(PAID / 12n);
  });

  test('reading 2: half of it in the second year', () => {
    const [n = 0n, d = 1n] = String(printed['reading_2']).split('/').map(BigInt);
    const halved = {
      kind: 'steps',
      steps: [
        { months: 12, portion: '1' },
        { months: 24, portion: '1/2' },
      ],
    };
    expect(owed(halved, left)).toBe((PAID * n) / d);
    expect(owed(halved, lastDayOf(12))).toBe(PAID);
    expect(owed(halved, addMonths(START, 24))).toBe(0n);
  });

  test('reading 3: twenty-fourths, month by month as printed', () => {
    const text = String(printed['reading_3']);
    const rows = [...text.matchAll(/Month (?:(\d+)-)?(\d+): (\d+)\/(\d+)/g)].map(([, from, to, n, d]) => ({
      from: Number(from ?? to),
      to: Number(to),
      owed: (PAID * BigInt(n ?? 0)) / BigInt(d ?? 1),
    }));
    expect(rows).toHaveLength(5);
    for (const row of rows) {
      for (let month = row.from; month <= row.to; month += 1) {
        expect([month, owed({ ...prorated, denominator: 24 }, lastDayOf(month))]).toEqual([month, row.owed]);
      }
    }
  });

  test('the letter of the employer: all of it', () => {
    expect(String(printed['hr_letter'])).toContain('pretty much the whole amount');
    expect(owed({ kind: 'full', months: 24 }, left)).toBe(PAID);
  });

  test('all of these readings stand side by side, whichever is chosen', () => {
    const clawback = {
      trigger: 'resignation',
      countFrom: 'start',
      reading: prorated,
      repay: { kind: 'gross' },
      clause: inputs['clause'],
    };
    const payment = { kind: 'after-months', months: 0 };
    const ledger = ledgerFor({ signOn: [{ id: 's', amount: '24000', payment, clawback }] });
    const [clawed] = leaving(ledger, { on: left, way: 'voluntary' }).clawbacks;
    const amounts = clawed?.readings.map((one) => one.owed.minor) ?? [];
    for (const [n, d] of [
      [10n, 12n],
      [1n, 2n],
      [10n, 24n],
      [1n, 1n],
    ] as const) {
      expect(amounts).toContain((PAID * n) / d);
    }
  });
});

describe('m3fawner-clawback-clause', () => {
  const { inputs, published_outputs: printed } = exampleOf('m3fawner-clawback-clause');
  const percent = /less ([\d.]+)% for each full month/.exec(String(inputs['clause']))?.[1] ?? '';
  const reading = { kind: 'percent-per-full-month', percentage: '0.0833', months: 12 };

  test('8.33% less for each full month, and nothing from the anniversary on', () => {
    expect(printed['rule']).toBe(`full months only, ${percent}% each`);
    expect(percent).toBe('8.33');
    // 24,000 × (10,000 − 833 × months) ÷ 10,000: a part month takes nothing off.
    for (let months = 0; months < 12; months += 1) {
      const owes = (PAID * (10_000n - 833n * BigInt(months))) / 10_000n;
      expect([months, owed(reading, addMonths(START, months))]).toEqual([months, owes]);
    }
    expect(owed(reading, addMonths(START, 12))).toBe(0n);
  });

  test('12 × 8.33% leave 0.04% over: 9.60 of 24,000, owed on the last day before the anniversary', () => {
    expect(owed(reading, lastDayOf(12))).toBe(960n);
    const clawback = { trigger: 'resignation', countFrom: 'start', reading, repay: { kind: 'gross' } };
    const payment = { kind: 'after-months', months: 0 };
    const ledger = ledgerFor({ signOn: [{ id: 's', amount: '24000', payment, clawback }] });
    const [clawed] = leaving(ledger, { on: START, way: 'voluntary' }).clawbacks;
    expect(clawed?.residue.minor).toBe(960n);
  });
});

describe('idvork-jobswitch-loss', () => {
  const { inputs, published_outputs: printed } = exampleOf('idvork-jobswitch-loss');
  const rows = printed['rows'] as readonly { readonly total: number; readonly lost: number }[];
  const thousands = (count: unknown): string => `${Number(count) * 1000}`;
  const yearly = (firstGrantDate: string, id: string): Fields => ({
    id,
    award: { kind: 'restricted-stock-units' },
    size: { kind: 'cash', value: thousands(inputs['equity_grant_per_year']) },
    firstGrantDate,
    everyMonths: 12,
    evidence: 'written',
    vesting: {
      kind: 'statements',
      statements: [
        { portion: '1', occurrences: inputs['equity_vesting_years'], period: 12, periodType: 'MONTHS' },
      ],
    },
  });
  const bonus = (cycle: Fields): readonly Fields[] => [
    { id: 'b', target: { kind: 'amount', annual: thousands(inputs['cash_bonus_per_year']) }, cycle },
  ];
  const base = { kind: 'annual', rate: thousands(inputs['base']) };
  // Both were just awarded: the bonus of the year before, and the grant of this one.
  const [stay, go] = ledgersOf(
    documentOf(
      [
        {
          kind: 'current-job',
          start: '2015-01-01',
          base,
          bonuses: bonus({ kind: 'employment-year' }),
          refreshGrants: [yearly('2016-01-01', 'r')],
        },
        {
          base,
          bonuses: bonus({
            kind: 'performance-year',
            beginsIn: 1,
            payoutMonth: 1,
            basis: 'rate-at-end',
          }),
          refreshGrants: [yearly('2027-01-01', 'n')],
        },
      ],
      { horizonYears: rows.length },
    ),
  );
  if (!stay || !go) throw new Error('There are two offers');
  const against = againstStaying(stay, go, 'total-compensation');
  const inCents = (count: number): bigint => BigInt(count) * 100_000n;

  test('what is lost, year by year', () => {
    expect(
      against.go.columns.map(({ sums }) => Object.values(sums.byComponent).reduce((a, b) => a + b)),
    ).toEqual(rows.map(({ total }) => inCents(total)));
    expect(against.years).toEqual(rows.map(({ lost }) => -inCents(lost)));
  });

  test('the sign-on that is needed to break even', () => {
    const needed = inCents(Number(printed['signing_bonus_needed_to_break_even']));
    expect(against.deepest?.behind).toBe(needed);
    expect(against.caughtUp).toEqual({ kind: 'behind-at-the-end', behind: needed });
  });

  test('what is unvested at the switch: 25 + 20 + 15 + 10 + 5 of the grants held', () => {
    const on = '2026-01-01' as PlainDate;
    expect(makeWhole(stay, { on, within: 'all' }).figures.unvested.minor).toBe(inCents(75));
    expect(makeWhole(stay, { on, within: 12 }).figures.unvested.minor).toBe(inCents(25));
    expect(makeWhole(stay, { on, within: 24 }).figures.unvested.minor).toBe(inCents(45));
  });
});

test('every example is read', () => {
  expect(examples.map(({ id }) => id).sort()).toEqual([
    'clutchfans-clawback-clause',
    'idvork-jobswitch-loss',
    'm3fawner-clawback-clause',
  ]);
});
