import { minorDigits, type Currency } from '../money/currency.ts';
import { powerOfTen } from '../money/decimal-string.ts';
import { ONE, whole, type Ratio } from '../money/ratio.ts';
import type { DocumentPath, InputName, Term, Unit } from './working.ts';

/** A number read from the offer, the settings or the calendar. */
export function input(name: InputName, value: Ratio, unit: Unit, path?: DocumentPath): Term {
  return path ? { kind: 'input', name, value, unit, path } : { kind: 'input', name, value, unit };
}

/** A whole number of months, days or the like. */
export function countOf(name: InputName, value: number, unit: Unit): Term {
  return input(name, whole(value), unit);
}

/** An amount that is held in minor units, as a number of whole currency units. */
export function moneyTerm(name: InputName, minor: Ratio, currency: Currency, path?: DocumentPath): Term {
  return input(name, inWholeUnits(minor, currency), 'money', path);
}

/** Minor units as whole currency units: 18500000 cents are 185000. */
export function inWholeUnits(minor: Ratio, currency: Currency): Ratio {
  return { n: minor.n, d: minor.d * powerOfTen(minorDigits(currency)) };
}

export const sumOf = (...terms: readonly Term[]): Term => ({ kind: 'sum', terms });
export const productOf = (...terms: readonly Term[]): Term => ({ kind: 'product', terms });
export const largerOf = (...terms: readonly Term[]): Term => ({ kind: 'larger', terms });
export const differenceOf = (from: Term, less: Term): Term => ({ kind: 'difference', from, less });
export const quotientOf = (of: Term, by: Term): Term => ({ kind: 'quotient', of, by });
export const named = (name: InputName, unit: Unit, term: Term): Term => ({ kind: 'named', name, unit, term });
export const oneTerm: Term = { kind: 'input', name: 'one', value: ONE, unit: 'factor' };

/** Posting: rounded to the currency's minor unit, half away from zero. */
export function postedTerm(term: Term, currency: Currency): Term {
  return { kind: 'round', term, places: minorDigits(currency), mode: 'half-away-from-zero' };
}

/** Cumulative rounding: what is posted after this entry less what was posted before it. */
export function cumulativeTerm(after: Term, before: Term, currency: Currency): Term {
  return differenceOf(postedTerm(after, currency), postedTerm(before, currency));
}

/** Nothing yet: the empty sum before a first entry. */
export const nothing: Term = { kind: 'sum', terms: [] };
