import type { BenchmarkFiles } from '#lib/benchmark/files.ts';
import { getContext, setContext, untrack } from 'svelte';
import type { AreaIndex, County } from '#lib/market-data/area.ts';
import { openMarketLibrary, type FetchText, type MarketLibrary } from '#lib/market-data/market-library.ts';
import { arrivedByName, type Arriving } from './arriving.ts';
import type { ConsumerPrices } from '#lib/market-data/consumer-prices.ts';
import type { Occupation, OccupationEntry } from '#lib/market-data/occupation.ts';
import { placeIndex, type PlaceIndex } from '#lib/market-data/place-search/place-index.ts';
import type { Roles } from '#lib/market-data/role.ts';
import type { Source, SourceId } from '#lib/market-data/source.ts';
import { TitleFinder } from '#lib/market-data/title-search/title-finder.ts';

/** What every market page needs before it can say anything: small, and fetched together. */
export interface MarketIndex {
  readonly occupations: readonly OccupationEntry[];
  readonly areas: AreaIndex;
  readonly roles: Roles;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly prices: ConsumerPrices;
}

const ON_ITS_WAY = { kind: 'on-its-way' } as const;

/**
 * The market figures that a page has asked for. What is wanted is fetched once; the pages read what has arrived, and
 * ask again for what failed.
 */
export class MarketDesk {
  index = $state.raw<Arriving<MarketIndex>>(ON_ITS_WAY);
  counties = $state.raw<Arriving<readonly County[]>>(ON_ITS_WAY);
  titles = $state.raw<Arriving<true>>(ON_ITS_WAY);
  #occupations = $state.raw<Readonly<Record<string, Arriving<Occupation | undefined>>>>({});
  /** What has arrived, as the benchmarks of the document read it; undefined before the index is here. */
  readonly files: BenchmarkFiles | undefined = $derived.by(() => {
    if (this.index.kind !== 'here') return undefined;
    return { ...this.index.value, occupations: arrivedByName(this.#occupations) };
  });
  /** The places to search; undefined before the counties are here. */
  readonly places: PlaceIndex | undefined = $derived(
    this.index.kind === 'here' && this.counties.kind === 'here'
      ? placeIndex(this.index.value.areas, this.counties.value)
      : undefined,
  );
  readonly #library: MarketLibrary;
  #wanted: Readonly<Record<string, boolean>> = {};
  readonly finder: TitleFinder;

  constructor(fetchText: FetchText, titlesAddress: string) {
    this.#library = openMarketLibrary(fetchText);
    this.finder = new TitleFinder(titlesAddress);
  }

  /** Asks for the index. */
  wantIndex(): void {
    const library = this.#library;
    const all = async (): Promise<MarketIndex> => {
      const [occupations, areas, roles, sources, prices] = await Promise.all([
        library.occupations(),
        library.areas(),
        library.roles(),
        library.sources(),
        library.consumerPrices(),
      ]);
      return { occupations, areas, roles, sources, prices };
    };
    this.#want('index', all, (arriving) => {
      this.index = arriving;
    });
  }

  /** Asks for the counties, which only the search for a place needs. */
  wantCounties(): void {
    const ask = (): Promise<readonly County[]> => this.#library.counties();
    this.#want('counties', ask, (arriving) => {
      this.counties = arriving;
    });
  }

  /** Asks for the job titles, which only the search for a role needs; they are read in a worker. */
  wantTitles(): void {
    const open = (): Promise<true> => this.finder.open().then(() => true);
    this.#want('titles', open, (arriving) => {
      this.titles = arriving;
    });
  }

  /** Asks for one occupation's figures. */
  wantOccupation(code: string): void {
    const ask = (): Promise<Occupation | undefined> => this.#library.occupation(code);
    this.#want(`occupation ${code}`, ask, (arriving) => {
      this.#occupations = { ...this.#occupations, [code]: arriving };
    });
  }

  /** One occupation's figures; undefined as a value when there is no such occupation. */
  occupation(code: string): Arriving<Occupation | undefined> {
    return this.#occupations[code] ?? ON_ITS_WAY;
  }

  /** Ends the worker. */
  close(): void {
    this.finder.close();
    this.#wanted = { ...this.#wanted, titles: false };
    this.titles = ON_ITS_WAY;
  }

  /** Fetches once what is wanted; what has failed is fetched again when it is wanted again. */
  #want<T>(name: string, fetching: () => Promise<T>, take: (arriving: Arriving<T>) => void): void {
    if (this.#wanted[name]) return;
    this.#wanted = { ...this.#wanted, [name]: true };
    // Whoever wants something does not thereby follow it: what fails is not asked for again unasked.
    untrack(() => {
      take(ON_ITS_WAY);
    });
    fetching().then(
      (value) => {
        take({ kind: 'here', value });
      },
      (error: unknown) => {
        this.#wanted = { ...this.#wanted, [name]: false };
        take({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
      },
    );
  }
}

const KEY = Symbol('market desk');

/** Hands the desk down to what is drawn. */
export function provideMarketDesk(desk: MarketDesk): MarketDesk {
  return setContext(KEY, desk);
}

/** The desk of this page. */
export function useMarketDesk(): MarketDesk {
  return getContext<MarketDesk>(KEY);
}
