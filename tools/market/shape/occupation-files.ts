import type { RawTables } from '../raw-tables.ts';
import type { PrevailingRow } from '../read/prevailing.ts';
import { stateAgeing } from './ageing.ts';
import type { AreaOrder } from './area-order.ts';
import { groupBy } from './group.ts';
import type { OccupationCodes } from './occupation-codes.ts';
import { prevailingColumns } from './prevailing-columns.ts';
import { projectionOf } from './projection.ts';
import { trendColumns } from './trend-columns.ts';
import { wageColumns } from './wage-columns.ts';

/** The total over all occupations stands in the trend; it is no occupation. */
const ALL_OCCUPATIONS = '00-0000';

/** One file an occupation: everything that the tables say about it, by file name. */
export function occupationFiles(
  tables: RawTables,
  codes: OccupationCodes,
  order: AreaOrder,
): Map<string, object> {
  const metropolitan = groupBy(tables.metropolitan, ({ code, figures }) => codes.resolve(figures.row, code));
  const states = groupBy(tables.stateWages, ({ code, figures }) => codes.resolve(figures.row, code));
  const yearly = tables.trend.filter(({ code }) => code !== ALL_OCCUPATIONS);
  const trend = groupBy(yearly, ({ row, code }) => codes.resolve(row, code));
  const prevailing = groupBy(tables.prevailing, ({ code }) => code);
  for (const { row, code } of tables.projections.values()) codes.resolve(row, code);
  for (const [code, [first]] of prevailing) if (first) codes.resolve(first.row, code);

  const files = new Map<string, object>();
  for (const { code, title, merged } of codes.names) {
    const wages = tables.national['2025'].get(code);
    const shard = {
      order: order.mark,
      code,
      title,
      merged: merged.length > 0 ? merged : undefined,
      paid: wages?.paid,
      national: wages && {
        employment: wages.figures.employment,
        mean: wages.figures.mean,
        ...wages.figures.points,
      },
      hourly: wages?.hourly,
      metropolitan: wageColumns(metropolitan.get(code) ?? [], order.areaPlaces),
      states: wageColumns(states.get(code) ?? [], order.statePlaces),
      ageing: states.has(code)
        ? stateAgeing(tables.national['2023'].get(code), tables.national['2025'].get(code))
        : undefined,
      prevailing: onePrevailing([code, ...merged.map((part) => part.code)], prevailing, order.areas),
      projection: projectionOf(tables.projections.get(code)),
      trend: trendColumns(trend.get(code) ?? []),
    };
    files.set(`occupations/${code}.json`, shard);
  }
  return files;
}

/** The levels of an occupation; codes that are merged in one must have the same levels everywhere. */
function onePrevailing(
  codes: readonly string[],
  rows: ReadonlyMap<string, readonly PrevailingRow[]>,
  areas: readonly string[],
): object | undefined {
  const [first, ...others] = codes
    .flatMap((code) => [rows.get(code) ?? []])
    .filter((found) => found.length > 0);
  if (first === undefined) return undefined;
  const columns = prevailingColumns(first, areas);
  for (const other of others) {
    if (JSON.stringify(prevailingColumns(other, areas)) !== JSON.stringify(columns)) {
      other[0]?.row.fail(
        `${other[0].code} differs from ${first[0]?.code ?? ''}, with which it is published merged`,
      );
    }
  }
  return columns;
}
