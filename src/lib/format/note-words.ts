import type { Note } from '#lib/engine/ledger/working.ts';

/** The facts that decided a working, as sentences. */
export const NOTE_WORDS: Readonly<Record<Note, string>> = {
  'raise-within-month': 'The rate changes within this month, so each rate counts by its calendar days.',
  'part-month': 'Only part of this month is worked, so it counts by calendar days.',
  'guarantee-larger': 'The guaranteed minimum is the larger, so it is what counts.',
  'illiquid-not-counted': 'This equity cannot be sold yet; the settings count it at nothing.',
  'illiquid-discounted': 'This equity cannot be sold yet; the settings count it less the liquidity discount.',
  'illiquid-face': 'This equity cannot be sold yet; the settings count it at its full value.',
  'waits-for-liquidity-event':
    'Service is done on this date, but nothing is delivered until a liquidity event, which has no date.',
  'paid-before-start': 'Paid before the first day of work; it counts in month 1.',
  'landed-on-grant-date': 'Vested before the grant date by its schedule, so it lands on the grant date.',
  'not-in-writing': 'This grant is not in writing, so all of it is discretionary.',
  'option-expired': 'The option has expired before this day, so it is worth nothing.',
  'left-out-of-total': 'This line is shown, but kept out of the totals.',
  'deferral-limit-reached':
    'Own contributions have reached their limit for the calendar year, so less is put in than was chosen.',
  'compensation-limit-reached': 'Pay above the yearly limit on the pay that counts earns no employer money.',
  'additions-limit-reached': 'All contributions together have reached their limit for the calendar year.',
  'match-cap-reached': 'The match has reached its yearly cap.',
  'match-not-vested': 'Not all of this is yours to keep yet by your months of service on this day.',
  'limits-of-another-year':
    "The statutory limits of this calendar year are not known here; the nearest known year's stand in.",
  'limits-in-dollars-only':
    'The statutory limits are set in US dollars; none is applied to amounts in another currency.',
  'purchase-limit-reached': 'The yearly limit of 25,000 dollars decides how many shares are bought.',
  'leftover-paid-back': 'What does not buy a whole share is paid back.',
};
