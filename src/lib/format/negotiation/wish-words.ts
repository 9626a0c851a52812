import type { LeverName, Offer } from '#lib/document/types.ts';
import { addMonths } from '#lib/engine/calendar/plain-date.ts';
import type { Ratio } from '#lib/engine/money/ratio.ts';
import type { LeastAsk, ValueAsked } from '#lib/engine/negotiation/least-ask.ts';
import type { LeverUnit } from '#lib/engine/negotiation/levers/lever.ts';
import { leverValueText } from './lever-words.ts';
import { COMPUTED, dateFigure, STATED } from './figures.ts';
import { passage, type Figure, type FigureSource, type Passage } from './passage.ts';

/** What a lever is called where it is asked for. */
const THINGS: Readonly<Record<LeverName, string>> = {
  base: 'base salary',
  'bonus-target': 'target bonus',
  'guaranteed-bonus': 'guaranteed first bonus',
  'sign-on': 'sign-on',
  'grant-value': 'initial grant',
  'grant-shares': 'initial grant',
  'conversion-price': 'price at which the grant becomes shares',
  'vesting-front-load': 'share of the grant that vests in the first year',
  'vesting-without-cliff': 'vesting of the grant',
  'refresh-grant': 'refresh grant',
  'earlier-start': 'start',
  'later-start': 'start',
  relocation: 'relocation payment',
  'leave-days': 'paid leave',
  'retirement-match': 'retirement match',
  premiums: 'health premium',
  level: 'level',
  severance: 'severance',
  acceleration: 'acceleration of vesting',
};

function valueFigure(value: Ratio, unit: LeverUnit, means: string, source: FigureSource): Figure {
  return { text: leverValueText(value, unit), means, source };
}

/** What is asked for, to stand after "I would like": "the base salary to be $205,000 a year instead of $192,000 a year". */
export function wishText(ask: Extract<LeastAsk, { kind: 'ask' | 'switch' }>, offer: Offer): Passage {
  if (ask.kind === 'switch') return switchWish(ask.lever, offer);
  const { asked, lever } = ask;
  const thing = THINGS[lever];
  if (lever === 'earlier-start' || lever === 'later-start') return startWish(lever, asked, offer);
  const to = valueFigure(asked.to, asked.unit, `${thing}: asked for`, COMPUTED);
  if (lever === 'refresh-grant') return passage`a yearly refresh grant of ${to} in the letter`;
  if (!asked.isStated || asked.from.n === 0n) return passage`${article(thing)} ${thing} of ${to}`;
  const from = valueFigure(asked.from, asked.unit, `${thing}: offered`, STATED);
  return passage`the ${thing} to be ${to} instead of ${from}`;
}

const article = (thing: string): string => (/^[aeiou]/.test(thing) ? 'an' : 'a');

function switchWish(lever: LeverName, { negotiation }: Offer): Passage {
  if (lever === 'level')
    return passage`to join at level ${negotiation?.nextLevel?.level ?? 'above'}, with the terms of that level`;
  return passage`the grant to vest without a cliff, by the quarter`;
}

function startWish(lever: 'earlier-start' | 'later-start', { to }: ValueAsked, { start }: Offer): Passage {
  const months = Number(to.n / to.d) * (lever === 'earlier-start' ? -1 : 1);
  return start === undefined
    ? passage`to start ${leverValueText(to, { kind: 'months' })} ${lever === 'earlier-start' ? 'earlier' : 'later'}`
    : passage`to start on ${dateFigure(addMonths(start, months), 'Start asked for')} instead of ${dateFigure(start, 'Start offered')}`;
}
