import type { Mistake, Path } from '#lib/document/mistake.ts';
import { parseDocument, valueAt } from '#lib/document/parse.ts';
import type { OfferDocument } from '#lib/document/types.ts';
import { patched, pathKey, type Patched, type Patches } from './patched.ts';
import { standInFor } from './stand-ins.ts';

/** What is left of a document of which some parts have mistakes of form. */
export interface SoundRest {
  /** Undefined when nothing that can be checked is left. */
  readonly document: OfferDocument | undefined;
  /** Mistakes of form that only came to light when the first were out of the way. */
  readonly further: readonly Mistake[];
  /** What was taken out or replaced, by its path in the document as it was. */
  readonly touched: readonly Path[];
  /** The path in the document as it was of a place in the rest. */
  readonly originalPath: (path: Path) => Path;
}

/** Mistakes of form nest at most a few levels deep, so this is never reached but by a hostile file. */
const MOST_ROUNDS = 50;

/**
 * Takes out of a parsed document whatever has a mistake of form, and as little else as possible, until the rest
 * has the right form. A field that an offer cannot do without gets a stand-in. Undefined for what is no document.
 */
export function soundRest(value: unknown, found: readonly Mistake[]): SoundRest | undefined {
  if (typeof value !== 'object' || value === null || !('offers' in value)) return undefined;
  const patches: Patches = new Map();
  const touched: Path[] = [];
  const further: Mistake[] = [];
  let rest: Patched = { value, originalPath: (path) => path };
  let mistakes = found;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    for (const { path } of mistakes) {
      const place = placeToPatch(path, rest.value, value);
      const original = rest.originalPath(place);
      if (original.length === 0)
        return { document: undefined, further, touched, originalPath: rest.originalPath };
      patches.set(pathKey(original), { path: original, standIn: standInFor(original, value) });
      touched.push(original);
    }
    rest = patched(value, patches);
    const parsed = parseDocument(rest.value);
    if (parsed.isOk) return { document: parsed.value, further, touched, originalPath: rest.originalPath };
    mistakes = parsed.problem;
    const { originalPath } = rest;
    for (const mistake of mistakes) {
      const path = originalPath(mistake.path);
      if (!patches.has(pathKey(path))) further.push({ ...mistake, path });
    }
  }
  return { document: undefined, further, touched, originalPath: rest.originalPath };
}

/** Where to take something out: what is wrong itself, or what is incomplete without it. */
function placeToPatch(path: Path, rest: unknown, value: unknown): Path {
  const isMissing = valueAt(rest, path) === undefined;
  return isMissing && standInFor(path, value) === undefined ? path.slice(0, -1) : path;
}
