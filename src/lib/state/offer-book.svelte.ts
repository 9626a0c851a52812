import { getContext, setContext } from 'svelte';
import { changeTo, type Address, type Change } from '#lib/document/change.ts';
import type { Mistake } from '#lib/document/mistake.ts';
import { FORMAT, VERSION } from '#lib/document/version.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import type { Offer, OfferDocument, Scenario } from '#lib/document/types.ts';
import {
  comparer,
  standingsById,
  type Comparison,
  type Standing,
} from '#lib/engine/comparison/comparison.ts';
import type { UnderScenario } from '#lib/engine/scenarios/under-scenario.ts';
import type { Drafts, Storage } from '#lib/storage/database.ts';
import { applyAll, EMPTY_HISTORY, recorded, redoStep, undoStep, type History } from './history.ts';
import { listenToTabs, type OtherTabs } from './other-tabs.ts';

/** Where what is typed is kept, in the words the page shows. */
export type Keeping =
  | { readonly kind: 'opening' }
  /** Saved in this browser's database at every keystroke. */
  | { readonly kind: 'saved' }
  /** Only in memory: the browser has no database, refuses it, or its disk is full. */
  | { readonly kind: 'memory-only'; readonly reason: string }
  /** Something is kept that cannot be read: nothing is written over it. */
  | { readonly kind: 'unreadable'; readonly text: string; readonly mistakes: readonly Mistake[] };

const EMPTY: OfferDocument = {
  format: FORMAT,
  version: VERSION,
  settings: { reportingCurrency: 'USD' as Currency },
  offers: [],
};

/** The fields of two documents beside their offers, each once. */
function otherFields(before: OfferDocument, after: OfferDocument): readonly (keyof OfferDocument)[] {
  const fields = Object.keys({ ...before, ...after }) as (keyof OfferDocument)[];
  return fields.filter((field) => field !== 'offers');
}

/** What is known of scenarios, once it is loaded. */
interface Scenarios {
  readonly activeScenario: (document: OfferDocument) => Scenario | undefined;
  readonly underScenario: UnderScenario;
}

async function loadScenarios(): Promise<Scenarios> {
  const [{ activeScenario }, { scenarioMaker }] = await Promise.all([
    import('#lib/engine/scenarios/built-in.ts'),
    import('#lib/engine/scenarios/under-scenario.ts'),
  ]);
  return { activeScenario, underScenario: scenarioMaker() };
}

/** The key of a field, under which a draft of it is kept. */
export function fieldKey(address: Address): string {
  return address.join('/');
}

/**
 * The document that this tab works on: immutable, changed only by edits, computed on the way. Everything the
 * pages show derives from it. Saving and other tabs follow behind; they never hold up a keystroke.
 */
