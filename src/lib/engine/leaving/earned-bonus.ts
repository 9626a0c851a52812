import { daysBetween, earlier, type PlainDate } from '../calendar/plain-date.ts';
import { post } from '../money/money.ts';
import { multiply, ratio, whole } from '../money/ratio.ts';
import type { BonusYear } from '../compensation/bonus-year.ts';
import type { Entry } from '../ledger/ledger.ts';
import { countOf, moneyTerm, postedTerm, productOf, quotientOf, sumOf } from '../ledger/terms.ts';
import type { Departures } from './departures.ts';
import type { LeavingAmount } from './leaving-amount.ts';

/** A bonus that is earned in part by a day and paid after it. */
interface EarnedBonus {
  readonly entry: Entry;
  readonly daysWorked: number;
  readonly days: number;
}

/**
 * The bonus that work up to the last day has earned and that is only paid after it: of every bonus year that has
 * begun, the bonus that staying would bring × the calendar days of it worked by then ÷ all that would be worked.
 * Units: reported minor units, rounded once a bonus. Source: docs/method.md, 5, Earned bonus.
 */
export function earnedBonus(departures: Departures, lastDay: PlainDate): LeavingAmount {
  const { reportingCurrency } = departures.ledger.assumptions;
  const earned = departures.others.flatMap((stream) => {
    const years = departures.bonusYears.get(stream.id);
    if (!years) return [];
    return stream.entries.flatMap((entry) => partEarned(entry, years, lastDay));
  });
  return {
    minor: earned.reduce(
      (sum, { entry, daysWorked, days }) =>
        sum + post(multiply(whole(entry.reported), ratio(BigInt(daysWorked), BigInt(days)))),
      0n,
    ),
    working: () => ({
      rule: 'leaving.earned-bonus',
      term: sumOf(
        ...earned.map(({ entry, daysWorked, days }) =>
          postedTerm(
            productOf(
              moneyTerm('entry', whole(entry.reported), reportingCurrency),
              quotientOf(
                countOf('days-counted', daysWorked, 'days'),
                countOf('days-of-bonus-year', days, 'days'),
              ),
            ),
            reportingCurrency,
          ),
        ),
      ),
      entries: earned.map(({ entry }) => entry),
      notes: [],
    }),
  };
}

function partEarned(entry: Entry, years: readonly BonusYear[], lastDay: PlainDate): readonly EarnedBonus[] {
  const year = years.find(({ paidOn }) => paidOn === entry.date);
  if (!year || entry.date <= lastDay || year.from > lastDay) return [];
  return [
    {
      entry,
      daysWorked: daysBetween(year.from, earlier(year.to, lastDay)) + 1,
      days: daysBetween(year.from, year.to) + 1,
    },
  ];
}
