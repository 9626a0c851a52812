import type { Offer, RefreshGrant } from '#lib/document/types.ts';
import { ledgerOf } from '../ledger-of.ts';
import type { Assumptions } from '../ledger/assumptions.ts';
import { componentsOf, type Subtotal } from '../ledger/components.ts';
import { yearOf, type Stream } from '../ledger/ledger.ts';

/** How well a refresh grant is founded. */
export type EvidenceTier = RefreshGrant['evidence'];

/** The tiers from the best founded down. */
export const TIERS: readonly EvidenceTier[] = ['written', 'said-by-recruiter', 'hearsay', 'none'];

/** The longest horizon there is, in years (docs/method.md, 2). */
const LONGEST = 10;

/** One employment year, in reported minor units. */
export interface RefreshYear {
  readonly year: number;
  /** The total without any refresh grant. */
  readonly without: bigint;
  /** What refresh grants of each tier add in the year. */
  readonly added: Readonly<Record<EvidenceTier, bigint>>;
  /** The total with the refresh grants of this tier and of every better founded one. */
  readonly withTier: Readonly<Record<EvidenceTier, bigint>>;
  /** The same two totals over all years up to this one: a horizon of so many years. */
  readonly soFar: {
    readonly without: bigint;
    readonly withTier: Readonly<Record<EvidenceTier, bigint>>;
  };
}

const byTier = <Value>(of: (tier: EvidenceTier) => Value): Readonly<Record<EvidenceTier, Value>> =>
  Object.fromEntries(TIERS.map((tier) => [tier, of(tier)])) as Record<EvidenceTier, Value>;

/**
 * An offer year by year with and without refresh grants, by how well they are founded, over 10 years whatever the
 * horizon: so that the year after the initial grant has vested shows what it is without them. Refresh plans are
 * taken in also when they are kept out of the totals, since the question is what they would add; every other line
 * counts as it does in the totals. Throws as `ledgerOf` does.
 * Units: reported minor units, sums of posted entries by employment year. Source: docs/method.md, 4, Refresh grants.
 */
export function refreshYears(
  offer: Offer,
  assumptions: Assumptions,
  definition: Subtotal,
): readonly RefreshYear[] {
  const { streams } = ledgerOf(offer, { ...assumptions, horizonYears: LONGEST });
  const components = new Set(componentsOf(definition));
  const counted = streams.filter(({ component }) => components.has(component));
  const isRefresh = ({ component }: Stream): boolean => component === 'refresh-grants';
  const plain = yearly(counted.filter((stream) => stream.counts && !isRefresh(stream)));
  const tiers = byTier((tier) =>
    yearly(counted.filter((stream) => isRefresh(stream) && tierOf(offer, stream) === tier)),
  );
  let withoutSoFar = 0n;
  let addedSoFar = byTier(() => 0n);
  return plain.map((without, i): RefreshYear => {
    const added = byTier((tier) => tiers[tier][i] ?? 0n);
    withoutSoFar += without;
    addedSoFar = byTier((tier) => addedSoFar[tier] + added[tier]);
    return {
      year: i + 1,
      without,
      added,
      withTier: upToTier(without, added),
      soFar: { without: withoutSoFar, withTier: upToTier(withoutSoFar, addedSoFar) },
    };
  });
}

/** A total with the grants of each tier and of all better founded ones. */
function upToTier(
  without: bigint,
  added: Readonly<Record<EvidenceTier, bigint>>,
): Readonly<Record<EvidenceTier, bigint>> {
  return byTier((tier) =>
    TIERS.slice(0, TIERS.indexOf(tier) + 1).reduce((sum, one) => sum + added[one], without),
  );
}

function tierOf({ refreshGrants }: Offer, { path }: Stream): EvidenceTier | undefined {
  const index = path[1];
  return typeof index === 'number' ? refreshGrants?.[index]?.evidence : undefined;
}

function yearly(streams: readonly Stream[]): readonly bigint[] {
  const years = new Array<bigint>(LONGEST).fill(0n);
  for (const entry of streams.flatMap(({ entries }) => entries)) {
    const year = yearOf(entry);
    if (year >= 1 && year <= LONGEST) years[year - 1] = (years[year - 1] ?? 0n) + entry.reported;
  }
  return years;
}

/** By how much a year pays less than the one before it, without refresh grants and with those of each tier: the drop after a cliff. */
export function dropInto(
  years: readonly RefreshYear[],
  year: number,
): { readonly without: bigint; readonly withTier: Readonly<Record<EvidenceTier, bigint>> } | undefined {
  const [before, of] = [years[year - 2], years[year - 1]];
  if (!before || !of) return undefined;
  return {
    without: before.without - of.without,
    withTier: byTier((tier) => before.withTier[tier] - of.withTier[tier]),
  };
}
