import { decimalTextOf } from '#lib/engine/money/decimal.ts';
import { decimalOf } from '#lib/engine/money/money.ts';
import type { Goal } from '#lib/engine/negotiation/goal.ts';
import type { LeastAsk, ValueAsked } from '#lib/engine/negotiation/least-ask.ts';
import { mistakeOutputs, namesOf } from '../offers.ts';
import type { AskOutput } from '../output/ask.ts';
import type { Asked } from './asked.ts';

type AskedOutput = AskOutput['packages'][number]['parts'][number]['asked'];

/** The asks of an offer as `parley ask --json` gives them. */
export function askJson({ looked, found, packages }: Asked): AskOutput {
  const goal = found.kind === 'asks' || found.kind === 'reached-already' ? found.goal : undefined;
  return {
    output: 'ask',
    version: 1,
    ...namesOf(looked.standing.offer),
    mistakes: mistakeOutputs(looked.mistakes),
    goal: goal ? goalOutput(goal) : null,
    asks: found.kind === 'asks' ? found.asks.map(askOf) : [],
    packages: packages.map(({ kind, parts, total, oneLess }) => ({
      kind,
      parts: parts.map(({ lever, asked }) => ({ lever, asked: valueOf(asked) })),
      total: decimalOf(total),
      oneLess: decimalOf(oneLess),
    })),
  };
}

function goalOutput({ reading, amount, now, short }: Goal): NonNullable<AskOutput['goal']> {
  return {
    reading,
    currency: amount.currency,
    amount: decimalOf(amount),
    now: decimalOf(now),
    missing: decimalOf(short),
    isReached: short.minor <= 0n,
  };
}

function valueOf({ unit, from, isStated, to, step, landsOn }: ValueAsked): AskedOutput {
  return {
    unit: {
      kind: unit.kind,
      currency: 'currency' in unit ? unit.currency : null,
      per: unit.kind === 'money' ? unit.per : null,
    },
    from: decimalTextOf(from),
    isStated,
    to: decimalTextOf(to),
    step: decimalTextOf(step),
    landsOn,
  };
}

function askOf(ask: LeastAsk): AskOutput['asks'][number] {
  const { lever } = ask;
  switch (ask.kind) {
    case 'ask':
      return {
        kind: ask.kind,
        lever,
        asked: valueOf(ask.asked),
        total: decimalOf(ask.total),
        gain: decimalOf(ask.gain),
        oneLess: decimalOf(ask.oneLess),
      };
    case 'switch':
      return { kind: ask.kind, lever, total: decimalOf(ask.total), gain: decimalOf(ask.gain) };
    case 'cannot-alone':
      return {
        kind: ask.kind,
        lever,
        furthest: ask.furthest ? valueOf(ask.furthest) : null,
        total: decimalOf(ask.total),
        gain: decimalOf(ask.gain),
        missing: decimalOf(ask.short),
      };
    case 'no-effect':
      return { kind: ask.kind, lever };
    case 'does-not-apply':
      return { kind: ask.kind, lever, why: ask.why };
    case 'in-words':
      return { kind: ask.kind, lever, words: ask.words ?? null };
  }
}
