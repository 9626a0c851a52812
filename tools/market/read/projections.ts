import type { Row } from '../csv.ts';
import type { RawFolder } from '../raw-folder.ts';
import { decimal, occupationCode, whole, words } from './cells.ts';

/** The projected employment of one occupation, 2024 to 2034. */
export interface RawProjection {
  readonly row: Row;
  readonly code: string;
  readonly employment2024: string;
  readonly employment2034: string;
  readonly growthPercent: string;
  readonly openings: string;
  readonly education: string;
  readonly experience: string;
  readonly training: string;
}

/** Employment projections by occupation code. */
export function readProjections(folder: RawFolder): Map<string, RawProjection> {
  const columns = [
    'occ_code',
    'cycle',
    'employment_2024',
    'employment_2034',
    'pct_change',
    'annual_openings',
  ];
  const entry = ['education', 'experience', 'training'];
  const rows = folder.rows('bls_projections_2024-34.csv', [...columns, ...entry]);
  return new Map(
    rows.map((row) => {
      if (row.cell('cycle') !== '2024-2034') row.fail(`the cycle "${row.cell('cycle')}" is not 2024-2034`);
      const code = occupationCode(row, 'occ_code');
      return [
        code,
        {
          row,
          code,
          employment2024: whole(row, 'employment_2024'),
          employment2034: whole(row, 'employment_2034'),
          growthPercent: decimal(row, 'pct_change'),
          openings: whole(row, 'annual_openings'),
          education: words(row, 'education'),
          experience: words(row, 'experience'),
          training: words(row, 'training'),
        },
      ];
    }),
  );
}
