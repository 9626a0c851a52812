/** Something that is fetched: on its way, here, or not to be had, with the reason. */
export type Arriving<T> =
  | { readonly kind: 'on-its-way' }
  | { readonly kind: 'here'; readonly value: T }
  | { readonly kind: 'failed'; readonly reason: string };

/** What of a number of things has arrived and is something, by their names. */
export function arrivedByName<T>(
  all: Readonly<Record<string, Arriving<T | undefined>>>,
): ReadonlyMap<string, T> {
  return new Map(
    Object.entries(all).flatMap(([name, of]): readonly (readonly [string, T])[] =>
      of.kind === 'here' && of.value !== undefined ? [[name, of.value]] : [],
    ),
  );
}
