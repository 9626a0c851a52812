import { powerOfTen } from '#lib/engine/money/decimal-string.ts';
import type { Term } from '#lib/engine/ledger/working.ts';

/** How tightly a piece of formula holds together: what is looser than its surroundings needs brackets. */
export const Strength = { sum: 1, product: 2, power: 3, atom: 4 } as const;

/** One of the strengths. */
export type Strength = (typeof Strength)[keyof typeof Strength];

/** A piece of formula as text. */
export interface Written {
  readonly text: string;
  readonly strength: Strength;
}

/**
 * Whether a term is nothing on its face, rounded or not: the empty sum before a first entry, or 0% of a grant.
 * To take it off another would only be noise.
 */
export function isNothing(term: Term): boolean {
  switch (term.kind) {
    case 'round':
    case 'named':
      return isNothing(term.term);
    case 'sum':
      return term.terms.every(isNothing);
    case 'product':
      return term.terms.some(isNothing);
    case 'quotient':
      return isNothing(term.of);
    case 'input':
      return term.value.n === 0n;
    default:
      return false;
  }
}

/** Whether rounding a term changes nothing that could be seen: it is one number, already that round. */
export function isRoundAlready(term: Term, places: number): boolean {
  const [only] = term.kind === 'sum' && term.terms.length === 1 ? term.terms : [term];
  return only?.kind === 'input' && (only.value.n * powerOfTen(places)) % only.value.d === 0n;
}
