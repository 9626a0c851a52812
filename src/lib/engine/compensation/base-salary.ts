import { earlier } from '../calendar/plain-date.ts';
import { cumulativePosting } from '../money/allocate.ts';
import type { Currency } from '../money/currency.ts';
import { parseDecimal, parseRatio } from '../money/decimal-string.ts';
import type { BaseSalary } from '#lib/document/types.ts';
import type { OfferContext } from '../ledger/context.ts';
import type { Stream } from '../ledger/ledger.ts';
import { openStream } from '../ledger/stream.ts';
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
  const hasAssumedRaises = base.steps.some(({ rate, contracted }) => rate !== contracted);
  let [postPay, postContracted] = [cumulativePosting(), cumulativePosting()];
  for (let m = 1; m <= grid.months; m += 1) {
    if (m % 12 === 1) [postPay, postContracted] = [cumulativePosting(), cumulativePosting()];
    const stretches = stretchesOf(base, grid, m, grid.start(m), lastDay);
    if (stretches.length === 0) break;
    const date = lastDay === undefined ? grid.lastDay(m) : earlier(grid.lastDay(m), lastDay);
    const amount = postPay(payOf(stretches, 'rate'));
    if (!hasAssumedRaises) {
      stream.post(date, m, 'guaranteed', amount);
      continue;
    }
    const surerAmount = postContracted(payOf(stretches, 'contracted'));
    stream.postSplit(date, m, amount, { surer: 'guaranteed', surerAmount, rest: 'discretionary' });
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
  if (own.length === 1 && own[0]?.part) notes.push('part-month');
  return {
    rule: 'base-salary.month',
    term: cumulativeTerm(upTo(k), k === firstOfYear ? nothing : upTo(k - 1), base.currency),
    notes,
  };
}

/** Pay of the months from one to another: whole months at one rate are taken together. */
function accruedTerm(context: OfferContext, base: BaseRate, from: number, to: number): Term {
  const runs: { stretch: Stretch; months: number }[] = [];
  for (let m = from; m <= to; m += 1) {
    for (const stretch of stretchesOf(base, context.grid, m, context.grid.start(m), context.lastDay)) {
      const run = runs.at(-1);
      const continues = !stretch.part && run && !run.stretch.part && run.stretch.step === stretch.step;
      if (continues) run.months += 1;
      else runs.push({ stretch, months: 1 });
    }
  }
  return sumOf(
    ...runs.map(({ stretch: { step, part }, months }) => {
      const monthly = quotientOf(annualTerm(base, step), countOf('months-of-year', 12, 'months'));
      if (!part) return productOf(monthly, countOf('months-counted', months, 'months'));
      const days = countOf('days-counted', part.days, 'days');
      return productOf(monthly, quotientOf(days, countOf('days-in-month', part.daysInMonth, 'days')));
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
