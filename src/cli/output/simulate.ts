import { z } from '#lib/document/z.ts';
import { decimal, head, mistake, money, noted, offerNames, scenario, word } from './fields.ts';

const band = {
  low: noted(money, 'Of 100 futures 5 are at or below this.'),
  median: noted(money, 'Half of the futures are at or below this.'),
  high: noted(money, 'Of 100 futures 95 are at or below this.'),
};

const futures = z.strictObject({
  certain: noted(
    z.nullable(word(['no-shares', 'not-counted', 'no-volatility'])),
    'Why nothing of the offer is left to chance: nothing in the total hangs on a share price that moves, its equity cannot be sold and does not count, or its volatility is 0; null where something is.',
  ),
  volatility: noted(
    decimal,
    'The standard deviation of the yearly logarithmic return of its share: 0.3 for 30%; 0 without a stock.',
  ),
  exact: noted(money, 'The total at the assumed prices, exact.'),
  mean: noted(money, 'The mean of the totals.'),
  standardError: noted(money, 'The standard error of the mean.'),
  ...band,
  chanceBest: noted(
    decimal,
    'The share of the futures in which it is the best; one that ties is counted by its share.',
  ),
  chanceBestError: noted(decimal, 'The standard error of that share.'),
  aheadOf: noted(
    z.array(
      z.strictObject({
        id: noted(z.string(), 'The id of the other offer.'),
        chance: noted(decimal, 'The share of the futures in which this offer is ahead of it.'),
      }),
    ),
    'How often it is ahead of each other offer.',
  ),
  byMonth: noted(
    z.array(
      z.strictObject({
        month: noted(z.int(), 'The month of the comparison, from 0, by whose end it is paid.'),
        ...band,
      }),
    ),
    'What has been paid so far.',
  ),
});

/** What `parley simulate --json` gives. */
export const simulateOutput = z.strictObject({
  ...head('simulate'),
  isEstimate: noted(
    z.literal(true),
    'Share prices are drawn by chance: no figure but the exact ones is exact.',
  ),
  currency: noted(z.string(), 'The reporting currency.'),
  horizonYears: noted(z.int(), 'How many years are compared.'),
  by: noted(word(['employment-year', 'calendar-year']), 'How the horizon is cut.'),
  totalDefinition: noted(
    word(['total-cash', 'total-direct-compensation', 'total-compensation']),
    'The total that is simulated.',
  ),
  scenario,
  seed: noted(z.int(), 'The number that the draws start from: the same number gives the same futures.'),
  paths: noted(z.int(), 'How many futures were drawn.'),
  bandPaths: noted(z.int(), 'From how many of them the values by month are read, but for the last month.'),
  correlation: noted(decimal, 'The correlation of the prices of any two companies.'),
  offers: noted(
    z.array(
      z.strictObject({
        ...offerNames,
        mistakes: noted(z.array(mistake), 'What is wrong or doubtful in this offer.'),
        futures: noted(
          z.nullable(futures),
          'What its futures come to; null when an error keeps it from being computed.',
        ),
      }),
    ),
    'The offers in the order of the document.',
  ),
  distribution: noted(
    z.strictObject({
      from: noted(money, 'Where the first class begins.'),
      width: noted(money, 'How wide each class is.'),
      offers: noted(
        z.array(
          z.strictObject({
            id: noted(z.string(), 'The id of the offer.'),
            below: noted(z.int(), 'Futures whose total is below the first class.'),
            counts: noted(z.array(z.int()), 'Futures in each class.'),
            above: noted(z.int(), 'Futures whose total is above the last class.'),
          }),
        ),
        'The offers that hang on chance.',
      ),
    }),
    'How the totals are spread over classes of equal width.',
  ),
});

/** The JSON of a simulation. */
export type SimulateOutput = z.infer<typeof simulateOutput>;
