import { positionAt, valueAtAddress, type Address, type Change } from '#lib/document/change.ts';
import type { Offer } from '#lib/document/types.ts';

/** The change of one value of an offer, by its address from the offer. */
export function changeOffer(offer: Offer, within: Address, after: unknown): Change {
  const change = {
    address: ['offers', `#${offer.id}`, ...within],
    before: valueAtAddress(offer, within),
    after,
  };
  const isLine = within.at(-1)?.startsWith('#') ?? false;
  return isLine && after === undefined ? { ...change, position: positionAt(offer, within) } : change;
}

/** The lists of lines that an offer has. */
export type LineList =
  'variablePay' | 'bonuses' | 'signOn' | 'relocation' | 'grants' | 'refreshGrants' | 'benefits';

/**
 * The change that sets one line of a list; lines that another tab changes meanwhile are left alone. The first
 * line makes the list, so that taking it back leaves nothing stated, and not a list of none.
 */
export function changeLine(offer: Offer, list: LineList, line: { readonly id: string }): Change {
  if (offer[list] === undefined) return changeOffer(offer, [list], [line]);
  return changeOffer(offer, [list, `#${line.id}`], line);
}

/** The change that takes a line away; with the last line the list goes, so that nothing is stated. */
export function removeLine(offer: Offer, list: LineList, id: string): Change {
  const isLast = offer[list]?.length === 1;
  return isLast ? changeOffer(offer, [list], undefined) : changeOffer(offer, [list, `#${id}`], undefined);
}
