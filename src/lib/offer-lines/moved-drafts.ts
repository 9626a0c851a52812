import type { Address } from '#lib/document/change.ts';

/** A draft that is to be written under an address, or taken away from it. */
export interface DraftMove {
  readonly address: Address;
  readonly text: string | undefined;
}

type Drafts = Readonly<Record<string, string>>;

/**
 * What becomes of the drafts of a list when its rows move, as moves to make. `places` says by its old position
 * where each row now stands; a row that is gone takes its drafts with it.
 */
export function movedDrafts(
  drafts: Drafts,
  list: Address,
  places: (position: number) => number | undefined,
): readonly DraftMove[] {
  const prefix = `${list.join('/')}/`;
  const old = Object.keys(drafts).filter((key) => key.startsWith(prefix));
  const next = new Map<string, string | undefined>(old.map((key) => [key, undefined]));
  for (const key of old) {
    const [position = '', ...rest] = key.slice(prefix.length).split('/');
    const place = places(Number(position));
    if (place !== undefined) next.set([...list, String(place), ...rest].join('/'), drafts[key]);
  }
  return [...next].map(([key, text]) => ({ address: key.split('/'), text }));
}

/** The drafts under an address, as moves that take them away. */
export function droppedDrafts(drafts: Drafts, under: Address): readonly DraftMove[] {
  const prefix = `${under.join('/')}/`;
  return Object.keys(drafts)
    .filter((key) => key.startsWith(prefix))
    .map((key) => ({ address: key.split('/'), text: undefined }));
}
