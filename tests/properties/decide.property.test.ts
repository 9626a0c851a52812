import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Offer, OfferDocument, ScenarioChange } from '#lib/document/types.ts';
import { comparer, type Comparison } from '#lib/engine/comparison/comparison.ts';
import { leadRestsOn } from '#lib/engine/comparison/lead-rests-on.ts';
import type { MeasuredAssumption } from '#lib/engine/flips/assumption.ts';
import { contestOf, standoff, standoffUnder, type Contest } from '#lib/engine/flips/contest.ts';
import { decisionSteps, type Decision } from '#lib/engine/flips/decision.ts';
import { finish } from '#lib/engine/flips/finish.ts';
import { flipSteps } from '#lib/engine/flips/flips.ts';
import { decimalTextOf } from '#lib/engine/money/decimal.ts';
import type { DecimalString } from '#lib/engine/money/decimal-string.ts';
import { cumulative } from '#lib/engine/readings/cumulative.ts';
import { leadByMonth } from '#lib/engine/readings/lead-by-month.ts';
import { totalOf } from '#lib/engine/readings/readings.ts';
import { underScenario } from '#lib/engine/scenarios/under-scenario.ts';
import { arbitraryDocument, LONG, SEED } from './arbitrary-offer.ts';

/** A document of two offers that are nearly alike, so that much can change who leads: the second has a sign-on more. */
const closeDocument: fc.Arbitrary<OfferDocument> = arbitraryDocument.map((drawn) => {
  const [offer] = drawn.offers;
  if (!offer) return drawn;
  const [place] = comparer()({ ...drawn, offers: [offer] }).ranking.places;
  const extra = decimalTextOf({ n: (place?.total ?? 0n) / 3000n + 1n, d: 1n });
  const signOn = {
    id: 'extra',
    currency: drawn.settings.reportingCurrency,
    amount: extra.replace('-', '') as typeof extra,
    payment: { kind: 'after-months', months: 0 },
  } as const;
  return {
    ...drawn,
    offers: [
      { ...offer, id: 'o1' },
      { ...offer, id: 'o2', signOn: [...(offer.signOn ?? []), signOn] },
    ],
  };
});

function decided(document: OfferDocument): { comparison: Comparison; decision: Decision | undefined } {
  const comparison = comparer()(document);
  return { comparison, decision: finish(decisionSteps(document, comparison)) };
}

/** The difference of a contest under a change by way of the whole document, computed from nothing. */
function differenceFromNothing(
  { document, first, rivals, definition }: Contest,
  change: ScenarioChange,
): bigint {
  const { standings } = comparer()(underScenario(document, { id: 's', name: '', changes: [change] }));
  const totals = new Map(
    standings.map(({ offer, readings }) => [offer.id, readings ? totalOf(readings, definition) : 0n]),
  );
  const totalFor = ({ offer }: Contest['first']): bigint => totals.get(offer.id) ?? 0n;
  return rivals.map((rival) => totalFor(first) - totalFor(rival)).reduce((a, b) => (a < b ? a : b));
}

test('a change computed in parts comes to what the whole document under it comes to', LONG, () => {
  fc.assert(
    fc.property(arbitraryDocument, fc.double({ min: 0, max: 1, noNaN: true }), (document, at) => {
      const { decision } = decided(document);
      if (!decision) return;
      for (const assumption of decision.assumptions) {
        const changes =
          assumption.form === 'choice'
            ? assumption.options
            : [
                assumption.changeTo(
                  assumption.range.from + Math.floor((assumption.range.to - assumption.range.from) * at),
                ),
              ];
        for (const change of changes)
          expect(finish(standoffUnder(decision.contest, change)).difference).toBe(
            differenceFromNothing(decision.contest, change),
          );
      }
    }),
    { seed: SEED, numRuns: 40 },
  );
});

const signOf = (value: bigint): number => (value > 0n ? 1 : value < 0n ? -1 : 0);

test('at a break-even the sign has changed or is zero; one step before it has not', LONG, () => {
  let found = 0;
  fc.assert(
    fc.property(closeDocument, (document) => {
      const { decision } = decided(document);
      if (!decision) return;
      const now = signOf(standoff(decision.contest).difference);
      for (const { assumption, flips } of decision.flips.rows) {
        const [flip] = flips;
        if (assumption.form === 'choice' || !flip?.value || !flip.before) continue;
        found += 1;
        expect(signOf(differenceFromNothing(decision.contest, flip.change))).not.toBe(now);
        const stepBefore = Number((flip.before.n * assumption.step.d) / (flip.before.d * assumption.step.n));
        const isToday = flip.before.n * assumption.today.d === assumption.today.n * flip.before.d;
        const before = isToday
          ? standoff(decision.contest).difference
          : differenceFromNothing(decision.contest, assumption.changeTo(stepBefore));
        expect(signOf(before)).toBe(now);
      }
    }),
    { seed: SEED, numRuns: 30 },
  );
  expect(found).toBeGreaterThan(20);
});

