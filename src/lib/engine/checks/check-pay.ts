import { annualBaseOn, baseRateOf } from '../compensation/base-rate.ts';
import { minorUnits, post } from '../money/money.ts';
import type { Currency } from '../money/currency.ts';
import { parseDecimal } from '../money/decimal-string.ts';
import { compare, isZero, ZERO } from '../money/ratio.ts';
import { currencyOf } from '../compensation/variable-pay.ts';
import type { OfferContext } from '../ledger/context.ts';
import type { DocumentPath } from '../ledger/working.ts';
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
  (offer.bonuses ?? []).forEach(({ target, currency }, i) => {
    if (target.kind !== 'of-base') return;
    if (!offer.base) findings.push(error(['bonuses', i, 'target'], { kind: 'needs-base' }));
    findings.push(...checkMeasured(context, currency, ['bonuses', i, 'currency']));
  });
  (offer.benefits ?? []).forEach((benefit, i) => {
    if (benefit.kind !== 'leave') return;
    findings.push(...checkMeasured(context, benefit.currency, ['benefits', i, 'currency']));
  });
  findings.push(...checkVariablePay(context));
  return findings;
}

/** A line that is measured on the base may state no currency, or that of the base. */
function checkMeasured(
  { offer }: OfferContext,
  stated: Currency | undefined,
  path: DocumentPath,
): readonly Finding[] {
  const base = offer.base?.currency ?? offer.currency;
  if (!offer.base || stated === undefined || stated === base) return [];
  return [error(path, { kind: 'not-in-currency-of-base', stated, base })];
}

function checkVariablePay(context: OfferContext): readonly Finding[] {
  const { offer } = context;
  const base = baseRateOf(context);
  return (offer.variablePay ?? []).flatMap((terms, i): readonly Finding[] => {
    const path = ['variablePay', i];
    if (terms.kind === 'hours') {
      if (terms.pay.kind === 'per-hour') return [];
      if (!offer.base) return [error([...path, 'pay'], { kind: 'needs-base' })];
      const hours = offer.hoursPerWeek === undefined ? ZERO : parseDecimal(offer.hoursPerWeek);
      if (offer.base.kind === 'annual' && isZero(hours))
        return [error([...path, 'pay'], { kind: 'needs-hours' })];
      return checkMeasured(context, terms.currency, [...path, 'currency']);
    }
    if (terms.target.kind === 'amount') return [];
    if (!base) return [error([...path, 'target'], { kind: 'needs-base' })];
    const measured = checkMeasured(context, terms.currency, [...path, 'currency']);
    if (measured.length > 0) return measured;
    const currency = currencyOf(context, base, terms);
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
