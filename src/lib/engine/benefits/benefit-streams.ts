import type { Benefit } from '#lib/document/types.ts';
import type { BaseRate } from '../compensation/base-rate.ts';
import type { Component } from '../ledger/components.ts';
import type { OfferContext } from '../ledger/context.ts';
import type { Stream } from '../ledger/ledger.ts';
import { openStream } from '../ledger/stream.ts';
import type { DocumentPath } from '../ledger/working.ts';
import type { BenefitLine, WorkingOf } from './benefit-line.ts';
import { sharePurchaseStreams } from './espp/espp-streams.ts';
import { postHealthSavings } from './health-savings.ts';
import { postLeave } from './leave.ts';
import { postAmount } from './named-amount.ts';
import { postPremium } from './premium.ts';
import { retirementStreams } from './retirement/retirement-streams.ts';

type AmountLine = Extract<Benefit, { kind: 'amount' }>;
/** A benefit line that is one line of the ledger, whatever it comes to. */
type PlainBenefit = Extract<Benefit, { kind: 'amount' | 'premium' | 'leave' | 'hsa' }>;

const COMPONENT_OF: Readonly<Record<AmountLine['category'], Component>> = {
  retirement: 'retirement',
  hsa: 'hsa',
  espp: 'espp',
  stipend: 'other-benefits',
  pension: 'other-benefits',
  other: 'other-benefits',
};

/**
 * Benefit lines (docs/method.md, 4, Retirement and Other benefits). A retirement plan may count bonuses, so it is
 * handed the bonus lines of the ledger.
 */
export function benefitStreams(
  context: OfferContext,
  base: BaseRate | undefined,
  bonuses: readonly Stream[],
): readonly Stream[] {
  return (context.offer.benefits ?? []).flatMap((terms, i): readonly Stream[] => {
    const path: DocumentPath = ['benefits', i];
    switch (terms.kind) {
      case 'retirement-plan':
        return retirementStreams(context, base, terms, bonuses, path);
      case 'espp':
        return sharePurchaseStreams(context, base, terms, path);
      case 'amount':
      case 'premium':
      case 'leave':
      case 'hsa':
        return [plainStream(context, base, terms, path)];
    }
  });
}

function plainStream(
  context: OfferContext,
  base: BaseRate | undefined,
  terms: PlainBenefit,
  path: DocumentPath,
): Stream {
  const currency =
    terms.currency ?? (terms.kind === 'leave' ? base?.currency : undefined) ?? context.offer.currency;
  const stream = openStream(context, {
    id: `benefit:${terms.id}`,
    component: componentOf(terms),
    label: terms.label,
    path,
    currency,
    timing: isInAdvance(terms) ? 'advance' : 'arrears',
    counts: terms.countInTotal ?? true,
  });
  return stream.close(postBenefit({ context, stream, currency, path }, terms, base));
}

/** A payment on a date or after so many months is made in advance; what accrues is paid in arrears. */
function isInAdvance(terms: PlainBenefit): boolean {
  switch (terms.kind) {
    case 'amount':
      return terms.paid.kind === 'on-date' || terms.paid.kind === 'after-months';
    case 'hsa':
      return terms.paid === 'calendar-year-start';
    case 'premium':
    case 'leave':
      return false;
  }
}

function componentOf(terms: PlainBenefit): Component {
  switch (terms.kind) {
    case 'amount':
      return COMPONENT_OF[terms.category];
    case 'premium':
      return 'premiums';
    case 'leave':
      return 'other-benefits';
    case 'hsa':
      return 'hsa';
  }
}

function postBenefit(
  line: Omit<BenefitLine<PlainBenefit['kind']>, 'terms'>,
  terms: PlainBenefit,
  base: BaseRate | undefined,
): WorkingOf {
  switch (terms.kind) {
    case 'amount':
      return postAmount({ ...line, terms });
    case 'premium':
      return postPremium({ ...line, terms });
    case 'leave':
      return postLeave({ ...line, terms }, base);
    case 'hsa':
      return postHealthSavings({ ...line, terms });
  }
}
