import { partsOf } from '../calendar/plain-date.ts';
import type { Currency } from '../money/currency.ts';
import { parseDecimal, parseRatio } from '../money/decimal-string.ts';
import { minorUnits, post } from '../money/money.ts';
import { add, compare, isZero, max, multiply, ONE, subtract, ZERO, type Ratio } from '../money/ratio.ts';
import type { Benefit, RetirementPlan } from '#lib/document/types.ts';
import { planLimits } from '../benefits/retirement/plan-limits.ts';
import { annualBaseOn, baseRateOf } from '../compensation/base-rate.ts';
import type { OfferContext } from '../ledger/context.ts';
import type { DocumentPath } from '../ledger/working.ts';
import { inCents, limitsOf, STATUTORY_CURRENCY } from '../statutory/limits-of.ts';
import { error, warning, type Finding } from './finding.ts';

/** What stops or casts doubt on the benefits of an offer. */
export function checkBenefits(context: OfferContext): readonly Finding[] {
  return (context.offer.benefits ?? []).flatMap((terms, i): readonly Finding[] => {
    const path: DocumentPath = ['benefits', i];
    switch (terms.kind) {
      case 'retirement-plan':
        return checkRetirement(context, terms, path);
      case 'espp':
        return checkSharePurchase(context, path);
      case 'hsa':
        return checkHealthSavings(context, terms, path);
      case 'amount':
      case 'premium':
      case 'leave':
        return [];
    }
  });
}

function checkRetirement(
  context: OfferContext,
  plan: RetirementPlan,
  path: DocumentPath,
): readonly Finding[] {
  return [
    ...checkContribution(context, plan, [...path, 'contribution']),
    ...checkTiers(plan, [...path, 'match', 'tiers']),
    ...checkVesting(plan, [...path, 'match', 'vesting', 'steps']),
  ];
}

/** A plan on pay needs pay; the chosen share of today's base is held against the limit of the first year. */
function checkContribution(
  context: OfferContext,
  plan: RetirementPlan,
  path: DocumentPath,
): readonly Finding[] {
  const base = baseRateOf(context);
  if (!base) return [error(path, { kind: 'needs-base' })];
  const share = parseRatio(plan.contribution);
  if (isZero(share)) return plan.match ? [warning(path, { kind: 'match-without-contribution' })] : [];
  const { year } = partsOf(context.origin);
  const limits = planLimits(context, plan, base.currency, year);
  const chosen = multiply(annualBaseOn(base, context.origin), share);
  if (!limits) return [];
  const left = max(ZERO, subtract(add(limits.deferral, limits.catchUp), limits.already));
  return aboveLimit(path, 'contribution-above-limit', chosen, left, year, base.currency);
}

function checkTiers(plan: RetirementPlan, path: DocumentPath): readonly Finding[] {
  const ends = (plan.match?.tiers ?? []).map(({ upTo }) => parseRatio(upTo));
  return ends.flatMap((end, i) => {
    const before = ends[i - 1] ?? ZERO;
    if (compare(end, before) > 0) return [];
    return [error([...path, i, 'upTo'], { kind: 'tiers-not-increasing', end, before })];
  });
}

function checkVesting(plan: RetirementPlan, path: DocumentPath): readonly Finding[] {
  const vesting = plan.match?.vesting;
  if (vesting?.kind !== 'graded') return [];
  const portions = vesting.steps.map(({ portion }) => parseRatio(portion));
  const falls = vesting.steps.flatMap(({ months }, i): readonly Finding[] => {
    const [before, portionBefore] = [vesting.steps[i - 1], portions[i - 1]];
    if (!before || !portionBefore) return [];
    const isLater = months > before.months && compare(portions[i] ?? ZERO, portionBefore) > 0;
    return isLater ? [] : [error([...path, i], { kind: 'vesting-steps-not-increasing' })];
  });
  const reached = portions.at(-1) ?? ZERO;
  const isWhole = compare(reached, ONE) === 0;
  return [...falls, ...(isWhole ? [] : [error(path, { kind: 'vesting-steps-not-whole', reached })])];
}

/** Shares are bought from base pay, and only listed shares have a price to buy them at. */
function checkSharePurchase({ offer }: OfferContext, path: DocumentPath): readonly Finding[] {
  const { stock, base } = offer;
  const isPriced = stock?.kind === 'public' && !isZero(parseDecimal(stock.price));
  return [
    ...(base ? [] : [error([...path, 'contribution'], { kind: 'needs-base' })]),
    ...(isPriced ? [] : [error(path, { kind: 'espp-without-price' })]),
  ];
}

function checkHealthSavings(
  { origin, offer }: OfferContext,
  terms: Extract<Benefit, { kind: 'hsa' }>,
  path: DocumentPath,
): readonly Finding[] {
  const currency = terms.currency ?? offer.currency;
  if (currency !== STATUTORY_CURRENCY) return [];
  const { year } = partsOf(origin);
  const limits = limitsOf(year);
  const ofCover = inCents(
    terms.coverage === 'family' ? limits.healthSavingsFamily : limits.healthSavingsSelfOnly,
  );
  const limit = terms.catchUp ? add(ofCover, inCents(limits.healthSavingsCatchUp)) : ofCover;
  const paid = minorUnits(terms.amount, currency);
  return aboveLimit([...path, 'amount'], 'hsa-above-limit', paid, limit, year, currency);
}

function aboveLimit(
  path: DocumentPath,
  kind: 'contribution-above-limit' | 'hsa-above-limit',
  found: Ratio,
  limit: Ratio,
  year: number,
  currency: Currency,
): readonly Finding[] {
  if (compare(found, limit) <= 0) return [];
  const money = (exact: Ratio) => ({ minor: post(exact), currency });
  return [warning(path, { kind, amount: money(found), limit: money(limit), year })];
}
