import { SUBTOTALS } from '#lib/engine/ledger/components.ts';
import { COUNTED_REFRESH_GRANTS } from '#lib/document/schema/scenarios.ts';
import { z } from '#lib/document/z.ts';
import { decimal, head, mistake, money, noted, scenario, word } from './fields.ts';

/** What an assumption is about: the kinds of change of a scenario. */
const KINDS = [
  'price-growth',
  'share-price',
  'bonus',
  'raises',
  'refresh-grants',
  'liquidity',
  'exchange-rate',
  'stay',
] as const;

const flip = z.strictObject({
  value: noted(
    z.nullable(decimal),
    'The value: a yearly rate, a factor of what is written, or months; null for a choice.',
  ),
  choice: noted(
    z.nullable(word(COUNTED_REFRESH_GRANTS)),
    'Which refresh grants count then; null for a number.',
  ),
  before: noted(
    z.nullable(decimal),
    'The value one step before, at which the sign has not changed; null for a choice.',
  ),
  difference: noted(money, 'The total of the first offer less that of the best of the others, at the value.'),
  leader: noted(z.nullable(z.string()), 'The id of the offer that leads then; null where both are level.'),
  distance: noted(decimal, "How far it is from today's value, in usual changes of the assumption."),
});

/** What `parley flips --json` gives. */
export const flipsOutput = z.strictObject({
  ...head('flips'),
  currency: noted(z.string(), 'The currency of every amount.'),
  horizonYears: noted(z.int(), 'How many years are compared.'),
  totalDefinition: noted(word(SUBTOTALS), 'The total that is compared.'),
  scenario,
  first: noted(
    z.nullable(z.string()),
    'The id of the offer with the largest total, of all or of the two chosen; null where fewer than two are ranked.',
  ),
  rivals: noted(z.array(z.string()), 'The ids of the offers it is held against.'),
  difference: noted(
    z.nullable(money),
    'The total of the first less that of the best of the others, as it stands.',
  ),
  restsOn: noted(
    z.array(
      z.strictObject({
        certainty: noted(z.string(), 'How sure the money is.'),
        amount: noted(money, 'What the first has more of it than the best of the others.'),
      }),
    ),
    'The difference by certainty; the amounts add up to it.',
  ),
  assumptions: noted(
    z.array(
      z.strictObject({
        kind: noted(word(KINDS), 'What is changed.'),
        offer: noted(z.nullable(z.string()), 'The id of the offer it is of; null where it is of all.'),
        currency: noted(z.nullable(z.string()), 'The currency whose rates are changed.'),
        today: noted(z.nullable(decimal), 'What holds in the document; null for a choice.'),
        step: noted(z.nullable(decimal), 'How far apart the values tried are; null for a choice.'),
        from: noted(z.nullable(decimal), 'The least value tried; null for a choice.'),
        to: noted(z.nullable(decimal), 'The largest value tried; null for a choice.'),
        flips: noted(
          z.array(flip),
          "Break-evens, nearest today's value first; empty where the range has none.",
        ),
      }),
    ),
    'The assumptions, that with the nearest break-even first.',
  ),
  mistakes: noted(z.array(mistake), 'What is wrong or doubtful in the offers.'),
});

/** The output of `parley flips --json`. */
export type FlipsOutput = z.infer<typeof flipsOutput>;
