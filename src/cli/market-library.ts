import { readFile } from 'node:fs/promises';
import { openMarketLibrary, type MarketLibrary } from '#lib/market-data/market-library.ts';

const FOLDER = new URL('../../static/market/', import.meta.url);

/** The market data that comes with the package, read from its files. */
export function packagedMarket(): MarketLibrary {
  return openMarketLibrary((path) => readFile(new URL(path, FOLDER), 'utf8'));
}
