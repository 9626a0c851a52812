import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { Money } from '#lib/engine/money/money.ts';
import { dateText } from '../date-text.ts';
import { moneyText } from '../money.ts';
import type { Figure, FigureSource } from './passage.ts';

/** Worked out for the negotiation. */
export const COMPUTED: FigureSource = { kind: 'computed' };

/** Typed by the person, or read from the offer's own terms. */
export const STATED: FigureSource = { kind: 'stated' };

/** An amount as it is said aloud: whole currency units, with the exact amount behind it where that differs. */
export function moneyFigure(money: Money, means: string, source: FigureSource): Figure {
  const [text, exact] = [moneyText(money, 'whole'), moneyText(money)];
  return exact.replace(/\.0+$/, '') === text ? { text, means, source } : { text, exact, means, source };
}

/** A date in a text. */
export function dateFigure(date: PlainDate, means: string): Figure {
  return { text: dateText(date), means, source: STATED };
}
