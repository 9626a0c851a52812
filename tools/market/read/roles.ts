import { POINTS, type Point } from '#lib/market-data/wage-band.ts';
import type { Row } from '../csv.ts';
import type { RawFolder } from '../raw-folder.ts';
import { whole, words } from './cells.ts';

/** A role of the article: its range, the occupation that fits, and why. */
export interface RawRole {
  readonly row: Row;
  readonly name: string;
  readonly low: string;
  readonly high: string;
  readonly code: string;
  readonly alternates: readonly string[];
  readonly points: Readonly<Record<Point, string>>;
  readonly evidence: string;
}

/** The five machine-learning roles, in the article's order. */
export function readRoles(folder: RawFolder): RawRole[] {
  const percentiles = POINTS.map((point) => `oews2025_${point}`);
  const columns = [
    'role',
    'article_low',
    'article_high',
    'primary_soc',
    'alternate_socs',
    'mapping_evidence',
  ];
  return folder.rows('seed_roles_soc.csv', [...columns, ...percentiles]).map((row) => {
    const [low, high] = [whole(row, 'article_low'), whole(row, 'article_high')];
    if (Number(low) >= Number(high)) row.fail(`the range ${low} to ${high} is not in order`);
    const points = Object.fromEntries(POINTS.map((point) => [point, whole(row, `oews2025_${point}`)]));
    return {
      row,
      name: words(row, 'role'),
      low,
      high,
      code: words(row, 'primary_soc'),
      alternates: words(row, 'alternate_socs').split(';'),
      points: points as Record<Point, string>,
      evidence: words(row, 'mapping_evidence'),
    };
  });
}
