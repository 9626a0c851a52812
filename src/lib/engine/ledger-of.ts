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
import type { Ledger, Stream } from './ledger/ledger.ts';

/** The parts of an offer that make lines of its ledger. */
export const LEDGER_PARTS = ['base', 'variable-pay', 'bonuses', 'sign-on', 'equity', 'benefits'] as const;

/** A part of an offer that makes lines of its ledger. */
export type LedgerPart = (typeof LEDGER_PARTS)[number];

const EVERY_PART: ReadonlySet<LedgerPart> = new Set(LEDGER_PARTS);

/**
 * Everything an offer pays under a set of assumptions, dated, rounded and converted. The one place where pay
 * is computed: every figure shown anywhere is a reading of this. Only the lines of some parts are computed where
 * those are all that is asked for: a line never hangs on another but a retirement plan on bonuses.
 *
 * Throws when the offer has an error that `checkOffer` names (no start, no rate of exchange, no price):
 * callers check first, and show the mistakes instead of the offer's figures.
 */
export function ledgerOf(
  offer: Offer,
  assumptions: Assumptions,
  parts: ReadonlySet<LedgerPart> = EVERY_PART,
): Ledger {
  const context = contextOf(offer, assumptions);
  if (!context) throw new Error(`The offer ${offer.id} has no start`);
  const base = baseRateOf(context);
  const bonuses = parts.has('bonuses') || parts.has('benefits') ? bonusStreams(context, base) : [];
  const lines: Readonly<Record<LedgerPart, () => readonly Stream[]>> = {
    base: () => baseSalaryStreams(context, base),
    'variable-pay': () => variablePayStreams(context, base),
    bonuses: () => bonuses,
    'sign-on': () => instalmentStreams(context),
    equity: () => equityStreams(context),
    benefits: () => benefitStreams(context, base, bonuses),
  };
  return {
    offer,
    assumptions,
    context,
    streams: LEDGER_PARTS.filter((part) => parts.has(part)).flatMap((part) => lines[part]()),
  };
}
