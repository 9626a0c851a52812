import type { Claim } from '#lib/engine/negotiation/evidence/card.ts';
import type { Position } from '#lib/engine/market/position.ts';
import { moneyText } from '../money.ts';
import { payRatioText, percentileText, wayText } from '../position-words.ts';
import type { ClaimWords } from './card-words.ts';
import { COMPUTED, moneyFigure } from './figures.ts';
import { passage, type Figure, type FigureSource, type Passage } from './passage.ts';

const POINTS = {
  p50: 'the median',
  p75: 'the 75th percentile',
  mid: 'the midpoint',
  max: 'the top of the range',
} as const;

const PAY = { 'base-wages': 'base salary', 'total-compensation': 'standard total compensation' } as const;

/** Where the pay stands in a band, as an argument. */
export function bandPosition(claim: Extract<Claim, { kind: 'band-position' }>): ClaimWords {
  const { band, source, pay, measures, position, gap } = claim;
  const published: FigureSource = { kind: 'published', source };
  const what = PAY[measures];
  const place: Figure = {
    text: placeText(position),
    means: `${what} in the band of ${band}`,
    source: published,
  };
  const own = moneyFigure(pay, `${what} as the band measures it`, COMPUTED);
  const short = gap && moneyFigure(gap.amount, `from ${what} to ${POINTS[gap.to]} of ${band}`, published);
  const stands: Passage = passage`The ${what} of ${own} stands ${standsText(position, place)} in the band of ${band} (${source})`;
  return {
    claim:
      gap && short
        ? `The ${what} is ${moneyText(gap.amount, 'whole')} below ${POINTS[gap.to]}: ${band}`
        : `The ${what} stands at ${place.text}: ${band}`,
    number: short ?? place,
    source,
    date: undefined,
    said: gap && short ? passage`${stands}: ${short} below ${POINTS[gap.to]}.` : passage`${stands}.`,
  };
}

function placeText(position: Position): string {
  switch (position.kind) {
    case 'percentiles':
      return percentileText(position.percentile);
    case 'range':
      return `a compa-ratio of ${payRatioText(position.compaRatio)}`;
    case 'posted-range':
      return position.penetration === undefined
        ? 'its only point'
        : `${wayText(position.penetration)} of the way`;
  }
}

/** "at p41.2", "below p10", "at a compa-ratio of 0.93": the words that lead to the place. */
function standsText(position: Position, place: Figure): Passage {
  const isNumber = position.kind !== 'percentiles' || position.percentile.kind === 'at';
  return isNumber ? passage`at ${place}` : passage`${place}`;
}

/** What the pay buys in another place, as an argument. */
export function costOfPlace({
  here,
  there,
  source,
  pay,
  buys,
}: Extract<Claim, { kind: 'cost-of-place' }>): ClaimWords {
  const published: FigureSource = { kind: 'published', source };
  const [own, worth] = [
    moneyFigure(pay, `base salary in ${here}`, COMPUTED),
    moneyFigure(buys, `what it buys in the prices of ${there}`, published),
  ];
  return {
    claim: `${own.text} in ${here} buys what ${worth.text} buys in ${there}`,
    number: worth,
    source,
    date: undefined,
    said: passage`By the price parities (${source}), ${own} in ${here} buys what ${worth} buys in ${there}.`,
  };
}
