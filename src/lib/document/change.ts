import type { OfferDocument } from './types.ts';

/**
 * A place in a document that stays the same place when lists are reordered: an element of a list is named by
 * its identifier ("#g1"), the order of a list by "@order". ["offers", "#a1", "base", "rate"].
 */
export type Address = readonly string[];

/** One value that was changed. Undefined stands for a value that is absent. */
export interface Change {
  readonly address: Address;
  readonly before: unknown;
  readonly after: unknown;
  /** Where in its list an element that comes back belongs. */
  readonly position?: number;
}

type Fields = Readonly<Record<string, unknown>>;
type Element = { readonly id: string };

const isElement = (step: string): boolean => step.startsWith('#');
const ORDER = '@order';

function child(value: unknown, step: string): unknown {
  if (step === ORDER) return ((value ?? []) as readonly Element[]).map(({ id }) => id);
  if (isElement(step)) return ((value ?? []) as readonly Element[]).find(({ id }) => `#${id}` === step);
  return (value as Fields | undefined)?.[step];
}

/** What stands at an address; undefined when nothing does. */
export function valueAtAddress(document: unknown, address: Address): unknown {
  return address.reduce<unknown>(
    (value, step) => (value === undefined ? undefined : child(value, step)),
    document,
  );
}

/** The position of the element that an address names in its list; −1 when it is not there. */
export function positionAt(document: unknown, address: Address): number {
  const list = valueAtAddress(document, address.slice(0, -1)) as readonly Element[] | undefined;
  return (list ?? []).findIndex(({ id }) => `#${id}` === address.at(-1));
}

/**
 * A document with one value set, sharing everything else with the document it is made of. Setting undefined
 * takes the field or the element away; a list or an object that is missing on the way is made.
 */
export function withValue<Whole>(whole: Whole, address: Address, value: unknown, position?: number): Whole {
  const [step, ...rest] = address;
  if (step === undefined) return value as Whole;
  const next = rest.length === 0 ? value : withValue(child(whole, step), rest, value, position);
  if (step === ORDER)
    return inOrder(whole as readonly Element[] | undefined, value as readonly string[]) as Whole;
  if (isElement(step))
    return withElement(whole as readonly Element[] | undefined, step, next as Element, position) as Whole;
  const { [step]: dropped, ...others } = (whole ?? {}) as Fields;
  if (next === undefined) return (dropped === undefined ? whole : others) as Whole;
  return (
    dropped === undefined ? { ...others, [step]: next } : { ...(whole as Fields), [step]: next }
  ) as Whole;
}

function withElement(
  list: readonly Element[] = [],
  step: string,
  element: Element | undefined,
  position = list.length,
) {
  const index = list.findIndex(({ id }) => `#${id}` === step);
  if (element === undefined) return list.filter((_, i) => i !== index);
  if (index >= 0) return list.map((old, i) => (i === index ? element : old));
  return [...list.slice(0, position), element, ...list.slice(position)];
}

/** The list in a given order of identifiers; elements that the order does not name stay behind the others. */
function inOrder(list: readonly Element[] = [], order: readonly string[]): readonly Element[] {
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...list].sort((a, b) => place(a.id) - place(b.id));
}

/** The document after a change. */
export function applyChange(document: OfferDocument, { address, after, position }: Change): OfferDocument {
  return withValue(document, address, after, position);
}

/** The change that takes a change back. */
export function inverse({ address, before, after, ...rest }: Change): Change {
  return { address, before: after, after: before, ...rest };
}

/** The change that sets a value where there is another now. */
export function changeTo(document: OfferDocument, address: Address, after: unknown): Change {
  const before = valueAtAddress(document, address);
  const change = { address, before, after };
  const last = address.at(-1);
  if (last === undefined || !isElement(last) || after !== undefined) return change;
  return { ...change, position: positionAt(document, address) };
}

/** Whether two values of a document are the same, looked at deeply. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [a as Fields, b as Fields];
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => key in right && isSame(left[key], right[key]))
  );
}
