import { CERTAINTIES, COMPONENTS } from '#lib/engine/ledger/components.ts';
import { z } from '#lib/document/z.ts';
import { date, decimal, head, mistake, money, noted, offerNames, word } from './fields.ts';
import { PLACES } from './places.ts';

const vest = z.strictObject({
  shares: noted(z.nullable(decimal), 'The shares that vest; null for an award in cash.'),
  price: noted(
    z.nullable(decimal),
    'The price of a share on the date, unrounded; null for an award in cash.',
  ),
  serviceDate: noted(date, 'The day on which the service was done.'),
  exerciseCost: noted(money, 'What it costs to exercise them; 0 for shares that cost nothing.'),
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

const working = z.strictObject({
  rule: noted(z.string(), 'The rule by which the amount is computed.'),
  lines: noted(z.array(z.string()), 'The formula with its result, then the part results that it names.'),
  notes: noted(z.array(z.string()), 'Facts that decided the rule.'),
  conversion: noted(
    z.nullable(
      z.strictObject({
        rateDate: noted(date, 'The date of the rate that is in force on the day of the entry.'),
        lines: noted(z.array(z.string()), 'The formula with its result.'),
      }),
    ),
    'How the amount became reporting currency; null where it is in that currency.',
  ),
});

const entry = z.strictObject({
  k: noted(z.int(), 'The position of the entry in its line, from 1.'),
  date: noted(date, 'The day of the payment, vest or charge.'),
  year: noted(z.int(), 'The employment year, from 1; 0 or less is history.'),
  place: noted(word(PLACES), 'Whether the entry is inside the horizon, before the comparison, or after it.'),
  amount: noted(money, 'The amount in the currency of the line.'),
  reported: noted(money, 'The amount in the reporting currency.'),
  parts: noted(
    z.array(
      z.strictObject({
        certainty: noted(word(CERTAINTIES), 'How sure the part is.'),
        amount: noted(money, 'The part in the currency of the line.'),
        reported: noted(money, 'The part in the reporting currency.'),
      }),
    ),
    'The amount split by how sure it is.',
  ),
  vest: noted(z.nullable(vest), 'What is behind a vest; null for anything else.'),
  working: noted(working, 'How the amount is computed.'),
});

/** What `parley ledger --json` gives. */
export const ledgerOutput = z.strictObject({
  ...head('ledger'),
  currency: noted(z.string(), 'The reporting currency.'),
  horizonYears: noted(z.int(), 'How many years are compared.'),
  offers: noted(
    z.array(
      z.strictObject({
        ...offerNames,
        mistakes: noted(z.array(mistake), 'What is wrong or doubtful in this offer.'),
        lines: noted(
          z.nullable(
            z.array(
              z.strictObject({
                id: noted(z.string(), 'Names the line in this ledger.'),
                component: noted(word(COMPONENTS), 'The component of pay that it belongs to.'),
                label: noted(z.string(), 'What the line is called.'),
                path: noted(z.string(), 'Where in the document the line stands.'),
                currency: noted(z.string(), 'The currency of its amounts.'),
                counts: noted(z.boolean(), 'Whether the line is part of the totals.'),
                entries: noted(z.array(entry), 'Its entries in date order.'),
              }),
            ),
          ),
          'The lines of the offer; null when an error keeps it from being computed.',
        ),
      }),
    ),
    'The offers in the order of the document.',
  ),
});

/** The output of `parley ledger --json`. */
export type LedgerOutput = z.infer<typeof ledgerOutput>;

/** A line of the output of `parley ledger --json`. */
export type LedgerLine = NonNullable<LedgerOutput['offers'][number]['lines']>[number];
