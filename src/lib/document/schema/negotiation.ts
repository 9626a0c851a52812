import { z } from '../z.ts';
import { amount, count, id, line, list, oneOf, plainDate, positive } from './scalars.ts';

/** What can be asked for, in the order in which it stands in the document and in tables. */
export const LEVERS = [
  'base',
  'bonus-target',
  'guaranteed-bonus',
  'sign-on',
  'grant-value',
  'grant-shares',
  'conversion-price',
  'vesting-front-load',
  'vesting-without-cliff',
  'refresh-grant',
  'earlier-start',
  'later-start',
  'relocation',
  'leave-days',
  'retirement-match',
  'premiums',
  'level',
  'severance',
  'acceleration',
] as const;

const lever = oneOf(LEVERS);

/** The readings over which two offers are matched. */
export const MATCH_READINGS = ['horizon', 'first-year', 'annualised', 'guaranteed'] as const;

/** The readings for which a figure of one's own can be the target. */
export const TARGET_READINGS = [...MATCH_READINGS, 'standard', 'base'] as const;

/** What the negotiation is to reach. */
export const target = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('offer'),
    offer: id,
    reading: oneOf(MATCH_READINGS),
    /** By how much to beat it; 0, a match, when absent. */
    margin: z.optional(amount),
  }),
  z.strictObject({
    kind: z.literal('band'),
    band: id,
    point: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('midpoint') }),
      z.strictObject({ kind: z.literal('percentile'), percentile: count(1, 99) }),
    ]),
  }),
  z.strictObject({
    kind: z.literal('make-whole'),
    /** The last day of the current job. */
    lastDay: plainDate,
    within: oneOf(['12-months', '24-months', 'all']),
  }),
  z.strictObject({ kind: z.literal('amount'), reading: oneOf(TARGET_READINGS), amount }),
]);

/** The figures that a call is prepared from: the least that would be accepted, the target, and the anchor. */
const negotiationWindow = z.strictObject({
  /** What the figures are of: the value of a lever, or a reading of the whole offer. */
  measure: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('lever'), lever }),
    z.strictObject({ kind: z.literal('reading'), reading: oneOf(TARGET_READINGS) }),
  ]),
  minimum: z.optional(amount),
  target: z.optional(amount),
  anchor: z.optional(amount),
});

/** How asks of one lever are made for this offer, where it is not as usual. */
const leverTerms = z.strictObject({
  lever,
  /** The step in which it is negotiated, in the unit of the lever. */
  step: z.optional(positive),
  /** Whether the result is a multiple of the step (when absent), or the change. */
  landsOn: z.optional(oneOf(['result', 'change'])),
  /** The furthest value that is still reasonable to ask for. */
  most: z.optional(amount),
});

/** What is negotiated about an offer, and how. */
export const negotiation = z.strictObject({
  target: z.optional(target),
  window: z.optional(negotiationWindow),
  levers: z.optional(list(leverTerms)),
  /** The terms of the next level, as values of other levers. */
  nextLevel: z.optional(
    z.strictObject({ level: line, terms: list(z.strictObject({ lever, value: amount })) }),
  ),
  /** Asks that have no computed value, in words. */
  inWords: z.optional(z.strictObject({ severance: z.optional(line), acceleration: z.optional(line) })),
});

/** What holds for the negotiation of every offer: the order in which levers are usually easiest for an employer. */
export const negotiationSettings = z.strictObject({ employerOrder: z.optional(list(lever)) });
