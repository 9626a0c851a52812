import { earlier } from '../calendar/plain-date.ts';
import { cumulativePosting } from '../money/allocate.ts';
import type { Currency } from '../money/currency.ts';
import { parseDecimal, parseRatio } from '../money/decimal-string.ts';
import { add, whole, ZERO } from '../money/ratio.ts';
import type { BaseSalary } from '#lib/document/types.ts';
import type { OfferContext } from '../ledger/context.ts';
import type { Stream } from '../ledger/ledger.ts';
import { openStream, splitParts } from '../ledger/stream.ts';
import {
  countOf,
  cumulativeTerm,
  input,
  moneyTerm,
  nothing,
  productOf,
  quotientOf,
  sumOf,
} from '../ledger/terms.ts';
import type { Note, Term, Working } from '../ledger/working.ts';
import { payOf, stretchesOf, type Stretch } from './base-accrual.ts';
import type { BaseRate, RateStep } from './base-rate.ts';

/**
 * Base salary, month by month (docs/method.md, 4, Base salary): a twelfth of the annual rate, posted by
 * cumulative rounding within each employment year and dated the last day of the month. Pay at today's rate
 * with contracted raises is guaranteed; what assumed raises add is discretionary.
 */
export function baseSalaryStreams(context: OfferContext, base: BaseRate | undefined): readonly Stream[] {
  if (!base) return [];
  const { grid, lastDay } = context;
  const stream = openStream(context, {
    id: 'base',
    component: 'base-salary',
    label: undefined,
    path: ['base'],
    currency: base.currency,
    timing: 'arrears',
    counts: true,
  });
  let [postPay, postContracted] = [cumulativePosting(), cumulativePosting()];
  for (let m = 1; m <= grid.months; m += 1) {
    if (m % 12 === 1) [postPay, postContracted] = [cumulativePosting(), cumulativePosting()];
    const stretches = stretchesOf(base, grid, m, grid.start(m), lastDay);
    if (stretches.length === 0) break;
    let [pay, contracted] = [ZERO, ZERO];
    for (const stretch of stretches) {
      pay = add(pay, payOf(base, stretch, 'rate'));
      contracted = add(
        contracted,
        stretch.step.rate === stretch.step.contracted
          ? payOf(base, stretch, 'rate')
          : payOf(base, stretch, 'contracted'),
      );
    }
    const amount = postPay(pay);
    const guaranteed = postContracted(contracted);
    const date = lastDay === undefined ? grid.lastDay(m) : earlier(grid.lastDay(m), lastDay);
    stream.post(date, m, splitParts('guaranteed', guaranteed, 'discretionary', amount));
  }
  return [stream.close((k) => workingOf(context, base, k))];
}

/** The working of month k: the year's pay to the end of the month less the year's pay before it, both rounded. */
function workingOf(context: OfferContext, base: BaseRate, k: number): Working {
  const firstOfYear = Math.floor((k - 1) / 12) * 12 + 1;
  const upTo = (last: number): Term => accruedTerm(context, base, firstOfYear, last);
  const own = stretchesOf(base, context.grid, k, context.grid.start(k), context.lastDay);
  const notes: Note[] = [];
  if (own.length > 1) notes.push('raise-within-month');
  if (own.length === 1 && own[0]?.days !== own[0]?.daysInMonth) notes.push('part-month');
  return {
    rule: 'base-salary.month',
    term: cumulativeTerm(upTo(k), k === firstOfYear ? nothing : upTo(k - 1), base.currency),
    notes,
  };
}

/** Pay of the months from one to another: whole months at one rate are taken together. */
function accruedTerm(context: OfferContext, base: BaseRate, from: number, to: number): Term {
  const runs: { step: RateStep; months: number; part: Stretch | undefined }[] = [];
  for (let m = from; m <= to; m += 1) {
    for (const stretch of stretchesOf(base, context.grid, m, context.grid.start(m), context.lastDay)) {
      const isWhole = stretch.days === stretch.daysInMonth;
      const run = runs.at(-1);
      if (isWhole && run && !run.part && run.step === stretch.step) run.months += 1;
      else runs.push({ step: stretch.step, months: 1, part: isWhole ? undefined : stretch });
    }
  }
  return sumOf(
    ...runs.map(({ step, months, part }) => {
      const twelfths = quotientOf(annualTerm(base, step), countOf('months-of-year', 12, 'months'));
      if (!part) return productOf(twelfths, countOf('months-counted', months, 'months'));
      const days = input('days-counted', whole(part.days), 'days');
      return productOf(twelfths, quotientOf(days, countOf('days-in-month', part.daysInMonth, 'days')));
    }),
  );
}

/** A year's base at a rate, from the terms as they were entered. */
export function annualTerm(base: BaseRate, step: RateStep): Term {
  const { terms, currency } = base;
  const factors = [rateTerm(terms, step, currency)];
  if (terms.kind === 'hourly') {
    factors.push(
      input('hours-per-week', parseDecimal(terms.hoursPerWeek), 'hours', ['base', 'hoursPerWeek']),
      input('weeks-per-year', parseDecimal(terms.weeksPerYear), 'weeks', ['base', 'weeksPerYear']),
    );
  }
  if (terms.partTimeShare !== undefined) {
    factors.push(
      input('part-time-share', parseRatio(terms.partTimeShare), 'portion', ['base', 'partTimeShare']),
    );
  }
  return factors.length === 1 && factors[0] ? factors[0] : productOf(...factors);
}

function rateTerm(terms: BaseSalary, step: RateStep, currency: Currency): Term {
  return moneyTerm(terms.kind === 'annual' ? 'annual-rate' : 'hourly-rate', step.rate, currency, [
    'base',
    'rate',
  ]);
}
