import type { Benchmark, PlaceReading, Strip } from '#lib/benchmark/benchmark.ts';
import type { EvidenceCard, Weakness } from '#lib/engine/negotiation/evidence/card.ts';
import type { Mismatch } from '#lib/engine/market/mismatch.ts';
import type { Position } from '#lib/engine/market/position.ts';
import type { Money } from '#lib/engine/money/money.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import { sourceText, stripWords } from '../strip-words.ts';

type BandClaim = Extract<EvidenceCard['claim'], { kind: 'band-position' }>;

/**
 * A card for every band that an offer stands in, and one for a place where its pay would buy more: what official
 * statistics, the article's range and the person's own bands say. What does not match the offer makes a card weak.
 */
export function marketCards(benchmark: Benchmark, reporting: Currency): readonly EvidenceCard[] {
  return [
    ...benchmark.strips.flatMap((strip) => bandCard(strip, reporting) ?? []),
    ...benchmark.elsewhere.flatMap((reading) => placeCard(reading, reporting) ?? []),
  ];
}

/** Mismatches after which an employer would say that the band is of something else. */
const TELLING: ReadonlySet<Mismatch['kind']> = new Set([
  'area',
  'one-of-several-states',
  'level',
  'role',
  'definition-not-stated',
  'wider-geography',
]);

const OF = {
  national: 'official',
  metropolitan: 'official',
  state: 'official',
  'article-role': 'article',
  own: 'own',
} as const;

function bandCard(strip: Strip, reporting: Currency): EvidenceCard | undefined {
  const { compared, origin, band, mismatches } = strip;
  if (!compared.isKnown) return undefined;
  const words = stripWords(origin);
  const gap = gapOf(compared.position);
  const isAbove = isAboveTheMiddle(compared.position);
  const weaknesses: readonly Weakness[] = [
    ...(isAbove ? [{ kind: 'above-the-middle' } as const] : []),
    ...(origin.kind === 'state' ? [{ kind: 'state-of-2023' } as const] : []),
    ...(origin.kind === 'article-role' ? [{ kind: 'article-range' } as const] : []),
    ...(band.measures === 'base-wages' ? [{ kind: 'base-wages-only' } as const] : []),
    ...mismatches.map((mismatch) => ({ kind: 'mismatch', mismatch }) as const),
  ];
  return {
    id: `band-${strip.id}`,
    claim: {
      kind: 'band-position',
      of: OF[origin.kind],
      band: origin.kind === 'own' ? words.title : `${words.title}, ${occupationOf(strip)}`,
      source: words.source,
      pay: compared.pay,
      measures: band.measures,
      position: compared.position,
      gap,
    },
    seenAs: OF[origin.kind] === 'official' || isPosted(compared.position) ? 'verified' : 'credible',
    weaknesses,
    atStake: gap?.amount.currency === reporting ? gap.amount.minor : 0n,
    isWeak:
      isAbove ||
      origin.kind === 'state' ||
      origin.kind === 'article-role' ||
      mismatches.some(({ kind }) => TELLING.has(kind)),
  };
}

function occupationOf({ origin }: Strip): string {
  switch (origin.kind) {
    case 'national':
    case 'metropolitan':
    case 'state':
      return origin.occupation.title;
    case 'article-role':
      return origin.role.name;
    case 'own':
      return origin.own.name;
  }
}

const isPosted = ({ kind }: Position): boolean => kind === 'posted-range';

function isAboveTheMiddle(position: Position): boolean {
  switch (position.kind) {
    case 'percentiles':
      return position.toP50.kind === 'exact' && position.toP50.amount.minor <= 0n;
    case 'range':
      return position.toMid.minor <= 0n;
    case 'posted-range':
      return position.toMax.minor <= 0n;
  }
}

/** The next point of a band above the pay that is worth asking for. */
function gapOf(position: Position): BandClaim['gap'] {
  const above = (to: NonNullable<BandClaim['gap']>['to'], amount: Money): BandClaim['gap'] =>
    amount.minor > 0n ? { to, amount } : undefined;
  switch (position.kind) {
    case 'percentiles': {
      const { toP50, toP75 } = position;
      return (
        (toP50.kind === 'exact' ? above('p50', toP50.amount) : undefined) ??
        (toP75.kind === 'exact' ? above('p75', toP75.amount) : undefined)
      );
    }
    case 'range':
      return above('mid', position.toMid) ?? above('max', position.toMax);
    case 'posted-range':
      return above('max', position.toMax);
  }
}

/** A place where the same base would buy what a larger one does here; none where it would buy less. */
function placeCard(
  { source, here, there, amounts }: PlaceReading,
  reporting: Currency,
): EvidenceCard | undefined {
  const base = amounts.find(({ of }) => of === 'base-wages');
  if (!base || !there || base.buys.minor >= base.amount.minor) return undefined;
  return {
    id: `place-${there.of.code}`,
    claim: {
      kind: 'cost-of-place',
      here: here.of.title,
      there: there.of.title,
      source: sourceText(source),
      pay: base.amount,
      buys: base.buys,
    },
    seenAs: 'verified',
    weaknesses: [{ kind: 'is-price-index' }],
    atStake: base.amount.currency === reporting ? base.amount.minor - base.buys.minor : 0n,
    isWeak: false,
  };
}
