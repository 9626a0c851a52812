import { addMonths, dateOf, daysInMonth, partsOf, type PlainDate } from '../calendar/plain-date.ts';
import type { Currency } from '../money/currency.ts';
import { parseDecimal } from '../money/decimal-string.ts';
import { inMinorUnits, minorUnits, post } from '../money/money.ts';
import { divide, multiply, ONE, whole, type Ratio } from '../money/ratio.ts';
import { round } from '../money/rounding.ts';
import type { Grant, GrantSize, RefreshGrant } from '#lib/document/types.ts';
import { employedOn, type OfferContext } from '../ledger/context.ts';
import { input, moneyTerm, postedTerm, productOf, quotientOf } from '../ledger/terms.ts';
import type { DocumentPath, Term } from '../ledger/working.ts';
import { payoutFactor } from './award-value.ts';
import { conversionPrice, conversionRounding } from './conversion-price.ts';
import type { PricePath } from './price-path.ts';

/** One grant as it is held: an initial grant, or one of the grants that a refresh plan makes. */
export interface Holding {
  readonly id: string;
  readonly component: 'initial-grants' | 'refresh-grants';
  readonly label: string | undefined;
  readonly path: DocumentPath;
  readonly terms: Grant | RefreshGrant;
  readonly grantDate: PlainDate;
  readonly vestingStart: PlainDate;
  /** False for a refresh grant that is only said or heard of. */
  readonly inWriting: boolean;
  readonly counts: boolean;
}

/** The initial grants of an offer. */
export function initialHoldings(context: OfferContext): readonly Holding[] {
  return (context.offer.grants ?? []).map((terms, i) => ({
    id: `grant:${terms.id}`,
    component: 'initial-grants',
    label: terms.label,
    path: ['grants', i],
    terms,
    grantDate: terms.grantDate ?? context.start,
    vestingStart: onFixedVestDay(terms, terms.vestingStart ?? context.start),
    inWriting: true,
    counts: true,
  }));
}

/** The grants that refresh plans make while the employment lasts, to the end of the horizon. */
export function refreshHoldings(context: OfferContext): readonly Holding[] {
  return (context.offer.refreshGrants ?? []).flatMap((terms, i) => {
    const holdings: Holding[] = [];
    for (let n = 0; n < (terms.times ?? Number.POSITIVE_INFINITY); n += 1) {
      const grantDate = addMonths(terms.firstGrantDate, n * terms.everyMonths);
      if (grantDate >= context.horizonEnd || !employedOn(context, grantDate)) break;
      holdings.push({
        id: `refresh:${terms.id}:${n + 1}`,
        component: 'refresh-grants',
        label: terms.label,
        path: ['refreshGrants', i],
        terms,
        grantDate,
        vestingStart: onFixedVestDay(terms, grantDate),
        inWriting: terms.evidence === 'written',
        counts: terms.countInTotal ?? true,
      });
    }
    return holdings;
  });
}

/** Where a company vests on fixed days, vesting starts on the first of them on or after its start. */
function onFixedVestDay({ fixedVestDays }: Grant | RefreshGrant, start: PlainDate): PlainDate {
  if (!fixedVestDays || fixedVestDays.length === 0) return start;
  const { year } = partsOf(start);
  const candidates = [year, year + 1].flatMap((y) =>
    fixedVestDays.map(({ month, day }) => dateOf(y, month, Math.min(day, daysInMonth(y, month)))),
  );
  return candidates.filter((date) => date >= start).sort()[0] ?? start;
}

/** How many units a grant has: whole shares, or minor units of money for an award in cash. */
export interface Quantity {
  readonly units: Ratio;
  /** Units in one share, or in one whole unit of the currency. */
  readonly unitsOfOne: Ratio;
  readonly term: Term;
}

/**
 * The size of a grant. A value becomes shares by the employer's rule: value ÷ conversion price (the price on
 * the grant date unless another is stated), rounded up, to the nearest or down to whole shares. Performance
 * shares are those units times the payout factor, rounded down to whole shares once for the whole grant.
 */
export function quantityOf(holding: Holding, prices: PricePath | undefined, currency: Currency): Quantity {
  const { size, award } = holding.terms;
  const quantity = grantedQuantity(holding, size, prices, currency);
  if (award.kind !== 'performance-shares' || size.kind === 'cash') return quantity;
  const factor = payoutFactor(award);
  const factorTerm = input('payout-factor', factor, 'factor', [...holding.path, 'award', 'payoutFactor']);
  return {
    units: whole(round(multiply(quantity.units, factor), 'down')),
    unitsOfOne: quantity.unitsOfOne,
    term: { kind: 'round', term: productOf(quantity.term, factorTerm), places: 0, mode: 'down' },
  };
}

function grantedQuantity(
  holding: Holding,
  size: GrantSize,
  prices: PricePath | undefined,
  currency: Currency,
): Quantity {
  const path: DocumentPath = [...holding.path, 'size'];
  switch (size.kind) {
    case 'shares': {
      const units = parseDecimal(size.shares);
      return { units, unitsOfOne: ONE, term: input('grant-shares', units, 'shares', [...path, 'shares']) };
    }
    case 'cash': {
      const minor = minorUnits(size.value, currency);
      const term = moneyTerm('grant-value', minor, currency, [...path, 'value']);
      return {
        units: whole(post(minor)),
        unitsOfOne: inMinorUnits(ONE, currency),
        term: minor.n % minor.d === 0n ? term : postedTerm(term, currency),
      };
    }
    case 'value': {
      const { conversion } = size;
      const value = parseDecimal(size.value);
      const by = conversionPrice(conversion, holding.grantDate, prices, [...path, 'conversion']);
      if (!by) throw new Error(`The grant ${holding.id} has no price to convert its value by`);
      const mode = conversionRounding(conversion);
      const exact = quotientOf(input('grant-value', value, 'money', [...path, 'value']), by.term);
      return {
        units: whole(round(divide(value, by.price), mode)),
        unitsOfOne: ONE,
        term: { kind: 'round', term: exact, places: 0, mode },
      };
    }
  }
}
