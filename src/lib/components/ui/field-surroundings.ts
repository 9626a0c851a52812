import { getContext, setContext } from 'svelte';
import type { Address } from '#lib/document/change.ts';

/** Something wrong or doubtful about what stands in a field, in words. */
export interface FieldNote {
  readonly severity: 'error' | 'warning';
  readonly text: string;
}

/** What fields know of where they stand. */
export interface FieldSurroundings {
  /** Whose fields they are ("Nimbus"): it is added to what undo says. */
  readonly subject: string;
  /** What there is to say at an address. */
  readonly notesAt: (address: Address) => readonly FieldNote[];
}

const KEY = Symbol('field surroundings');
const NONE: FieldSurroundings = { subject: '', notesAt: () => [] };

/** Tells the fields inside where they stand. */
export function provideFieldSurroundings(surroundings: FieldSurroundings): void {
  setContext(KEY, surroundings);
}

/** Where a field stands; nothing is known of one that stands alone. */
export function useFieldSurroundings(): FieldSurroundings {
  return getContext<FieldSurroundings | undefined>(KEY) ?? NONE;
}

/** The name of a field's change, as undo says it: "Base salary, Nimbus". */
export function editLabel(label: string, { subject }: FieldSurroundings): string {
  return subject === '' ? label : `${label}, ${subject}`;
}

/** The identifier of the element in which an address is entered. */
export function fieldId(address: Address): string {
  return `field/${address.join('/')}`;
}

/** What may be said about a field beside its label. */
const SAID = ['unit', 'hint', 'problem', 'notes'] as const;

/** The ids of what is said about a field, for aria-describedby. */
export function describedBy(
  id: string,
  said: Partial<Record<(typeof SAID)[number], boolean>>,
): string | undefined {
  const ids = SAID.filter((part) => said[part]).map((part) => `${id}/${part}`);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
