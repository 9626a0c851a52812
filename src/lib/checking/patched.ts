import type { Path } from '#lib/document/mistake.ts';

/** A place of a document that is taken out, or gets a stand-in. */
export interface Patch {
  readonly path: Path;
  readonly standIn: unknown;
}

/** The patches of a document by the keys of their paths. */
export type Patches = Map<string, Patch>;

/** A path as the key of a map. */
export const pathKey = (path: Path): string => JSON.stringify(path);

/** Deeper than any document: what lies below is not copied, so that depth cannot exhaust the stack. */
const DEEPEST = 40;

/** A copy of parsed JSON with its patches, and the way back from a path in it to the path in the original. */
export interface Patched {
  readonly value: object;
  readonly originalPath: (path: Path) => Path;
}

/** Copies parsed JSON with its patches: what is taken out of a list moves up what follows it. */
export function patched(value: unknown, patches: Patches): Patched {
  const places = new WeakMap<object, readonly number[]>();
  const added = new Map<string, Patch[]>();
  for (const patch of patches.values()) {
    if (patch.standIn === undefined) continue;
    const parent = pathKey(patch.path.slice(0, -1));
    added.set(parent, [...(added.get(parent) ?? []), patch]);
  }
  const copy = (from: unknown, path: Path): unknown => {
    if (typeof from !== 'object' || from === null || path.length > DEEPEST) return from;
    if (Array.isArray(from)) {
      const kept = from.map((_, i) => i).filter((i) => !patches.has(pathKey([...path, i])));
      const elements = kept.map((i) => copy(from[i], [...path, i]));
      places.set(elements, kept);
      return elements;
    }
    const entries = Object.entries(from)
      .filter(([key]) => !patches.has(pathKey([...path, key])))
      .map(([key, child]): [string, unknown] => [key, copy(child, [...path, key])]);
    const standIns = (added.get(pathKey(path)) ?? []).map((patch): [string, unknown] => [
      String(patch.path.at(-1)),
      patch.standIn,
    ]);
    return Object.fromEntries([...entries, ...standIns]);
  };
  const root = copy(value, []) as object;
  return {
    value: root,
    originalPath: (path) => {
      let at: unknown = root;
      return path.map((step) => {
        const original =
          typeof step === 'number' && Array.isArray(at) ? (places.get(at)?.[step] ?? step) : step;
        at =
          typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[step] : undefined;
        return original;
      });
    },
  };
}
