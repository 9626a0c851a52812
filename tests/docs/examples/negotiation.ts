import type { LeverName, Target } from '#lib/document/types.ts';
import { leastAsk } from '#lib/engine/negotiation/least-ask.ts';
import { numberText } from '#lib/format/decimals.ts';
import { percentText } from '#lib/format/percent.ts';
import { documentOf } from '../../engine/offers.ts';
import { base, bonus, money } from '../figures.ts';
import type { Examples } from '../worked-examples.ts';

const DOCUMENT = documentOf([{ ...base('100000'), ...bonus('0.1') }]);
const TARGET = { kind: 'amount', reading: 'horizon', amount: '460000' } as Target;

function asked(lever: LeverName) {
  const found = leastAsk(DOCUMENT, 'o1', lever, TARGET);
  if (found.kind !== 'ask') throw new Error(`${lever}: ${found.kind}`);
  return found;
}

/** Section 5, on negotiating. */
export const NEGOTIATION: Examples = {
  'least-ask': () => {
    const ofBase = asked('base');
    return [
      numberText(ofBase.asked.to),
      money(ofBase.total.minor),
      money(ofBase.oneLess.minor),
      percentText(asked('bonus-target').asked.to),
      numberText(asked('sign-on').asked.to),
    ];
  },
};
