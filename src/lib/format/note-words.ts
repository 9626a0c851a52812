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
};
