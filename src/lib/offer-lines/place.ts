import { withValue, type Address, type Change } from '#lib/document/change.ts';
import type { Offer } from '#lib/document/types.ts';

/** A place in the document: what stands there, and the changes that put something else there. */
export interface Place<Value> {
  readonly address: Address;
  /** Undefined while nothing is stated there. */
  readonly value: Value | undefined;
  /** Whether a change can name the place itself. A row of a list without identifiers is changed with its list. */
  readonly isNamed: boolean;
  /** The changes that set the value; undefined takes it away. */
  readonly set: (value: Value | undefined) => readonly Change[];
}

type KeyOf<Whole> = Whole extends unknown ? Extract<keyof Whole, string> : never;
type FieldOf<Whole, Key> = Whole extends unknown
  ? Key extends keyof Whole
    ? Exclude<Whole[Key], undefined>
    : never
  : never;

/** A place that changes can name. */
export function namedPlace<Value>(address: Address, value: Value | undefined): Place<Value> {
  return { address, value, isNamed: true, set: (after) => [{ address, before: value, after }] };
}

/** The place of a whole offer. */
export function offerPlace(offer: Offer): Place<Offer> {
  return namedPlace(['offers', `#${offer.id}`], offer);
}

/** A field inside a place; of a union, a field of any of its variants. */
export function inside<Whole, Key extends KeyOf<Whole>>(
  place: Place<Whole>,
  key: Key,
): Place<FieldOf<Whole, Key>> {
  const address = [...place.address, key];
  const fields = place.value as Readonly<Record<string, unknown>> | undefined;
  const value = fields?.[key] as FieldOf<Whole, Key> | undefined;
  if (place.isNamed) return namedPlace(address, value);
  return {
    address,
    value,
    isNamed: false,
    set: (after) => place.set(withValue(place.value, [key], after)),
  };
}

/** The kind of a union: to choose another makes a new value, which keeps what `turned` can keep. */
export function kindOf<Value extends { readonly kind: string }>(
  place: Place<Value>,
  turned: (kind: Value['kind'], from: Value | undefined) => Value,
): Place<Value['kind']> {
  return {
    address: [...place.address, 'kind'],
    value: place.value?.kind,
    isNamed: false,
    set: (kind) => {
      if (kind === place.value?.kind) return [];
      return place.set(kind === undefined ? undefined : turned(kind, place.value));
    },
  };
}

/** A yes or no that is only written down where it is not what its absence means. */
export function flagOf(place: Place<boolean>, whenAbsent: boolean): Place<boolean> {
  return {
    ...place,
    value: place.value ?? whenAbsent,
    set: (value) => place.set(value === whenAbsent ? undefined : value),
  };
}

/** Whether something optional is there: yes puts in what `make` makes, no takes it away. */
export function presenceOf<Value>(place: Place<Value>, make: () => Value): Place<boolean> {
  return {
    address: [...place.address, '@there'],
    value: place.value !== undefined,
    isNamed: false,
    set: (isThere) => place.set(isThere ? (place.value ?? make()) : undefined),
  };
}

/** A yes that is written down as true, and a no that is absent. */
export function trueOrAbsent(place: Place<true>): Place<boolean> {
  return { ...place, set: (isSet) => place.set(isSet ? true : undefined) };
}
