import type { LeverName } from '#lib/document/types.ts';
import type { LeastAsk, ValueAsked } from '#lib/engine/negotiation/least-ask.ts';
import { differenceText, moneyText } from '../money.ts';
import { LEVER_WORDS, leverValueText, NO_LEVER_WORDS } from './lever-words.ts';

/** One lever in the table of least asks. */
export interface AskRow {
  readonly lever: LeverName;
  readonly label: string;
  readonly definition: string;
  /** Whether it reaches the target by itself, gets part of the way, or cannot be reckoned with. */
  readonly state: 'reaches' | 'falls-short' | 'nothing';
  /** "$192,000 a year"; "not in the offer" where it does not have the line. */
  readonly offered: string;
  readonly asked: string;
  /** What the ask adds to the reading. */
  readonly gain: string;
  /** What holds besides: what one step less misses, what is still missing, why there is no ask. */
  readonly note: string;
}

/** A least ask as a row. */
export function askRow(ask: LeastAsk): AskRow {
  const { lever } = ask;
  const row = { lever, ...LEVER_WORDS[lever], offered: '', asked: '', gain: '', note: '' };
  switch (ask.kind) {
    case 'ask':
      return {
        ...row,
        state: 'reaches',
        ...valueTexts(ask.asked),
        gain: differenceText(ask.gain),
        note: `One step less misses it by ${moneyText(ask.missed)}.`,
      };
    case 'switch':
      return { ...row, state: 'reaches', asked: 'agreed', gain: differenceText(ask.gain) };
    case 'cannot-alone':
      return {
        ...row,
        state: 'falls-short',
        ...(ask.furthest ? valueTexts(ask.furthest) : { asked: 'agreed' }),
        gain: differenceText(ask.gain),
        note: `Cannot reach it alone: ${moneyText(ask.short)} would still be missing.`,
      };
    case 'no-effect':
      return { ...row, state: 'nothing', note: 'Changes nothing in what is measured here.' };
    case 'does-not-apply':
      return { ...row, state: 'nothing', note: `${NO_LEVER_WORDS[ask.why]}.` };
    case 'in-words':
      return { ...row, state: 'nothing', note: ask.words ?? 'Write down what you would ask for.' };
  }
}

function valueTexts({ from, to, unit, isStated }: ValueAsked): Pick<AskRow, 'offered' | 'asked'> {
  return {
    offered: isStated ? leverValueText(from, unit) : 'not in the offer',
    asked: leverValueText(to, unit),
  };
}
