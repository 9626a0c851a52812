import type { Currency } from '../money/currency.ts';
import { inMinorUnits, post } from '../money/money.ts';
import { power } from '../money/decimal.ts';
import { powerOfTen } from '../money/decimal-string.ts';
import { add, divide, max, min, multiply, ONE, subtract, ZERO, type Ratio } from '../money/ratio.ts';
import { round } from '../money/rounding.ts';
import type { Term } from './working.ts';

/**
 * The number a working comes to, exact. A working is only shown because this gives the amount it explains:
 * that is a property test over every entry and reading.
 */
export function evaluate(term: Term): Ratio {
  switch (term.kind) {
    case 'input':
      return term.value;
    case 'named':
      return evaluate(term.term);
    case 'sum':
      return term.terms.map(evaluate).reduce(add, ZERO);
    case 'product':
      return term.terms.map(evaluate).reduce(multiply, ONE);
    case 'larger':
      return term.terms.map(evaluate).reduce(max);
    case 'smaller':
      return term.terms.map(evaluate).reduce(min);
    case 'difference':
      return subtract(evaluate(term.from), evaluate(term.less));
    case 'quotient':
      return divide(evaluate(term.of), evaluate(term.by));
    case 'power':
      return power(evaluate(term.base), term.numerator, term.denominator);
    case 'round': {
      const scale = powerOfTen(term.places);
      const { n, d } = evaluate(term.term);
      return { n: round({ n: n * scale, d }, term.mode), d: scale };
    }
  }
}

/** What a term that is posted at its end comes to, in minor units of a currency; rounded once, half away from zero. */
export function minorOf(term: Term, currency: Currency): bigint {
  return post(inMinorUnits(evaluate(term), currency));
}
