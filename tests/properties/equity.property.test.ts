import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assumptionsOf } from '#lib/engine/ledger/assumptions.ts';
import { ledgerOf } from '#lib/engine/ledger-of.ts';
import { isoSplit } from '#lib/engine/equity/iso-limit.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { add, compare, ratio, whole, ZERO } from '#lib/engine/money/ratio.ts';
import { equityByDate } from '#lib/engine/readings/equity-by-date.ts';
import { exitScenarios, type GrantAtExit } from '#lib/engine/readings/exit-scenarios.ts';
import { refreshYears, TIERS } from '#lib/engine/readings/refresh.ts';
import { readings, totalOf } from '#lib/engine/readings/readings.ts';
import { lineAmount } from '#lib/engine/readings/sums.ts';
import { arbitraryDocument, LONG, SEED } from './arbitrary-offer.ts';
import { dateBetween } from './arbitrary-scalars.ts';
import { ledgersOf } from './snapshot.ts';

test(
  'liquid, illiquid and unvested shares are the grant on every day, and only grow out of each other',
  LONG,
  () => {
    let rowsSeen = 0;
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        for (const ledger of ledgersOf(document)) {
          const { grants, sum } = equityByDate(ledger);
          for (const { rows, granted, grantDate, isCash } of grants) {
            let unvestedBefore = granted;
            for (const { date, unvested, liquid, illiquid } of rows) {
              if (date < grantDate || isCash) continue;
              rowsSeen += 1;
              const all = [unvested, liquid, illiquid].map(({ shares }) => shares);
              expect(compare(all.reduce(add, ZERO), granted)).toBe(0);
              expect(all.every((shares) => compare(shares, ZERO) >= 0)).toBe(true);
              expect(compare(unvested.shares, unvestedBefore) <= 0).toBe(true);
              unvestedBefore = unvested.shares;
            }
          }
          sum.forEach(({ liquid }, i) => {
            const parts = grants.map(({ rows }) => rows[i]?.liquid.value ?? 0n);
            expect(parts.reduce((total, part) => total + part, 0n)).toBe(liquid.value);
          });
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
    expect(rowsSeen).toBeGreaterThan(500);
  },
);

test('what a grant pays in expectation lies between its least and its greatest scenario', LONG, () => {
  let compared = 0;
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      for (const ledger of ledgersOf(document)) {
        const reading = exitScenarios(ledger);
        if (typeof reading === 'string') continue;
        reading.expected.grants.forEach((grant, i) => {
          for (const figure of ['whole', 'vested'] as const) {
            const all = reading.scenarios
              .filter(({ scenario }) => !/^0\//.test(scenario.probability))
              .map(({ grants }) => (grants[i] as GrantAtExit)[figure]);
            compared += 1;
            expect(all.some((value) => value <= grant[figure])).toBe(true);
            expect(all.some((value) => value >= grant[figure])).toBe(true);
          }
        });
      }
    }),
    { seed: SEED, numRuns: 150 },
  );
  expect(compared).toBeGreaterThan(50);
});

test('totals with every refresh grant are those of the ledger over ten years', LONG, () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const assumptions = assumptionsOf(document);
      for (const drawn of document.offers) {
        const counted = drawn.refreshGrants?.map((plan) => ({ ...plan, countInTotal: true }));
        const offer = { ...drawn, ...(counted ? { refreshGrants: counted } : {}) };
        const years = refreshYears(offer, assumptions, 'total-compensation');
        expect(years.length).toBe(10);
        const tenYears = readings(ledgerOf(offer, { ...assumptions, horizonYears: 10 }), {
          by: 'employment-year',
        });
        const totals = tenYears.columns.map(({ sums }) => lineAmount(sums, 'total-compensation'));
        expect(years.map(({ withTier }) => withTier.none)).toEqual(totals);
        expect(years.at(-1)?.soFar.withTier.none).toBe(totalOf(tenYears, 'total-compensation'));
        for (const { without, added, withTier } of years) {
          expect(TIERS.reduce((sum, tier) => sum + added[tier], without)).toBe(withTier.none);
        }
      }
    }),
    { seed: SEED, numRuns: 40 },
  );
});

const isoGrants = fc
  .array(
    fc.tuple(
      dateBetween(2024, 2026),
      fc.integer({ min: 0, max: 5000 }),
      fc.array(fc.tuple(dateBetween(2027, 2029), fc.integer({ min: 1, max: 20_000 })), { maxLength: 4 }),
    ),
    { maxLength: 4 },
  )
  .map((grants) =>
    grants.map(([grantDate, cents, vests], i) => ({
      id: `g${i}`,
      grantDate: grantDate as PlainDate,
      valueAtGrant: ratio(BigInt(cents), 100n),
      vests: vests.map(([date, shares]) => ({ date: date as PlainDate, shares: whole(shares) })),
    })),
  );

test('incentive options of a year never exceed the limit, and with the rest are all that vests', () => {
  fc.assert(
    fc.property(isoGrants, (grants) => {
      const years = isoSplit(grants);
      const vested = grants.flatMap(({ vests }) => vests.map(({ shares }) => shares)).reduce(add, ZERO);
      const split = years.flatMap(({ grants: parts }) => parts.flatMap(({ iso, nso }) => [iso, nso]));
      expect(compare(split.map(({ shares }) => shares).reduce(add, ZERO), vested)).toBe(0);
      for (const { grants: parts } of years) {
        const counted = parts.map(({ iso }) => iso.value).reduce(add, ZERO);
        expect(compare(counted, whole(100_000)) <= 0).toBe(true);
      }
    }),
    { seed: SEED },
  );
});
