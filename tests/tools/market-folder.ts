import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Expected } from '../../tools/market/raw-folder.ts';

const SAMPLE = new URL('market-sample/', import.meta.url);

/** The committed sample of raw tables. */
export const SAMPLE_RAW = new URL('raw', SAMPLE).pathname;

/** What the sample must hold, and what its build must give. */
export const sampleExpected = JSON.parse(readFileSync(new URL('expected.json', SAMPLE), 'utf8')) as Expected;
export const sampleBuilt = readFileSync(new URL('built.txt', SAMPLE), 'utf8');

/** A copy of the sample in which one table's text is changed. */
export function sampleWith(file: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-market-'));
  for (const name of readdirSync(SAMPLE_RAW)) {
    const text = readFileSync(join(SAMPLE_RAW, name), 'utf8');
    const changed = name === file ? change(text) : text;
    if (name === file && changed === text) throw new Error(`The change leaves ${file} as it was`);
    writeFileSync(join(folder, name), changed);
  }
  return folder;
}

/** Reads a file of the committed market data. */
export function shipped(name: string): string {
  return readFileSync(new URL(`../../static/market/${name}`, import.meta.url), 'utf8');
}

/** All files of the committed market data by name. */
export function shippedFiles(): Map<string, string> {
  const folder = new URL('../../static/market', import.meta.url).pathname;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const names = entries.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/'),
  );
  return new Map(names.sort().map((name) => [name, shipped(name)]));
}
