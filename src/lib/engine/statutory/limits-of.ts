import { minorUnits } from '../money/money.ts';
import type { Currency } from '../money/currency.ts';
import type { Ratio } from '../money/ratio.ts';
import { STATUTORY_YEARS, type StatutoryFigure, type StatutoryYear } from './limits.ts';

/** The currency that the figures are set in. They say nothing about amounts in another. */
export const STATUTORY_CURRENCY = 'USD' as Currency;

/**
 * The figures that hold in a calendar year: its own, or the last known year's for later years and the first
 * known year's for earlier ones. Their `year` says which.
 */
export function limitsOf(year: number): StatutoryYear {
  const [first, ...later] = STATUTORY_YEARS;
  return later.reduce<StatutoryYear>((found, row) => (row.year <= year ? row : found), first);
}

/** A figure in exact cents. */
export function inCents({ dollars }: StatutoryFigure): Ratio {
  return minorUnits(dollars, STATUTORY_CURRENCY);
}
