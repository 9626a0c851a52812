import { asset } from '$app/paths';
import { MarketDesk } from '#lib/state/market-desk.svelte.ts';
import { fetchOwnText } from '#lib/state/own-files.ts';

const addressOf = (path: string): string => asset(`/market/${path}`);

/** A desk that fetches this site's own market files. */
export function openMarketDesk(): MarketDesk {
  return new MarketDesk((path) => fetchOwnText(addressOf(path)), addressOf('titles.json'));
}
