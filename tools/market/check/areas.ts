import { MarketBuildError } from '../complaint.ts';
import type { Expected } from '../raw-folder.ts';
import type { RawArea } from '../read/areas.ts';
import type { AreaWages } from '../read/metropolitan.ts';
import type { readMetropolitanParities } from '../read/parities.ts';

/** Fails unless each row's area is known, and no occupation has an area twice. */
export function checkAreasOfWages(rows: readonly AreaWages[], known: ReadonlySet<string>): void {
  const seen = new Set<string>();
  for (const { code, area, figures } of rows) {
    if (!known.has(area)) figures.row.fail(`the area ${area} is not in the table of areas`);
    if (seen.has(`${code} ${area}`)) figures.row.fail(`${code} stands twice in the area ${area}`);
    seen.add(`${code} ${area}`);
  }
}

/** Fails unless every metropolitan area has a price parity, save those that are known to have none. */
export function checkParities(
  expected: Expected,
  areas: readonly RawArea[],
  parities: ReturnType<typeof readMetropolitanParities>,
): void {
  const file = 'rpp_2024_metro.csv';
  const codes = new Set(areas.map((area) => area.code));
  for (const [code, { row }] of parities) {
    if (!codes.has(code)) row.fail(`the area ${code} is not in the table of areas`);
  }
  const without = new Set(expected.areasWithoutParity);
  for (const { code, title } of areas) {
    if (code.length === 5 && !parities.has(code) && !without.has(code)) {
      throw new MarketBuildError(file, undefined, `no price parity for ${code} ${title}`);
    }
    if (parities.has(code) && without.has(code)) {
      throw new MarketBuildError(
        file,
        undefined,
        `${code} ${title} has a price parity and was expected to have none`,
      );
    }
  }
}
