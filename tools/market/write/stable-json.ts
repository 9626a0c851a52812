type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** The same value with the keys of every object sorted and absent ones left out. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Readonly<Record<string, Json>>).filter(
    ([, inner]) => inner !== undefined,
  );
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** JSON that is the same for the same value: sorted keys, one top-level key a line, a line feed at the end. */
export function stableJson(value: object): string {
  const top = Object.entries(sorted(value as Json) as Readonly<Record<string, Json>>);
  const lines = top.map(([key, inner]) => `${JSON.stringify(key)}:${JSON.stringify(inner)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
