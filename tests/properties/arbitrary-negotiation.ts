import fc from 'fast-check';
import { LEVERS } from '#lib/document/schema/negotiation.ts';
import { count, fieldsOf, kind, money, oneOf, perhaps } from './arbitrary-scalars.ts';

/* Random negotiations: what an offer may state of them, whatever it pays. */

const lever = oneOf(...LEVERS);
const reading = oneOf('horizon', 'first-year', 'annualised', 'guaranteed');

const target = fc.oneof(
  fieldsOf({
    kind: kind('offer'),
    offer: oneOf('o1', 'o2', 'gone'),
    reading,
    margin: perhaps(money(50_000)),
  }),
  fieldsOf({
    kind: kind('band'),
    band: kind('b1'),
    point: fc.oneof(
      fieldsOf({ kind: kind('midpoint') }),
      fieldsOf({ kind: kind('percentile'), percentile: count(1, 99) }),
    ),
  }),
  fieldsOf({ kind: kind('make-whole'), lastDay: kind('2026-06-30'), within: oneOf('12-months', 'all') }),
  fieldsOf({ kind: kind('amount'), reading, amount: money(900_000) }),
);

const talkWindow = fieldsOf({
  measure: fc.oneof(fieldsOf({ kind: kind('lever'), lever }), fieldsOf({ kind: kind('reading'), reading })),
  minimum: perhaps(money(200_000)),
  target: perhaps(money(300_000)),
  anchor: perhaps(money(400_000)),
});

/** What an offer may state of its negotiation; the values of a next level are left to hand-made tests. */
export const negotiation = fieldsOf({
  target: perhaps(target),
  window: perhaps(talkWindow),
  levers: perhaps(
    fc.array(fieldsOf({ lever, landsOn: perhaps(oneOf('result', 'change')) }), { maxLength: 3 }),
  ),
  inWords: perhaps(fieldsOf({ severance: perhaps(kind('Three months')) })),
});
