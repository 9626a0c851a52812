import { LEVERS, TARGET_READINGS } from '#lib/document/schema/negotiation.ts';
import { z } from '#lib/document/z.ts';
import { decimal, head, mistake, money, noted, offerNames, word } from './fields.ts';

const lever = noted(word(LEVERS), 'The lever.');

const unit = z.strictObject({
  kind: noted(
    word(['money', 'price', 'share-of-base', 'share-of-pay', 'share-of-grant', 'shares', 'days', 'months']),
    'What values of the lever are counted in.',
  ),
  currency: noted(z.nullable(z.string()), 'The currency of an amount or a price; null otherwise.'),
  per: noted(
    z.nullable(word(['year', 'month', 'hour', 'once', 'grant'])),
    'What an amount is paid for; null otherwise.',
  ),
});

const asked = z.strictObject({
  unit: noted(unit, 'The unit of the values.'),
  from: noted(decimal, 'The value in the offer; 0 where it does not state the line.'),
  isStated: noted(z.boolean(), 'Whether the offer states the line.'),
  to: noted(decimal, 'The value asked for.'),
  step: noted(decimal, 'The step in which it is negotiated.'),
  landsOn: noted(word(['result', 'change']), 'Whether the result or the change is a multiple of the step.'),
});

const reached = {
  total: noted(money, 'What the reading comes to with the ask in the offer.'),
  gain: noted(money, 'What the ask adds to it.'),
};

const ask = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: noted(z.literal('ask'), 'The least value that reaches the target.'),
    lever,
    asked: noted(asked, 'What is asked for.'),
    ...reached,
    oneLess: noted(money, 'What one step less comes to: not enough.'),
  }),
  z.strictObject({
    kind: noted(z.literal('switch'), 'A change that is made or not, and reaches the target.'),
    lever,
    ...reached,
  }),
  z.strictObject({
    kind: noted(z.literal('cannot-alone'), 'Even the furthest reasonable value does not reach the target.'),
    lever,
    furthest: noted(z.nullable(asked), 'That value; null for a change that is made or not.'),
    ...reached,
    missing: noted(money, 'What is still missing then.'),
  }),
  z.strictObject({ kind: noted(z.literal('no-effect'), 'The reading does not move with it.'), lever }),
  z.strictObject({
    kind: noted(z.literal('does-not-apply'), 'The offer does not have the lever.'),
    lever,
    why: noted(z.string(), 'Why not.'),
  }),
  z.strictObject({
    kind: noted(z.literal('in-words'), 'Asked for in words; no value is computed.'),
    lever,
    words: noted(z.nullable(z.string()), 'The words of the document; null without.'),
  }),
]);

const goal = z.strictObject({
  reading: noted(
    word([...TARGET_READINGS, 'pay-of-band']),
    'The reading of the offer that is to be reached.',
  ),
  currency: noted(z.string(), 'The currency of all amounts here: that of the band for a target in a band.'),
  amount: noted(money, 'What it has to come to at least.'),
  now: noted(money, 'What it comes to in the offer as it is.'),
  missing: noted(money, 'The difference; 0 or less where the target is reached already.'),
  isReached: noted(z.boolean(), 'Whether the offer reaches the target as it is; there are no asks then.'),
});

const part = z.strictObject({ lever, asked: noted(asked, 'What is asked for.') });

const packaged = z.strictObject({
  kind: noted(word(['half-and-half', 'easiest-first']), 'How the parts were found.'),
  parts: noted(z.array(part), 'The asks.'),
  total: noted(money, 'What the reading comes to with all of them.'),
  oneLess: noted(money, 'The same with one step less of the last.'),
});

/** The output of `parley ask --json`. */
export const askOutput = z.strictObject({
  ...head('ask'),
  ...offerNames,
  mistakes: noted(z.array(mistake), 'What is wrong or doubtful in the offer.'),
  goal: noted(z.nullable(goal), 'What the target comes to; null where the offer has an error.'),
  asks: noted(z.array(ask), 'The least ask of each lever, in the order of what is easiest for the employer.'),
  packages: noted(z.array(packaged), 'Asks of several levers that reach the target together.'),
});

/** What `parley ask --json` gives. */
export type AskOutput = z.infer<typeof askOutput>;
