/** A place in a document, from its root: ["offers", 0, "base", "rate"]. */
export type Path = readonly (string | number)[];

/** Something wrong with an input: where, what was found there, and what is expected. */
export interface Mistake {
  readonly path: Path;
  readonly found: string;
  readonly expected: string;
}

/** The path as text: offers[0].base.rate. */
export function pathText(path: Path): string {
  if (path.length === 0) return '(document)';
  return path
    .map((step, i) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[A-Za-z_$][\w$-]*$/.test(step)) return `[${JSON.stringify(step)}]`;
      return i === 0 ? step : `.${step}`;
    })
    .join('');
}

/** A mistake as one line: "offers[0].base.rate: found …; expected …". */
export function mistakeText({ path, found, expected }: Mistake): string {
  return `${pathText(path)}: found ${found}; expected ${expected}`;
}

const LONGEST = 60;

/** What stands at a place, named briefly enough for a message. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') {
    const shown = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
    return JSON.stringify(shown);
  }
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  return `the ${typeof value} ${JSON.stringify(value)}`;
}
