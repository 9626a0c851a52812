import { POINTS } from '#lib/market-data/wage-band.ts';
import type { NationalWages } from '../read/national.ts';
import type { RawRole } from '../read/roles.ts';

/** Fails unless each role's occupations exist and the percentiles beside it are those of the national table. */
export function checkRoles(roles: readonly RawRole[], national: ReadonlyMap<string, NationalWages>): void {
  for (const { row, code, alternates, points } of roles) {
    for (const alternate of alternates) {
      if (!national.has(alternate)) row.fail(`the occupation ${alternate} is not in the national table`);
    }
    const figures =
      national.get(code)?.figures ?? row.fail(`the occupation ${code} is not in the national table`);
    for (const point of POINTS) {
      const published = figures.points[point];
      if (points[point] !== published)
        row.fail(`${point} is ${points[point]}, and the national table says ${published}`);
    }
  }
}
