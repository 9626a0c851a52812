import type { Address } from '#lib/document/change.ts';
import type { Offer } from '#lib/document/types.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { clamped, isInRange, rangeBetween, type Cell, type Range, type Size } from '#lib/sheet/grid.ts';
import { fromTabSeparated, MOST_PASTED, toTabSeparated } from '#lib/sheet/clipboard.ts';
import type { EntryContext, SheetRow } from '#lib/sheet/sheet-row.ts';
import { newId } from './identifier.ts';
import { fieldKey, type OfferBook } from './offer-book.svelte.ts';

/** What is being typed into the cell that has the cursor. */
interface Editing {
  readonly text: string;
  readonly session: string;
  /** Typing replaced the cell's text, so arrow keys move on; after F2 or Enter they move inside the text. */
  readonly isReplacing: boolean;
  /** The draft that stood in the cell before. */
  readonly draftBefore: string | undefined;
}

/** Under which address what is typed into a cell is kept while it is not valid. */
export function draftAddress(offer: Offer, row: SheetRow): Address {
  return ['offers', `#${offer.id}`, `@${row.id}`];
}

/** Where the cursor stands in the sheet, what is selected, and what is being typed. */
export class SheetCursor {
  cell = $state.raw<Cell>({ row: 0, column: 0 });
  editing = $state.raw<Editing | undefined>(undefined);
  #anchor = $state.raw<Cell>({ row: 0, column: 0 });
  readonly range: Range = $derived(rangeBetween(this.#anchor, this.cell));
  readonly #book: OfferBook;
  readonly #rows: readonly SheetRow[];
  readonly #today: () => PlainDate;
  #sessions = 0;

  constructor(book: OfferBook, rows: readonly SheetRow[], today: () => PlainDate) {
    this.#book = book;
    this.#rows = rows;
    this.#today = today;
  }

  /** The offers that have a column. */
  get offers(): readonly Offer[] {
    return this.#book.document.offers.filter(({ hidden }) => !hidden);
  }

  get size(): Size {
    return { rows: this.#rows.length, columns: this.offers.length };
  }

  /** Moves the cursor; with `isExtending` the selection grows from where it began. */
  moveTo(cell: Cell, isExtending = false): void {
    this.finish();
    this.cell = clamped(cell, this.size);
    if (!isExtending) this.#anchor = this.cell;
  }

  selectAll(): void {
    this.finish();
    this.#anchor = { row: 0, column: 0 };
    this.cell = clamped({ row: this.size.rows, column: this.size.columns }, this.size);
  }

  isSelected(cell: Cell): boolean {
    return isInRange(cell, this.range);
  }

  /** Whether more than one cell is selected. */
  get hasRange(): boolean {
    const { from, to } = this.range;
    return from.row !== to.row || from.column !== to.column;
  }

  /** Begins to type into the cell: over its text, or at its end. */
  startEditing(typed?: string): void {
    const [offer, row] = this.#at(this.cell);
    if (!offer || !row) return;
    this.#sessions += 1;
    const draftBefore = this.#book.drafts[fieldKey(draftAddress(offer, row))];
    this.editing = {
      text: typed ?? draftBefore ?? row.edit(offer),
      session: `cell ${this.#sessions}`,
      isReplacing: typed !== undefined,
      draftBefore,
    };
    this.#anchor = this.cell;
    if (typed !== undefined) this.type(typed);
  }

  /** Takes up the text of the cell as it stands: in force at once when it is valid, else kept as a draft. */
  type(text: string): void {
    const [offer, row] = this.#at(this.cell);
    if (!offer || !row || !this.editing) return;
    const { session } = this.editing;
    this.editing = { ...this.editing, text };
    // A valid beginning of a text that is not valid ("18" of "18,50") must not stay in force.
    if (!this.#enter(offer, row, text, session)) this.#book.cancel(session);
  }

  /** Ends typing; what was valid is already in force. */
  finish(): void {
    this.editing = undefined;
  }

  /** Gives up what was typed: the cell is as it was. */
  cancel(): void {
    const [offer, row] = this.#at(this.cell);
    if (!this.editing || !offer || !row) return;
    this.#book.cancel(this.editing.session);
    this.#book.draft(draftAddress(offer, row), this.editing.draftBefore);
    this.editing = undefined;
  }

  /** Empties the selected cells: not stated. One step of undo. */
  clear(): void {
    this.#fill(() => '', `Clear ${this.hasRange ? 'cells' : this.#label(this.cell)}`);
  }

  /** The selected cells as text for Excel or Sheets. */
  copied(): string {
    const { from, to } = this.range;
    const rows = this.#rows.slice(from.row, to.row + 1);
    const offers = this.offers.slice(from.column, to.column + 1);
    return toTabSeparated(
      rows.map((row) =>
        offers.map((offer) => this.#book.drafts[fieldKey(draftAddress(offer, row))] ?? row.edit(offer)),
      ),
    );
  }

  /** Puts a block of text into the cells from the cursor on; one value fills the selection. One step of undo. */
  paste(text: string): void {
    const block = fromTabSeparated(text);
    const cells = block.reduce((sum, row) => sum + row.length, 0);
    if (cells > MOST_PASTED) {
      this.#book.notice = `Nothing was pasted: ${cells} cells are more than the sheet takes at once (${MOST_PASTED}).`;
      return;
    }
    const [single] = block.length === 1 && block[0]?.length === 1 ? block[0] : [];
    if (single !== undefined) {
      this.#fill(() => single, 'Paste');
      return;
    }
    const { from } = this.range;
    const end = {
      row: from.row + block.length - 1,
      column: from.column + Math.max(...block.map((row) => row.length)) - 1,
    };
    this.#anchor = from;
    this.cell = clamped(end, this.size);
    const isCut = end.row >= this.size.rows || end.column >= this.size.columns;
    this.#fill(({ row, column }) => block[row - from.row]?.[column - from.column], 'Paste');
    if (isCut)
      this.#book.notice = 'Not everything fitted: the block is larger than what is left of the sheet.';
  }

  /** Enters a text into each selected cell; undefined leaves a cell as it is. */
  #fill(textFor: (cell: Cell) => string | undefined, label: string): void {
    this.finish();
    this.#sessions += 1;
    const session = `fill ${this.#sessions}`;
    const { from, to } = this.range;
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) {
        const text = textFor({ row, column });
        const [offer, line] = this.#at({ row, column });
        if (text !== undefined && offer && line) this.#enter(offer, line, text, session, label);
      }
    }
  }

  /** Whether the text was valid, and is in force. */
  #enter(offer: Offer, row: SheetRow, text: string, session: string, label?: string): boolean {
    const context: EntryContext = { document: this.#book.document, today: this.#today(), newId };
    const entered = row.enter(offer, text, context);
    this.#book.draft(draftAddress(offer, row), entered.isOk ? undefined : text);
    if (entered.isOk) {
      this.#book.edit(label ?? `${row.label}, ${offer.company || 'offer'}`, entered.value, session);
    }
    return entered.isOk;
  }

  #at({ row, column }: Cell): readonly [Offer | undefined, SheetRow | undefined] {
    return [this.offers[column], this.#rows[row]];
  }

  #label(cell: Cell): string {
    return this.#at(cell)[1]?.label ?? 'cell';
  }
}
