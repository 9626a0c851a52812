import { getContext, setContext } from 'svelte';
import type { Subject } from '#lib/engine/readings/explain.ts';

/** A figure that someone asks about: which offer it belongs to, and what it is called where it stands. */
export interface Question {
  readonly offerId: string;
  readonly subject: Subject;
  readonly title: string;
}

/** The workings that are open: the first figure asked about, then the entries followed from it. */
export class Why {
  trail = $state.raw<readonly Question[]>([]);
  readonly question = $derived(this.trail.at(-1));
  /** What had the focus when the first question was asked; it gets it back. */
  #asker: HTMLElement | undefined;

  /** Asks about a figure of a table or chart. */
  ask(question: Question): void {
    this.#asker = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    this.trail = [question];
  }

  /** Follows one of the entries that the open working sums. */
  follow(question: Question): void {
    this.trail = [...this.trail, question];
  }

  /** Goes back to the working before. */
  back(): void {
    this.trail = this.trail.slice(0, -1);
  }

  /** Closes the working and gives the focus back. */
  close(): void {
    this.trail = [];
    this.#asker?.focus();
  }
}

const KEY = Symbol('why');

/** Hands the open workings down to the pages. */
export function provideWhy(why: Why): Why {
  return setContext(KEY, why);
}

/** The workings that are open in this tab. */
export function useWhy(): Why {
  return getContext<Why>(KEY);
}
