import { annualBaseOn, baseRateOf } from '../compensation/base-rate.ts';
import { minorUnits, post } from '../money/money.ts';
import { compare } from '../money/ratio.ts';
import type { OfferContext } from '../ledger/context.ts';
import { error, warning, type Finding } from './finding.ts';

/** What stops or casts doubt on the cash part of an offer. */
export function checkPay(context: OfferContext): readonly Finding[] {
  const { offer, start } = context;
  const findings: Finding[] = [];
  if (offer.contractEnd !== undefined && offer.contractEnd < start) {
    findings.push(error(['contractEnd'], { kind: 'ends-before-start', end: offer.contractEnd, start }));
  }
  if (
    offer.replyDeadline !== undefined &&
    offer.offerDate !== undefined &&
    offer.replyDeadline < offer.offerDate
  ) {
    const problem = {
      kind: 'deadline-before-offer',
      deadline: offer.replyDeadline,
      offerDate: offer.offerDate,
    } as const;
    findings.push(warning(['replyDeadline'], problem));
  }
  (offer.bonuses ?? []).forEach(({ target }, i) => {
    if (target.kind === 'of-base' && !offer.base)
      findings.push(error(['bonuses', i, 'target'], { kind: 'needs-base' }));
  });
  findings.push(...checkVariablePay(context));
  return findings;
}

function checkVariablePay(context: OfferContext): readonly Finding[] {
  const { offer } = context;
  const base = baseRateOf(context);
  return (offer.variablePay ?? []).flatMap((terms, i): readonly Finding[] => {
    const path = ['variablePay', i];
    if (terms.kind === 'hours') {
      if (terms.pay.kind === 'per-hour') return [];
      if (!offer.base) return [error([...path, 'pay'], { kind: 'needs-base' })];
      if (offer.base.kind === 'annual' && offer.hoursPerWeek === undefined) {
        return [error([...path, 'pay'], { kind: 'needs-hours' })];
      }
      return [];
    }
    if (terms.target.kind === 'amount') return [];
    if (!base) return [error([...path, 'target'], { kind: 'needs-base' })];
    const currency = terms.currency ?? offer.currency;
    const annual = annualBaseOn(base, context.origin);
    const target = minorUnits(terms.target.annual, currency);
    if (compare(target, annual) >= 0) return [];
    const problem = {
      kind: 'target-below-base',
      target: { minor: post(target), currency },
      base: { minor: post(annual), currency: base.currency },
    } as const;
    return [error([...path, 'target', 'annual'], problem)];
  });
}
