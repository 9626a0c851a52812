import type { AreaIndex, County } from './area.ts';
import { BrokenMarketFile } from './broken-file.ts';
import type { ConsumerPrices } from './consumer-prices.ts';
import { decodeAreas, decodeCounties } from './decode-areas.ts';
import { decodeConsumerPrices } from './decode-consumer-prices.ts';
import { decodeOccupation, decodeOccupationIndex } from './decode-occupation.ts';
import { decodeRoles } from './decode-roles.ts';
import { decodeSources } from './decode-sources.ts';
import type { Occupation, OccupationEntry } from './occupation.ts';
import type { Roles } from './role.ts';
import type { Source, SourceId } from './source.ts';
import { decodeTitles } from './title-search/decode-titles.ts';
import type { TitleIndex } from './title-search/title-index.ts';

/** Gives the text of a file of static/market by its name, such as "areas.json"; rejects when it cannot. */
export type FetchText = (path: string) => Promise<string>;

/** The shipped market data: each file is fetched when it is first asked for, and kept. */
export interface MarketLibrary {
  occupations(): Promise<readonly OccupationEntry[]>;
  /** One occupation by its code; undefined when the index has no such code. */
  occupation(code: string): Promise<Occupation | undefined>;
  areas(): Promise<AreaIndex>;
  counties(): Promise<readonly County[]>;
  roles(): Promise<Roles>;
  sources(): Promise<ReadonlyMap<SourceId, Source>>;
  consumerPrices(): Promise<ConsumerPrices>;
  /** The index that searchTitles reads. */
  titles(): Promise<TitleIndex>;
}

/** Opens the market data over any way of fetching its files: the browser's fetch, or the file system. */
export function openMarketLibrary(fetchText: FetchText): MarketLibrary {
  const kept = new Map<string, Promise<unknown>>();

  /** Fetches and decodes a file once; what failed is forgotten, so that asking again tries again. */
  function once<T>(path: string, decode: (text: string) => T | Promise<T>): Promise<T> {
    const known = kept.get(path);
    if (known) return known as Promise<T>;
    const loading = (async () => {
      try {
        return await decode(await fetchText(path));
      } catch (error) {
        kept.delete(path);
        if (error instanceof BrokenMarketFile) throw new BrokenMarketFile(`${path}: ${error.message}`);
        throw error;
      }
    })();
    kept.set(path, loading);
    return loading;
  }

  const areas = (): Promise<AreaIndex> => once('areas.json', decodeAreas);
  const occupations = (): Promise<readonly OccupationEntry[]> =>
    once('occupations.json', decodeOccupationIndex);
  return {
    areas,
    occupations,
    async occupation(code) {
      const index = await occupations();
      if (!index.some((entry) => entry.code === code)) return undefined;
      const shared = await areas();
      return once(`occupations/${code}.json`, (text) => decodeOccupation(text, shared));
    },
    async counties() {
      const shared = await areas();
      return once('counties.json', (text) => decodeCounties(text, shared));
    },
    roles: () => once('roles.json', decodeRoles),
    sources: () => once('sources.json', decodeSources),
    consumerPrices: () => once('consumer-prices.json', decodeConsumerPrices),
    titles: () => once('titles.json', decodeTitles),
  };
}
