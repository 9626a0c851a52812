import { readFileSync } from 'node:fs';
import { SOURCE_IDS } from '#lib/market-data/source.ts';
import { checkTables } from './check/all.ts';
import { MarketBuildError } from './complaint.ts';
import { openRawFolder, type Expected } from './raw-folder.ts';
import { readRawTables } from './raw-tables.ts';
import { readAddedTitles, type RawTitle } from './read/titles.ts';
import { areaOrder } from './shape/area-order.ts';
import { areaIndex, consumerPrices, countyIndex, occupationIndex } from './shape/indexes.ts';
import { occupationCodes } from './shape/occupation-codes.ts';
import { occupationFiles } from './shape/occupation-files.ts';
import { rolesFile } from './shape/roles.ts';
import { titleIndex } from './shape/title-index.ts';
import { stableJson } from './write/stable-json.ts';

/** The text of a file that is kept beside the tool. */
function beside(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

/** What the folder of all raw tables must hold. */
export function expectedOfAllTables(): Expected {
  return JSON.parse(beside('expected.json')) as Expected;
}

/** The sources, one for each table that the reading side knows. */
function sourcesFile(): object {
  const sources = JSON.parse(beside('sources.json')) as Record<string, object>;
  for (const id of SOURCE_IDS) {
    if (!sources[id]) throw new MarketBuildError('sources.json', undefined, `no entry for ${id}`);
  }
  return sources;
}

/** Reads, checks and shapes a folder of raw tables: the text of every file of static/market, by its name. */
export function marketFiles(rawFolder: string, expected: Expected): Map<string, string> {
  const tables = readRawTables(openRawFolder(rawFolder, expected));
  checkTables(expected, tables);
  const codes = occupationCodes(tables.national['2025'], tables.prevailingOccupations, tables.mergedCodes);
  const order = areaOrder(tables);
  const roleTitles = tables.roles.map(({ row, name, code }): RawTitle => ({
    row,
    title: name,
    code,
    kind: 'role',
  }));
  const known = new Set(codes.names.map(({ code }) => code));
  const added = readAddedTitles('added-titles.csv', beside('added-titles.csv')).filter(({ code }) =>
    known.has(code),
  );
  const { factors } = JSON.parse(beside('article.json')) as { factors: object[] };
  const files = new Map<string, object>([
    ['areas.json', areaIndex(tables, order)],
    ['consumer-prices.json', consumerPrices(tables)],
    ['counties.json', countyIndex(tables, order)],
    ['occupations.json', occupationIndex(tables, codes)],
    ...occupationFiles(tables, codes, order),
    ['roles.json', rolesFile(tables.roles, factors)],
    ['sources.json', sourcesFile()],
    ['titles.json', titleIndex([...roleTitles, ...tables.titles, ...added], codes, tables.national['2025'])],
  ]);
  return new Map([...files].map(([name, value]) => [name, stableJson(value)]));
}
