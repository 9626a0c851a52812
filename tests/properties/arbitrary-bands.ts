import fc from 'fast-check';
import { currency, dateBetween, fieldsOf, kind, oneOf, perhaps, type Fields } from './arbitrary-scalars.ts';

/* Random sound pay bands of one's own, and choices of a market. */

const facts = {
  name: kind('Band'),
  measures: oneOf('base-wages', 'total-compensation'),
  includesCommission: perhaps(fc.constant(true)),
  currency,
  per: perhaps(oneOf('year', 'hour')),
  role: perhaps(kind('Engineer')),
  level: perhaps(kind('Senior')),
  area: perhaps(kind('Somewhere')),
  source: kind('Example'),
  date: dateBetween(2015, 2027),
  sample: perhaps(fc.integer({ min: 1, max: 5000 })),
};

/** Amounts of money that rise or stay the same. */
const rising = (count: number): fc.Arbitrary<readonly string[]> =>
  fc
    .array(fc.integer({ min: 1, max: 400_000 }), { minLength: count, maxLength: count })
    .map((list) => [...list].sort((a, b) => a - b).map(String));

const POINTS = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

const points = fc
  .tuple(rising(5), fc.subarray([...POINTS], { minLength: 1 }))
  .map(([amounts, stated]) =>
    Object.fromEntries(POINTS.flatMap((point, i) => (stated.includes(point) ? [[point, amounts[i]]] : []))),
  );

const band = fc.oneof(
  fieldsOf({ kind: kind('percentiles'), points, ...facts }),
  fc.tuple(rising(3), fc.boolean(), fieldsOf(facts)).map(([[min, mid, max], hasMid, rest]): Fields => ({
    kind: 'range',
    min,
    ...(hasMid ? { mid } : {}),
    max,
    ...rest,
  })),
  fc
    .tuple(rising(2), fieldsOf(facts))
    .map(([[min, max], rest]): Fields => ({ kind: 'posted-range', min, max, ...rest })),
);

/** A short list of sound bands. */
export const bands: fc.Arbitrary<readonly Fields[]> = fc
  .array(band, { maxLength: 3 })
  .map((list) => list.map((fields, i) => ({ id: `b${i + 1}`, ...fields })));

/** What an offer is held against. */
export const market: fc.Arbitrary<Fields> = fieldsOf({
  occupation: perhaps(oneOf('15-1252', '15-2051', '29-1141', '27-2011')),
  role: perhaps(oneOf('machine-learning-engineer', 'robotics-engineer')),
  area: perhaps(oneOf('41940', '12420', 'CA', '500002')),
  paidAs: perhaps(oneOf('35620', 'TX')),
  level: perhaps(oneOf('I', 'II', 'III', 'IV')),
});
