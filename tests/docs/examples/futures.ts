import { whole } from '#lib/engine/money/ratio.ts';
import { numberText } from '#lib/format/decimals.ts';
import { each, grantOf, priced } from '../../engine/equity.ts';
import { at, futuresFor } from '../../engine/futures.ts';
import { money } from '../figures.ts';
import type { Examples } from '../worked-examples.ts';

const PATHS = 20_000;
const oneVest = (company: string, volatility: string) => ({
  company,
  ...priced('100', { volatility }),
  ...grantOf([each('1', 1, 48)]),
});
const amount = (minor: number): string => money(BigInt(Math.round(minor)));
const draws = { paths: PATHS, seed: 1, correlation: 0.3 };

/** Section 5: simulated futures. */
export const FUTURES: Examples = {
  'simulated-futures': () => {
    const { exact, mean, standardError } = at(futuresFor([oneVest('A', '0.3')], {}, draws), 0);
    return [exact, mean, standardError, standardError * Math.sqrt(PATHS)].map(amount);
  },
  'simulated-chance': () => {
    const first = at(futuresFor([oneVest('A', '0.3'), oneVest('B', '0.5')], {}, draws), 0);
    return [numberText(whole(at(first.ahead, 1)))];
  },
};
