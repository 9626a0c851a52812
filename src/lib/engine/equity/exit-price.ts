import { parseDecimal, parseRatio } from '../money/decimal-string.ts';
import { add, divide, isZero, max, multiply, ONE, subtract, ZERO, type Ratio } from '../money/ratio.ts';
import type { ExitScenario, Stock } from '#lib/document/types.ts';
import { differenceOf, input, largerOf, named, oneTerm, productOf, quotientOf } from '../ledger/terms.ts';
import type { DocumentPath, Term } from '../ledger/working.ts';

type PrivateStock = Extract<Stock, { kind: 'private' }>;

/** One way in which a company may be sold or listed: what a share of common stock gets then, and how likely it is. */
export interface Outcome {
  readonly scenario: ExitScenario;
  /** In whole currency units, unrounded. */
  readonly price: Ratio;
  readonly priceTerm: Term;
  readonly probability: Ratio;
  readonly probabilityTerm: Term;
}

/** The share of today's ownership that is left after every round until the exit: the product of (1 − dilution). */
export function keptAfterDilution({ dilution = [] }: PrivateStock): Ratio {
  return dilution.map((round) => subtract(ONE, parseRatio(round))).reduce(multiply, ONE);
}

/**
 * What a share of common stock gets in each exit scenario: (value − liquidation preference, not below 0) ÷ fully
 * diluted shares × Π(1 − dilution). Units: whole currency units, unrounded. Undefined while no scenario or no
 * fully diluted shares are stated, or those are 0. Source: docs/method.md, 4, Private.
 */
export function exitOutcomes(stock: PrivateStock): readonly Outcome[] | undefined {
  const { exitScenarios = [], fullyDilutedShares, liquidationPreference } = stock;
  if (exitScenarios.length === 0 || fullyDilutedShares === undefined) return undefined;
  const shares = parseDecimal(fullyDilutedShares);
  if (isZero(shares)) return undefined;
  const preference = liquidationPreference === undefined ? ZERO : parseDecimal(liquidationPreference);
  const kept = keptAfterDilution(stock);
  return exitScenarios.map((scenario, i): Outcome => {
    const path: DocumentPath = ['stock', 'exitScenarios', i];
    const probability = parseRatio(scenario.probability);
    const value = parseDecimal(scenario.value);
    return {
      scenario,
      price: multiply(divide(max(subtract(value, preference), ZERO), shares), kept),
      priceTerm: priceTerm(
        stock,
        input('exit-value', value, 'money', [...path, 'value']),
        shares,
        preference,
      ),
      probability,
      probabilityTerm: input('probability', probability, 'portion', [...path, 'probability']),
    };
  });
}

function priceTerm({ dilution = [] }: PrivateStock, value: Term, shares: Ratio, preference: Ratio): Term {
  const left = differenceOf(
    value,
    input('liquidation-preference', preference, 'money', ['stock', 'liquidationPreference']),
  );
  const toCommon = isZero(preference) ? value : largerOf(left, input('nothing', ZERO, 'money'));
  const share = quotientOf(
    toCommon,
    input('fully-diluted-shares', shares, 'shares', ['stock', 'fullyDilutedShares']),
  );
  const rounds = dilution.map((round, i) =>
    differenceOf(oneTerm, input('dilution', parseRatio(round), 'portion', ['stock', 'dilution', i])),
  );
  return named('price-at-exit', 'price', rounds.length === 0 ? share : productOf(share, ...rounds));
}

/** The mean of something over the outcomes, each weighted by its probability; exact. */
export function expected(outcomes: readonly Outcome[], of: (outcome: Outcome) => Ratio): Ratio {
  return outcomes
    .map((outcome) => multiply(outcome.probability, of(outcome)))
    .reduce((sum, part) => add(sum, part), ZERO);
}
