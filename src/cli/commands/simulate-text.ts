import type { OfferFutures, SimulationResult } from '#lib/engine/simulation/result.ts';
import {
  ALL_CERTAIN,
  certainSentence,
  chanceErrorText,
  chanceText,
  estimateSentence,
  estimateText,
  leadSentence,
} from '#lib/format/chance-words.ts';
import { headlineScope } from '#lib/format/headline-words.ts';
import { moneyText } from '#lib/format/money.ts';
import { offerNames } from '#lib/format/offer-names.ts';
import { scenarioLines } from '../scenario.ts';
import type { Compared } from '../standings.ts';
import { fittedLines, left, right } from '../table.ts';
import { warningsLine } from '../warnings-line.ts';
import { wrapped } from '../wrap.ts';

/** An offer's futures with its name. */
interface Named {
  readonly name: string;
  readonly futures: OfferFutures;
}

/** A simulation as text: who is ahead how often, what it rests on, and what the totals come to. */
export function simulateText(
  { document, comparison, scenario, offers }: Compared,
  result: SimulationResult,
): string {
  const names = offerNames(comparison.standings.map(({ offer }) => offer));
  const named = comparison.standings.flatMap(({ offer }, i): readonly Named[] => {
    const futures = result.offers.find(({ id }) => id === offer.id);
    return futures ? [{ name: names[i] ?? '', futures }] : [];
  });
  const moving = named.filter(({ futures }) => futures.certain === undefined);
  const drawn = {
    ...result,
    volatilities: moving.map(({ name, futures: { volatility } }) => ({ name, volatility })),
  };
  return [
    ...scenarioLines(document, scenario),
    ...(moving.length === 0
      ? [ALL_CERTAIN]
      : [...leadLines(comparison, named, result), ...wrapped(estimateSentence(drawn), 0)]),
    headlineScope(comparison),
    '',
    ...totalLines(comparison, named),
    '',
    ...(named.length > 1 && moving.length > 0 ? [...chanceLines(named, result), ''] : []),
    ...named.flatMap(({ name, futures: { certain } }) =>
      certain === undefined ? [] : wrapped(certainSentence(name, certain), 0),
    ),
    ...warningsLine(offers),
    '',
  ].join('\n');
}

function leadLines(
  { view, assumptions, standings }: Compared['comparison'],
  named: readonly Named[],
  { paths }: SimulationResult,
): readonly string[] {
  const [best] = named.toSorted((a, b) => b.futures.best - a.futures.best);
  const from = standings.find(({ readings }) => readings)?.readings?.columns[0]?.from;
  if (!best || !from || named.length < 2) return [];
  const lead = { name: best.name, best: best.futures.best, paths, offers: named.length };
  return wrapped(leadSentence(lead, { years: assumptions.horizonYears, view, from }), 0);
}

function totalLines({ assumptions }: Compared['comparison'], named: readonly Named[]): readonly string[] {
  const currency = assumptions.reportingCurrency;
  const isChance = named.some(({ futures }) => futures.certain === undefined);
  const rows = named.map(({ name, futures }) => {
    const { certain, exact, mean, standardError, low, median, high } = futures;
    const estimates = [mean, standardError, low, median, high].map((minor) => estimateText(minor, currency));
    return [
      name,
      moneyText({ minor: BigInt(exact), currency }),
      ...(isChance ? (certain === undefined ? estimates : estimates.map(() => '–')) : []),
    ];
  });
  const columns = isChance ? ['Exact', 'Mean', '± its error', '5% below', 'Median', '95% below'] : ['Exact'];
  return fittedLines([left('Total'), ...columns.map(right)], rows);
}

function chanceLines(named: readonly Named[], { offers, paths }: SimulationResult): readonly string[] {
  const others = named.length > 2 ? named : [];
  const rows = named.map(({ name, futures: { id, best, ahead } }) => [
    name,
    chanceText(best, paths),
    chanceErrorText(best, paths),
    ...others.map(({ futures }) => {
      const place = offers.findIndex((other) => other.id === futures.id);
      return futures.id === id ? '' : chanceText(ahead[place] ?? 0, paths);
    }),
  ]);
  const columns = ['Best', 'Standard error', ...others.map(({ name }) => `Ahead of ${name}`)];
  return fittedLines([left('Chance'), ...columns.map(right)], rows);
}
