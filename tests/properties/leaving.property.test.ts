import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, earlier, type PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { evaluate } from '#lib/engine/ledger/evaluate.ts';
import type { Ledger } from '#lib/engine/ledger/ledger.ts';
import { ledgerOf } from '#lib/engine/ledger-of.ts';
import { departuresOf } from '#lib/engine/leaving/departures.ts';
import { WAYS, type Way } from '#lib/engine/leaving/ending.ts';
import { leaving, type Leaving } from '#lib/engine/leaving/leaving.ts';
import type { LeavingAmount } from '#lib/engine/leaving/leaving-amount.ts';
import { leavingByMonth, leavingDay } from '#lib/engine/leaving/leaving-by-month.ts';
import { LEAVING_FIGURES } from '#lib/engine/leaving/leaving-figures.ts';
import { faceOf } from '#lib/engine/leaving/left-grants.ts';
import { makeWhole, MAKE_WHOLE_FIGURES, MAKE_WHOLE_WINDOWS } from '#lib/engine/leaving/make-whole.ts';
import { inMinorUnits } from '#lib/engine/money/money.ts';
import { add, compare, subtract } from '#lib/engine/money/ratio.ts';
import { arbitraryDocument, LONG, SEED } from './arbitrary-offer.ts';
import { ledgersOf } from './snapshot.ts';

const RUNS = { numRuns: 60, seed: SEED };

const choice = fc.record({
  month: fc.integer({ min: 0, max: 60 }),
  days: fc.integer({ min: -15, max: 40 }),
  way: fc.constantFrom(...WAYS),
});

type Choice = typeof choice extends fc.Arbitrary<infer T> ? T : never;

/** A last day near the end of a month of the comparison, never before the first day of work. */
function dayOf(ledger: Ledger, { month, days }: Choice): PlainDate {
  const day = addDays(leavingDay(ledger, month), days);
  return day < ledger.context.start ? ledger.context.start : day;
}

const leavingAt = (ledger: Ledger, chosen: Choice, way: Way = chosen.way): Leaving =>
  leaving(ledger, { on: dayOf(ledger, chosen), way });

const minors = ({ figures }: Leaving): Readonly<Record<string, bigint>> =>
  Object.fromEntries(LEAVING_FIGURES.map((name) => [name, figures[name].minor]));

/** Whether the working of an amount comes to the amount. */
function isExplained(ledger: Ledger, { minor, working }: LeavingAmount): boolean {
  const { term } = working();
  const came = inMinorUnits(evaluate(term), ledger.assumptions.reportingCurrency);
  return came.n === minor * came.d;
}

const everyLedger = (check: (ledger: Ledger, chosen: Choice) => void): void => {
  fc.assert(
    fc.property(arbitraryDocument, choice, (document, chosen) => {
      for (const ledger of ledgersOf(document)) check(ledger, chosen);
    }),
    RUNS,
  );
};

