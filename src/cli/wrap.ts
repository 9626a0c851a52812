/** How wide text output is made. */
export const WIDTH = 100;

/** Breaks a line at spaces so that it fits, each further line under the first with a hanging indent. */
export function wrapped(line: string, hanging = 4, width = WIDTH): readonly string[] {
  const indent = /^ */.exec(line)?.[0] ?? '';
  const words = line.trim().split(/ +/);
  const lines: string[] = [];
  let current = indent;
  let isFresh = true;
  for (const word of words) {
    if (!isFresh && current.length + 1 + word.length > width) {
      lines.push(current);
      current = `${indent}${' '.repeat(hanging)}${word}`;
    } else {
      current += isFresh ? word : ` ${word}`;
    }
    isFresh = false;
  }
  return [...lines, current];
}
