import { benchmarkOf } from '#lib/benchmark/benchmark-of.ts';
import type { Benchmark } from '#lib/benchmark/benchmark.ts';
import { benchmarkFiles, type BenchmarkFiles } from '#lib/benchmark/files.ts';
import { wordFinding } from '#lib/checking/check-text.ts';
import type { OfferDocument } from '#lib/document/types.ts';
import { checkBands } from '#lib/engine/checks/check-bands.ts';
import type { Command } from '../command.ts';
import { marketChoice, type MarketChoice } from '../market-choice.ts';
import { packagedMarket } from '../market-library.ts';
import { mistakeOutputs } from '../offers.ts';
import { flagOption } from '../option-values.ts';
import { answerAbout, type Compared } from '../standings.ts';
import { jsonText } from '../write.ts';
import { benchmarkJson } from './benchmark-json.ts';
import { benchmarkText } from './benchmark-text.ts';

/** What a call of the command has found. */
export interface Benchmarked {
  readonly document: OfferDocument;
  readonly files: BenchmarkFiles;
  readonly benchmarks: readonly Benchmark[];
  readonly understood: readonly string[];
  readonly mistakes: readonly ReturnType<typeof mistakeOutputs>[number][];
}

/** `parley benchmark`: where each offer stands in the pay bands of its role. */
export const benchmark: Command = {
  name: 'benchmark',
  summary: 'Hold the offers against the pay bands of their roles',
  takesFile: true,
  options: {
    offer: { type: 'string' },
    occupation: { type: 'string' },
    role: { type: 'string' },
    area: { type: 'string' },
    'paid-as': { type: 'string' },
    'age-by-prices': { type: 'boolean' },
  },
  optionHelp: [
    { usage: '--offer ID', meaning: 'Only this offer, by its id or exact company name' },
    { usage: '--occupation TITLE|CODE', meaning: 'The occupation, by a job title or its code (15-1252)' },
    { usage: '--role NAME', meaning: 'One of five machine-learning roles with a published range' },
    { usage: '--area PLACE', meaning: 'Where the work is done: a city, county, area or state' },
    { usage: '--paid-as PLACE', meaning: 'For remote work, the place whose pay applies' },
    {
      usage: '--age-by-prices',
      meaning: 'Bring bands to the latest month by consumer prices, which are not wages',
    },
  ],
  details: [
    'Official wages, prevailing-wage levels, published ranges and the bands of the document, each with its',
    'source and with what does not match. What an option chooses stands in place of what the document says.',
    'All figures are before tax.',
  ],
  run: async (call) => {
    const library = packagedMarket();
    const choice = await marketChoice(call.options, library);
    return answerAbout(call, {}, async (compared) => {
      const { document, standings } = chosenFor(compared, choice, flagOption(call.options, 'age-by-prices'));
      const files = await benchmarkFiles(library, document);
      const benchmarks = standings.map((standing) => benchmarkOf(standing, document, files));
      const mistakes = mistakesIn(document, benchmarks);
      const found: Benchmarked = {
        document,
        files,
        benchmarks,
        understood: choice.understood,
        mistakes: mistakeOutputs(mistakes),
      };
      return { output: call.isJson ? jsonText(benchmarkJson(found)) : benchmarkText(found), mistakes };
    });
  },
};

/** The document and its offers with what the call chooses for them. */
function chosenFor(
  { document, offers }: Compared,
  { market }: MarketChoice,
  isAged: boolean,
): {
  readonly document: OfferDocument;
  readonly standings: readonly Compared['offers'][number]['standing'][];
} {
  const isChosen = Object.keys(market).length > 0;
  const standings = offers.map(({ standing }) => ({
    ...standing,
    offer: isChosen ? { ...standing.offer, market: { ...standing.offer.market, ...market } } : standing.offer,
  }));
  const byId = new Map(standings.map(({ offer }) => [offer.id, offer]));
  return {
    document: {
      ...document,
      settings: isAged ? { ...document.settings, ageBands: 'consumer-prices' } : document.settings,
      offers: document.offers.map((offer) => byId.get(offer.id) ?? offer),
    },
    standings,
  };
}

/** Bands that cannot be compared with, and chosen codes that the market data does not know. */
function mistakesIn(document: OfferDocument, benchmarks: readonly Benchmark[]) {
  const findings = checkBands(document).map(wordFinding);
  const unknown = benchmarks.flatMap(({ offer, unknown: choices }) =>
    choices.map(({ field, code }) => ({
      severity: 'error' as const,
      path: ['offers', document.offers.findIndex(({ id }) => id === offer.id), 'market', field],
      found: JSON.stringify(code),
      expected:
        field === 'occupation'
          ? 'an occupation of the wage statistics, such as "15-1252"'
          : 'an area of the wage statistics such as "41940", or a state such as "CA"',
    })),
  );
  return [...findings, ...unknown];
}