describe('what leaving comes to', () => {
  test('is what the ledger of an employment that ends on that day holds', LONG, () => {
    everyLedger((ledger, chosen) => {
      const on = dayOf(ledger, chosen);
      const left = leavingAt(ledger, chosen);
      const long = departuresOf(ledger, on).ledger;
      const end = long.context.lastDay;
      const ended = ledgerOf(
        { ...long.offer, contractEnd: end === undefined ? on : earlier(end, on) },
        long.assumptions,
      );
      const held = ended.streams
        .filter(({ counts }) => counts)
        .flatMap(({ entries }) => entries)
        .filter(({ month }) => month >= 1)
        .reduce((sum, entry) => sum + faceOf(entry), 0n);
      const { figures, matches } = left;
      const matchLost = matches.reduce((sum, { paid, kept }) => sum + paid - kept, 0n);
      const parts = (['cash-received', 'benefits-kept', 'vested-sellable', 'vested-not-sellable'] as const)
        .map((name) => figures[name].minor)
        .reduce((sum, minor) => sum + minor, 0n);
      expect(parts + matchLost).toBe(held);
    });
  });

  test('by month agrees with each of the days', LONG, () => {
    everyLedger((ledger, chosen) => {
      const { month, way } = chosen;
      const from = Math.max(0, month - 2);
      for (const row of leavingByMonth(ledger, way, from, month)) {
        const on = leavingDay(ledger, row.month);
        expect(minors(row.leaving)).toEqual(minors(leaving(ledger, { on, way })));
      }
    });
  });

  test('kept and forfeited are all that the grants held would bring', LONG, () => {
    everyLedger((ledger, chosen) => {
      const { figures, grants, ending } = leavingAt(ledger, chosen, 'voluntary');
      const single = ledger.offer.leaving?.acceleration?.trigger === 'single-trigger';
      const all = grants
        .flatMap(({ line, vestedCount }) =>
          line.stream.entries.filter(({ month }, i) => month >= 1 || i >= vestedCount),
        )
        .reduce((sum, entry) => sum + faceOf(entry), 0n);
      const {
        'vested-sellable': a,
        'vested-not-sellable': b,
        unvested: c,
        'unvested-not-sellable': d,
      } = figures;
      const atOnce = grants.reduce((sum, grant) => sum + grant.acceleratedAsScheduled, 0n);
      expect(a.minor + b.minor + c.minor + d.minor + (single ? atOnce : 0n)).toBe(all);
      expect(ending.lastDay <= dayOf(ledger, chosen)).toBe(true);
    });
  });

  test('units vested, accelerated and forfeited are those granted, and none is below nothing', LONG, () => {
    everyLedger((ledger, chosen) => {
      for (const { granted, vested, accelerated, forfeited } of leavingAt(ledger, chosen).grants) {
        expect(compare(add(add(vested, accelerated), forfeited), granted)).toBe(0);
        for (const units of [vested, accelerated, forfeited]) expect(units.n >= 0n).toBe(true);
      }
    });
  });

  test('leaving later never loses what has vested', LONG, () => {
    everyLedger((ledger, chosen) => {
      const later = { ...chosen, month: chosen.month + 1 };
      const [early, late] = [leavingAt(ledger, chosen), leavingAt(ledger, later)];
      const vested = ({ figures }: Leaving): bigint =>
        figures['vested-sellable'].minor + figures['vested-not-sellable'].minor;
      expect(vested(late) >= vested(early)).toBe(true);
      expect(late.figures['vested-sellable'].minor >= early.figures['vested-sellable'].minor).toBe(true);
      for (const grant of early.grants) {
        const same = late.grants.find(({ line }) => line.stream.id === grant.line.stream.id);
        expect(same && subtract(same.vested, grant.vested).n >= 0n).toBe(true);
      }
    });
  });

  test('after the last vest nothing is forfeited', LONG, () => {
    everyLedger((ledger) => {
      const on = addMonths(ledger.context.origin, 12 * 14);
      const held = { ...ledger.offer };
      delete held.refreshGrants;
      const { figures, grants } = leaving(ledgerOf(held, ledger.assumptions), { on, way: 'voluntary' });
      const last = grants
        .flatMap(({ line }) => line.deliveries.map(({ vest }) => vest.date))
        .sort()
        .at(-1);
      if (last !== undefined && last > on) return;
      expect([figures.unvested.minor, figures['unvested-not-sellable'].minor]).toEqual([0n, 0n]);
    });
  });

  test('has a working that comes to it', LONG, () => {
    everyLedger((ledger, chosen) => {
      const { figures, clawbacks } = leavingAt(ledger, chosen);
      for (const name of LEAVING_FIGURES)
        expect([name, isExplained(ledger, figures[name])]).toEqual([name, true]);
      for (const { readings, gross, residue } of clawbacks) {
        const amounts = [...readings.map(({ owed }) => owed), residue, ...(gross ? [gross] : [])];
        expect(amounts.every((amount) => isExplained(ledger, amount))).toBe(true);
      }
    });
  });
});

test('no reading of a clause claims less than nothing, or more than was paid', LONG, () => {
  everyLedger((ledger, chosen) => {
    for (const { readings, paid, stream } of leavingAt(ledger, chosen, 'voluntary').clawbacks) {
      if (stream.currency !== ledger.assumptions.reportingCurrency) continue;
      for (const { owed } of readings) expect(owed.minor >= 0n && owed.minor <= paid).toBe(true);
    }
  });
});

test('the make-whole sum is its parts, grows with the window, and has workings', LONG, () => {
  everyLedger((ledger, chosen) => {
    const on = dayOf(ledger, chosen);
    const sums = MAKE_WHOLE_WINDOWS.map((within) => makeWhole(ledger, { on, within }));
    for (const { figures } of sums) {
      const { unvested, 'earned-bonus': bonus, 'unvested-match': match, 'owed-back': owed, sum } = figures;
      expect(sum.minor).toBe(unvested.minor + bonus.minor + match.minor + owed.minor);
      for (const name of MAKE_WHOLE_FIGURES) expect(isExplained(ledger, figures[name])).toBe(true);
    }
    const [year, two, all] = sums.map(({ figures }) => figures.unvested.minor);
    expect(year !== undefined && two !== undefined && all !== undefined && year <= two && two <= all).toBe(
      true,
    );
  });
});
