import type { Expected } from '../raw-folder.ts';
import type { RawTables } from '../raw-tables.ts';
import { checkAreasOfWages, checkParities } from './areas.ts';
import { checkKnownFigures } from './known-figures.ts';
import { checkPercentiles } from './percentiles.ts';
import { checkRoles } from './roles.ts';
import { checkTrend } from './trend.ts';

/** Runs every check that looks across rows and tables; the first complaint stops the build. */
export function checkTables(expected: Expected, tables: RawTables): void {
  const { national, metropolitan, stateWages } = tables;
  const bands = [
    ...Object.values(national).flatMap((year) => [...year.values()]),
    ...metropolitan,
    ...stateWages,
  ];
  for (const { figures } of bands) checkPercentiles(figures);
  checkKnownFigures(expected, national);
  checkTrend(tables.trend, national);
  checkAreasOfWages(metropolitan, new Set(tables.areas.map((area) => area.code)));
  checkAreasOfWages(stateWages, new Set(tables.states.map((state) => state.fips)));
  checkParities(expected, tables.areas, tables.parities);
  checkRoles(tables.roles, national['2025']);
}
