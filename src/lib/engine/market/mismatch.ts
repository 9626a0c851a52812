import type { PlainDate } from '../calendar/plain-date.ts';
import type { Currency } from '../money/currency.ts';
import type { Ratio } from '../money/ratio.ts';
import type { Month } from './ageing.ts';
import type { Measure } from './band.ts';
import type { PayNote } from './comparable-pay.ts';

/** What of a band does not match the offer that is held against it; worded by `format/`. */
export type Mismatch =
  /** The band is of a wider or another area than the one where the offer is paid; undefined when none is chosen. */
  | { readonly kind: 'area'; readonly band: string; readonly offer: string | undefined }
  /** The area lies in several states, and the band is of one of them. */
  | { readonly kind: 'one-of-several-states'; readonly state: string; readonly others: readonly string[] }
  /** The band (a month, or a year), after its ageing, is of another year than the first day of the comparison. */
  | { readonly kind: 'time'; readonly band: Month; readonly offer: PlainDate | undefined }
  /** The band covers everyone in the occupation, whatever their level. */
  | { readonly kind: 'no-levels'; readonly offer: string | undefined }
  | { readonly kind: 'level' | 'role'; readonly band: string; readonly offer: string | undefined }
  /** What the source leaves open of its figures. */
  | { readonly kind: 'not-stated'; readonly what: readonly ('area' | 'level' | 'role')[] }
  /** The source does not say what its figures measure. */
  | { readonly kind: 'definition-not-stated' }
  /** The pay was brought to the currency of the band at a rate of units of it for one unit of pay. */
  | { readonly kind: 'currency'; readonly pay: Currency; readonly band: Currency; readonly rate: Ratio }
  /** The codes that the statistics publish merged. */
  | { readonly kind: 'merged-occupations'; readonly titles: readonly string[] }
  /** The figures are those of a wider geography: so many areas share them. */
  | { readonly kind: 'wider-geography'; readonly areas: number }
  /** The band's figures are by the hour. */
  | { readonly kind: 'hourly-band' }
  /** What was done to the pay, or left out of it. */
  | { readonly kind: 'pay'; readonly note: PayNote };

/** Why a band has no position for an offer. */
export type NoPosition =
  | { readonly kind: 'base-not-stated' | 'no-hours' | 'offer-not-computed'; readonly measures: Measure }
  | { readonly kind: 'no-exchange-rate'; readonly missing: Currency };
