/** One of the things that a combobox offers. */
export interface ComboboxOption {
  readonly key: string;
}

/** Options under a heading of their own, or under none. */
export interface OptionGroup<Option extends ComboboxOption> {
  readonly key: string;
  readonly heading?: string | undefined;
  readonly options: readonly Option[];
}

/** What a combobox works on. */
export interface ComboboxTerms<Option extends ComboboxOption> {
  /** The text of what is chosen; empty while nothing is. */
  readonly chosen: string;
  readonly groups: readonly OptionGroup<Option>[];
  /** Asks for the groups that fit a text; empty text asks for what is offered unasked. */
  readonly search: (text: string) => void;
  readonly choose: (option: Option) => void;
}

/**
 * A text field with a list of what fits the text: the keys and states of the ARIA pattern "editable combobox with
 * list autocomplete". The first option is the active one, so that Enter takes the best match.
 */
export class Combobox<Option extends ComboboxOption> {
  isOpen = $state(false);
  readonly #terms: () => ComboboxTerms<Option>;
  #typed = $state.raw<string | undefined>(undefined);
  #activeKey = $state.raw<string | undefined>(undefined);
  readonly #options = $derived.by(() => this.#terms().groups.flatMap(({ options }) => options));
  readonly active: Option | undefined = $derived(
    this.#options.find(({ key }) => key === this.#activeKey) ?? this.#options[0],
  );

  constructor(terms: () => ComboboxTerms<Option>) {
    this.#terms = terms;
  }

  /** What the field shows: what is being typed, else what is chosen. */
  get text(): string {
    return this.#typed ?? this.#terms().chosen;
  }

  /** Opens the list on what fits the text that is being typed. */
  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.#activeKey = undefined;
    this.#terms().search(this.#typed ?? '');
  }

  /** Takes up the text as it is now. */
  type(text: string): void {
    this.#typed = text;
    this.#activeKey = undefined;
    this.isOpen = true;
    this.#terms().search(text);
  }

  /** Makes an option the chosen one. */
  choose(option: Option): void {
    this.close();
    this.#terms().choose(option);
  }

  /** Closes the list; the field shows what is chosen again. */
  close(): void {
    this.isOpen = false;
    this.#typed = undefined;
    this.#activeKey = undefined;
  }

  /** Does what a key asks for; false when it asks for nothing here. */
  press(key: string): boolean {
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (this.isOpen) this.#move(key === 'ArrowDown' ? 1 : -1);
        else this.open();
        return true;
      case 'Enter':
        if (!this.isOpen) return false;
        if (this.active) this.choose(this.active);
        return true;
      case 'Escape':
        if (!this.isOpen && this.#typed === undefined) return false;
        this.close();
        return true;
      default:
        return false;
    }
  }

  #move(by: 1 | -1): void {
    const options = this.#options;
    if (options.length === 0) return;
    const at = this.active ? options.indexOf(this.active) : -1;
    this.#activeKey = options[(at + by + options.length) % options.length]?.key;
  }
}
