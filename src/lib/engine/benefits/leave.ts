import { parseDecimal } from '../money/decimal-string.ts';
import { post } from '../money/money.ts';
import { add, isZero, max, multiply, ratio, subtract, ZERO, type Ratio } from '../money/ratio.ts';
import type { Benefit, Offer } from '#lib/document/types.ts';
import { annualBaseOn, type BaseRate } from '../compensation/base-rate.ts';
import { baseInForce } from '../compensation/bonus-year.ts';
import { monthIn } from '../ledger/context.ts';
import { countOf, differenceOf, input, postedTerm, productOf, quotientOf } from '../ledger/terms.ts';
import type { DocumentPath, Term } from '../ledger/working.ts';
import type { BenefitLine, WorkingOf } from './benefit-line.ts';
import { yearEnds } from './year-ends.ts';

/** Paid days in a working year, by which a day of leave is valued (docs/method.md, 4, Other benefits). */
const WORKING_DAYS = 260;

type Leave = Extract<Benefit, { kind: 'leave' }>;

/** How many of a line's days are above the reference, and how many days other lines have used of it before. */
interface DaysAbove {
  readonly days: Ratio;
  readonly reference: Ratio;
  readonly usedBefore: Ratio;
  readonly extra: Ratio;
}

/**
 * Leave above the reference number of days, at base ÷ 260 a day, once a year; nothing without a reference. All lines
 * of an offer are held against the reference together.
 */
export function postLeave(
  { context, terms, stream, currency, path }: BenefitLine<'leave'>,
  base: BaseRate | undefined,
): WorkingOf {
  const reference = context.assumptions.referenceLeaveDays;
  const dates = reference && base ? yearEnds(context) : [];
  const above = daysAbove(context.offer, terms, reference ?? ZERO);
  for (const date of dates) {
    const annual = base ? annualBaseOn(base, date) : ZERO;
    stream.post(
      date,
      monthIn(context, date, 'arrears'),
      'guaranteed',
      post(multiply(annual, multiply(above.extra, ratio(1n, BigInt(WORKING_DAYS))))),
    );
  }
  return (k) => {
    const date = dates[k - 1] ?? context.start;
    const daily = quotientOf(
      baseInForce(base, date).payTerm,
      countOf('working-days-in-year', WORKING_DAYS, 'days'),
    );
    return { rule: 'benefit.leave', term: postedTerm(productOf(aboveTerm(above, path), daily), currency) };
  };
}

/** The reference is used up line by line: first by those that count in the totals, each in the order of the offer. */
function daysAbove({ benefits = [] }: Offer, terms: Leave, reference: Ratio): DaysAbove {
  const lines = benefits.filter((line): line is Leave => line.kind === 'leave');
  const ordered = [...lines.filter(isCounted), ...lines.filter((line) => !isCounted(line))];
  const usedBefore = ordered
    .slice(0, ordered.indexOf(terms))
    .reduce((sum, line) => add(sum, parseDecimal(line.days)), ZERO);
  const days = parseDecimal(terms.days);
  const left = max(subtract(reference, usedBefore), ZERO);
  return { days, reference, usedBefore, extra: max(subtract(days, left), ZERO) };
}

const isCounted = ({ countInTotal }: Leave): boolean => countInTotal ?? true;

function aboveTerm({ days, reference, usedBefore, extra }: DaysAbove, path: DocumentPath): Term {
  if (isZero(extra)) return input('leave-days', ZERO, 'days', [...path, 'days']);
  const own = input('leave-days', days, 'days', [...path, 'days']);
  const whole = input('reference-leave-days', reference, 'days');
  if (isZero(usedBefore)) return differenceOf(own, whole);
  if (isZero(subtract(extra, days))) return own;
  return differenceOf(own, differenceOf(whole, input('leave-days-before', usedBefore, 'days')));
}
