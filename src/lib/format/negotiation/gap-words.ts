import type { LeastAsks } from '#lib/engine/negotiation/least-ask.ts';
import { moneyText } from '../money.ts';
import { NO_GOAL_WORDS } from './lever-words.ts';
import { GOAL_READING_WORDS } from './target-words.ts';

/** How far an offer is from its target, or why there is nothing to work towards. */
export function gapText(asks: LeastAsks): string {
  switch (asks.kind) {
    case 'no-such-offer':
      return 'The offer is no longer there: choose another.';
    case 'offer-has-errors':
      return 'The offer cannot be computed yet: mend what it says on the sheet first.';
    case 'no-goal':
      return NO_GOAL_WORDS[asks.why];
    case 'reached-already': {
      const { goal } = asks;
      return `It is reached already: ${GOAL_READING_WORDS[goal.reading]} comes to ${moneyText(goal.now)}, the target is ${moneyText(goal.amount)}. There is nothing to ask for on this count.`;
    }
    case 'asks': {
      const { goal } = asks;
      return `${capital(GOAL_READING_WORDS[goal.reading])} comes to ${moneyText(goal.now)}; the target is ${moneyText(goal.amount)}: ${moneyText(goal.short)} is missing.`;
    }
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
