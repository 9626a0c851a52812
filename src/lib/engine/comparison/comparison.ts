import type { Offer, OfferDocument, Settings } from '#lib/document/types.ts';
import { earlier } from '../calendar/plain-date.ts';
import { checkOffer, type CheckedOffer } from '../checks/check-offer.ts';
import type { Finding } from '../checks/finding.ts';
import type { Subtotal } from '../ledger/components.ts';
import { assumptionsOf, type Assumptions } from '../ledger/assumptions.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { View } from '../readings/columns.ts';
import { readings, type Cut, type Readings } from '../readings/readings.ts';
import { rankingOf, type Ranking } from './ranking.ts';

/** One offer in a comparison: its readings, or the findings that keep it from having any. */
export interface Standing {
  readonly offer: Offer;
  readonly findings: readonly Finding[];
  readonly readings: Readings | undefined;
}

/** The offers that are not hidden, side by side, read in one view and ranked by one definition of the total. */
export interface Comparison {
  readonly assumptions: Assumptions;
  readonly view: View;
  readonly definition: Subtotal;
  readonly standings: readonly Standing[];
  readonly ranking: Ranking;
}

/** The settings of a comparison that a command or a page may choose for itself. */
export type Choice = Pick<Partial<Settings>, 'view' | 'horizonYears' | 'totalDefinition'>;

/** Computes comparisons, and remembers the ledgers of offers that have not changed. */
export type Comparer = (document: OfferDocument, choice?: Choice) => Comparison;

/**
 * A comparer with a memory of its own. An offer is an immutable object: as long as it is the same object
 * under the same assumptions, its ledger is not computed again.
 */
export function comparer(): Comparer {
  const remembered = new WeakMap<Offer, { key: string; checked: CheckedOffer }>();
  const read = new WeakMap<Ledger, { key: string; readings: Readings }>();
  const readingsOf = (ledger: Ledger, cut: Cut): Readings => {
    const key = cut.by === 'employment-year' ? cut.by : `${cut.window.from}+${cut.window.months}`;
    const known = read.get(ledger);
    if (known?.key === key) return known.readings;
    const fresh = readings(ledger, cut);
    read.set(ledger, { key, readings: fresh });
    return fresh;
  };
  return (document, choice = {}) => {
    const settings = { ...document.settings, ...choice };
    const assumptions = assumptionsOf({ ...document, settings });
    const key = JSON.stringify([settings, assumptions.comparisonStart]);
    const visible = document.offers.filter(({ hidden }) => !hidden);
    const checked = visible.map((offer) => {
      const known = remembered.get(offer);
      if (known?.key === key) return known.checked;
      const fresh = checkOffer(offer, assumptions);
      remembered.set(offer, { key, checked: fresh });
      return fresh;
    });
    const cut = cutFor(settings.view ?? 'employment-year', checked, assumptions);
    const standings = checked.map(({ offer, findings, ledger }): Standing => ({
      offer,
      findings,
      readings: ledger && readingsOf(ledger, cut),
    }));
    const definition = settings.totalDefinition ?? 'total-compensation';
    return { assumptions, view: cut.by, definition, standings, ranking: rankingOf(standings, definition) };
  };
}

/** The calendar view is cut over one window common to all offers, from the earliest first day. */
function cutFor(view: View, checked: readonly CheckedOffer[], assumptions: Assumptions): Cut {
  const ledgers = checked.flatMap(({ ledger }): readonly Ledger[] => (ledger ? [ledger] : []));
  const origins = ledgers.map(({ context }) => context.origin);
  if (view === 'employment-year' || origins.length === 0) return { by: 'employment-year' };
  return {
    by: 'calendar-year',
    window: { from: origins.reduce(earlier), months: assumptions.horizonYears * 12 },
  };
}
