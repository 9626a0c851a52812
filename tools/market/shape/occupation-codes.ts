import type { Row } from '../csv.ts';
import type { MergedCodes } from '../read/merged-codes.ts';
import type { NationalWages } from '../read/national.ts';

/** One occupation of the index: its code, its title, and the codes that are merged in it. */
export interface OccupationName {
  readonly code: string;
  readonly title: string;
  readonly merged: readonly { readonly code: string; readonly title: string }[];
}

/** The occupations of the market data, and how any code of any table finds its own. */
export interface OccupationCodes {
  /** In the order of the codes. */
  readonly names: readonly OccupationName[];
  /** The code of the occupation that a row's code belongs to. */
  resolve(row: Row, code: string): string;
}

/** Every occupation of the national table, and those that only the prevailing-wage table has. */
export function occupationCodes(
  national: ReadonlyMap<string, NationalWages>,
  prevailing: ReadonlyMap<string, string>,
  mergedCodes: MergedCodes,
): OccupationCodes {
  const titles = new Map<string, string>();
  for (const { code, title } of national.values()) titles.set(code, title);
  const merged = new Map<string, { code: string; title: string }[]>();
  for (const [code, title] of prevailing) {
    const target = mergedCodes.get(code);
    if (target === undefined) titles.set(code, titles.get(code) ?? title);
    else merged.set(target.code, [...(merged.get(target.code) ?? []), { code, title }]);
  }
  const names = [...titles]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, title]) => ({ code, title, merged: merged.get(code) ?? [] }));
  return {
    names,
    resolve(row, code) {
      const target = mergedCodes.get(code)?.code ?? code;
      return titles.has(target) ? target : row.fail(`the occupation code ${code} is not known`);
    },
  };
}
