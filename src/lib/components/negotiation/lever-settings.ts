import type { LeverName, Negotiation, Offer } from '#lib/document/types.ts';
import type { DecimalString } from '#lib/engine/money/decimal-string.ts';
import { inside, type Place } from '#lib/offer-lines/place.ts';
import { negotiationPlace } from './target-turning.ts';

type LeverTerms = NonNullable<Negotiation['levers']>[number];

/** The levers by which the next level is described. */
export const NEXT_LEVEL_LEVERS: readonly LeverName[] = [
  'base',
  'bonus-target',
  'sign-on',
  'grant-value',
  'refresh-grant',
];

function termsOf(offer: Offer, lever: LeverName): LeverTerms | undefined {
  return offer.negotiation?.levers?.find((terms) => terms.lever === lever);
}

/** The changes that give a lever other terms; terms that say nothing are taken away. */
function withTerms(offer: Offer, lever: LeverName, terms: LeverTerms) {
  const place = inside(negotiationPlace(offer), 'levers');
  const others = (place.value ?? []).filter((one) => one.lever !== lever);
  const all = Object.keys(terms).length > 1 ? [...others, terms] : others;
  return place.set(all.length > 0 ? all : undefined);
}

function without(terms: LeverTerms, key: keyof LeverTerms): LeverTerms {
  return Object.fromEntries(Object.entries(terms).filter(([name]) => name !== key)) as LeverTerms;
}

/** The step of a lever, or the furthest value that is asked for. */
export function leverTermsPlace(offer: Offer, lever: LeverName, key: 'step' | 'most'): Place<DecimalString> {
  const terms = termsOf(offer, lever) ?? { lever };
  return {
    address: ['offers', `#${offer.id}`, 'negotiation', 'levers', `@${lever}`, key],
    value: terms[key],
    isNamed: false,
    set: (value) =>
      withTerms(offer, lever, value === undefined ? without(terms, key) : { ...terms, [key]: value }),
  };
}

/** Whether the asks of a lever land on round results or change it by round amounts. */
export function landingPlace(offer: Offer, lever: LeverName): Place<'result' | 'change'> {
  const terms = termsOf(offer, lever) ?? { lever };
  return {
    address: ['offers', `#${offer.id}`, 'negotiation', 'levers', `@${lever}`, 'landsOn'],
    value: terms.landsOn,
    isNamed: false,
    set: (value) =>
      withTerms(offer, lever, value === undefined ? without(terms, 'landsOn') : { ...terms, landsOn: value }),
  };
}

/** The value of a lever at the next level. */
export function nextLevelValuePlace(offer: Offer, lever: LeverName): Place<DecimalString> {
  const level = inside(negotiationPlace(offer), 'nextLevel');
  const terms = level.value?.terms ?? [];
  return {
    address: [...level.address, 'terms', `@${lever}`],
    value: terms.find((term) => term.lever === lever)?.value,
    isNamed: false,
    set: (value) => {
      const others = terms.filter((term) => term.lever !== lever);
      return inside(level, 'terms').set(value === undefined ? others : [...others, { lever, value }]);
    },
  };
}
