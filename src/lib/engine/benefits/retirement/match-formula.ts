import { parseDecimal, parseRatio } from '../../money/decimal-string.ts';
import { add, compare, min, multiply, subtract, ZERO, type Ratio } from '../../money/ratio.ts';
import type { RetirementPlan } from '#lib/document/types.ts';
import { differenceOf, input, productOf, sumOf } from '../../ledger/terms.ts';
import type { DocumentPath, Term } from '../../ledger/working.ts';

/** The tiers of a match. */
export type MatchTiers = NonNullable<RetirementPlan['match']>['tiers'];

/** An exact amount of minor units with its working. */
export interface Worked {
  readonly value: Ratio;
  readonly term: Term;
}

/**
 * What a match comes to, in exact minor units: of each tier its rate × the part of own contributions that lies
 * between the share of pay where the tier before it ends and its own (docs/method.md, 4, Retirement).
 */
export function matchOf(tiers: MatchTiers, own: Ratio, pay: Ratio): Ratio {
  let [total, below] = [ZERO, ZERO];
  for (const tier of tiers) {
    const upTo = min(own, multiply(parseRatio(tier.upTo), pay));
    total = add(total, multiply(parseDecimal(tier.rate), subtract(upTo, below)));
    below = upTo;
  }
  return total;
}

/** The working of a match: the tiers that own contributions reach. */
export function matchTerm(tiers: MatchTiers, own: Worked, pay: Worked, path: DocumentPath): Term {
  const share = (i: number): Term =>
    input('match-up-to', parseRatio(tiers[i]?.upTo ?? ('0' as MatchTiers[number]['upTo'])), 'portion', [
      ...path,
      'tiers',
      i,
      'upTo',
    ]);
  const endOf = (i: number): Ratio =>
    i < 0 ? ZERO : multiply(parseRatio(tiers[i]?.upTo ?? ('0' as MatchTiers[number]['upTo'])), pay.value);
  return sumOf(
    ...tiers.flatMap((tier, i): readonly Term[] => {
      if (i > 0 && compare(own.value, endOf(i - 1)) <= 0) return [];
      const rate = input('match-rate', parseDecimal(tier.rate), 'portion', [...path, 'tiers', i, 'rate']);
      const matched: Term = { kind: 'smaller', terms: [own.term, productOf(share(i), pay.term)] };
      return [productOf(rate, i === 0 ? matched : differenceOf(matched, productOf(share(i - 1), pay.term)))];
    }),
  );
}
