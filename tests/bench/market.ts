import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { benchmarkFiles } from '#lib/benchmark/files.ts';
import { benchmarkOf } from '#lib/benchmark/benchmark-of.ts';
import { officialBand } from '#lib/benchmark/official-band.ts';
import { offerDocument } from '#lib/document/schema/offer-document.ts';
import type { OfferDocument } from '#lib/document/types.ts';
import { comparer } from '#lib/engine/comparison/comparison.ts';
import { positionIn } from '#lib/engine/market/position.ts';
import { whole } from '#lib/engine/money/ratio.ts';
import { decodeOccupation } from '#lib/market-data/decode-occupation.ts';
import { openMarketLibrary } from '#lib/market-data/market-library.ts';
import { placeIndex } from '#lib/market-data/place-search/place-index.ts';
import { searchPlaces } from '#lib/market-data/place-search/search-places.ts';
import { timed } from './cases.ts';
import { quantile, race } from './race.ts';
import { timesLine } from './report.ts';

/** Places as they are typed, each key a search of its own. */
const TYPED = ['San Jose', 'austin tx', 'Washington, D.C.', 'st louis', 'king county wa', 'portlnad, me'];
const KEYSTROKES = TYPED.flatMap((text) => Array.from(text, (_, i) => text.slice(0, i + 1)));
const PAYS = Array.from({ length: 1000 }, (_, i) => whole((50_000 + 200 * i) * 100));

/** Times what the market page does: reading a role, positions in bands, a whole benchmark, and the search of places. */
export async function market(): Promise<{ readonly keystroke: number }> {
  const library = openMarketLibrary((path) => readFile(`static/market/${path}`, 'utf8'));
  const areas = await library.areas();
  const places = placeIndex(areas, await library.counties());
  const shard = readFileSync('static/market/occupations/15-1252.json', 'utf8');
  const { national } = decodeOccupation(shard, areas);
  if (!national) throw new Error('Software developers have national wages');
  const band = officialBand(national);
  const document: OfferDocument = offerDocument.parse({
    ...(JSON.parse(readFileSync('static/examples/three-ml-offers.json', 'utf8')) as object),
    settings: { reportingCurrency: 'USD', ageBands: 'consumer-prices' },
  });
  const offers = document.offers.map((offer) => ({
    ...offer,
    market: { role: 'machine-learning-engineer' as const, area: '41940' },
  }));
  const chosen = { ...document, offers };
  const files = await benchmarkFiles(library, chosen);
  const { standings } = comparer()(chosen);
  const runs = [
    { name: 'positions of 1,000 pays in a band', run: () => PAYS.map((pay) => positionIn(band, pay)) },
    {
      name: 'benchmark of three offers, aged',
      run: () => standings.map((standing) => benchmarkOf(standing, chosen, files)),
    },
    { name: 'an occupation read from its file', run: () => decodeOccupation(shard, areas) },
    ...KEYSTROKES.map((text, i) => ({
      name: `keystroke ${i}`,
      run: () => searchPlaces(places, text),
    })),
  ];
  const times = race(runs, { rounds: 20, warmUp: 5 });
  console.log('\nMarket');
  for (const { name } of runs.slice(0, 3)) console.log(timesLine(name, timed(times, name)));
  const merge = (of: 'clock' | 'processor'): readonly number[] =>
    runs
      .slice(3)
      .flatMap(({ name }) => timed(times, name)[of])
      .sort((a, b) => a - b);
  const all = { clock: merge('clock'), processor: merge('processor') };
  console.log(timesLine(`place search, ${KEYSTROKES.length} keystrokes`, all));
  return { keystroke: quantile(all.clock, 0.95) };
}
