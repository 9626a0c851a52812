import { broken } from './broken-file.ts';
import { parseFigure, type Figure } from './figure.ts';
import type { Fields } from './json-fields.ts';
import type { SourceId } from './source.ts';
import { POINTS, type Point, type WageBand } from './wage-band.ts';

/** The places of "0-2,5": 0, 1, 2 and 5. */
function places(ranges: string): number[] {
  return ranges.split(',').flatMap((range) => {
    const parts = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(range) ?? broken(`"${range}" is not a range of places`);
    const from = Number(parts[1]);
    const to = Number(parts[2] ?? from);
    return Array.from({ length: to - from + 1 }, (_, step) => from + step);
  });
}

/** One band from texts named as in the shards. */
export function decodeBand(source: SourceId, read: (name: string) => string): WageBand {
  const points = Object.fromEntries(POINTS.map((point) => [point, parseFigure(read(point))]));
  return {
    source,
    points: points as Record<Point, Figure>,
    mean: parseFigure(read('mean')),
    employment: parseFigure(read('employment')),
  };
}

/** Bands by area: columns of figures, and the places of their areas in the shared order. */
export function decodeWageColumns(
  fields: Fields,
  source: SourceId,
  codes: readonly string[],
): ReadonlyMap<string, WageBand> {
  const at = places(fields.text('at'));
  const names = ['employment', 'mean', ...POINTS];
  const columns = new Map(names.map((name) => [name, fields.column(name, at.length)]));
  return new Map(
    at.map((place, row) => {
      const code = codes[place] ?? broken(`there is no place ${place} in the shared order`);
      return [code, decodeBand(source, (name) => columns.get(name)?.[row] ?? '')];
    }),
  );
}
