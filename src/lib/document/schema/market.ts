import { z } from '../z.ts';
import { count, currency, id, line, list, oneOf, plainDate, positive } from './scalars.ts';

const SOC = 'an occupation code such as "15-1252"';

/** A code of the Standard Occupational Classification of 2018. */
const occupationCode = z.string({ error: SOC }).check(z.regex(/^\d{2}-\d{4}$/, { error: SOC }));

const PLACE_CODE = 'the code of an area such as "41860", or of a state such as "CA"';

/** An area of the wage statistics by its code, or a state by its two letters. */
const placeCode = z
  .string({ error: PLACE_CODE })
  .check(z.regex(/^(?:\d{5,7}|[A-Z]{2})$/, { error: PLACE_CODE }));

const STATED = 'text of 1 to 200 characters';

/** One line of text that says something. */
const stated = z
  .string({ error: STATED })
  .check(z.regex(/\S/, { error: STATED }), z.maxLength(200, { error: STATED }));

/** The machine-learning roles for which an article states a range. */
export const ARTICLE_ROLES = [
  'machine-learning-engineer',
  'data-scientist',
  'ai-research-scientist',
  'computer-vision-engineer',
  'robotics-engineer',
] as const;

/** What an offer is held against: its occupation and the place where it is paid. */
export const offerMarket = z.strictObject({
  occupation: z.optional(occupationCode),
  role: z.optional(oneOf(ARTICLE_ROLES)),
  /** Where the work is done. */
  area: z.optional(placeCode),
  /** The place whose pay applies to remote work. */
  paidAs: z.optional(placeCode),
  /** The level of the job among the four prevailing-wage levels. */
  level: z.optional(oneOf(['I', 'II', 'III', 'IV'])),
});

const bandFacts = {
  id,
  name: stated,
  measures: oneOf(['base-wages', 'total-compensation']),
  /** Whether base wages include commission. */
  includesCommission: z.optional(z.literal(true, { error: 'true, or leave it out' })),
  currency,
  per: z.optional(oneOf(['year', 'hour'])),
  role: z.optional(line),
  level: z.optional(line),
  area: z.optional(line),
  source: stated,
  date: plainDate,
  sample: z.optional(count(1, 1_000_000_000)),
  /** The offers that it is held against; all when absent. */
  offers: z.optional(list(id)),
};

const points = z.strictObject({
  p10: z.optional(positive),
  p25: z.optional(positive),
  p50: z.optional(positive),
  p75: z.optional(positive),
  p90: z.optional(positive),
});

/** A pay band of the person's own: from a survey, a salary site, an employer or a job advertisement. */
export const ownBand = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('percentiles'), points, ...bandFacts }),
  z.strictObject({
    kind: z.literal('range'),
    min: positive,
    mid: z.optional(positive),
    max: positive,
    ...bandFacts,
  }),
  z.strictObject({ kind: z.literal('posted-range'), min: positive, max: positive, ...bandFacts }),
]);
