import { partsOf, type PlainDate } from '../calendar/plain-date.ts';
import type { Currency } from '../money/currency.ts';
import { parseDecimal } from '../money/decimal-string.ts';
import {
  add,
  divide,
  isZero,
  max,
  min,
  multiply,
  subtract,
  whole,
  ZERO,
  type Ratio,
} from '../money/ratio.ts';
import { floor } from '../money/rounding.ts';
import type { OfferContext } from '../ledger/context.ts';
import { deliveriesOf } from './delivery.ts';
import { initialGrants, type HeldGrant } from './held-grant.ts';
import { ISO_LIMIT } from './iso-figure.ts';

/** The currency that the limit is set in. */
const LIMIT_CURRENCY = 'USD' as Currency;

/** A grant of options that are meant to be incentive stock options. */
export interface IsoGrant {
  readonly id: string;
  readonly grantDate: PlainDate;
  /** Fair market value of a share on the grant date, in whole dollars: what the limit counts, not the strike. */
  readonly valueAtGrant: Ratio;
  /** When options first become exercisable. */
  readonly vests: readonly { readonly date: PlainDate; readonly shares: Ratio }[];
}

/** Shares, and their fair market value at the grant in whole dollars. */
export interface SharesAtGrant {
  readonly shares: Ratio;
  readonly value: Ratio;
}

/** What of one grant first becomes exercisable in a calendar year: as incentive options, and as non-qualified ones. */
export interface IsoSplit {
  readonly id: string;
  readonly iso: SharesAtGrant;
  readonly nso: SharesAtGrant;
}

/** The split of a calendar year, its grants in the order in which they were granted. */
export interface IsoYear {
  readonly year: number;
  readonly grants: readonly IsoSplit[];
}

/**
 * How the limit splits grants by calendar year. Options count at the fair market value on their grant date, in the
 * year in which they first become exercisable, in the order of grant; what is above the limit is treated as
 * non-qualified. Units: whole shares up to the limit, so that a share that would only partly fit is non-qualified.
 * Source: Internal Revenue Code, section 422(d).
 */
export function isoSplit(
  grants: readonly IsoGrant[],
  limit: Ratio = parseDecimal(ISO_LIMIT.dollars),
): readonly IsoYear[] {
  const inOrder = [...grants].sort((a, b) =>
    a.grantDate < b.grantDate ? -1 : a.grantDate > b.grantDate ? 1 : 0,
  );
  const years = new Set(inOrder.flatMap(({ vests }) => vests.map(({ date }) => partsOf(date).year)));
  return [...years].sort((a, b) => a - b).map((year) => splitOfYear(year, inOrder, limit));
}

function splitOfYear(year: number, inOrder: readonly IsoGrant[], limit: Ratio): IsoYear {
  let left = limit;
  const grants: IsoSplit[] = [];
  for (const { id, valueAtGrant, vests } of inOrder) {
    const shares = vests
      .filter(({ date }) => partsOf(date).year === year)
      .reduce<Ratio>((sum, vest) => add(sum, vest.shares), ZERO);
    if (isZero(shares)) continue;
    const fitting = isZero(valueAtGrant) ? shares : whole(floor(divide(left, valueAtGrant)));
    const isoShares = min(shares, fitting);
    const iso = { shares: isoShares, value: multiply(isoShares, valueAtGrant) };
    const nsoShares = subtract(shares, isoShares);
    left = max(subtract(left, iso.value), ZERO);
    grants.push({ id, iso, nso: { shares: nsoShares, value: multiply(nsoShares, valueAtGrant) } });
  }
  return { year, grants };
}

/**
 * The limit over the incentive stock options of an offer's initial grants; undefined where they are not in dollars,
 * the currency of the limit, or where no price is known that they could be counted at. An empty list where there
 * are none. Fair market value at the grant is the 409A price of a private company, else the share price of the day.
 */
export function isoSplitOf(context: OfferContext): readonly IsoYear[] | undefined {
  const grants = initialGrants(context).filter(
    ({ holding: { terms }, prices }) =>
      prices && terms.award.kind === 'stock-options' && terms.award.type === 'ISO',
  );
  const counted: IsoGrant[] = [];
  for (const grant of grants) {
    const valueAtGrant = fairMarketValueAtGrant(context, grant);
    if (grant.currency !== LIMIT_CURRENCY || !valueAtGrant) return undefined;
    const { id, grantDate } = grant.holding;
    const vests = deliveriesOf(context, grant.holding, grant.quantity).map(({ vest, date }) => ({
      date,
      shares: vest.shares,
    }));
    counted.push({ id, grantDate, valueAtGrant, vests });
  }
  return isoSplit(counted);
}

function fairMarketValueAtGrant({ offer: { stock } }: OfferContext, grant: HeldGrant): Ratio | undefined {
  if (stock?.kind === 'private') {
    return stock.fairMarketValue === undefined ? undefined : parseDecimal(stock.fairMarketValue);
  }
  return grant.prices?.on(grant.holding.grantDate, 'advance');
}
