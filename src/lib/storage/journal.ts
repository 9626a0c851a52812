import type { Change } from '#lib/document/change.ts';

/** A write that has been asked for and is not in the database yet. */
export type Unsaved =
  | { readonly kind: 'changes'; readonly changes: readonly Change[] }
  | { readonly kind: 'draft'; readonly address: string; readonly text: string | undefined };

const PREFIX = 'parley-unsaved-';

/** What is asked for in one millisecond still has its order. */
let count = 0;

/**
 * Notes a write at once, before the database has begun it: a page that is closed in the middle of a word loses
 * a transaction that has not ended, but not this. Returns what strikes the note out; undefined where the browser has
 * no room for notes, so that the database alone must do.
 */
export function noteUnsaved(unsaved: Unsaved): (() => void) | undefined {
  count += 1;
  const key = `${PREFIX}${Date.now().toString().padStart(15, '0')}-${count.toString().padStart(6, '0')}`;
  try {
    localStorage.setItem(key, JSON.stringify(unsaved));
  } catch {
    return undefined;
  }
  return () => {
    localStorage.removeItem(key);
  };
}

/** The writes that were noted and never struck out, in order, with what strikes them out. */
export function unsavedNotes(): readonly { readonly unsaved: Unsaved; readonly strike: () => void }[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .sort()
      .map((key) => ({
        unsaved: JSON.parse(localStorage.getItem(key) ?? 'null') as Unsaved,
        strike: () => {
          localStorage.removeItem(key);
        },
      }));
  } catch {
    return [];
  }
}
