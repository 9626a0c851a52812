import type { PlainDate } from '../calendar/plain-date.ts';
import type { Currency } from '../money/currency.ts';
import { parseDecimal } from '../money/decimal-string.ts';
import { inMinorUnits, post } from '../money/money.ts';
import { add, divide, isZero, multiply, ONE, subtract, ZERO, type Ratio } from '../money/ratio.ts';
import type { ExitScenario } from '#lib/document/types.ts';
import { unitValue } from '../equity/award-value.ts';
import { vestsOfHolding } from '../equity/delivery.ts';
import { exitOutcomes, expected, keptAfterDilution, type Outcome } from '../equity/exit-price.ts';
import { initialGrants, type HeldGrant } from '../equity/held-grant.ts';
import { vestedAsOf } from '../equity/vesting/vested.ts';
import { employedOn } from '../ledger/context.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** What one grant is worth in a scenario or in expectation, in posted minor units of the currency of the stock. */
export interface GrantAtExit {
  readonly id: string;
  /** The whole grant. */
  readonly whole: bigint;
  /** What of it has vested by the day of the exit. */
  readonly vested: bigint;
}

/** One exit scenario. */
export interface ScenarioReading {
  readonly scenario: ExitScenario;
  /** What a share of common stock gets, unrounded. */
  readonly price: Ratio;
  readonly grants: readonly GrantAtExit[];
  readonly whole: bigint;
  readonly vested: bigint;
}

/** What the exits of a private company would pay on an offer's initial grants. */
export interface ExitReading {
  readonly currency: Currency;
  /** Units granted ÷ fully diluted shares, today and after the rounds until the exit. */
  readonly ownership: { readonly today: Ratio; readonly atExit: Ratio };
  readonly scenarios: readonly ScenarioReading[];
  /** The mean over the scenarios, weighted by probability: of what each pays, not of their prices. */
  readonly expected: Omit<ScenarioReading, 'scenario'>;
}

/** Why there is no such reading. */
export type NoExit = 'not-private' | 'no-scenarios' | 'no-fully-diluted-shares' | 'probabilities-not-whole';

/**
 * What an offer's equity pays in each exit scenario and in expectation, by its initial grants in units (awards in
 * cash do not hang on an exit). Before any liquidity discount; no tax. Units: minor units of the stock's currency, each
 * grant rounded once, sums of what is rounded. Source: docs/method.md, 4, Private.
 */
export function exitScenarios({ context }: Ledger): ExitReading | NoExit {
  const { stock } = context.offer;
  if (stock?.kind !== 'private') return 'not-private';
  if ((stock.exitScenarios ?? []).length === 0) return 'no-scenarios';
  const outcomes = exitOutcomes(stock);
  if (!outcomes || stock.fullyDilutedShares === undefined) return 'no-fully-diluted-shares';
  if (
    !isZero(
      subtract(
        ONE,
        expected(outcomes, () => ONE),
      ),
    )
  )
    return 'probabilities-not-whole';
  const grants = initialGrants(context).filter(({ prices }) => prices);
  const currency = stock.currency ?? context.offer.currency;
  const vestedBy = grants.map((grant) => {
    const vests = vestsOfHolding(grant.holding, grant.quantity).filter(({ date }) =>
      employedOn(context, date),
    );
    return (date: PlainDate): Ratio => vestedAsOf(vests, date);
  });
  const worth = (grant: HeldGrant, units: Ratio, { price }: Outcome): Ratio =>
    inMinorUnits(multiply(units, unitValue(grant.holding.terms.award, price)), currency);
  const wholeAt = (grant: HeldGrant, outcome: Outcome) => worth(grant, grant.quantity.units, outcome);
  const vestedAt = (grant: HeldGrant, i: number, outcome: Outcome) =>
    worth(grant, vestedBy[i]?.(outcome.scenario.date) ?? ZERO, outcome);
  const held = grants.map(({ quantity }) => quantity.units).reduce(add, ZERO);
  const today = divide(held, parseDecimal(stock.fullyDilutedShares));
  return {
    currency,
    ownership: { today, atExit: multiply(today, keptAfterDilution(stock)) },
    scenarios: outcomes.map((outcome) => ({
      scenario: outcome.scenario,
      price: outcome.price,
      ...summed(
        grants.map((grant, i) => ({
          id: grant.holding.id,
          whole: post(wholeAt(grant, outcome)),
          vested: post(vestedAt(grant, i, outcome)),
        })),
      ),
    })),
    expected: {
      price: expected(outcomes, ({ price }) => price),
      ...summed(
        grants.map((grant, i) => ({
          id: grant.holding.id,
          whole: post(expected(outcomes, (outcome) => wholeAt(grant, outcome))),
          vested: post(expected(outcomes, (outcome) => vestedAt(grant, i, outcome))),
        })),
      ),
    },
  };
}

function summed(grants: readonly GrantAtExit[]): Pick<ScenarioReading, 'grants' | 'whole' | 'vested'> {
  return {
    grants,
    whole: grants.reduce((sum, { whole }) => sum + whole, 0n),
    vested: grants.reduce((sum, { vested }) => sum + vested, 0n),
  };
}
