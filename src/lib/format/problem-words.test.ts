import { expect, test } from 'vitest';
import type { Problem } from '#lib/engine/checks/finding.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import { ratio } from '#lib/engine/money/ratio.ts';
import { FILE_NAMES, problemWords } from './problem-words.ts';

const date = (text: string): PlainDate => text as PlainDate;
const usd = (minor: bigint) => ({ minor, currency: 'USD' as Currency });

const CASES: readonly [Problem, found: string, expected: string][] = [
  [{ kind: 'no-start' }, 'no start date', 'the first day of work, or a comparison start in the settings'],
  [
    { kind: 'no-exchange-rate', currency: 'EUR' as Currency },
    'the currency EUR without an exchange rate',
    'a dated rate for EUR in the settings',
  ],
  [
    { kind: 'schedule-not-whole', sum: ratio(9999n, 10000n), missing: ratio(1n, 10000n) },
    'a schedule that sums to 99.99%, 0.01% too little',
    'statements whose portions sum to 100%',
  ],
  [
    { kind: 'schedule-not-whole', sum: ratio(4n, 3n), missing: ratio(-1n, 3n) },
    'a schedule that sums to 4/3, 33.3333…% too much',
    'statements whose portions sum to 100%',
  ],
  [
    { kind: 'vests-not-whole', sum: ratio(900n), granted: ratio(1000n) },
    'vests of 900 shares for a grant of 1,000 shares',
    'vests that sum to the grant',
  ],
  [
    { kind: 'vest-before-grant', vest: date('2026-01-05'), grant: date('2026-02-01') },
    'a vest on Jan 5, 2026, before the grant on Feb 1, 2026',
    'a vest on or after the grant date',
  ],
  [
    { kind: 'strike-above-price', strike: ratio(12n), price: ratio(21n, 2n) },
    "a strike price of 12, above today's price of 10.5",
    "a strike price below the share price; at today's price the options are worth nothing",
  ],
  [
    {
      kind: 'quoted-grant-needs-growth',
      quoted: usd(40000000n),
      computed: usd(30000000n),
      growth: ratio(15n, 100n),
    },
    'a quoted value of $400,000.00, while the vests come to $300,000.00',
    "a value without hidden growth: the quote takes 15% a year from today's price",
  ],
  [
    { kind: 'no-price-of-chosen-valuation', valuation: 'fair-market-value' },
    'equity valued at fair market value, which is not stated',
    'the fair market value, the 409A price of common stock',
  ],
  [
    { kind: 'threshold-above-price', floor: 'base-price', threshold: ratio(12n), price: ratio(10n) },
    "a base price of 12, above today's price of 10",
    "one below the share price; at today's price the units are worth nothing",
  ],
  [
    { kind: 'expires-before-vest', expiry: date('2028-12-31'), vest: date('2029-01-01') },
    'options that expire on Dec 31, 2028, before they vest on Jan 1, 2029',
    'an expiry after the last vest; what vests after it is worth nothing',
  ],
  [
    {
      kind: 'event-before-grant',
      event: date('2026-02-01'),
      grant: date('2026-03-01'),
      of: { kind: 'named', name: 'launch' },
    },
    'the event "launch" on Feb 1, 2026, before the grant on Mar 1, 2026',
    'an event after the grant date',
  ],
  [
    { kind: 'probabilities-not-whole', sum: ratio(9n, 10n), missing: ratio(1n, 10n) },
    'probabilities that sum to 90%, 10% too little',
    'probabilities that sum to 100%: add the scenario in which nothing is paid',
  ],
];

test.each(CASES)('$0.kind: $1', (problem, found, expected) => {
  expect(problemWords(problem)).toEqual({ found, expected });
});

test('those who write a file are told the fields of the file', () => {
  const rate: Problem = { kind: 'no-exchange-rate', currency: 'EUR' as Currency };
  expect(problemWords(rate, FILE_NAMES).expected).toBe('a dated rate for EUR in settings.exchangeRates');
  const price: Problem = { kind: 'no-price-of-chosen-valuation', valuation: 'preferred-price' };
  expect(problemWords(price, FILE_NAMES).expected).toBe(
    'preferredPrice, what investors paid in the last round',
  );
});
