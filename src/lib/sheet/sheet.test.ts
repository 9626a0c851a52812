import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromTabSeparated, toTabSeparated } from './clipboard.ts';
import { clamped, isInRange, nextInOrder, rangeBetween, stepFor } from './grid.ts';

const size = { rows: 3, columns: 2 };

describe('moving', () => {
  it('steps by arrows, far with the control key, and stays inside', () => {
    const at = { row: 1, column: 1 };
    expect(stepFor('ArrowUp', false, at, size)).toEqual({ row: 0, column: 1 });
    expect(stepFor('ArrowDown', true, at, size)).toEqual({ row: 2, column: 1 });
    expect(stepFor('Home', false, at, size)).toEqual({ row: 1, column: 0 });
    expect(stepFor('End', true, at, size)).toEqual({ row: 2, column: 1 });
    expect(stepFor('a', false, at, size)).toBeUndefined();
    expect(clamped({ row: 9, column: -1 }, size)).toEqual({ row: 2, column: 0 });
  });

  it('goes through the cells in reading order and out at the ends', () => {
    expect(nextInOrder({ row: 0, column: 1 }, 1, size)).toEqual({ row: 1, column: 0 });
    expect(nextInOrder({ row: 2, column: 1 }, 1, size)).toBeUndefined();
    expect(nextInOrder({ row: 0, column: 0 }, -1, size)).toBeUndefined();
  });

  it('spans a range between corners', () => {
    const range = rangeBetween({ row: 2, column: 0 }, { row: 1, column: 1 });
    expect(range).toEqual({ from: { row: 1, column: 0 }, to: { row: 2, column: 1 } });
    expect(isInRange({ row: 1, column: 0 }, range)).toBe(true);
    expect(isInRange({ row: 0, column: 0 }, range)).toBe(false);
  });
});

describe('the clipboard', () => {
  it('reads what Excel copies: tabs, line ends of Windows, one break at the end', () => {
    expect(fromTabSeparated('185,000\t15%\r\n170000\t\r\n')).toEqual([
      ['185,000', '15%'],
      ['170000', ''],
    ]);
  });

  it('reads quoted cells with tabs, breaks and quotes in them', () => {
    expect(fromTabSeparated('"a\tb"\t"say ""yes"""\n"two\nlines"\tx')).toEqual([
      ['a\tb', 'say "yes"'],
      ['two\nlines', 'x'],
    ]);
  });

  it('gives back any block that it wrote', () => {
    const cell = fc.string({ maxLength: 8 }).map((text) => text.replace(/\r/g, ''));
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
      )
      // A last row of empty cells cannot be told from the line end that spreadsheets add.
      .filter((rows) => rows.at(-1)?.some((text) => text !== '') ?? false);
    fc.assert(
      fc.property(block, (rows) => {
        expect(fromTabSeparated(toTabSeparated(rows))).toEqual(rows);
      }),
    );
  });
});
