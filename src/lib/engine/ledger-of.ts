import type { Offer } from '#lib/document/types.ts';
import { benefitStreams } from './benefits/benefit-streams.ts';
import { baseRateOf } from './compensation/base-rate.ts';
import { baseSalaryStreams } from './compensation/base-salary.ts';
import { bonusStreams } from './compensation/bonus.ts';
import { instalmentStreams } from './compensation/instalments.ts';
import { variablePayStreams } from './compensation/variable-pay.ts';
import { equityStreams } from './equity/grants.ts';
import type { Assumptions } from './ledger/assumptions.ts';
import { contextOf } from './ledger/context.ts';
import type { Ledger } from './ledger/ledger.ts';

/**
 * Everything an offer pays under a set of assumptions, dated, rounded and converted. The one place where pay
 * is computed: every figure shown anywhere is a reading of this.
 *
 * Throws when the offer has an error that `checkOffer` names (no start, no rate of exchange, no price):
 * callers check first, and show the mistakes instead of the offer's figures.
 */
export function ledgerOf(offer: Offer, assumptions: Assumptions): Ledger {
  const context = contextOf(offer, assumptions);
  if (!context) throw new Error(`The offer ${offer.id} has no start`);
  const base = baseRateOf(context);
  const bonuses = bonusStreams(context, base);
  return {
    offer,
    assumptions,
    context,
    streams: [
      ...baseSalaryStreams(context, base),
      ...variablePayStreams(context, base),
      ...bonuses,
      ...instalmentStreams(context),
      ...equityStreams(context),
      ...benefitStreams(context, base, bonuses),
    ],
  };
}
