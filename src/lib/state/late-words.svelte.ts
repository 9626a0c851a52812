import type { FindingWords } from '#lib/sheet/shown-cell.ts';

/** The words for findings, loaded when they are first asked for. Until they are here a cell is marked without words. */
export class LateWords {
  #loaded = $state.raw<FindingWords | undefined>();
  #isAsked = false;

  /** The words, if they are here; asking for them fetches them. */
  get current(): FindingWords | undefined {
    if (!this.#isAsked) {
      this.#isAsked = true;
      void import('#lib/format/problem-words.ts').then(({ problemWords }) => {
        this.#loaded = problemWords;
      });
    }
    return this.#loaded;
  }
}
