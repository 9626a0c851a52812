import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OfferDocument } from '#lib/document/types.ts';
import { addDays, addMonths } from '#lib/engine/calendar/plain-date.ts';
import { CERTAINTIES, COMPONENTS } from '#lib/engine/ledger/components.ts';
import type { Entry } from '#lib/engine/ledger/ledger.ts';
import { readings, type Cut, type Readings } from '#lib/engine/readings/readings.ts';
import type { Sums } from '#lib/engine/readings/sums.ts';
import { documentOf, ledgerOfFirst } from '../engine/offers.ts';
import { arbitraryDocument, LONG, SEED } from './arbitrary-offer.ts';
import { cutsOf } from './cuts.ts';
import { entriesOf, ledgersOf } from './snapshot.ts';

const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, amount) => sum + amount, 0n);

/** Sums made the plain way, one entry after another. */
const plainSums = (entries: readonly Entry[]): Sums => ({
  byComponent: Object.fromEntries(
    COMPONENTS.map((component) => [
      component,
      total(entries.filter(({ stream }) => stream.component === component).map(({ reported }) => reported)),
    ]),
  ) as Sums['byComponent'],
  byCertainty: Object.fromEntries(
    CERTAINTIES.map((certainty) => [
      certainty,
      total(
        entries.flatMap(({ parts }) =>
          parts.filter((part) => part.certainty === certainty).map(({ reported }) => reported),
        ),
      ),
    ]),
  ) as Sums['byCertainty'],
  illiquid: {
    face: total(entries.map(({ vest }) => vest?.illiquid?.face ?? 0n)),
    discounted: total(entries.map(({ vest }) => vest?.illiquid?.discounted ?? 0n)),
  },
});

/** Where an entry belongs by the columns' own days; a vest may close the column that ends the day before it. */
function columnByDays({ columns, ledger }: Readings, { date, month, stream }: Entry, cut: Cut): number {
  const { kind } = ledger.offer;
  const [first, last] = [columns[0], columns.at(-1)];
  if (!first || !last) throw new Error('A table has columns');
  if (cut.by === 'calendar-year') {
    if (month < 1) return -1;
    if (date < first.from) return kind === 'offer' ? 0 : -1;
    // A vest on an anniversary of the window's first day closes the stretch before it, at the end of the window too.
    const years = Array.from({ length: 10 }, (_, i) => addMonths(first.from, 12 * (i + 1)));
    const day = stream.timing === 'arrears' && years.includes(date) ? addDays(date, -1) : date;
    return day > last.to ? columns.length : columns.findIndex(({ from, to }) => from <= day && day <= to);
  }
  // The pay of a last month of one day is dated that day, which may be an anniversary: it is the new year's. A contract
  // may end after the horizon.
  if (date === ledger.offer.contractEnd) return Math.min(Math.ceil(month / 12) - 1, columns.length);
  const closes = (day: string): boolean => stream.timing === 'arrears' && addDays(last.to, 1) === day;
  const year = columns.findIndex(({ to }) =>
    stream.timing === 'arrears' ? date <= addDays(to, 1) : date <= to,
  );
  const isHistory = date < first.from || (date === first.from && stream.timing === 'arrears' && month < 1);
  if (isHistory) return kind === 'offer' ? 0 : -1;
  return date <= last.to || closes(date) ? year : columns.length;
}

describe('the columns of a table', () => {
  test(
    'hold every entry once, by its day, and sum it by component and by certainty, in both views',
    LONG,
    () => {
      fc.assert(
        fc.property(arbitraryDocument, (document) => {
          for (const ledger of ledgersOf(document)) {
            for (const cut of cutsOf(document)) {
              const of = readings(ledger, cut);
              const placed = entriesOf(ledger).map((entry) => ({ entry, at: columnByDays(of, entry, cut) }));
              expect(placed.map(({ entry }) => of.indexOf(entry))).toEqual(placed.map(({ at }) => at));
              const counted = placed.filter(({ entry }) => entry.stream.counts);
              const within = (isIn: (at: number) => boolean): Sums =>
                plainSums(counted.filter(({ at }) => isIn(at)).map(({ entry }) => entry));
              of.columns.forEach(({ sums }, i) => expect(sums).toEqual(within((at) => at === i)));
              expect(of.horizon).toEqual(within((at) => at >= 0 && at < of.columns.length));
              expect(of.afterHorizon).toEqual(within((at) => at === of.columns.length));
              for (const { byComponent, byCertainty } of [
                ...of.columns.map(({ sums }) => sums),
                of.horizon,
              ]) {
                expect(total(Object.values(byCertainty))).toBe(total(Object.values(byComponent)));
              }
            }
          }
        }),
        { seed: SEED, numRuns: 100 },
      );
    },
  );

  test('follow one another without a gap', LONG, () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        for (const ledger of ledgersOf(document)) {
          for (const cut of cutsOf(document)) {
            const { columns } = readings(ledger, cut);
            columns.slice(1).forEach(({ from }, i) => {
              const before = columns[i];
              expect(from).toBe(before && addDays(before.to, 1));
            });
          }
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  test('come to the same grand totals in both views when all start on one day', LONG, () => {
    fc.assert(
      fc.property(
        arbitraryDocument,
        fc.constantFrom('2026-01-31', '2026-03-17', '2028-02-29'),
        (drawn, day) => {
          const document: OfferDocument = documentOf(
            drawn.offers.map((offer) =>
              offer.kind === 'offer'
                ? { ...offer, start: day, contractEnd: undefined }
                : { ...offer, contractEnd: undefined },
            ),
            drawn.settings,
          );
          for (const ledger of ledgersOf(document)) {
            const [byEmployment, byCalendar] = cutsOf(document).map((cut) => readings(ledger, cut));
            expect(byCalendar?.horizon).toEqual(byEmployment?.horizon);
            expect(byCalendar?.afterHorizon).toEqual(byEmployment?.afterHorizon);
          }
        },
      ),
      { seed: SEED, numRuns: 80 },
    );
  });
});

test('whatever the first day, each year of an annual base is the annual rate to the cent', LONG, () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 90_000_000 }),
      fc.constantFrom('2026-01-31', '2026-01-30', '2028-02-29', '2026-08-31', '2026-12-31', '2027-02-28'),
      fc.integer({ min: 1, max: 10 }),
      (cents, start, horizonYears) => {
        const rate = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
        const document = documentOf([{ start, base: { kind: 'annual', rate } }], { horizonYears });
        const of = readings(ledgerOfFirst(document), { by: 'employment-year' });
        const years = of.columns.map(({ sums }) => sums.byComponent['base-salary']);
        expect(years).toEqual(Array.from({ length: horizonYears }, () => BigInt(cents)));
        expect(of.horizon.byComponent['base-salary']).toBe(BigInt(cents) * BigInt(horizonYears));
      },
    ),
    { seed: SEED, numRuns: 150 },
  );
});
