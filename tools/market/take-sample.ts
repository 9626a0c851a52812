import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTable, type Row } from './csv.ts';
import { expectedOfAllTables, marketFiles } from './market-files.ts';
import type { Expected } from './raw-folder.ts';
import { asOneText } from './write/one-text.ts';

/**
 * Takes real rows out of the full raw tables for the tests, and builds the expected files from them:
 * a few occupations of every odd kind (top-coded, hourly only, annual only, merged, in no national table),
 * a few areas (over two states, without parity, not metropolitan) and a few states.
 */
const CODES = new Set([
  ...['11-1031', '13-1020', '13-1021', '13-1022', '13-1023', '15-1221', '15-1252', '15-1299', '15-2031'],
  ...['15-2041', '15-2051', '17-2061', '17-2141', '17-2199', '25-2021', '27-2011', '29-1022'],
]);
const AREAS = new Set(['41940', '12420', '33460', '10380', '100001']);
const STATES = new Set(['01', '06', '27', '48']);
const TITLES_A_CODE = 6;

const code = (row: Row): boolean => CODES.has(row.cell('occ_code'));
const area = (row: Row): boolean => AREAS.has(row.cell('area_code'));
const titles = new Map<string, number>();

/** Which rows of each table the sample keeps. */
const KEEP: Readonly<Record<string, (row: Row) => boolean>> = {
  'oews_2025_national.csv': code,
  'oews_2024_national.csv': code,
  'oews_2023_national.csv': code,
  'oews_2025_metro_tech21.csv': (row) => code(row) && area(row),
  'oews_2023_state.csv': (row) => code(row) && STATES.has(row.cell('area_code')),
  'oews_national_trend_2021-2025.csv': code,
  'oflc_wage_levels_2025-26_compact.csv': (row) => code(row) && area(row),
  'oflc_areas_2025-26.csv': area,
  'oflc_geography_county_2025-26.csv': area,
  'oflc_occupations_2025-26.csv': code,
  'rpp_2024_metro.csv': (row) => AREAS.has(row.cell('cbsa')),
  'rpp_2024_state.csv': (row) => STATES.has(row.cell('fips')),
  'bls_projections_2024-34.csv': code,
  'cpi_u_nsa_monthly.csv': (row) => row.cell('Date') >= '2025-07',
  'onet27_titles_to_soc.csv': (row) => {
    const soc = row.cell('soc');
    titles.set(soc, (titles.get(soc) ?? 0) + 1);
    return (CODES.has(soc) && (titles.get(soc) ?? 0) <= TITLES_A_CODE) || row.cell('title') === 'Infantry';
  },
  'soc_to_oews_hybrid.csv': (row) => CODES.has(row.cell('soc_2018')),
  'seed_roles_soc.csv': () => true,
};

const [full, sample] = process.argv.slice(2);
if (full === undefined || sample === undefined) {
  throw new Error('usage: tsx tools/market/take-sample.ts FOLDER-OF-RAW-TABLES SAMPLE-FOLDER');
}
const raw = join(sample, 'raw');
mkdirSync(raw, { recursive: true });
const rows: Record<string, number> = {};
for (const [file, keep] of Object.entries(KEEP)) {
  const text = readFileSync(join(full, file), 'utf8').replaceAll('\r\n', '\n');
  const lines = text.split('\n');
  const kept = parseTable(file, text, []).filter(keep);
  rows[file] = kept.length;
  writeFileSync(join(raw, file), [lines[0], ...kept.map(({ line }) => lines[line - 1]), ''].join('\n'));
}
const all = expectedOfAllTables();
const expected: Expected = {
  rows,
  detailedOccupations: 13,
  areasWithoutParity: all.areasWithoutParity.filter((found) => AREAS.has(found)),
  medians: all.medians,
};
writeFileSync(join(sample, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
writeFileSync(join(sample, 'built.txt'), asOneText(marketFiles(raw, expected)));
