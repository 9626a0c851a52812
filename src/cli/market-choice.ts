import { roleKey, type ArticleRole } from '#lib/benchmark/article-roles.ts';
import { placeOf, placeName } from '#lib/benchmark/place.ts';
import type { OfferMarket } from '#lib/document/types.ts';
import { titleMatchText } from '#lib/format/title-match-words.ts';
import type { MarketLibrary } from '#lib/market-data/market-library.ts';
import { placeIndex } from '#lib/market-data/place-search/place-index.ts';
import { searchPlaces } from '#lib/market-data/place-search/search-places.ts';
import { searchTitles } from '#lib/market-data/title-search/search-titles.ts';
import { CallError } from './call-error.ts';
import type { OptionValues } from './command.ts';

/** What a call chooses in place of the document, and how what was typed was understood. */
export interface MarketChoice {
  readonly market: OfferMarket;
  readonly understood: readonly string[];
}

/** The choices of a call: codes as they are, job titles and places searched for. */
export async function marketChoice(options: OptionValues, library: MarketLibrary): Promise<MarketChoice> {
  const understood: string[] = [];
  const text = (name: string): string | undefined => {
    const value = options[name];
    return typeof value === 'string' ? value : undefined;
  };
  const occupation = await occupationOf(text('occupation'), library, understood);
  const role = await roleNamed(text('role'), library);
  const area = await placeCode('area', text('area'), library, understood);
  const paidAs = await placeCode('paid-as', text('paid-as'), library, understood);
  return {
    market: {
      ...(occupation === undefined ? {} : { occupation }),
      ...(role === undefined ? {} : { role }),
      ...(area === undefined ? {} : { area }),
      ...(paidAs === undefined ? {} : { paidAs }),
    },
    understood,
  };
}

async function occupationOf(
  typed: string | undefined,
  library: MarketLibrary,
  understood: string[],
): Promise<string | undefined> {
  if (typed === undefined) return undefined;
  const occupations = await library.occupations();
  if (/^\d{2}-\d{4}$/.test(typed)) {
    if (occupations.some(({ code }) => code === typed)) return typed;
    throw new CallError(
      `--occupation: found ${JSON.stringify(typed)}; expected a code of the statistics, such as 15-1252`,
    );
  }
  const { matches } = searchTitles(await library.titles(), typed, 4);
  const [first, ...others] = matches;
  if (!first)
    throw new CallError(
      `--occupation: found ${JSON.stringify(typed)}; expected a job title, or a code such as 15-1252`,
    );
  const nameOf = (code: string): string =>
    `${occupations.find((entry) => entry.code === code)?.title ?? ''} (${code})`;
  understood.push(
    `"${typed}" was taken for ${nameOf(first.code)}. ${titleMatchText(first)}`,
    ...(others.length > 0 ? [`It may also be: ${others.map(({ code }) => nameOf(code)).join('; ')}.`] : []),
  );
  return first.code;
}

async function roleNamed(
  typed: string | undefined,
  library: MarketLibrary,
): Promise<ArticleRole | undefined> {
  if (typed === undefined) return undefined;
  const { roles } = await library.roles();
  const keys = roles.map(roleKey);
  const found = keys.find((key) => key === typed.trim().toLowerCase().replaceAll(' ', '-'));
  if (found === undefined)
    throw new CallError(`--role: found ${JSON.stringify(typed)}; expected one of ${keys.join(', ')}`);
  return found as ArticleRole;
}

async function placeCode(
  option: 'area' | 'paid-as',
  typed: string | undefined,
  library: MarketLibrary,
  understood: string[],
): Promise<string | undefined> {
  if (typed === undefined) return undefined;
  const areas = await library.areas();
  if (placeOf(typed, areas)) return typed;
  const [first, ...others] = searchPlaces(placeIndex(areas, await library.counties()), typed, 4);
  const place = placeOf(first?.code, areas);
  if (!first || !place)
    throw new CallError(
      `--${option}: found ${JSON.stringify(typed)}; expected a city, county, area or state of the United States`,
    );
  understood.push(
    `"${typed}" was taken for ${placeName(place)}, by ${first.name}.`,
    ...(others.length > 0 ? [`It may also be: ${others.map(({ title }) => title).join('; ')}.`] : []),
  );
  return first.code;
}
