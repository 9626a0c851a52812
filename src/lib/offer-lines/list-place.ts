import type { Change } from '#lib/document/change.ts';
import { namedPlace, type Place } from './place.ts';

/** A line of a list, with a key that stays its own while the list is drawn. */
export interface LineOfList<Line> {
  readonly key: string;
  readonly place: Place<Line>;
  /** Set while the line is asked for and not written down yet: there is nothing to remove. */
  readonly isWanted?: boolean;
}

/** A list of lines in the document. Absent it is not stated; empty it says that there are none. */
export interface ListPlace<Line> {
  readonly place: Place<readonly Line[]>;
  readonly lines: readonly LineOfList<Line>[];
  /** Whether lines are named by identifiers; else by their position. */
  readonly hasIds: boolean;
  readonly add: (line: Line) => readonly Change[];
  readonly remove: (index: number) => readonly Change[];
  /** Puts a line where its neighbour stands. */
  readonly swap: (index: number, other: number) => readonly Change[];
}

/** A list whose lines have identifiers: each is changed by itself, and the order by itself. */
export function linesAt<Line extends { readonly id: string }>(
  place: Place<readonly Line[]>,
): ListPlace<Line> {
  const list = place.value ?? [];
  const addressOf = ({ id }: Line) => [...place.address, `#${id}`];
  return {
    place,
    hasIds: true,
    lines: list.map((line) => ({ key: line.id, place: namedPlace(addressOf(line), line) })),
    add: (line) =>
      list.length === 0
        ? place.set([line])
        : [{ address: addressOf(line), before: undefined, after: line, position: list.length }],
    remove: (position) => {
      const line = list[position];
      if (!line) return [];
      if (list.length === 1) return place.set(undefined);
      return [{ address: addressOf(line), before: line, after: undefined, position }];
    },
    swap: (index, other) => {
      const before = list.map(({ id }) => id);
      const after = swapped(before, index, other);
      return [{ address: [...place.address, '@order'], before, after }];
    },
  };
}

/** A list whose rows have no identifiers: every change is one of the list. */
export function rowsAt<Row>(place: Place<readonly Row[]>): ListPlace<Row> {
  const list = place.value ?? [];
  const without = (index: number) => list.filter((_, i) => i !== index);
  return {
    place,
    hasIds: false,
    lines: list.map((row, index) => ({
      key: String(index),
      place: {
        address: [...place.address, String(index)],
        value: row,
        isNamed: false,
        set: (after) =>
          place.set(after === undefined ? without(index) : list.map((old, i) => (i === index ? after : old))),
      },
    })),
    add: (row) => place.set([...list, row]),
    remove: (index) => place.set(list.length === 1 ? undefined : without(index)),
    swap: (index, other) => place.set(swapped(list, index, other)),
  };
}

/** A list that a schema requires: without rows it is empty, never absent. */
export function required<Row>(place: Place<readonly Row[]>): Place<readonly Row[]> {
  return { ...place, set: (value) => place.set(value ?? []) };
}

function swapped<Element>(list: readonly Element[], index: number, other: number): readonly Element[] {
  const [a, b] = [list[index], list[other]];
  if (a === undefined || b === undefined) return list;
  return list.map((element, i) => (i === index ? b : i === other ? a : element));
}
