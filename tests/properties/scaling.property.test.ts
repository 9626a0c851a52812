import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OfferDocument } from '#lib/document/types.ts';
import { convertExactly } from '#lib/engine/ledger/conversion.ts';
import type { Entry, Ledger } from '#lib/engine/ledger/ledger.ts';
import { ceiling } from '#lib/engine/money/rounding.ts';
import { ONE } from '#lib/engine/money/ratio.ts';
import { documentOf } from '../engine/offers.ts';
import { arbitraryDocument, LONG, SEED } from './arbitrary-offer.ts';
import { ledgersOf } from './snapshot.ts';

/*
 * Ten times all money, prices and strikes pay ten times as much, but for rounding. In minor units:
 * - A rounding is half a unit off at most, so ten times a rounded amount and the rounded tenfold are
 *   10 × 0.5 + 0.5 = 5.5 apart at most.
 * - A payment rounded singly has one rounding: 5.5. One by cumulative rounding is the difference of two: 11.
 * - An award in cash is first rounded to whole minor units: 5.5 more. What rounding down, or handing out what
 *   is left over, may then be off is less than 1 each: 10 × 1 + 1 = 11 at most. So 11 + 5.5 = 16.5.
 * Amounts are whole units, so an entry is at most 16 off. A line's reported amounts are at most its entries'
 * 16 each at their rates, and two cumulative roundings more (11), as an entry is a difference of two.
 *
 * Left out, as they round a rate that hours or years then multiply: raises. As statutory limits do not grow with
 * money: retirement and share purchase plans. And, as they hand all that is left
 * over to one tranche: the two single-tranche allocations of cash.
 */
const MOST = 16n;

const MONEY = new Set([
  'rate',
  'annual',
  'monthly',
  'amount',
  'price',
  'fairMarketValue',
  'preferredPrice',
  'value',
  'strike',
  'threshold',
  'basePrice',
  'liquidationPreference',
]);

/** Ten times a decimal text: the point moves by one place. */
function tenfold(text: string): string {
  const [units = '', rest = ''] = text.split('.');
  const moved = `${units}${rest.slice(0, 1) || '0'}`.replace(/^0+(?=\d)/, '');
  return rest.length > 1 ? `${moved}.${rest.slice(1)}` : moved;
}

function scaled(value: unknown, name = ''): unknown {
  if (typeof value === 'string') return MONEY.has(name) ? tenfold(value) : value;
  if (Array.isArray(value)) return value.map((element: unknown) => scaled(element));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, scaled(inner, key)]));
}

type Grants = NonNullable<OfferDocument['offers'][number]['grants']>;

/** Cash by the default allocation; and its dated vests, which are money too, ten times as large when asked. */
const cashGrants = (grants: Grants, times: (text: string) => string): readonly unknown[] =>
  grants.map(({ allocation, ...grant }) => {
    if (grant.size.kind !== 'cash') return { ...grant, allocation };
    if (grant.vesting.kind !== 'dated') return grant;
    const vests = grant.vesting.vests.map(({ date, shares }) => ({ date, shares: times(shares) }));
    return { ...grant, vesting: { kind: 'dated', vests } };
  });

function withTimes(document: OfferDocument, times: 1 | 10): OfferDocument {
  const offers = document.offers.map((drawn) => {
    const { base, grants, refreshGrants, benefits, ...rest } = drawn;
    const offer = {
      ...rest,
      ...(benefits
        ? { benefits: benefits.filter((line) => line.kind !== 'retirement-plan' && line.kind !== 'espp') }
        : {}),
      ...(base ? { base: { ...base, raises: undefined, yearlyRaise: undefined } } : {}),
      ...(grants ? { grants: cashGrants(grants, times === 10 ? tenfold : (text) => text) } : {}),
      ...(refreshGrants
        ? {
            refreshGrants: refreshGrants.map(({ allocation, ...grant }) =>
              grant.size.kind === 'cash' ? grant : { ...grant, allocation },
            ),
          }
        : {}),
    };
    return (times === 10 ? scaled(offer) : offer) as Record<string, unknown>;
  });
  return documentOf(offers, document.settings);
}

const apart = (ten: bigint, one: bigint): bigint => {
  const difference = ten - 10n * one;
  return difference < 0n ? -difference : difference;
};

/** The most by which a line's reported total may be off: each of its entries at its rate, and its conversion. */
const mostOf = ({ assumptions }: Ledger, entries: readonly Entry[]): bigint =>
  entries.reduce(
    (sum, { date, stream }) => sum + MOST * ceiling(convertExactly(assumptions, stream.currency, ONE, date)),
    11n,
  );

interface Posted {
  readonly amount: bigint;
  readonly count: bigint;
}

const NOTHING: Posted = { amount: 0n, count: 0n };

/** What is posted on each day, and in how many entries; a vest that rounds to nothing has none. */
function byDate(entries: readonly Entry[]): ReadonlyMap<string, Posted> {
  const posted = new Map<string, Posted>();
  for (const { date, amount } of entries) {
    const before = posted.get(date) ?? NOTHING;
    posted.set(date, { amount: before.amount + amount, count: before.count + 1n });
  }
  return posted;
}

test('ten times all money pays ten times as much, within the stated rounding', LONG, () => {
  let compared = 0;
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const [once, tenTimes] = [ledgersOf(withTimes(document, 1)), ledgersOf(withTimes(document, 10))];
      once.forEach((ledger, i) => {
        ledger.streams.forEach((stream, j) => {
          const larger = tenTimes[i]?.streams[j];
          if (!larger) throw new Error('A line is missing');
          const [own, its] = [byDate(stream.entries), byDate(larger.entries)];
          const dates = [...new Set([...own.keys(), ...its.keys()])];
          const off = dates.filter((date) => {
            const [one, ten] = [own.get(date) ?? NOTHING, its.get(date) ?? NOTHING];
            const count = one.count > ten.count ? one.count : ten.count;
            return apart(ten.amount, one.amount) > MOST * count;
          });
          compared += dates.length;
          expect(off).toEqual([]);
          const [all, allLarger] = [stream, larger].map(({ entries }) =>
            entries.reduce((sum, { reported }) => sum + reported, 0n),
          );
          expect(apart(allLarger ?? 0n, all ?? 0n) <= mostOf(ledger, larger.entries)).toBe(true);
        });
      });
    }),
    { seed: SEED, numRuns: 100 },
  );
  expect(compared).toBeGreaterThan(5000);
});
