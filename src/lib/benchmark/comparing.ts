import { comparablePay, inCurrencyOf, type ComparablePay } from '#lib/engine/market/comparable-pay.ts';
import type { Band } from '#lib/engine/market/band.ts';
import type { Mismatch, NoPosition } from '#lib/engine/market/mismatch.ts';
import { positionIn } from '#lib/engine/market/position.ts';
import type { Ledger } from '#lib/engine/ledger/ledger.ts';
import { post } from '#lib/engine/money/money.ts';
import type { Ratio } from '#lib/engine/money/ratio.ts';
import type { Compared } from './benchmark.ts';

/** The pay of an offer as a band measures it, in the band's currency, with what was done to it; or why not. */
export type FittedPay =
  | {
      readonly isKnown: true;
      readonly pay: Ratio;
      readonly definition: Extract<ComparablePay, { isKnown: true }>['definition'];
      readonly mismatches: readonly Mismatch[];
    }
  | { readonly isKnown: false; readonly why: NoPosition };

/** Brings the pay of an offer to the definition and the currency of a band. */
export function fittedPay(
  ledger: Ledger | undefined,
  measured: Pick<Band, 'measures' | 'includesCommission' | 'currency'>,
): FittedPay {
  const { measures, currency } = measured;
  if (!ledger) return { isKnown: false, why: { kind: 'offer-not-computed', measures } };
  const found = comparablePay(ledger, measured);
  if (!found.isKnown) return { isKnown: false, why: { kind: found.why, measures } };
  const converted = inCurrencyOf(ledger, found, currency);
  if (!converted.isKnown) return { isKnown: false, why: { kind: converted.why, missing: converted.missing } };
  const notes = found.notes.map((note): Mismatch => ({ kind: 'pay', note }));
  const exchange: readonly Mismatch[] =
    found.currency === currency
      ? []
      : [{ kind: 'currency', pay: found.currency, band: currency, rate: converted.exchange }];
  return {
    isKnown: true,
    pay: converted.pay,
    definition: found.definition,
    mismatches: [...notes, ...exchange],
  };
}

/** Where the pay is in the band, and what of the pay does not match it. */
export function comparedWith(
  ledger: Ledger | undefined,
  band: Band,
): { readonly compared: Compared; readonly mismatches: readonly Mismatch[] } {
  const fitted = fittedPay(ledger, band);
  if (!fitted.isKnown) return { compared: fitted, mismatches: [] };
  const { pay, definition, mismatches } = fitted;
  return {
    compared: {
      isKnown: true,
      pay: { minor: post(pay), currency: band.currency },
      definition,
      position: positionIn(band, pay),
    },
    mismatches,
  };
}
