import type { LeverName, Target } from '#lib/document/types.ts';
import { replyTo, type CallFigures } from '#lib/engine/negotiation/call-ladder.ts';
import { parseDecimal, type DecimalString } from '#lib/engine/money/decimal-string.ts';
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

const exact = (text: string) => parseDecimal(text as DecimalString);

const CALL: CallFigures = {
  offered: exact('50'),
  minimum: exact('52'),
  target: exact('55'),
  anchor: exact('56'),
  step: exact('0.5'),
  direction: 'up',
};

function replied(figure: string): string {
  const reply = replyTo(CALL, exact(figure));
  switch (reply.kind) {
    case 'accept':
      return 'accept';
    case 'ask':
      return numberText(reply.ask);
    case 'decline':
      return numberText(reply.minimum);
  }
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
  'call-ladder': () => ['54', '53', '52', '51.5', '51'].map(replied),
};
