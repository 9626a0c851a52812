import { z } from '#lib/document/z.ts';
import { date, decimal, head, mistake, money, noted, offerNames, word } from './fields.ts';
import { PLACES } from './places.ts';

const vest = z.strictObject({
  date: noted(date, 'The day on which the vest is delivered or, while it waits for an event, served for.'),
  serviceDate: noted(date, 'The day on which the service was done.'),
  year: noted(z.int(), 'The employment year, from 1; 0 or less is history.'),
  place: noted(word(PLACES), 'Whether the vest is inside the horizon, before the comparison, or after it.'),
  shares: noted(z.nullable(decimal), 'The shares that vest; null for an award in cash.'),
  cumulativeShares: noted(z.nullable(decimal), 'The shares of the grant vested up to this day.'),
  price: noted(z.nullable(decimal), 'The price of a share on the day, unrounded; null for an award in cash.'),
  value: noted(money, 'What the vest is worth in the totals, in the currency of the grant.'),
  reported: noted(money, 'The same in the reporting currency.'),
  cumulativeReported: noted(money, 'What has vested up to this day, in the reporting currency.'),
  exerciseCost: noted(money, 'What it costs to exercise the options; 0 for shares that cost nothing.'),
  illiquid: noted(
    z.nullable(
      z.strictObject({
        face: noted(money, 'Its full value, in the reporting currency.'),
        discounted: noted(money, 'Its value less the liquidity discount, in the reporting currency.'),
      }),
    ),
    'Set for what cannot be sold.',
  ),
});

/** What `parley vesting --json` gives. */
export const vestingOutput = z.strictObject({
  ...head('vesting'),
  currency: noted(z.string(), 'The reporting currency.'),
  offers: noted(
    z.array(
      z.strictObject({
        ...offerNames,
        mistakes: noted(z.array(mistake), 'What is wrong or doubtful in this offer.'),
        grants: noted(
          z.nullable(
            z.array(
              z.strictObject({
                id: noted(z.string(), 'Names the grant in this ledger.'),
                component: noted(
                  word(['initial-grants', 'refresh-grants']),
                  'Whether it is an initial grant, or one of the grants of a refresh plan.',
                ),
                label: noted(z.string(), 'What the grant is called.'),
                path: noted(z.string(), 'Where in the document the grant stands.'),
                currency: noted(z.string(), 'The currency of the grant.'),
                counts: noted(z.boolean(), 'Whether the grant is part of the totals.'),
                vests: noted(z.array(vest), 'Its vests in date order.'),
              }),
            ),
          ),
          'The grants of the offer; null when an error keeps it from being computed.',
        ),
      }),
    ),
    'The offers in the order of the document.',
  ),
});

/** The output of `parley vesting --json`. */
export type VestingOutput = z.infer<typeof vestingOutput>;

/** A grant of the output of `parley vesting --json`. */
export type VestingGrant = NonNullable<VestingOutput['offers'][number]['grants']>[number];
