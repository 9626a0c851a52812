import type { Row } from '../csv.ts';
import type { RawFolder } from '../raw-folder.ts';
import { decimal, words } from './cells.ts';

/** A state with its price parity (United States = 100). */
export interface RawState {
  readonly fips: string;
  readonly code: string;
  readonly name: string;
  readonly parity: string;
}

/** A parity far from 100 is a slip of the pen or of a column, not a price level. */
function parity(row: Row): string {
  if (row.cell('year') !== '2024') row.fail(`the year "${row.cell('year')}" is not 2024`);
  const text = decimal(row, 'rpp_all_items');
  return Number(text) > 60 && Number(text) < 160
    ? text
    : row.fail(`the price parity ${text} is not plausible`);
}

/** Price parities of the states and the District of Columbia, in the order of their codes. */
export function readStateParities(folder: RawFolder): RawState[] {
  const columns = ['fips', 'state', 'state_name', 'year', 'rpp_all_items'];
  return folder.rows('rpp_2024_state.csv', columns).map((row) => ({
    fips: words(row, 'fips'),
    code: words(row, 'state'),
    name: words(row, 'state_name'),
    parity: parity(row),
  }));
}

/** Price parities of metropolitan areas, by area code. */
export function readMetropolitanParities(folder: RawFolder): Map<string, { row: Row; parity: string }> {
  const rows = folder.rows('rpp_2024_metro.csv', ['cbsa', 'year', 'rpp_all_items']);
  return new Map(rows.map((row) => [words(row, 'cbsa'), { row, parity: parity(row) }]));
}
