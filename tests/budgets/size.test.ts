import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';

const BUILD = path.resolve(import.meta.dirname, '../../build');

/** What the first page may load before anything is done on it, compressed, in bytes. */
const FIRST_LOAD = { js: 110_000, css: 15_000 };

/** What a returning visitor loads before the sheet is there: what is kept in the browser is parsed as well. */
const RETURNING_LOAD = 126_000;

/** The addresses in a page of what it loads by itself: styles, scripts, preloaded modules and its start-up imports. */
function loadedBy(html: string): string[] {
  return [
    ...html.matchAll(/<link\b[^>]*\bhref="([^"]+)"[^>]*\brel="(?:stylesheet|modulepreload)"/g),
    ...html.matchAll(/<link\b[^>]*\brel="(?:stylesheet|modulepreload)"[^>]*\bhref="([^"]+)"/g),
    ...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g),
    ...html.matchAll(/\bimport\("([^"]+)"\)/g),
  ].map((match) => match[1] ?? '');
}

/** The modules that a module imports or re-exports at once; what it imports on demand is not counted. */
function staticImports(source: string): string[] {
  return ts
    .createSourceFile('module.js', source, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS)
    .statements.flatMap((statement) => {
      const isImport = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
      const from = isImport ? statement.moduleSpecifier : undefined;
      return from && ts.isStringLiteral(from) ? [from.text] : [];
    });
}

/** The modules that a module imports on demand. */
function importsOnDemand(source: string): string[] {
  return [...source.matchAll(/\bimport\(["'`](\.[^"'`]+)["'`]\)/g)].map((match) => match[1] ?? '');
}

/** The files that a page loads, by their path in the build, and their compressed sizes. */
async function firstLoadOf(page: string): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  for (const address of loadedBy(await readFile(path.join(BUILD, page), 'utf8'))) {
    await load(sizes, path.posix.join(path.posix.dirname(page), address));
  }
  return sizes;
}

/** Adds a file, and what it imports at once, to what is loaded. */
async function load(sizes: Map<string, number>, file: string): Promise<void> {
  if (sizes.has(file)) return;
  const source = await readFile(path.join(BUILD, file));
  sizes.set(file, gzipSync(source, { level: 9 }).length);
  if (!file.endsWith('.js')) return;
  for (const specifier of staticImports(source.toString())) {
    await load(sizes, path.posix.join(path.posix.dirname(file), specifier));
  }
}

describe('the first page', () => {
  let sizes: Map<string, number>;

  beforeAll(async () => {
    sizes = await firstLoadOf('index.html');
  });

  test('its script and its style are counted', () => {
    const files = [...sizes.keys()];
    expect(files.some((file) => file.endsWith('.css'))).toBe(true);
    expect(files).toContain('theme.js');
    expect(files.some((file) => /immutable\/entry\/start\.[^/]+\.js$/.test(file))).toBe(true);
    expect(files.some((file) => /immutable\/nodes\/0\.[^/]+\.js$/.test(file))).toBe(true);
  });

  test.each(['js', 'css'] as const)('loads no more %s than its budget, compressed', (kind) => {
    const files = [...sizes].filter(([file]) => file.endsWith(`.${kind}`));
    const total = files.reduce((sum, [, size]) => sum + size, 0);
    console.info(`first load: ${total.toString()} bytes of ${kind} in ${files.length.toString()} files`);
    expect(total).toBeLessThanOrEqual(FIRST_LOAD[kind]);
  });
});

test('a returning visitor loads no more js than the budget before the sheet is there, compressed', async () => {
  const sizes = await firstLoadOf('index.html');
  // The layout opens the database: all that it imports on demand is what reads it.
  const layout = [...sizes.keys()].find((file) => /immutable\/nodes\/0\.[^/]+\.js$/.test(file)) ?? '';
  const onDemand = importsOnDemand(await readFile(path.join(BUILD, layout), 'utf8'));
  expect(onDemand.length).toBeGreaterThan(0);
  for (const specifier of onDemand) {
    await load(sizes, path.posix.join(path.posix.dirname(layout), specifier));
  }
  const total = [...sizes].filter(([file]) => file.endsWith('.js')).reduce((sum, [, size]) => sum + size, 0);
  console.info(`returning visitor: ${total.toString()} bytes of js in ${sizes.size.toString()} files`);
  expect(total).toBeLessThanOrEqual(RETURNING_LOAD);
});

test('what is imported on demand is told from what is imported at once', () => {
  const source =
    "import a from './a.js';import './b.js';export * from './c.js';const d=()=>import('./d.js');export{d}";
  expect(staticImports(source)).toEqual(['./a.js', './b.js', './c.js']);
});
