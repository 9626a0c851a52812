import { partsOf } from '../../calendar/plain-date.ts';
import type { Currency } from '../../money/currency.ts';
import { minorUnits } from '../../money/money.ts';
import { ZERO, type Ratio } from '../../money/ratio.ts';
import type { RetirementPlan } from '#lib/document/types.ts';
import type { OfferContext } from '../../ledger/context.ts';
import { inCents, limitsOf, STATUTORY_CURRENCY } from '../../statutory/limits-of.ts';
import type { StatutoryYear } from '../../statutory/limits.ts';

/** The statutory limits on a plan in one calendar year, in exact cents. */
export interface PlanLimits {
  readonly deferral: Ratio;
  /** What own contributions may come to beyond it; 0 below the age of 50. */
  readonly catchUp: Ratio;
  /** Own contributions to other employers' plans, which use up the limit. */
  readonly already: Ratio;
  readonly compensation: Ratio;
  readonly additions: Ratio;
  /** False when the year's own figures are not known and another year's stand in. */
  readonly areOwn: boolean;
}

/** The limits of a plan in a calendar year; undefined for pay that is not in US dollars. */
export function planLimits(
  { origin }: OfferContext,
  plan: RetirementPlan,
  currency: Currency,
  year: number,
): PlanLimits | undefined {
  if (currency !== STATUTORY_CURRENCY) return undefined;
  const limits = limitsOf(year);
  const countsElsewhere = plan.alreadyDeferred !== undefined && year === partsOf(origin).year;
  return {
    deferral: inCents(limits.deferral),
    catchUp: catchUpOf(limits, plan.catchUp),
    already: countsElsewhere ? minorUnits(plan.alreadyDeferred, currency) : ZERO,
    compensation: inCents(limits.compensation),
    additions: inCents(limits.additions),
    areOwn: limits.year === year,
  };
}

function catchUpOf(limits: StatutoryYear, age: RetirementPlan['catchUp']): Ratio {
  switch (age) {
    case undefined:
      return ZERO;
    case 'from-50':
      return inCents(limits.catchUpFrom50);
    case 'from-60-to-63':
      return inCents(limits.catchUpFrom60To63);
  }
}
