import type { Change } from '#lib/document/change.ts';
import type { Offer, OfferDocument } from '#lib/document/types.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { Entered } from '#lib/entry/entered.ts';

/** The side panel in which the lines of a part of the offer are entered in full. */
export type PanelKind =
  | 'facts'
  | 'base'
  | 'variable-pay'
  | 'bonuses'
  | 'sign-on'
  | 'stock'
  | 'grants'
  | 'refresh-grants'
  | 'benefits'
  | 'leaving';

/** What a cell shows: a value, that there is none, or that the offer does not say. */
export interface Shown {
  readonly text: string;
  readonly state: 'stated' | 'none' | 'not-stated';
  /** Set when the line is more than one cell can hold: it opens in the panel. */
  readonly isDetailed?: boolean;
}

/** What an entry may depend on besides the offer: the rest of the document, the day, and new identifiers. */
export interface EntryContext {
  readonly document: OfferDocument;
  readonly today: PlainDate;
  readonly newId: () => string;
}

/** A row of the sheet: one line of every offer, as text that can be shown, edited, copied and pasted. */
export interface SheetRow {
  readonly id: string;
  readonly label: string;
  readonly group: RowGroup;
  /** What the field is measured in, beside its label: "a year", "% of base". */
  readonly unit: string;
  readonly kind: 'text' | 'number' | 'date' | 'choice';
  readonly choices?: readonly string[];
  readonly panel: PanelKind;
  readonly show: (offer: Offer) => Shown;
  /** The text that is put into the field to edit it; also what is copied. */
  readonly edit: (offer: Offer) => string;
  /** The changes that typed text makes, or what the field expects. Empty text means: not stated. */
  readonly enter: (offer: Offer, text: string, context: EntryContext) => Entered<readonly Change[]>;
}

/** The blocks in which rows stand. */
export const ROW_GROUPS = ['offer', 'cash', 'equity', 'benefits'] as const;

/** A block of rows. */
export type RowGroup = (typeof ROW_GROUPS)[number];

/** What the blocks are called. */
export const GROUP_WORDS: Readonly<Record<RowGroup, string>> = {
  offer: 'The offer',
  cash: 'Cash',
  equity: 'Equity',
  benefits: 'Benefits',
};

export const NOT_STATED: Shown = { text: 'not stated', state: 'not-stated' };
export const NONE: Shown = { text: 'none', state: 'none' };

/** A value that is stated. */
export function stated(text: string): Shown {
  return { text, state: 'stated' };
}

/** A line with more to it than the cell shows. */
export function detailed(text: string): Shown {
  return { text, state: 'stated', isDetailed: true };
}
