import { LEAVING_FIGURES, type LeavingFigure } from '#lib/engine/leaving/leaving-figures.ts';
import {
  MAKE_WHOLE_FIGURES,
  MAKE_WHOLE_WINDOWS,
  type MakeWholeFigure,
} from '#lib/engine/leaving/make-whole.ts';
import { WAYS } from '#lib/engine/leaving/ending.ts';
import { COMPONENTS } from '#lib/engine/ledger/components.ts';
import { z } from '#lib/document/z.ts';
import { date, decimal, head, mistake, money, noted, offerNames, word } from './fields.ts';

const FIGURE_NOTES: Readonly<Record<LeavingFigure, string>> = {
  'cash-received': 'Pay, payments and allowances up to the last day, less premiums.',
  severance: 'What is paid to whoever is laid off.',
  'bonus-payout': 'The bonus that is paid to whoever is laid off.',
  'leave-payout': 'Unused days of leave that are paid out.',
  'owed-back': 'What of sign-on and relocation payments is owed back, by the chosen readings.',
  'cash-kept': 'Cash received and what is paid on leaving, less what is owed back.',
  'benefits-kept':
    'Retirement money with the vested match, HSA money, gains of share purchases, worth of leave.',
  'vested-sellable': 'Equity that has vested and can be sold, each vest at the price of its day.',
  accelerated: 'Equity that vests at once and can be sold, at the price of the day on which it does.',
  kept: 'Cash kept, benefits kept, and equity that can be sold.',
  'vested-not-sellable': 'Equity that has vested and cannot be sold yet, at face value; not in kept.',
  'accelerated-not-sellable': 'Equity that vests at once and cannot be sold yet, at face value; not in kept.',
  'exercise-cost': 'What it costs to exercise all vested options.',
  unvested: 'Vests whose service would end after the last day.',
  'unvested-match': 'The match that is not vested.',
  forfeited: 'Unvested equity that could have been sold, and the unvested match.',
  'unvested-not-sellable': 'Unvested equity that could not be sold, at face value; not in forfeited.',
};

const figures = z.strictObject(
  Object.fromEntries(LEAVING_FIGURES.map((name) => [name, noted(money, FIGURE_NOTES[name])])) as Record<
    LeavingFigure,
    typeof money
  >,
);

const clawback = z.strictObject({
  line: noted(z.string(), 'The line of the ledger that was paid.'),
  label: noted(z.string(), 'What the payment is called.'),
  path: noted(z.string(), 'Where in the document it stands.'),
  clause: noted(z.nullable(z.string()), 'The clause in its own words; null when they are not kept.'),
  isTriggered: noted(z.boolean(), 'Whether this way of leaving makes it owed.'),
  ends: noted(date, 'The first day on which nothing is owed any more.'),
  residue: noted(money, 'What a percentage a full month leaves over at the end of the clause.'),
  readings: noted(
    z.array(
      z.strictObject({
        reading: noted(z.string(), 'The reading in words.'),
        kind: noted(
          word(['full', 'by-full-month', 'by-day', 'percent-per-full-month', 'steps']),
          'The kind of reading.',
        ),
        isChosen: noted(z.boolean(), 'Whether it is the one that the document chooses.'),
        owed: noted(money, 'What it claims, in the reporting currency.'),
      }),
    ),
    'The chosen reading; with --all-readings all of them.',
  ),
});

const grant = z.strictObject({
  line: noted(z.string(), 'The line of the ledger.'),
  label: noted(z.string(), 'What the grant is called.'),
  granted: noted(decimal, 'Units granted: shares, or minor units of an award in cash.'),
  vested: noted(decimal, 'Units vested by the last day.'),
  accelerated: noted(decimal, 'Units that vest at once.'),
  forfeited: noted(decimal, 'Units that are lost.'),
  exerciseCost: noted(money, 'What it costs to exercise the vested options.'),
  exerciseUntil: noted(
    z.nullable(date),
    'The last day on which they can be exercised; null when not stated.',
  ),
});

const wait = z.strictObject({
  kind: noted(word(['vest', 'bonus', 'match', 'clawback']), 'What waiting brings.'),
  until: noted(date, 'Until when.'),
  days: noted(z.int(), 'How many days after the last day that is.'),
  gain: noted(money, 'What it comes to.'),
});

