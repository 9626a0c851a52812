import type { Offer, OfferDocument } from '#lib/document/types.ts';
import type { AreaIndex } from '#lib/market-data/area.ts';
import type { ConsumerPrices } from '#lib/market-data/consumer-prices.ts';
import type { MarketLibrary } from '#lib/market-data/market-library.ts';
import type { Occupation } from '#lib/market-data/occupation.ts';
import type { Role, Roles } from '#lib/market-data/role.ts';
import type { Source, SourceId } from '#lib/market-data/source.ts';
import { roleOf } from './article-roles.ts';

/** The market data that the benchmarks of a document need, all read. */
export interface BenchmarkFiles {
  readonly areas: AreaIndex;
  readonly roles: Roles;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly prices: ConsumerPrices;
  /** The occupations in use, by their codes. */
  readonly occupations: ReadonlyMap<string, Occupation>;
}

/** The codes of the occupations that an offer is held against: the chosen one first, else that of its role, and those that fit the role too. */
export function occupationsOf({ market }: Offer, roles: Roles): readonly string[] {
  const role: Role | undefined = roleOf(market?.role, roles);
  const first = market?.occupation ?? role?.occupation;
  const mapped = role ? [role.occupation, ...role.alternates] : [];
  return [...new Set([...(first === undefined ? [] : [first]), ...mapped])];
}

/** Reads what the benchmarks of a document need: each occupation in use once, and the shared indexes. */
export async function benchmarkFiles(
  library: MarketLibrary,
  { offers }: Pick<OfferDocument, 'offers'>,
): Promise<BenchmarkFiles> {
  const [areas, roles, sources, prices] = await Promise.all([
    library.areas(),
    library.roles(),
    library.sources(),
    library.consumerPrices(),
  ]);
  const codes = new Set(offers.flatMap((offer) => occupationsOf(offer, roles)));
  const read = await Promise.all([...codes].map((code) => library.occupation(code)));
  const occupations = read.flatMap((occupation): readonly [string, Occupation][] =>
    occupation ? [[occupation.code, occupation]] : [],
  );
  return { areas, roles, sources, prices, occupations: new Map(occupations) };
}

/** A source by its id; every shipped table has one. */
export function sourceOf({ sources }: BenchmarkFiles, id: SourceId): Source {
  const source = sources.get(id);
  if (!source) throw new Error(`sources.json has no ${id}`);
  return source;
}
