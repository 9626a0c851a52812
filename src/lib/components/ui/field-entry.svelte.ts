import { changeTo, isSame, type Change } from '#lib/document/change.ts';
import type { Entered } from '#lib/entry/entered.ts';
import { saysNone } from '#lib/entry/value-entry.ts';
import type { Place } from '#lib/offer-lines/place.ts';
import { fieldKey, type OfferBook } from '#lib/state/offer-book.svelte.ts';

/** What a field enters: where, by which words undo names it, and how text becomes a value and back. */
export interface EntryTerms<Value> {
  readonly place: Place<Value>;
  readonly label: string;
  readonly read: (text: string) => Entered<Value>;
  readonly write: (value: Value) => string;
  /** Whether there must be a value. Elsewhere empty text says that it is not stated. */
  readonly isRequired: boolean;
}

let sessions = 0;

/**
 * The text of one field. Valid text is committed at each keystroke, all of it one undo step while the field
 * keeps the focus; invalid text is kept as a draft while the last valid value stays in force.
 */
export class FieldEntry<Value> {
  readonly #book: OfferBook;
  readonly #terms: () => EntryTerms<Value>;
  /** What is being typed, with the value it came to: shown as long as that value is the one in force. */
  #typed = $state.raw<{ readonly text: string; readonly value: Value | undefined } | undefined>(undefined);
  #isEmptied = $state(false);
  #session = '';
  #draftAtFocus: string | undefined;
  /** The first change of each address since the field got the focus: what Escape restores. */
  #changed: readonly Change[] = [];

  constructor(book: OfferBook, terms: () => EntryTerms<Value>) {
    this.#book = book;
    this.#terms = terms;
  }

  /** What the field shows. */
  get text(): string {
    const { place, write } = this.#terms();
    const draft = this.#draft();
    if (draft !== undefined) return draft;
    if (this.#typed && isSame(this.#typed.value, place.value)) return this.#typed.text;
    return place.value === undefined ? '' : write(place.value);
  }

  /** What is wrong with the text, in words; undefined while nothing is. */
  get problem(): string | undefined {
    const { place, write } = this.#terms();
    const draft = this.#draft();
    if (draft === undefined) return undefined;
    const entered = this.#read(draft);
    if (entered.isOk) return 'This is not in force yet: press Enter to take it up.';
    const inForce = place.value === undefined ? '' : write(place.value);
    if (draft.trim() === '') {
      return `This needs ${entered.problem}.${inForce === '' ? '' : ` Until then ${inForce} counts.`}`;
    }
    return `This field expects ${entered.problem}.${inForce === '' ? '' : ` ${inForce} stays in force.`}`;
  }

  /** The field gets the focus: what follows is one step of undo. */
  begin(): void {
    sessions += 1;
    this.#session = `${fieldKey(this.#terms().place.address)}@${sessions}`;
    this.#draftAtFocus = this.#draft();
    this.#changed = [];
  }

  /** Takes up the text as it is now. */
  type(text: string): void {
    const { place, label } = this.#terms();
    const entered = this.#read(text);
    this.#isEmptied = text.trim() === '';
    if (!entered.isOk) {
      this.#book.draft(place.address, text);
      return;
    }
    this.#book.draft(place.address, undefined);
    this.#typed = { text, value: entered.value };
    if (isSame(entered.value, place.value)) return;
    const changes = place.set(entered.value);
    const known = this.#changed.map(({ address }) => fieldKey(address));
    const first = changes.filter(({ address }) => !known.includes(fieldKey(address)));
    this.#changed = [...this.#changed, ...first];
    this.#book.edit(label, changes, this.#session);
  }

  /** Brings back what stood here when the field got the focus; false when nothing was typed since. */
  restore(): boolean {
    const { place, label } = this.#terms();
    if (this.#changed.length === 0 && this.#draft() === this.#draftAtFocus) return false;
    const changes = this.#changed
      .toReversed()
      .map(({ address, before }) => changeTo(this.#book.document, address, before));
    this.#book.edit(label, changes, this.#session);
    this.#book.draft(place.address, this.#draftAtFocus);
    this.#changed = [];
    this.#typed = undefined;
    return true;
  }

  /** The field loses the focus: what was understood is shown as it is kept. */
  end(): void {
    this.#typed = undefined;
  }

  /** The draft of this field. An empty one says nothing against a figure that has since been entered elsewhere. */
  #draft(): string | undefined {
    const { place, write } = this.#terms();
    const draft = this.#book.drafts[fieldKey(place.address)];
    if (draft?.trim() !== '' || this.#isEmptied || place.value === undefined) return draft;
    return saysNone(write(place.value)) ? draft : undefined;
  }

  #read(text: string): Entered<Value | undefined> {
    const { read, isRequired } = this.#terms();
    return text.trim() === '' && !isRequired ? { isOk: true, value: undefined } : read(text);
  }
}
