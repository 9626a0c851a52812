import { parseDecimal, type DecimalString } from '#lib/engine/money/decimal-string.ts';
import type { Entry, Ledger } from '#lib/engine/ledger/ledger.ts';
import { add, ratio, ZERO, type Ratio } from '#lib/engine/money/ratio.ts';
import { ledgerFor, streamOf, type Fields } from '../engine/offers.ts';

/** Offers of published examples about grants, and their figures as exact numbers of whole units. */

/** A printed decimal, exact. */
export const decimal = (text: string): Ratio => parseDecimal(text.replaceAll(',', '') as DecimalString);

/** Posted cents as whole dollars. */
export const dollars = (minor: bigint): Ratio => ratio(minor, 100n);

/** Vests on given dates: [date, shares]. */
export type Vests = readonly (readonly [date: string, shares: string])[];

/** A grant that vests on given dates, in parts of a share where they are given. */
export function datedGrant(id: string, award: Fields, vests: Vests): Fields {
  const all = vests.map(([, shares]) => decimal(shares)).reduce(add, ZERO);
  return {
    id,
    award,
    allocation: 'FRACTIONAL',
    size: { kind: 'shares', shares: all.d === 1n ? `${all.n}` : (vests[0]?.[1] ?? '0') },
    vesting: { kind: 'dated', vests: vests.map(([date, shares]) => ({ date, shares })) },
  };
}

export const UNITS: Fields = { kind: 'restricted-stock-units' };
export const optionAt = (strike: string): Fields => ({ kind: 'stock-options', type: 'NSO', strike });

/** A job held for long, with listed stock at one price, and grants in it. */
export const jobWith = (price: string, grants: readonly Fields[]): Ledger =>
  ledgerFor({
    kind: 'current-job',
    start: '2010-01-01',
    stock: { kind: 'public', price, asOf: '2014-01-01' },
    grants,
  });

/** What all vests of a job's grants come to. */
export const worthOf = ({ streams }: Ledger): Ratio =>
  dollars(streams.flatMap(({ entries }) => entries).reduce((sum, { amount }) => sum + amount, 0n));

/** One grant of so many units, all vested on one day at a price: its only entry. */
export function oneVest(price: string, award: Fields, shares: string): Entry {
  const ledger = jobWith(price, [datedGrant('g', award, [['2014-01-01', shares]])]);
  const [entry] = streamOf(ledger, 'grant:g').entries;
  if (!entry) throw new Error('The grant has one vest');
  return entry;
}

/** What it costs to exercise a vest. */
export const exerciseCost = ({ vest }: Entry): Ratio => dollars(vest?.exerciseCost ?? 0n);
