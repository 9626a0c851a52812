import type { Offer, OfferDocument, ScenarioChange } from '#lib/document/types.ts';
import type { Comparison } from '../comparison/comparison.ts';
import type { Subtotal } from '../ledger/components.ts';
import { assumptionsOf, type Assumptions } from '../ledger/assumptions.ts';
import { ledgerOf, type LedgerPart } from '../ledger-of.ts';
import { horizonTotal, type Cut } from '../readings/readings.ts';
import { changedOffer, changedSettings } from '../scenarios/under-scenario.ts';
import { touchedParts } from './touched-parts.ts';

/** One offer of a contest with its total as it stands. */
export interface Contender {
  readonly offer: Offer;
  readonly total: bigint;
}

/**
 * Two sides whose difference is watched: the offer that leads against the best of the others, or of two that
 * were chosen. Computes the totals again only of the offers that a change touches.
 */
export interface Contest {
  readonly document: OfferDocument;
  readonly written: Assumptions;
  readonly cut: Cut;
  readonly definition: Subtotal;
  /** The offer with the largest total, of all or of two chosen. */
  readonly first: Contender;
  /** Those it is held against, in the order of their totals; never empty. */
  readonly rivals: readonly Contender[];
  /** What some parts of an offer come to as it is. */
  readonly known: (offer: Offer, parts: ReadonlySet<LedgerPart>) => bigint;
}

/** How a contest stands: the difference, and which of the rivals is the best. */
export interface Standoff {
  /** The total of the first less that of the best rival, in reported minor units. */
  readonly difference: bigint;
  readonly best: Contender;
}

/** The contest of a comparison, between all offers or between two of given ids; undefined where there are not two to rank. */
export function contestOf(
  document: OfferDocument,
  { standings, ranking, definition, cut, assumptions }: Comparison,
  between?: readonly [string, string],
): Contest | undefined {
  const ranked = ranking.places.flatMap(({ position, total }): readonly Contender[] => {
    const standing = standings[position];
    return standing?.readings ? [{ offer: standing.offer, total }] : [];
  });
  const chosen = between ? ranked.filter(({ offer }) => between.includes(offer.id)) : ranked;
  const [first, ...rivals] = chosen;
  if (!first || rivals.length === 0) return undefined;
  const known = memory((offer, parts) => partTotal({ cut, definition }, offer, assumptions, parts));
  return { document, written: assumptions, cut, definition, first, rivals, known };
}

/**
 * The total of an offer under a change, in reported minor units: the one it has where the change does not touch it,
 * else that with the lines changed that the change can touch.
 */
export function totalUnder(contest: Contest, { offer, total }: Contender, change: ScenarioChange): bigint {
  const { document, written } = contest;
  const changed = changedOffer(offer, [change], written);
  const settings = changedSettings(document.settings, [change]);
  if (settings !== document.settings) {
    const { exchangeRates } = assumptionsOf({ ...document, settings });
    return partTotal(contest, changed, { ...written, exchangeRates });
  }
  if (changed === offer) return total;
  const parts = touchedParts(offer, changed);
  const before = contest.known(offer, parts);
  return total - before + partTotal(contest, changed, written, parts);
}

/** What some parts of an offer come to over the horizon. */
function partTotal(
  { cut, definition }: Pick<Contest, 'cut' | 'definition'>,
  offer: Offer,
  assumptions: Assumptions,
  parts?: ReadonlySet<LedgerPart>,
): bigint {
  return horizonTotal(ledgerOf(offer, assumptions, parts), cut, definition);
}

/** Remembers what parts of the offers come to as they are. */
function memory(of: (offer: Offer, parts: ReadonlySet<LedgerPart>) => bigint): Contest['known'] {
  const known = new Map<string, bigint>();
  return (offer, parts) => {
    const key = `${offer.id} ${[...parts].join(' ')}`;
    let total = known.get(key);
    if (total === undefined) known.set(key, (total = of(offer, parts)));
    return total;
  };
}

/** How a contest stands under a change. Yields after every offer, so that whoever drives it can pause. */
export function* standoffUnder(contest: Contest, change: ScenarioChange): Generator<undefined, Standoff> {
  const first = totalUnder(contest, contest.first, change);
  yield;
  const rivals: Contender[] = [];
  for (const { offer, total } of contest.rivals) {
    rivals.push({ offer, total: totalUnder(contest, { offer, total }, change) });
    yield;
  }
  return standoffOf(first, rivals);
}

/** How a contest stands with nothing changed. */
export function standoff({ first, rivals }: Contest): Standoff {
  return standoffOf(first.total, rivals);
}

function standoffOf(first: bigint, rivals: readonly Contender[]): Standoff {
  const best = rivals.reduce((most, rival) => (rival.total > most.total ? rival : most));
  return { difference: first - best.total, best };
}
