import { partsOf, type PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { minorUnits } from '#lib/engine/money/money.ts';
import { limitsOf, STATUTORY_CURRENCY } from '#lib/engine/statutory/limits-of.ts';
import {
  SHARE_PURCHASE_LIMIT,
  STATUTORY_SOURCES,
  type StatutoryFigure,
  type StatutoryYear,
} from '#lib/engine/statutory/limits.ts';
import { moneyText } from './money.ts';

/** What a benefit with a limit set by US law says of it. */
export type LimitedBy =
  'own-contributions' | 'employer-money' | 'health-savings' | 'health-savings-catch-up' | 'share-purchases';

/** The limits that hold on a day, each with its year and its source, in one sentence. */
export function limitText(limit: LimitedBy, on: PlainDate): string {
  const { year } = partsOf(on);
  const of = limitsOf(year);
  switch (limit) {
    case 'own-contributions':
      return `${yearText(of, year)} the law limits your own contributions to ${figureText(of.deferral)}, plus ${figureText(of.catchUpFrom50)} from 50 on or ${figureText(of.catchUpFrom60To63)} from 60 to 63 ${sourceText(of.deferral)}.`;
    case 'employer-money':
      return `${yearText(of, year)} it is reckoned on at most ${figureText(of.compensation)} of pay, and at most ${figureText(of.additions)} goes into the plan in all ${sourceText(of.additions)}.`;
    case 'health-savings':
      return `${yearText(of, year)} the law limits what you and the employer put in together to ${figureText(of.healthSavingsSelfOnly)}, or ${figureText(of.healthSavingsFamily)} with cover for a family ${sourceText(of.healthSavingsFamily)}.`;
    case 'health-savings-catch-up':
      return `It raises the limit by ${figureText(of.healthSavingsCatchUp)} ${sourceText(of.healthSavingsCatchUp)}.`;
    case 'share-purchases':
      return `At most ${figureText(SHARE_PURCHASE_LIMIT)} of shares a calendar year, at the price of the first day ${sourceText(SHARE_PURCHASE_LIMIT)}.`;
  }
}

/** "In 2026", or for a year whose figures are not known: "By the figures of 2026, the nearest known,". */
function yearText({ year: known }: StatutoryYear, year: number): string {
  return known === year ? `In ${known}` : `By the figures of ${known}, the nearest known,`;
}

function figureText({ dollars }: StatutoryFigure): string {
  const { n, d } = minorUnits(dollars, STATUTORY_CURRENCY);
  return moneyText({ minor: n / d, currency: STATUTORY_CURRENCY }, 'whole');
}

function sourceText({ source }: StatutoryFigure): string {
  return `(${STATUTORY_SOURCES[source].title.split(', with')[0] ?? source})`;
}
