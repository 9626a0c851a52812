/** A shipped file of market data is not what the tool wrote: damaged, or of another build. */
export class BrokenMarketFile extends Error {
  override readonly name = 'BrokenMarketFile';
}

/** Stops reading a shipped file, saying why. */
export function broken(reason: string): never {
  throw new BrokenMarketFile(reason);
}
