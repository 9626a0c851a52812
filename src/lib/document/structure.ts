import type { Mistake, Path } from './mistake.ts';

/** Deeper than any document that the schema allows. */
const DEEPEST = 32;

/**
 * Looks through parsed JSON for what no schema should have to meet: nesting without end, and keys that would
 * change what an object is. Walks with a list of its own, so that depth cannot exhaust the stack.
 */
export function structureMistakes(root: unknown): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  const open: { value: unknown; path: Path }[] = [{ value: root, path: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= DEEPEST) {
      mistakes.push({
        path: path.slice(0, 4),
        found: `nesting deeper than ${DEEPEST} levels`,
        expected: 'an offer document, which is at most a dozen levels deep',
      });
      return mistakes;
    }
    for (const [key, child] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      if (step === '__proto__') {
        mistakes.push({ path: [...path, step], found: 'the key "__proto__"', expected: 'only known fields' });
      } else {
        open.push({ value: child, path: [...path, step] });
      }
    }
  }
  return mistakes;
}
