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
  /** How the ledgers are cut in that view. */
  readonly cut: Cut;
  readonly definition: Subtotal;
  readonly standings: readonly Standing[];
  readonly ranking: Ranking;
}

/** The standings by the identifier of the offer: an offer under other assumptions is another object. */
export function standingsById({ standings }: Comparison): ReadonlyMap<string, Standing> {
  return new Map(standings.map((standing) => [standing.offer.id, standing]));
}

/** The settings of a comparison that a command or a page may choose for itself. */
export type Choice = Pick<Partial<Settings>, 'view' | 'horizonYears' | 'totalDefinition'>;

/** Computes comparisons, and remembers the ledgers of offers that have not changed. */
export type Comparer = (document: OfferDocument, choice?: Choice) => Comparison;

/** What is known of an offer, and under which assumptions and in which cut that holds. */
interface Known {
  readonly key: string;
  readonly checked: CheckedOffer;
  latest?: { readonly cut: string; readonly readings: Readings };
}

/**
 * A comparer with a memory of its own. An offer is an immutable object: as long as it is the same object
 * under the same assumptions, its ledger is not computed again. Only the offers of the latest comparison are
 * remembered: a weak map would hold each offer that was typed over until the next full collection of garbage.
 */
export function comparer(): Comparer {
  let remembered: ReadonlyMap<Offer, Known> = new Map();
  return (document, choice = {}) => {
    const settings = { ...document.settings, ...choice };
    const assumptions = assumptionsOf({ ...document, settings });
    const key = JSON.stringify([settings, assumptions.comparisonStart]);
    const visible = document.offers.filter(({ hidden }) => !hidden);
    const known = visible.map((offer): Known => {
      const before = remembered.get(offer);
      return before?.key === key ? before : { key, checked: checkOffer(offer, assumptions) };
    });
    remembered = new Map(known.map((of) => [of.checked.offer, of]));
    const checked = known.map((of) => of.checked);
    const cut = cutFor(settings.view ?? 'employment-year', checked, assumptions);
    const standings = known.map((of): Standing => ({
      offer: of.checked.offer,
      findings: of.checked.findings,
      readings: readingsOf(of, cut),
    }));
    const definition = settings.totalDefinition ?? 'total-compensation';
    const ranking = rankingOf(standings, definition);
    return { assumptions, view: cut.by, cut, definition, standings, ranking };
  };
}

/** The readings of an offer: those of the latest comparison, unless the table is cut in another way. */
function readingsOf(known: Known, cut: Cut): Readings | undefined {
  const { ledger } = known.checked;
  if (!ledger) return undefined;
  const key = cut.by === 'employment-year' ? cut.by : `${cut.window.from}+${cut.window.months}`;
  if (known.latest?.cut !== key) known.latest = { cut: key, readings: readings(ledger, cut) };
  return known.latest.readings;
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