export class OfferBook {
  document = $state.raw<OfferDocument>(EMPTY);
  keeping = $state.raw<Keeping>({ kind: 'opening' });
  /** Text of fields that is not valid yet: the last valid value stays in force meanwhile. */
  drafts = $state.raw<Drafts>({});
  /** What just happened, said once to everyone: an undo, a change from another tab. */
  notice = $state.raw('');
  #history = $state.raw<History>(EMPTY_HISTORY);
  readonly #compare = comparer();
  /** How documents are made under scenarios: loaded when a document first chooses one. */
  #scenarios = $state.raw<Scenarios | undefined>();
  /** The scenario under which everything is computed; undefined as written. */
  readonly scenario: Scenario | undefined = $derived(this.#scenarios?.activeScenario(this.document));
  /** The document as it is computed: under the scenario. Only the document as written is edited. */
  readonly computed: OfferDocument = $derived(
    this.#scenarios ? this.#scenarios.underScenario(this.document, this.scenario) : this.document,
  );
  readonly comparison: Comparison = $derived(this.#compare(this.computed));
  /** Where each offer that is not hidden stands, by its identifier. */
  readonly standings: ReadonlyMap<string, Standing> = $derived(standingsById(this.comparison));
  readonly canUndo = $derived(this.#history.done.length > 0);
  readonly canRedo = $derived(this.#history.undone.length > 0);
  readonly undoLabel = $derived(this.#history.done.at(-1)?.label);
  readonly redoLabel = $derived(this.#history.undone.at(-1)?.label);
  readonly isEmpty = $derived(this.document.offers.length === 0);
  #storage: Storage | undefined;
  #tabs: OtherTabs | undefined;

  /** Opens the browser's database and takes up what is kept there. Without one, everything works in memory. */
  async open(opening: () => Promise<Storage>): Promise<void> {
    try {
      this.#storage = await opening();
      const found = await this.#storage.read();
      if (found.kind === 'unreadable') {
        this.#storage = undefined;
        this.keeping = found;
        return;
      }
      if (found.kind === 'kept') {
        if (found.kept.document.settings.scenario !== undefined) this.#scenarios = await loadScenarios();
        this.document = found.kept.document;
        this.drafts = found.kept.drafts;
      }
      if (found.kind === 'nothing') await this.#storage.replace(this.document);
      this.keeping = { kind: 'saved' };
      this.#tabs = listenToTabs((message) => this.#follow(message));
    } catch (error) {
      this.#inMemory(error);
    }
  }

  /** Makes an edit: one step of undo, or part of one while its session lasts. */
  edit(label: string, changes: readonly Change[], session?: string): void {
    const real = changes.filter(({ before, after }) => before !== after);
    if (real.length === 0) return;
    this.#apply(real);
    this.#history = recorded(this.#history, { label, changes: real, session });
  }

  /** Sets one value, by its address; undefined takes it away. */
  set(label: string, address: Address, value: unknown, session?: string): void {
    this.edit(label, [changeTo(this.document, address, value)], session);
  }

  /** Keeps text that is not valid in its field; undefined when the field is valid again. */
  draft(address: Address, text: string | undefined): void {
    const key = fieldKey(address);
    const { [key]: known, ...others } = this.drafts;
    if (known === text) return;
    this.drafts = text === undefined ? others : { ...others, [key]: text };
    this.#keep((storage) => storage.draft(key, text));
  }

  /** Takes back what was typed in a session that is given up, as if it had never been typed. */
  cancel(session: string): void {
    if (this.#history.done.at(-1)?.session !== session) return;
    const { undone } = this.#history;
    this.#step(undoStep(this.document, this.#history), undefined);
    this.#history = { ...this.#history, undone };
  }

  /** Takes back the last edit of this tab. */
  undo(): void {
    this.#step(undoStep(this.document, this.#history), 'Undone');
  }

  /** Makes the last edit that was taken back again. */
  redo(): void {
    this.#step(redoStep(this.document, this.#history), 'Redone');
  }

  /** Takes up another document whole: an example, a file, a fresh start. It can be undone like any edit. */
  replace(document: OfferDocument, label: string): void {
    const before = this.document;
    const changes: Change[] = [
      ...before.offers.map((offer) => changeTo(before, ['offers', `#${offer.id}`], undefined)),
      ...document.offers.map((offer, position): Change => ({
        address: ['offers', `#${offer.id}`],
        before: undefined,
        after: offer,
        position,
      })),
      ...otherFields(before, document).map((field) => changeTo(before, [field], document[field])),
    ];
    this.drafts = {};
    this.#apply(changes);
    this.#history = recorded(this.#history, { label, changes });
  }

  /** Starts afresh after something unreadable was found, or on request: what is kept is taken away. */
  async startOver(opening: () => Promise<Storage>): Promise<void> {
    this.document = EMPTY;
    this.drafts = {};
    this.#history = EMPTY_HISTORY;
    try {
      this.#storage = await opening();
      await this.#storage.replace(EMPTY);
      this.keeping = { kind: 'saved' };
    } catch (error) {
      this.#inMemory(error);
    }
  }

  /** The offer of an identifier. */
  offer(id: string): Offer | undefined {
    return this.document.offers.find((offer) => offer.id === id);
  }

  #apply(changes: readonly Change[]): void {
    this.document = applyAll(this.document, changes);
    this.#wantScenarios();
    this.#keep((storage) => storage.patch(changes));
    this.#tabs?.tell(changes);
  }

  #step(step: ReturnType<typeof undoStep>, word: string | undefined): void {
    if (step.isOk) {
      this.#apply(step.value.changes);
      this.#history = step.value.history;
      this.#forgetDrafts(step.value.changes);
      if (word !== undefined) this.notice = `${word}: ${step.value.edit.label}.`;
      return;
    }
    if (step.problem.kind === 'nothing') return;
    this.#history = step.problem.history;
    this.notice = `“${step.problem.edit.label}” was not ${(word ?? 'undone').toLowerCase()}: the value has since been changed in another tab.`;
  }

  #forgetDrafts(changes: readonly Change[]): void {
    for (const { address } of changes) this.draft(address, undefined);
  }

  /** Takes up what another tab has changed and already kept. */
  #follow(changes: readonly Change[]): void {
    this.document = applyAll(this.document, changes);
    this.#wantScenarios();
  }

  /** Loads what is known of scenarios when the document chooses one: until then totals are as written. */
  #wantScenarios(): void {
    if (this.#scenarios || this.document.settings.scenario === undefined) return;
    void loadScenarios().then((scenarios) => {
      this.#scenarios ??= scenarios;
    });
  }

  /** Writes are made one after the other, in the order in which they are asked for. */
  #keep(write: (storage: Storage) => Promise<void>): void {
    if (!this.#storage) return;
    write(this.#storage).catch((error: unknown) => {
      this.#inMemory(error);
    });
  }

  #inMemory(error: unknown): void {
    this.#storage = undefined;
    this.keeping = { kind: 'memory-only', reason: error instanceof Error ? error.message : String(error) };
  }
}

const KEY = Symbol('offer book');

/** Hands the book down to the pages. */
export function provideOfferBook(book: OfferBook): OfferBook {
  return setContext(KEY, book);
}

/** The book of this tab. */
export function useOfferBook(): OfferBook {
  return getContext<OfferBook>(KEY);
}
