import type { TrendRow } from '../read/trend.ts';
import type { NationalByYear } from './known-figures.ts';

/** Fails unless the trend says what the national tables of 2023 to 2025 say. */
export function checkTrend(trend: readonly TrendRow[], national: NationalByYear): void {
  const seen = new Set<string>();
  for (const { row, code, year, employment, mean, p50 } of trend) {
    if (seen.has(`${code} ${year}`)) row.fail(`${code} stands twice in ${year}`);
    seen.add(`${code} ${year}`);
    if (year !== '2023' && year !== '2024' && year !== '2025') continue;
    const figures = national[year].get(code)?.figures;
    if (!figures) continue;
    const pairs = {
      employment: [employment, figures.employment],
      mean: [mean, figures.mean],
      p50: [p50, figures.points.p50],
    };
    for (const [name, [here, there]] of Object.entries(pairs)) {
      if (here !== there)
        row.fail(`${name} of ${code} is "${here ?? ''}" and the table of ${year} says "${there ?? ''}"`);
    }
  }
}
