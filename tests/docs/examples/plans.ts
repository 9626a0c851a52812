import { match, offer } from '../../engine/plans.ts';
import type { Fields } from '../../engine/offers.ts';
import { yearsFor } from '../../engine/offers.ts';
import { entriesOf, entryAt, inYear, posted } from '../figures.ts';
import type { Examples } from '../worked-examples.ts';

const matched = (terms: Fields, rest: Fields = {}) => entriesOf(offer(terms, rest), 'benefit:p:match');

const TWO_TIERS = [
  { rate: '1', upTo: '0.03' },
  { rate: '0.5', upTo: '0.05' },
];

/** Section 4: what an employer adds to a retirement plan. */
export const RETIREMENT: Examples = {
  'match-tiers': () => {
    const terms = { contribution: '0.04', match: match({ tiers: TWO_TIERS }) };
    return [posted(entryAt(matched(terms), 1)), inYear(yearsFor(offer(terms)), 1, 'retirement')];
  },
};
