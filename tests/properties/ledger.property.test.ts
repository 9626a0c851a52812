import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Award, Offer, OfferDocument } from '#lib/document/types.ts';
import { ledgerOf } from '#lib/engine/ledger-of.ts';
import { assumptionsOf } from '#lib/engine/ledger/assumptions.ts';
import type { Stream } from '#lib/engine/ledger/ledger.ts';
import { parseDecimal } from '#lib/engine/money/decimal-string.ts';
import { minorUnits, post } from '#lib/engine/money/money.ts';
import { add, compare, multiply, whole, ZERO, type Ratio } from '#lib/engine/money/ratio.ts';
import { floor } from '#lib/engine/money/rounding.ts';
import { readings } from '#lib/engine/readings/readings.ts';
import { arbitraryDocument, LONG, SEED } from './arbitrary-offer.ts';
import { cutsOf } from './cuts.ts';
import { entriesOf, ledgersOf, snapshotOf, totalsOf } from './snapshot.ts';

const holdsFor = (numRuns: number, predicate: (document: OfferDocument) => void): void => {
  fc.assert(fc.property(arbitraryDocument, predicate), { seed: SEED, numRuns });
};

const LISTS = [
  'variablePay',
  'bonuses',
  'signOn',
  'relocation',
  'grants',
  'refreshGrants',
  'benefits',
] as const satisfies readonly (keyof Offer)[];

const reversed = <T>(list: readonly T[]): readonly T[] => [...list].reverse();

/** The same offer with every list the other way round: its lines, and the raises and dated prices in them. */
function backToFront(offer: Offer): Offer {
  const lists = Object.fromEntries(
    LISTS.flatMap((name) => (offer[name] ? [[name, reversed<unknown>(offer[name])]] : [])),
  );
  const { base, stock } = offer;
  return {
    ...offer,
    ...(base?.raises ? { base: { ...base, raises: reversed(base.raises) } } : {}),
    ...(stock?.kind === 'public' && stock.datedPrices
      ? { stock: { ...stock, datedPrices: reversed(stock.datedPrices) } }
      : {}),
    ...lists,
  };
}

describe('a ledger', () => {
  test('is the same each time it is computed', LONG, () => {
    holdsFor(60, (document) => {
      expect(ledgersOf(document).map(snapshotOf)).toEqual(
        ledgersOf(structuredClone(document)).map(snapshotOf),
      );
    });
  });

  test(
    'has entries whose parts add up to them, in both currencies, in date order and counted from 1',
    LONG,
    () => {
      holdsFor(150, (document) => {
        for (const ledger of ledgersOf(document)) {
          for (const { amount, reported, parts } of entriesOf(ledger)) {
            expect(parts.reduce((sum, part) => sum + part.amount, 0n)).toBe(amount);
            expect(parts.reduce((sum, part) => sum + part.reported, 0n)).toBe(reported);
          }
          for (const { entries } of ledger.streams) {
            const dates = entries.map(({ date }) => date);
            expect(dates).toEqual([...dates].sort());
            expect(entries.map(({ k }) => k)).toEqual(entries.map((_, i) => i + 1));
          }
        }
      });
    },
  );

  test('does not hang on any other offer: all of another but its kind and start may change', LONG, () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, (document, other) => {
        const [first, ...rest] = document.offers;
        const [substitute] = other.offers;
        fc.pre(first !== undefined && substitute !== undefined && rest.length > 0);
        const { start, kind, id } = first;
        const changed = { ...substitute, id, kind, ...(start ? { start } : {}) };
        const after = { ...document, offers: [changed, ...rest] };
        expect(ledgersOf(after).slice(1).map(snapshotOf)).toEqual(
          ledgersOf(document).slice(1).map(snapshotOf),
        );
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  test('comes to the same totals in whatever order its lines stand', LONG, () => {
    holdsFor(60, (document) => {
      const { settings } = document;
      const turned: OfferDocument = {
        ...document,
        settings: { ...settings, exchangeRates: reversed(settings.exchangeRates ?? []) },
        offers: reversed(document.offers.map(backToFront)),
      };
      const turnedLedgers = reversed(ledgersOf(turned));
      ledgersOf(document).forEach((ledger, i) => {
        const other = turnedLedgers[i];
        if (!other) throw new Error('An offer is missing');
        for (const cut of cutsOf(document)) {
          expect(totalsOf(readings(other, cut))).toEqual(totalsOf(readings(ledger, cut)));
        }
      });
    });
  });
});

describe('a grant that completes', () => {
  /** An employment that ends takes unvested shares with it. */
  function withoutEnd(offer: Offer): Offer {
    const lasting: { contractEnd?: unknown } & Offer = { ...offer };
    delete lasting.contractEnd;
    return lasting;
  }

  const sharesOf = ({ entries }: Stream): Ratio =>
    entries.reduce((sum, { vest }) => add(sum, vest?.shares ?? ZERO), ZERO);

  /** Performance shares pay their units times the factor, in whole shares. */
  const paidOut = (award: Award, units: Ratio): Ratio =>
    award.kind === 'performance-shares'
      ? whole(floor(multiply(units, parseDecimal(award.payoutFactor))))
      : units;

  test('vests once and whole: history, horizon and after it together', LONG, () => {
    let [inShares, converted, cash] = [0, 0, 0];
    holdsFor(300, (document) => {
      // At face value: cash that waits for an event would else be counted in part or not at all.
      const assumptions = { ...assumptionsOf(document), illiquidEquity: 'face' } as const;
      for (const drawn of document.offers) {
        const offer = withoutEnd(drawn);
        const { streams } = ledgerOf(offer, assumptions);
        for (const { id, size, award, allocation } of offer.grants ?? []) {
          const stream = streams.find((candidate) => candidate.id === `grant:${id}`);
          if (!stream) throw new Error(`No line for the grant ${id}`);
          switch (size.kind) {
            case 'shares':
              inShares += 1;
              expect(compare(sharesOf(stream), paidOut(award, parseDecimal(size.shares)))).toBe(0);
              break;
            case 'value': {
              if (size.conversion.price === undefined || award.kind === 'performance-shares') break;
              converted += 1;
              // Rounded to whole shares, up or down by less than one: (n − 1) × price < value < (n + 1) × price.
              const [shares, price, value] = [
                sharesOf(stream),
                parseDecimal(size.conversion.price),
                parseDecimal(size.value),
              ];
              const worth = (n: bigint): Ratio => ({ n: n * price.n, d: shares.d * price.d });
              expect(compare(worth(shares.n - shares.d), value)).toBe(-1);
              expect(compare(worth(shares.n + shares.d), value)).toBe(1);
              break;
            }
            case 'cash': {
              cash += 1;
              const paid = stream.entries.reduce((sum, { amount }) => sum + amount, 0n);
              const granted = post(minorUnits(size.value, stream.currency));
              // Parts of a minor unit cannot be paid: fractional vests are rounded one by one, by half at most.
              const most = allocation === 'FRACTIONAL' ? BigInt(stream.entries.length) : 0n;
              const apart = paid > granted ? paid - granted : granted - paid;
              expect(2n * apart <= most).toBe(true);
              break;
            }
          }
        }
      }
    });
    expect([inShares, converted, cash].every((count) => count > 50)).toBe(true);
  });
});
