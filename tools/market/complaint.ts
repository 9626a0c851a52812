/** A reason to stop the build: the file, the line where there is one, and what is wrong with it. */
export class MarketBuildError extends Error {
  override readonly name = 'MarketBuildError';

  constructor(
    readonly file: string,
    readonly line: number | undefined,
    readonly reason: string,
  ) {
    super(line === undefined ? `${file}: ${reason}` : `${file}:${line}: ${reason}`);
  }
}
