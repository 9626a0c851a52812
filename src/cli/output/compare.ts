import { CERTAINTIES, COMPONENTS, SUBTOTALS } from '#lib/engine/ledger/components.ts';
import { NAMED_READINGS } from '#lib/engine/readings/named.ts';
import { CERTAINTY_WORDS } from '#lib/format/certainty-words.ts';
import { COMPONENT_WORDS, SUBTOTAL_WORDS } from '#lib/format/component-words.ts';
import { READING_WORDS } from '#lib/format/reading-words.ts';
import type { Words } from '#lib/format/words.ts';
import { z } from '#lib/document/z.ts';
import { date, head, mistake, money, noted, offerNames, scenario, word } from './fields.ts';

/** An object with one field a name, each noted by its own words. */
function oneField<const Name extends string, Schema extends z.ZodMiniType>(
  names: readonly Name[],
  words: Readonly<Record<Name, Words>>,
  schema: Schema,
) {
  const fields = names.map((name): [Name, Schema] => [name, noted(schema, words[name].definition)]);
  return z.strictObject(Object.fromEntries(fields) as Record<Name, Schema>);
}

const sums = {
  components: noted(oneField(COMPONENTS, COMPONENT_WORDS, money), 'The amount of each component.'),
  subtotals: noted(oneField(SUBTOTALS, SUBTOTAL_WORDS, money), 'Sums of components.'),
  certainties: noted(
    oneField(CERTAINTIES, CERTAINTY_WORDS, money),
    'The total compensation, split by how sure it is.',
  ),
  illiquid: noted(
    z.strictObject({
      face: noted(money, 'Its full value.'),
      discounted: noted(money, 'Its value less the liquidity discount.'),
    }),
    'Equity that cannot be sold, beside the totals and not in them.',
  ),
};

const reading = z.union([
  z.strictObject({ amount: noted(money, 'The amount.') }),
  z.strictObject({
    missing: noted(
      word(['hours-not-stated', 'base-not-stated', 'no-hours-left']),
      'Why there is no such figure.',
    ),
  }),
]);

const figures = z.strictObject({
  years: noted(
    z.array(
      z.strictObject({
        year: noted(z.int(), 'The number of the employment year, or the calendar year.'),
        from: noted(date, 'Its first day in the comparison.'),
        to: noted(date, 'Its last day in the comparison.'),
        isPart: noted(z.boolean(), 'Whether only part of a calendar year lies in the comparison.'),
        ...sums,
      }),
    ),
    'The years of the horizon.',
  ),
  horizon: noted(z.strictObject(sums), 'The whole horizon: the sum of the years.'),
  afterHorizon: noted(z.strictObject(sums), 'What vests or pays after the horizon, in no total.'),
  readings: noted(oneField(NAMED_READINGS, READING_WORDS, reading), 'Figures with a name of their own.'),
});

/** What `parley compare --json` gives. */
export const compareOutput = z.strictObject({
  ...head('compare'),
  title: noted(z.optional(z.string()), 'What the comparison is called.'),
  currency: noted(z.string(), 'The currency of every amount.'),
  horizonYears: noted(z.int(), 'How many years are compared.'),
  comparisonStart: noted(
    z.nullable(date),
    'The first day of the comparison; null while no offer has a start.',
  ),
  by: noted(word(['employment-year', 'calendar-year']), 'How the horizon is cut into years.'),
  totalDefinition: noted(word(SUBTOTALS), 'The total by which the offers are ranked.'),
  scenario,
  offers: noted(
    z.array(
      z.strictObject({
        ...offerNames,
        mistakes: noted(z.array(mistake), 'What is wrong or doubtful in this offer.'),
        figures: noted(z.nullable(figures), 'Its figures; null when an error keeps it from being computed.'),
      }),
    ),
    'The offers in the order of the document, without hidden ones.',
  ),
  ranking: noted(
    z.strictObject({
      kind: noted(
        word(['leader', 'close-call', 'nothing-to-rank']),
        'Whether an offer leads, the two best are within 2% of the larger, or fewer than two can be computed.',
      ),
      apart: noted(z.nullable(money), 'How far the two best are apart; null when there are not two.'),
      places: noted(
        z.array(
          z.strictObject({
            id: noted(z.string(), 'The id of the offer.'),
            total: noted(money, 'Its total over the horizon.'),
          }),
        ),
        'The offers that can be computed, best first.',
      ),
    }),
    'The offers by their totals.',
  ),
});

/** The output of `parley compare --json`. */
export type CompareOutput = z.infer<typeof compareOutput>;

/** The figures of one offer. */
export type FiguresOutput = z.infer<typeof figures>;

/** The sums of one stretch of time. */
export type SumsOutput = FiguresOutput['horizon'];
