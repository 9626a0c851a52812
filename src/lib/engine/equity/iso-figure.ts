import type { DecimalString } from '../money/decimal-string.ts';

/*
 * The limit on incentive stock options, in whole US dollars, with the law that sets it. It is not adjusted for
 * inflation: the same figure holds for every calendar year since 1987.
 */

/** The value of stock for which options may first become exercisable in one calendar year as incentive options. */
export const ISO_LIMIT = {
  dollars: '100000' as DecimalString,
  since: 1987,
  source: {
    title: 'Internal Revenue Code, section 422(d)',
    publisher: 'United States Code, title 26',
    published: '1986-10-22',
    address: 'https://www.law.cornell.edu/uscode/text/26/422',
  },
} as const;
