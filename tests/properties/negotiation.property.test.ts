import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offerDocument } from '#lib/document/schema/offer-document.ts';
import { MATCH_READINGS, TARGET_READINGS } from '#lib/document/schema/negotiation.ts';
import type { Offer, OfferDocument, Target } from '#lib/document/types.ts';
import { checkOffer } from '#lib/engine/checks/check-offer.ts';
import { ledgerOf } from '#lib/engine/ledger-of.ts';
import { decimalOf } from '#lib/engine/money/money.ts';
import { compare } from '#lib/engine/money/ratio.ts';
import { bargainingOf, type Bargaining } from '#lib/engine/negotiation/bargaining.ts';
import { overFixedDates } from '#lib/engine/negotiation/basis.ts';
import { employersView } from '#lib/engine/negotiation/employer-view.ts';
import { goalOf } from '#lib/engine/negotiation/goal.ts';
import { leverWorths } from '#lib/engine/negotiation/lever-worths.ts';
import { gridFor, leastAsks, type LeastAsk } from '#lib/engine/negotiation/least-ask.ts';
import { leverOf } from '#lib/engine/negotiation/levers/all-levers.ts';
import { missingTerms } from '#lib/engine/negotiation/missing-terms.ts';
import { askPackages } from '#lib/engine/negotiation/packages.ts';
import { readingAmount, type TargetReading } from '#lib/engine/negotiation/reading-amount.ts';
import { termsOf, withTermsOf, withVersion } from '#lib/engine/negotiation/versions.ts';
import { namedAmount } from '#lib/engine/readings/named-amount.ts';
import { readings, totalOf } from '#lib/engine/readings/readings.ts';
import { arbitraryDocument, LONG, SEED } from './arbitrary-offer.ts';

/* What must hold of every ask, whatever the offer: it is checked against whole ledgers, computed anew. */

const bargained = (document: OfferDocument, id = 'o1'): Bargaining => {
  const found = bargainingOf(document, id);
  if (found.kind !== 'bargaining') throw new Error(found.kind);
  return found.bargaining;
};

/** What a reading of a whole offer comes to, by the readings that the comparison shows. */
function shown({ assumptions, definition }: Bargaining, offer: Offer, reading: TargetReading): bigint {
  const ledger = ledgerOf(offer, assumptions);
  const of = readings(ledger, { by: 'employment-year' });
  switch (reading) {
    case 'horizon':
      return totalOf(of, definition);
    case 'base':
      return readingAmount(ledger, 'base', definition);
    default:
      return namedAmount(of, reading, definition)?.minor ?? 0n;
  }
}

/** The offer of an ask with one step less: as it is, where there is none. */
function oneLess(bargaining: Bargaining, ask: Extract<LeastAsk, { kind: 'ask' }>): Offer {
  const lever = leverOf(ask.lever);
  const on = lever.on(bargaining.ledger.context);
  if (on.kind !== 'quantity') throw new Error('An ask is of a quantity');
  const grid = gridFor(bargaining, lever, on);
  for (let k = 1; k <= grid.steps; k += 1) {
    if (compare(grid.at(k), ask.asked.to) === 0) return k === 1 ? bargaining.offer : on.write(grid.at(k - 1));
  }
  throw new Error('An ask lands on a step');
}

function isSound(document: OfferDocument, { assumptions }: Bargaining, changed: Offer): boolean {
  const offers = document.offers.map((offer) => (offer.id === changed.id ? changed : offer));
  const parsed = offerDocument.safeParse({ ...document, offers });
  return parsed.success && checkOffer(changed, assumptions).ledger !== undefined;
}

const reading = fc.constantFrom(...TARGET_READINGS);
/** By how much the target is above what the offer comes to, in whole units. */
const more = fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 5000, max: 400_000 }));

/** A target so much above what the offer comes to. */
function targetAbove(bargaining: Bargaining, of: TargetReading, by: number): Target | undefined {
  const now = shown(bargaining, bargaining.offer, of);
  const minor = now + BigInt(by) * 100n;
  if (minor < 0n) return undefined;
  const amount = decimalOf({ minor, currency: bargaining.assumptions.reportingCurrency });
  return { kind: 'amount', reading: of, amount };
}

