import { addMonths, type PlainDate } from '../calendar/plain-date.ts';
import type { Entry, Ledger } from '../ledger/ledger.ts';
import { departuresOf, type Departures } from './departures.ts';
import { earnedBonus } from './earned-bonus.ts';
import { endingOf, type Ending } from './ending.ts';
import { keptLines } from './kept-lines.ts';
import { sumOfAmounts, sumOfEntries, together, type LeavingAmount } from './leaving-amount.ts';
import { faceOf, leftGrants } from './left-grants.ts';
import { leftMatches } from './left-match.ts';
import { clawedPayments } from './owed-back.ts';

/** Up to when unvested equity is counted: so many months after the resignation, or all of it. */
export const MAKE_WHOLE_WINDOWS = [12, 24, 'all'] as const;

/** Up to when unvested equity is counted. */
export type MakeWholeWindow = (typeof MAKE_WHOLE_WINDOWS)[number];

/** What a resignation loses, part by part, in the order in which it is shown. */
export const MAKE_WHOLE_FIGURES = [
  'unvested',
  'earned-bonus',
  'unvested-match',
  'owed-back',
  'sum',
  'not-sellable',
] as const;

/** One part of what a resignation loses. */
export type MakeWholeFigure = (typeof MAKE_WHOLE_FIGURES)[number];

/** What would make up for a resignation on a day, in reported minor units. */
export interface MakeWhole {
  readonly on: PlainDate;
  readonly within: MakeWholeWindow;
  /** `not-sellable` stands beside the sum: unvested equity that could not be sold, at its full value. */
  readonly figures: Readonly<Record<MakeWholeFigure, LeavingAmount>>;
}

/** The day of a resignation, and up to when unvested equity counts. */
export interface MakeWholeChoice {
  readonly on: PlainDate;
  readonly within: MakeWholeWindow;
}

/**
 * What resigning on a day loses (docs/method.md, 5, Make-whole): unvested equity of grants held, by vest date, as the
 * totals count it; the bonus earned and not paid yet; the match not vested; what is owed back. Throws a RangeError for
 * a day before the first day of work.
 */
export function makeWhole(ledger: Ledger, { on, within }: MakeWholeChoice): MakeWhole {
  const departures = departuresOf(ledger, on);
  const { context, assumptions } = departures.ledger;
  if (on < context.start) throw new RangeError(`${on} is before the first day of work, ${context.start}`);
  const currency = assumptions.reportingCurrency;
  const ending = endingOf(context, on, 'voluntary');
  const { lastDay } = ending;
  const lost = unvestedEntries(departures, ending, within);
  const illiquid = lost.filter(({ vest }) => vest?.illiquid);
  const lines = keptLines(departures, lastDay);
  const matches = leftMatches(departures, lines, lastDay);
  const clawed = clawedPayments(departures, ending);
  const unvested = sumOfEntries('make-whole.unvested', sumOfReported(lost), currency, () => lost);
  const bonus = earnedBonus(departures, lastDay);
  const match = together(
    'leaving.unvested-match',
    matches.map((one) => one.unvested),
  );
  const owed = together(
    'leaving.clawback',
    clawed.map((one) => one.owed),
  );
  return {
    on,
    within,
    figures: {
      unvested,
      'earned-bonus': bonus,
      'unvested-match': match,
      'owed-back': owed,
      sum: sumOfAmounts('make-whole.sum', currency, [
        ['unvested-equity', unvested.minor],
        ['earned-bonus', bonus.minor],
        ['unvested-match', match.minor],
        ['owed-back', owed.minor],
      ]),
      'not-sellable': sumOfEntries(
        'leaving.unvested',
        illiquid.reduce((sum, entry) => sum + faceOf(entry), 0n),
        currency,
        () => illiquid,
        faceOf,
      ),
    },
  };
}

const sumOfReported = (entries: readonly Entry[]): bigint =>
  entries.reduce((sum, { reported }) => sum + reported, 0n);

/** The vests of the grants held on the last day whose service ends after it, within the window. */
function unvestedEntries(departures: Departures, ending: Ending, within: MakeWholeWindow): readonly Entry[] {
  const until = within === 'all' ? undefined : addMonths(ending.lastDay, within);
  return leftGrants(departures, ending).flatMap(({ line: { stream, deliveries }, vestedCount }) =>
    stream.entries.filter((_, i) => {
      const served = deliveries[i]?.vest.date;
      return i >= vestedCount && served !== undefined && (until === undefined || served <= until);
    }),
  );
}
