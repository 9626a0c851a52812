import type { Assumption } from '#lib/engine/flips/assumption.ts';
import type { Decision } from '#lib/engine/flips/decision.ts';
import { valueAt, type Flip } from '#lib/engine/flips/flips.ts';
import { decimalTextOf } from '#lib/engine/money/decimal.ts';
import { decimalOf } from '#lib/engine/money/money.ts';
import type { Ratio } from '#lib/engine/money/ratio.ts';
import { mistakeOutputs } from '../offers.ts';
import type { FlipsOutput } from '../output/flips.ts';
import type { Compared } from '../standings.ts';

type Money = (minor: bigint) => string;

const decimalOrNull = (value: Ratio | undefined): string | null => (value ? decimalTextOf(value) : null);

/** What would change the winner as `parley flips --json` gives it. */
export function flipsJson(
  { comparison, scenario, offers }: Compared,
  decision: Decision | undefined,
): FlipsOutput {
  const { assumptions, definition } = comparison;
  const currency = assumptions.reportingCurrency;
  const money: Money = (minor) => decimalOf({ minor, currency });
  return {
    output: 'flips',
    version: 1,
    currency,
    horizonYears: assumptions.horizonYears,
    totalDefinition: definition,
    scenario: scenario ? { id: scenario.id, name: scenario.name } : null,
    first: decision?.contest.first.offer.id ?? null,
    rivals: decision?.contest.rivals.map(({ offer }) => offer.id) ?? [],
    difference: decision ? money(decision.flips.standoff.difference) : null,
    restsOn: (decision?.restsOn ?? []).map(({ certainty, amount }) => ({ certainty, amount: money(amount) })),
    assumptions: (decision?.flips.rows ?? []).map(({ assumption, flips }) => ({
      kind: assumption.kind,
      offer: assumption.offer ?? null,
      currency: assumption.currency ?? null,
      ...triedOf(assumption),
      flips: flips.map((flip) => flipOf(flip, decision?.contest.first.offer.id ?? '', money)),
    })),
    mistakes: mistakeOutputs(offers.flatMap(({ mistakes }) => mistakes)),
  };
}

type Tried = Pick<FlipsOutput['assumptions'][number], 'today' | 'step' | 'from' | 'to'>;

function triedOf(assumption: Assumption): Tried {
  if (assumption.form === 'choice') return { today: null, step: null, from: null, to: null };
  const { today, step, range } = assumption;
  return {
    today: decimalTextOf(today),
    step: decimalTextOf(step),
    from: decimalTextOf(valueAt(assumption, range.from)),
    to: decimalTextOf(valueAt(assumption, range.to)),
  };
}

function flipOf(
  { change, value, before, standoff: { difference, best }, distance }: Flip,
  first: string,
  money: Money,
): FlipsOutput['assumptions'][number]['flips'][number] {
  return {
    value: decimalOrNull(value),
    choice: change.kind === 'refresh-grants' ? change.counted : null,
    before: decimalOrNull(before),
    difference: money(difference),
    leader: difference === 0n ? null : difference > 0n ? first : best.offer.id,
    distance: decimalTextOf(distance),
  };
}
