import type { Column, View } from '#lib/engine/readings/columns.ts';

/** The heading of a column: "Year 1", "2027", or "2026 (part)" for a calendar year that is cut. */
export function columnLabel({ year, isPart }: Pick<Column, 'year' | 'isPart'>, view: View): string {
  switch (view) {
    case 'employment-year':
      return `Year ${year}`;
    case 'calendar-year':
      return isPart ? `${year} (part)` : `${year}`;
  }
}
