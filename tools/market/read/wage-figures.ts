import { POINTS, type Point } from '#lib/market-data/wage-band.ts';
import type { Row } from '../csv.ts';
import { wholeOrEmpty } from './cells.ts';

/** The columns that every table of wage percentiles has. */
export const WAGE_COLUMNS = ['employment', 'mean', ...POINTS, 'topcoded', 'unavailable'] as const;

/**
 * A figure as the shards keep it: digits; digits and "+" for "at least" (top-coded); empty for what the
 * agency does not publish; "?" for what it publishes and our copy of the table lacks.
 */
export type FigureText = string;

/** The figures of one occupation in one area. */
export interface WageFigures {
  readonly row: Row;
  readonly employment: FigureText;
  readonly mean: FigureText;
  readonly points: Readonly<Record<Point, FigureText>>;
}

/** What a table does with its blanks. */
export interface BlankRules {
  /** What a top-coded point is at least. */
  readonly topCode: string;
  /** Points that are published, but not in our copy. */
  readonly notInCopy?: (row: Row) => boolean;
  /** The whole column of means is not in our copy. */
  readonly meansNotInCopy?: boolean;
}

/** Reads the figures of a row. Every blank point must be flagged as top-coded or as unavailable. */
export function readWageFigures(row: Row, rules: BlankRules): WageFigures {
  const flags = (column: string): Set<string> => new Set(row.cell(column).split('|'));
  const [topCoded, unavailable] = [flags('topcoded'), flags('unavailable')];
  const absent = rules.notInCopy?.(row) ? '?' : '';
  const point = (name: Point): FigureText => {
    const text = wholeOrEmpty(row, name);
    if (text === '0') return row.fail(`${name} is 0: a missing figure is blank, never 0`);
    if (text !== '') {
      return topCoded.has(name) || unavailable.has(name)
        ? row.fail(`${name} is flagged and has a figure`)
        : text;
    }
    if (topCoded.has(name)) return `${rules.topCode}+`;
    return unavailable.has(name)
      ? absent
      : row.fail(`${name} is blank and not flagged as top-coded or unavailable`);
  };
  const points = Object.fromEntries(POINTS.map((name) => [name, point(name)])) as Record<Point, FigureText>;
  const mean = wholeOrEmpty(row, 'mean');
  return {
    row,
    employment: wholeOrEmpty(row, 'employment'),
    mean: mean === '' && rules.meansNotInCopy ? '?' : mean,
    points,
  };
}
