import type { RawTables } from '../raw-tables.ts';
import type { AreaOrder } from './area-order.ts';
import { column } from './column.ts';
import { groupBy } from './group.ts';
import type { OccupationCodes } from './occupation-codes.ts';

/** The index of occupations: code, title, national employment and median. */
export function occupationIndex(tables: RawTables, codes: OccupationCodes): object {
  const figures = codes.names.map(({ code }) => tables.national['2025'].get(code)?.figures);
  return {
    codes: column(codes.names.map(({ code }) => code)),
    titles: codes.names.map(({ title }) => title),
    employment: column(figures.map((found) => found?.employment ?? '')),
    p50: column(figures.map((found) => found?.points.p50 ?? '')),
  };
}

/** The index of areas and states with their price parities; its order is the one the columns refer to. */
export function areaIndex(tables: RawTables, order: AreaOrder): object {
  const { areas, states, parities } = tables;
  return {
    order: order.mark,
    areas: {
      codes: column(areas.map(({ code }) => code)),
      titles: areas.map(({ title }) => title),
      states: column(areas.map((area) => area.states.join('|'))),
      parity: column(areas.map(({ code }) => parities.get(code)?.parity ?? '')),
    },
    states: {
      codes: column(states.map(({ code }) => code)),
      names: states.map(({ name }) => name),
      parity: column(states.map(({ parity }) => parity)),
    },
  };
}

/** Counties by area: for each area in order, `state:county;county`, its states joined by `|`. */
export function countyIndex({ areas, counties }: RawTables, order: AreaOrder): object {
  const byArea = groupBy(counties, ({ area }) => area);
  const entries = areas.map(({ code }) => {
    const byState = groupBy(byArea.get(code) ?? [], ({ state }) => state);
    const names = [...byState].sort(([a], [b]) => (a < b ? -1 : 1));
    return names
      .map(
        ([state, found]) =>
          `${state}:${found
            .map(({ county }) => county)
            .sort()
            .join(';')}`,
      )
      .join('|');
  });
  return { order: order.mark, counties: entries };
}

/** The consumer price index: the first month, and one figure a month from then on, empty where none was published. */
export function consumerPrices({ consumerPrices: prices }: RawTables): object {
  const [first = ''] = prices.keys();
  const last = [...prices.keys()].at(-1) ?? '';
  const figures: string[] = [];
  let [year, month] = first.split('-').map(Number) as [number, number];
  for (let name = first; name <= last;) {
    figures.push(prices.get(name) ?? '');
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    name = `${year}-${String(month).padStart(2, '0')}`;
  }
  return { first, index: column(figures) };
}
