import type { Looked } from './standings.ts';

/** A closing line that says how many warnings there are and where to read them; none where there are none. */
export function warningsLine(offers: readonly Looked[]): readonly string[] {
  const count = offers.flatMap(({ mistakes }) =>
    mistakes.filter(({ severity }) => severity === 'warning'),
  ).length;
  if (count === 0) return [];
  return [
    `${count === 1 ? '1 warning' : `${count} warnings`}: parley check shows ${count === 1 ? 'it' : 'them'}.`,
  ];
}