const MAKE_WHOLE_NOTES: Readonly<Record<MakeWholeFigure, string>> = {
  unvested: 'Unvested equity of the window, as the totals count it.',
  'earned-bonus': 'The bonus earned and not paid yet.',
  'unvested-match': 'The match that is not vested.',
  'owed-back': 'What is owed back.',
  sum: 'The sum of these.',
  'not-sellable':
    'Unvested equity that could not be sold, at face value; not in the sum at more than counts.',
};

const makeWhole = z.strictObject({
  within: noted(
    z.union([z.literal(MAKE_WHOLE_WINDOWS[0]), z.literal(MAKE_WHOLE_WINDOWS[1]), z.literal('all')]),
    'Months after the resignation up to which unvested equity counts, or "all".',
  ),
  ...(Object.fromEntries(
    MAKE_WHOLE_FIGURES.map((name) => [name, noted(money, MAKE_WHOLE_NOTES[name])]),
  ) as Record<MakeWholeFigure, typeof money>),
});

const staying = z.strictObject({
  id: noted(z.string(), 'The id of the new offer.'),
  company: noted(z.string(), 'Its employer.'),
  years: noted(z.array(money), 'What it pays more than staying, by employment year; less is negative.'),
  firstYear: noted(
    z.array(
      z.strictObject({
        component: noted(word(COMPONENTS), 'The component.'),
        more: noted(money, 'What it pays more in year 1.'),
      }),
    ),
    'Year 1 by the components that differ.',
  ),
  deepest: noted(
    z.nullable(
      z.strictObject({
        month: noted(z.int(), 'The month by whose end it is furthest behind.'),
        behind: noted(money, 'How far.'),
      }),
    ),
    'Where it is furthest behind; null when it never is.',
  ),
  caughtUpFrom: noted(
    z.nullable(z.int()),
    'The month by whose end it is not behind any more, 0 when it never is; null when it is at the end of the horizon.',
  ),
});

/** What `parley leave --json` gives. */
export const leaveOutput = z.strictObject({
  ...head('leave'),
  currency: noted(z.string(), 'The reporting currency.'),
  way: noted(word(WAYS), 'How one leaves.'),
  offers: noted(
    z.array(
      z.strictObject({
        ...offerNames,
        mistakes: noted(z.array(mistake), 'What is wrong or doubtful in this offer.'),
        leaving: noted(
          z.nullable(
            z.strictObject({
              on: noted(date, 'The last day asked for.'),
              lastDay: noted(date, 'The last day worked: an earlier one where the contract ends before.'),
              ending: noted(word([...WAYS, 'contract-end']), 'How the employment ends.'),
              monthsServed: noted(z.int(), 'Full months served.'),
              figures: noted(figures, 'What leaving comes to, in the reporting currency.'),
              clawbacks: noted(z.array(clawback), 'The payments with a clawback clause.'),
              grants: noted(z.array(grant), 'The grants held on the last day.'),
              waits: noted(z.array(wait), 'What the next 90 days bring to whoever stays.'),
            }),
          ),
          'Leaving on the day; null without --on, or when an error keeps the offer from being computed.',
        ),
        makeWhole: noted(
          z.nullable(z.array(makeWhole)),
          'What resigning from the current job on the day loses; null for a new offer.',
        ),
        staying: noted(
          z.nullable(z.array(staying)),
          'Each new offer against staying in the current job; null for a new offer.',
        ),
        months: noted(
          z.nullable(
            z.array(
              z.strictObject({
                month: noted(z.int(), 'Months after the first day of year 1.'),
                on: noted(date, 'The last day.'),
                figures: noted(figures, 'What leaving comes to then.'),
              }),
            ),
          ),
          'The months asked for with --months; null without.',
        ),
      }),
    ),
    'The offers in the order of the document.',
  ),
});

/** The output of `parley leave --json`. */
export type LeaveOutput = z.infer<typeof leaveOutput>;

/** An offer of the output of `parley leave --json`. */
export type LeaveOffer = LeaveOutput['offers'][number];
