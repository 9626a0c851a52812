import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { projectPathOf } from '../../tools/lint/borders.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * The part of the project that a file belongs to: a folder of src/lib, and within the engine and the components each
 * of their folders, since those are as large as others' whole parts.
 */
function partOf(file: string): string {
  const [, area = '', folder = '', inner = '', ...rest] = file.split('/');
  if (area !== 'lib') return `src/${area}`;
  const divided = (folder === 'engine' || folder === 'components') && rest.length > 0;
  return divided ? `lib/${folder}/${inner}` : `lib/${folder}`;
}

function scriptOf(file: string, text: string): string {
  if (!file.endsWith('.svelte')) return text;
  return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n');
}

/** Which parts each part imports, and one import as an example of each. */
async function importsOfParts(): Promise<Map<string, Map<string, string>>> {
  const parts = new Map<string, Map<string, string>>();
  const entries = await readdir(path.join(ROOT, 'src'), { recursive: true });
  const files = entries
    .map((entry) => `src/${entry.split(path.sep).join('/')}`)
    .filter((file) => /\.(ts|js|svelte)$/.test(file) && !file.endsWith('.test.ts'));
  for (const file of files) {
    const text = scriptOf(file, await readFile(path.join(ROOT, file), 'utf8'));
    const from = partOf(file);
    for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) {
      const target = projectPathOf(file, fileName);
      if (target === undefined || partOf(target) === from) continue;
      const imported = parts.get(from) ?? new Map<string, string>();
      parts.set(from, imported.set(partOf(target), `${file} imports ${target}`));
    }
  }
  return parts;
}

/** The first circle of imports found, as the imports that make it; empty if there is none. */
function circleIn(parts: ReadonlyMap<string, ReadonlyMap<string, string>>): string[] {
  const done = new Set<string>();
  const visit = (part: string, trail: readonly string[]): string[] => {
    const start = trail.indexOf(part);
    if (start >= 0) {
      const ring = [...trail.slice(start), part];
      return ring.slice(1).map((to, i) => parts.get(ring[i] ?? '')?.get(to) ?? to);
    }
    if (done.has(part)) return [];
    for (const next of parts.get(part)?.keys() ?? []) {
      const circle = visit(next, [...trail, part]);
      if (circle.length > 0) return circle;
    }
    done.add(part);
    return [];
  };
  for (const part of parts.keys()) {
    const circle = visit(part, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

test('no part of the project imports another in a circle', async () => {
  const parts = await importsOfParts();
  expect(parts.size).toBeGreaterThan(2);
  expect(circleIn(parts)).toEqual([]);
});

test('a circle of three is found and told import by import', () => {
  const parts = new Map([
    ['a', new Map([['b', 'a/1 imports b/1']])],
    ['b', new Map([['c', 'b/2 imports c/2']])],
    ['c', new Map([['b', 'c/3 imports b/3']])],
  ]);
  expect(circleIn(parts)).toEqual(['b/2 imports c/2', 'c/3 imports b/3']);
});
