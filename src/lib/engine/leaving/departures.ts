import { wholeMonthsBetween, type PlainDate } from '../calendar/plain-date.ts';
import { baseRateOf, type BaseRate } from '../compensation/base-rate.ts';
import { bonusYears } from '../compensation/bonus.ts';
import type { BonusYear } from '../compensation/bonus-year.ts';
import { deliveriesOf, type Delivery } from '../equity/delivery.ts';
import { heldGrants, type HeldGrant } from '../equity/held-grant.ts';
import type { Ledger, Stream } from '../ledger/ledger.ts';
import { ledgerOf } from '../ledger-of.ts';

/** A grant with its line of the ledger: the k-th delivery is the k-th posting. */
export interface GrantLine {
  readonly grant: HeldGrant;
  readonly deliveries: readonly Delivery[];
  readonly stream: Stream;
}

/** An offer made ready for questions about its last day: all of its lines, for long enough, and what they come from. */
export interface Departures {
  /** Reaches past every last day that may be asked about, whatever the horizon of the comparison. */
  readonly ledger: Ledger;
  readonly base: BaseRate | undefined;
  /** Lines that are kept out of the totals are left out here, too. */
  readonly grants: readonly GrantLine[];
  /** All other lines. */
  readonly others: readonly Stream[];
  /** The years that a bonus line is measured over, by the line's id. */
  readonly bonusYears: ReadonlyMap<string, readonly BonusYear[]>;
}

/** Whole years past the last day: a bonus year that runs on it has ended and is paid by then. */
const YEARS_AFTER = 3;

/** Prepares a ledger for questions about last days up to the latest of them. Throws as `ledgerOf` does. */
export function departuresOf(ledger: Ledger, latest: PlainDate): Departures {
  const long = reaching(ledger, latest);
  const { context } = long;
  const base = baseRateOf(context);
  const streams = new Map(long.streams.map((stream) => [stream.id, stream]));
  const grants = heldGrants(context).flatMap((grant): readonly GrantLine[] => {
    const stream = streams.get(grant.holding.id);
    if (!stream?.counts) return [];
    return [{ grant, deliveries: deliveriesOf(context, grant.holding, grant.quantity), stream }];
  });
  const ofGrants = new Set(grants.map(({ stream }) => stream));
  return {
    ledger: long,
    base,
    grants,
    others: long.streams.filter((stream) => stream.counts && !isEquity(stream) && !ofGrants.has(stream)),
    bonusYears: new Map(
      (context.offer.bonuses ?? []).map((plan) => [`bonus:${plan.id}`, bonusYears(context, base, plan)]),
    ),
  };
}

const isEquity = ({ component }: Stream): boolean =>
  component === 'initial-grants' || component === 'refresh-grants';

/** The same ledger over more years, where the last day asks for them. */
function reaching(ledger: Ledger, latest: PlainDate): Ledger {
  const { offer, assumptions, context } = ledger;
  const years = Math.floor(wholeMonthsBetween(context.origin, latest) / 12) + YEARS_AFTER;
  if (years <= assumptions.horizonYears) return ledger;
  return ledgerOf(offer, { ...assumptions, horizonYears: years });
}