describe('of a random offer', () => {
  test(
    'the least ask reaches the target, one step less does not, and the changed offer is sound',
    LONG,
    () => {
      let met = 0;
      fc.assert(
        fc.property(arbitraryDocument, reading, more, (document, of, by) => {
          const bargaining = bargained(document);
          const target = targetAbove(bargaining, of, by);
          if (!target) return;
          const found = leastAsks(document, 'o1', target);
          if (found.kind !== 'asks') throw new Error(found.kind);
          const goal = found.goal.amount.minor;
          for (const ask of found.asks) {
            if (ask.kind !== 'ask' && ask.kind !== 'switch' && ask.kind !== 'cannot-alone') continue;
            expect(isSound(document, bargaining, ask.offer)).toBe(true);
            if (leverOf(ask.lever).over === 'fixed-dates') {
              const basis = overFixedDates(bargaining, of);
              expect(basis(ask.offer)).toBe(ask.total.minor);
              if (ask.kind === 'ask') expect(basis(oneLess(bargaining, ask))).toBe(ask.oneLess.minor);
              continue;
            }
            const total = shown(bargaining, ask.offer, of);
            expect(total).toBe(ask.total.minor);
            if (ask.kind === 'cannot-alone') expect(total < goal).toBe(true);
            else expect(total >= goal).toBe(true);
            if (ask.kind !== 'ask') continue;
            met += 1;
            const less = shown(bargaining, oneLess(bargaining, ask), of);
            expect(less).toBe(ask.oneLess.minor);
            expect(less < goal).toBe(true);
          }
        }),
        { seed: SEED, numRuns: 120 },
      );
      expect(met).toBeGreaterThan(100);
    },
  );

  test('matching another offer reaches what that offer shows', LONG, () => {
    fc.assert(
      fc.property(arbitraryDocument, fc.constantFrom(...MATCH_READINGS), (document, of) => {
        const other = document.offers[1];
        if (!other) return;
        const bargaining = bargained(document);
        const found = leastAsks(document, 'o1', { kind: 'offer', offer: other.id, reading: of });
        const theirs = shown(bargaining, other, of);
        const ours = shown(bargaining, bargaining.offer, of);
        if (found.kind === 'reached-already') expect(ours >= theirs).toBe(true);
        if (found.kind !== 'asks') return;
        expect(found.goal.amount.minor).toBe(theirs);
        for (const ask of found.asks)
          if (ask.kind === 'ask' && leverOf(ask.lever).over === 'own-years')
            expect(shown(bargaining, ask.offer, of) >= theirs).toBe(true);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  test('packages reach the target together, and not with one step less of the last part', LONG, () => {
    fc.assert(
      fc.property(arbitraryDocument, more, (document, by) => {
        const bargaining = bargained(document);
        const target = targetAbove(bargaining, 'horizon', by);
        const goal = target && goalOf(bargaining, target);
        if (goal?.kind !== 'goal') return;
        for (const { offer, total, oneLess: less, parts } of askPackages(bargaining, goal)) {
          expect(parts.length).toBeGreaterThan(1);
          expect(shown(bargaining, offer, 'horizon')).toBe(total.minor);
          expect(total.minor >= goal.amount.minor && less.minor < goal.amount.minor).toBe(true);
          expect(isSound(document, bargaining, offer)).toBe(true);
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  test('worths, questions and the view of the employer can always be told', LONG, () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const bargaining = bargained(document);
        for (const { gain } of leverWorths(bargaining)) expect(gain.minor > 0n).toBe(true);
        const stakes = missingTerms(document, bargaining.offer).map(({ stake }) =>
          stake.kind === 'amount' ? stake.amount.minor : 0n,
        );
        expect(stakes).toEqual([...stakes].sort((a, b) => (a > b ? -1 : a < b ? 1 : 0)));
        for (const { pay = [] } of employersView(document, 'o1', true))
          for (const { cash, equity, total } of pay) expect(cash.minor + equity.minor).toBe(total.minor);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  test('a version that is restored is the offer as it was', LONG, () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const { offer } = bargained(document);
        const kept = withVersion(offer, { id: 'v', name: 'First', date: '2026-01-01' as never });
        const [version] = kept.versions ?? [];
        if (!version) throw new Error('A version was kept');
        expect(offerDocument.safeParse({ ...document, offers: [kept] }).success).toBe(true);
        expect(termsOf(withTermsOf({ ...kept, company: 'Other', base: undefined }, version))).toEqual(
          termsOf(offer),
        );
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});
