/** Rows by the code that each belongs to, in their order. */
export function groupBy<T>(rows: readonly T[], codeOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const code = codeOf(row);
    const group = groups.get(code);
    if (group) group.push(row);
    else groups.set(code, [row]);
  }
  return groups;
}
