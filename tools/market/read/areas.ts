import { MarketBuildError } from '../complaint.ts';
import type { RawFolder } from '../raw-folder.ts';
import { whole, words } from './cells.ts';

/** An area of the prevailing-wage tables; the 393 metropolitan ones are those of the wage statistics. */
export interface RawArea {
  readonly code: string;
  readonly title: string;
  readonly states: readonly string[];
  readonly counties: number;
}

/** A county, or what stands for one in the table (planning region, municipio, island), and its area. */
export interface RawCounty {
  readonly area: string;
  readonly state: string;
  readonly county: string;
}

/** The published file writes this one letter in an older character set; everything else is plain. */
function repaired(text: string): string {
  return text.replaceAll('Mayag\u0081uez', 'Mayagüez');
}

/** All areas, sorted by first state, then title: neighbours often share figures, which compresses well. */
export function readAreas(folder: RawFolder): RawArea[] {
  const rows = folder.rows('oflc_areas_2025-26.csv', ['area_code', 'area_title', 'states', 'counties']);
  const areas = rows.map((row) => {
    const states = words(row, 'states').split('|');
    if (!states.every((state) => /^[A-Z]{2}$/.test(state))) row.fail(`states "${row.cell('states')}"`);
    return {
      code: words(row, 'area_code'),
      title: repaired(words(row, 'area_title')),
      states,
      counties: Number(whole(row, 'counties')),
    };
  });
  const key = (area: RawArea): string => `${area.states[0] ?? ''} ${area.title} ${area.code}`;
  return areas.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** County to area; each area must have as many as the table of areas says. */
export function readCounties(folder: RawFolder, areas: readonly RawArea[]): RawCounty[] {
  const left = new Map(areas.map((area) => [area.code, area.counties]));
  const file = 'oflc_geography_county_2025-26.csv';
  const counties = folder.rows(file, ['area_code', 'state', 'county']).map((row) => {
    const area = words(row, 'area_code');
    const count = left.get(area) ?? row.fail(`the area ${area} is not in the table of areas`);
    if (count === 0) row.fail(`the area ${area} has more counties than the table of areas says`);
    left.set(area, count - 1);
    return { area, state: words(row, 'state'), county: words(row, 'county') };
  });
  for (const [area, count] of left) {
    if (count > 0)
      throw new MarketBuildError(file, undefined, `the area ${area} lacks ${count} of its counties`);
  }
  return counties;
}
