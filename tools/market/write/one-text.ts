/** Files as one text, each under its name: what the build of the sample must give, byte for byte. */
export function asOneText(files: ReadonlyMap<string, string>): string {
  return [...files].map(([name, text]) => `=== ${name}\n${text}`).join('');
}
