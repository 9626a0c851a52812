import { applyChange, inverse, isSame, valueAtAddress, type Change } from '#lib/document/change.ts';
import { failed, ok, type Result } from '#lib/document/result.ts';
import type { OfferDocument } from '#lib/document/types.ts';

/** One step that can be undone: what it did, in words, and the changes it made, in order. */
export interface Edit {
  readonly label: string;
  readonly changes: readonly Change[];
  /** Keystrokes in one field while it keeps the focus share a key and are undone together. */
  readonly session?: string | undefined;
}

/** The edits of this tab that can be undone and redone. */
export interface History {
  readonly done: readonly Edit[];
  readonly undone: readonly Edit[];
}

export const EMPTY_HISTORY: History = { done: [], undone: [] };

/** How many steps are kept. */
const LONGEST = 500;

/** History after an edit: it continues the last one when both belong to one session. */
export function recorded({ done }: History, edit: Edit): History {
  const last = done.at(-1);
  if (!last || edit.session === undefined || last.session !== edit.session) {
    return { done: [...done, edit].slice(-LONGEST), undone: [] };
  }
  const changes = merged(last.changes, edit.changes);
  // What was typed and taken back again is no step.
  const isNothing = changes.every(({ before, after }) => isSame(before, after));
  return { done: isNothing ? done.slice(0, -1) : [...done.slice(0, -1), { ...last, changes }], undone: [] };
}

/** Changes of one session together: what goes on at the same address is one change. */
function merged(first: readonly Change[], then: readonly Change[]): readonly Change[] {
  const result = [...first];
  for (const change of then) {
    const last = result.at(-1);
    if (last && isSame(last.address, change.address))
      result[result.length - 1] = { ...change, before: last.before };
    else result.push(change);
  }
  return result;
}

/** The document after changes, one after the other. */
export function applyAll(document: OfferDocument, changes: readonly Change[]): OfferDocument {
  return changes.reduce(applyChange, document);
}

/** What undoing or redoing comes to: the changes to apply and the history after it. */
export interface Step {
  readonly edit: Edit;
  readonly changes: readonly Change[];
  readonly history: History;
}

/** Why there is no step: nothing left, or the value has since been changed elsewhere. */
export type NoStep =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'changed-elsewhere'; readonly edit: Edit; readonly history: History };

/** The step that takes back the last edit. It is refused, and forgotten, when its value has since changed elsewhere. */
export function undoStep(document: OfferDocument, { done, undone }: History): Result<Step, NoStep> {
  const edit = done.at(-1);
  if (!edit) return failed({ kind: 'nothing' });
  const rest = done.slice(0, -1);
  const changes = edit.changes.map(inverse).reverse();
  if (!isAsLeft(document, changes)) {
    return failed({ kind: 'changed-elsewhere', edit, history: { done: rest, undone } });
  }
  return ok({ edit, changes, history: { done: rest, undone: [...undone, { ...edit, session: undefined }] } });
}

/** The step that makes the last edit that was undone again. */
export function redoStep(document: OfferDocument, { done, undone }: History): Result<Step, NoStep> {
  const edit = undone.at(-1);
  if (!edit) return failed({ kind: 'nothing' });
  const rest = undone.slice(0, -1);
  if (!isAsLeft(document, edit.changes)) {
    return failed({ kind: 'changed-elsewhere', edit, history: { done, undone: rest } });
  }
  return ok({ edit, changes: edit.changes, history: { done: [...done, edit], undone: rest } });
}

/** Whether each change finds the value that it is to change, when they are made one after the other. */
function isAsLeft(document: OfferDocument, changes: readonly Change[]): boolean {
  let state = document;
  return changes.every((change) => {
    const isFound = isSame(valueAtAddress(state, change.address), change.before);
    state = applyChange(state, change);
    return isFound;
  });
}
