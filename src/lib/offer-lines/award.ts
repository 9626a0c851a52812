import type { Award } from '#lib/document/types.ts';
import type { DecimalString } from '#lib/engine/money/decimal-string.ts';
import type { Place } from './place.ts';

/** The awards that the panel enters; another is kept as it is. */
export type EnteredAward = Extract<Award, { kind: 'restricted-stock-units' } | { kind: 'stock-options' }>;

/** A kind of award: its words, and how one begins. Another kind is another entry here and its own fields. */
export interface AwardKind {
  readonly value: EnteredAward['kind'];
  readonly label: string;
  readonly begin: () => EnteredAward;
}

/** The kinds of award, the commonest first. */
export const AWARD_KINDS: readonly AwardKind[] = [
  {
    value: 'restricted-stock-units',
    label: 'Shares (RSUs)',
    begin: () => ({ kind: 'restricted-stock-units' }),
  },
  {
    value: 'stock-options',
    label: 'Stock options',
    begin: () => ({ kind: 'stock-options', type: 'ISO', strike: '0' as DecimalString }),
  },
];

/** An award of another kind. */
export function turnedAward(kind: EnteredAward['kind']): EnteredAward {
  const found = AWARD_KINDS.find(({ value }) => value === kind);
  if (!found) throw new Error(`There is no award of the kind ${kind}`);
  return found.begin();
}

/** The field of an award that is to be filled in, if it has one. */
export function figureOfAward(kind: EnteredAward['kind']): string | undefined {
  switch (kind) {
    case 'restricted-stock-units':
      return undefined;
    case 'stock-options':
      return 'strike';
  }
}

/** The kind of an award: to choose another begins one of that kind. */
export function awardKindPlace(award: Place<Award>): Place<EnteredAward['kind']> {
  return {
    address: [...award.address, 'kind'],
    value: award.value?.kind as EnteredAward['kind'] | undefined,
    isNamed: false,
    set: (kind) => (kind === undefined || kind === award.value?.kind ? [] : award.set(turnedAward(kind))),
  };
}