test('the nearest break-even is the one that a scan of every step finds', LONG, () => {
  fc.assert(
    fc.property(closeDocument, (document) => {
      const { decision } = decided(document);
      if (!decision) return;
      const measured = decision.assumptions.filter(
        (assumption): assumption is MeasuredAssumption => assumption.form === 'measure',
      );
      for (const assumption of measured) {
        if (assumption.everyStep) continue;
        const [row] = finish(flipSteps(decision.contest, [assumption])).rows;
        const [full] = finish(flipSteps(decision.contest, [assumption], { all: true })).rows;
        expect(row?.flips).toEqual(full?.flips.slice(0, 1));
      }
    }),
    { seed: SEED, numRuns: 8 },
  );
});

test('what a lead rests on adds up to it', LONG, () => {
  fc.assert(
    fc.property(
      arbitraryDocument,
      fc.constantFrom('total-compensation', 'total-direct-compensation', 'total-cash'),
      (document, definition) => {
        const { standings } = comparer()(document);
        const [of, other] = standings.map(({ readings }) => readings);
        if (!of || !other) return;
        const sum = leadRestsOn(of, other, definition).reduce((total, { amount }) => total + amount, 0n);
        expect(sum).toBe(totalOf(of, definition) - totalOf(other, definition));
      },
    ),
    { seed: SEED, numRuns: 60 },
  );
});

test('who leads at each month agrees with what has been paid by then, entry by entry', LONG, () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const { standings, view, definition } = comparer()(document);
      const all = standings.flatMap(({ readings }) => (readings ? [readings] : []));
      const spans = leadByMonth(all.map((of) => cumulative(of, view, definition)));
      for (const { from, to, leader } of spans) {
        for (let month = from; month <= to; month += 1) {
          const paid = all.map(({ ledger, indexOf, columns }) =>
            ledger.streams
              .filter(({ counts }) => counts)
              .flatMap(({ entries }) => entries)
              .filter(
                (entry) => entry.month <= month && indexOf(entry) >= 0 && indexOf(entry) < columns.length,
              )
              .reduce((sum, { reported }) => sum + reported, 0n),
          );
          const best = paid.reduce((a, b) => (a > b ? a : b));
          const holders = paid.flatMap((amount, i) => (amount === best ? [i] : []));
          expect(leader).toBe(holders.length === 1 ? holders[0] : paid.length === 1 ? 0 : undefined);
        }
      }
    }),
    { seed: SEED, numRuns: 25 },
  );
});

test('the difference of two chosen offers is watched whichever leads', () => {
  const [document] = fc.sample(closeDocument, { seed: SEED, numRuns: 1 });
  if (!document) throw new Error('No document');
  const comparison = comparer()(document);
  const contest = contestOf(document, comparison, ['o1', 'o2']);
  expect(contest?.first.offer.id).toBe('o2');
  expect(contest && standoff(contest).difference).toBeGreaterThan(0n);
});

/** Changes to what an offer says already. */
function changesToTheSame({ id: offer, stock, base, refreshGrants = [] }: Offer): readonly ScenarioChange[] {
  const decimal = (text: string): DecimalString => text as DecimalString;
  const counting = new Set(refreshGrants.map(({ countInTotal }) => countInTotal ?? true));
  const growth = stock?.growth ?? decimal('0');
  const yearlyRaise = base?.yearlyRaise ?? decimal('0');
  return [
    { kind: 'price-growth', id: `${offer}g`, offer, growth },
    { kind: 'share-price', id: `${offer}p`, offer, factor: decimal('1') },
    { kind: 'bonus', id: `${offer}b`, offer, factor: decimal('1.0') },
    { kind: 'raises', id: `${offer}r`, offer, yearlyRaise },
    ...(counting.has(false)
      ? []
      : [{ kind: 'refresh-grants', id: `${offer}f`, offer, counted: 'all' } as const]),
    { kind: 'exchange-rate', id: `${offer}x`, factor: decimal('1') },
  ];
}

test('a scenario equal to the base changes nothing', LONG, () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const changes = document.offers.flatMap(changesToTheSame);
      // The very same document: so no figure, finding or order can be another.
      expect(underScenario(document, { id: 's', name: 'The same', changes })).toBe(document);
      expect(underScenario(document, { id: 's', name: 'Nothing', changes: [] })).toBe(document);
    }),
    { seed: SEED, numRuns: 200 },
  );
});

test('own scores change no figure', LONG, () => {
  const totalsOf = (document: OfferDocument) =>
    comparer()(document).standings.map(({ readings }) => readings && totalOf(readings, 'total-compensation'));
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const offers = document.offers.map((offer): Offer => ({ ...offer, scores: [] }));
      expect(totalsOf(document)).toEqual(totalsOf({ ...document, offers }));
    }),
    { seed: SEED, numRuns: 40 },
  );
});
