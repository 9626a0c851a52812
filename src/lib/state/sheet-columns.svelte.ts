import { colourOf } from '#lib/document/colour.ts';
import type { Offer } from '#lib/document/types.ts';
import { currencyWithoutRate } from '#lib/engine/checks/check-currencies.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import type { Readings } from '#lib/engine/readings/readings.ts';
import type { SheetRow } from '#lib/sheet/sheet-row.ts';
import { findingsByRow, shownCell, type ShownCell } from '#lib/sheet/shown-cell.ts';
import { LateWords } from './late-words.svelte.ts';
import { newId } from './identifier.ts';
import { fieldKey, type OfferBook } from './offer-book.svelte.ts';
import { draftAddress } from './sheet-cursor.svelte.ts';
import { today } from './today.ts';

/** One offer as a column of the sheet. An edit of another offer leaves all of it as it is. */
export class SheetColumn {
  readonly id: string;
  readonly offer: Offer = $derived.by(() => this.#book.offer(this.id) ?? this.#first);
  readonly colour: number = $derived.by(() => colourOf(this.#book.document, this.offer));
  readonly readings: Readings | undefined = $derived.by(() => this.#book.standings.get(this.id)?.readings);
  /** The first currency of the offer that has no exchange rate: without one it is not computed. */
  readonly missingRate: Currency | undefined = $derived.by(() => currencyWithoutRate(this.#findings));
  /** The cells, by the number of their row. */
  readonly cells: readonly ShownCell[] = $derived.by(() => {
    const found = findingsByRow(this.#findings);
    const wordsOf = found.size > 0 ? this.#words.current : undefined;
    const context = () => ({ document: this.#book.document, today: today(), newId });
    return this.#rows.map((row) => {
      const draft = this.#book.drafts[fieldKey(draftAddress(this.offer, row))];
      return shownCell(row, this.offer, draft, found.get(row.id) ?? [], wordsOf, context);
    });
  });
  readonly #findings = $derived.by(() => this.#book.standings.get(this.id)?.findings ?? []);
  readonly #book: OfferBook;
  readonly #rows: readonly SheetRow[];
  readonly #words: LateWords;
  readonly #first: Offer;

  constructor(book: OfferBook, rows: readonly SheetRow[], words: LateWords, offer: Offer) {
    this.id = offer.id;
    this.#book = book;
    this.#words = words;
    this.#rows = rows;
    this.#first = offer;
  }
}

/** The columns of the sheet, one for each offer that is not hidden. A column lasts as long as its offer is shown. */
export class SheetColumns {
  /** In the order of the document; the same list until an offer comes, goes or moves. */
  readonly all: readonly SheetColumn[] = $derived.by(() => this.#columnsOf(this.#book.document.offers));
  #latest: readonly SheetColumn[] = [];
  readonly #words = new LateWords();
  readonly #book: OfferBook;
  readonly #rows: readonly SheetRow[];

  constructor(book: OfferBook, rows: readonly SheetRow[]) {
    this.#book = book;
    this.#rows = rows;
  }

  #columnsOf(offers: readonly Offer[]): readonly SheetColumn[] {
    const visible = offers.filter(({ hidden }) => !hidden);
    const latest = this.#latest;
    const isAsBefore =
      visible.length === latest.length && visible.every(({ id }, column) => latest[column]?.id === id);
    if (!isAsBefore) {
      this.#latest = visible.map(
        (offer) =>
          latest.find(({ id }) => id === offer.id) ??
          new SheetColumn(this.#book, this.#rows, this.#words, offer),
      );
    }
    return this.#latest;
  }
}
