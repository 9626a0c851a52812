import type { CallLadder, NoLadder, Rung } from '#lib/engine/negotiation/call-ladder.ts';
import type { LeverUnit } from '#lib/engine/negotiation/levers/lever.ts';
import { compare, type Ratio } from '#lib/engine/money/ratio.ts';
import { COMPUTED, STATED } from './figures.ts';
import { leverValueText } from './lever-words.ts';
import { joined, passage, type Figure, type FigureSource, type Passage } from './passage.ts';

/** Why there is no ladder yet. */
export const NO_LADDER_WORDS: Readonly<Record<NoLadder, string>> = {
  'offered-reaches-anchor':
    'The anchor is no more than what is offered already: there is nothing to talk about.',
  'figures-out-of-order': 'The figures are not in order: at least, then target, then anchor.',
};

/** What a call is about: the figure's unit, and what else could be asked for where it stops moving. */
export interface CallWords {
  readonly unit: LeverUnit;
  /** "Base salary" */
  readonly thing: string;
  /** Other things worth asking for, the easiest for the employer first: "a sign-on of $20,000". */
  readonly alternatives: readonly Passage[];
}

/** A reply for every figure that may be named on the phone, the best figure first. */
export function callLadderPoints(
  { rungs }: Extract<CallLadder, { kind: 'ladder' }>,
  words: CallWords,
): readonly Passage[] {
  return rungs.map((rung, i) => rungText(rung, i === 0, words));
}

function rungText(rung: Rung, isTop: boolean, words: CallWords): Passage {
  const { from, to, reply } = rung;
  const figure = (value: Ratio, means: string, source: FigureSource): Figure => ({
    text: leverValueText(value, words.unit),
    means: `${words.thing}: ${means}`,
    source,
  });
  const least = figure(from, 'if they say', COMPUTED);
  const most = figure(to, 'if they say', COMPUTED);
  const heard =
    isTop && reply.kind === 'accept'
      ? passage`${least} or better:`
      : compare(from, to) === 0
        ? passage`${least}:`
        : passage`${least} to ${most}:`;
  switch (reply.kind) {
    case 'accept':
      return passage`${heard} “Thank you, that works for me. Please put it in writing and I will sign.”`;
    case 'ask': {
      const ask = figure(reply.ask, 'ask for', COMPUTED);
      const instead = words.alternatives
        .slice(0, 2)
        .map((other, i) => passage`(${String(i + 2)}) I would like ${other}`);
      return passage`${heard} (1) “Thank you for moving. If you can make it ${ask}, I will sign today.”${
        instead.length > 0 ? passage` If that is the end of it: ${joined(instead, '; ')}.` : []
      }${rung.startsBelowMinimum ? ' It begins below your minimum: without more you would not accept.' : ''}`;
    }
    case 'decline':
      return passage`${heard} “I appreciate it, but I cannot accept less than ${figure(reply.minimum, 'your minimum', STATED)}.”`;
  }
}
