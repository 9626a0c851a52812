import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import { CERTAINTIES, COMPONENTS, SUBTOTALS } from '#lib/engine/ledger/components.ts';
import { decimalOf } from '#lib/engine/money/money.ts';
import { explain } from '#lib/engine/readings/explain.ts';
import { NAMED_READINGS, type NamedReading } from '#lib/engine/readings/named.ts';
import type { Readings } from '#lib/engine/readings/readings.ts';
import { lineAmount, type Sums } from '#lib/engine/readings/sums.ts';
import { mistakeOutputs, namesOf } from '../offers.ts';
import type { CompareOutput, FiguresOutput, SumsOutput } from '../output/compare.ts';
import type { Compared } from '../standings.ts';

type ReadingOutput = FiguresOutput['readings'][NamedReading];

/** A comparison as `parley compare --json` gives it. */
export function compareJson({ document, comparison, scenario, offers }: Compared): CompareOutput {
  const { assumptions, view, definition } = comparison;
  return {
    output: 'compare',
    version: 1,
    ...(document.title === undefined ? {} : { title: document.title }),
    currency: assumptions.reportingCurrency,
    horizonYears: assumptions.horizonYears,
    comparisonStart: assumptions.comparisonStart ?? null,
    by: view,
    totalDefinition: definition,
    scenario: scenario ? { id: scenario.id, name: scenario.name } : null,
    offers: offers.map(({ standing, mistakes }) => ({
      ...namesOf(standing.offer),
      mistakes: mistakeOutputs(mistakes),
      figures: standing.readings ? figuresOf(comparison, standing.readings) : null,
    })),
    ranking: rankingOf(comparison),
  };
}

function figuresOf(comparison: Comparison, readings: Readings): FiguresOutput {
  const { columns, horizon, afterHorizon } = readings;
  return {
    years: columns.map(({ year, from, to, isPart, sums }) => ({
      year,
      from,
      to,
      isPart,
      ...sumsOf(comparison, sums),
    })),
    horizon: sumsOf(comparison, horizon),
    afterHorizon: sumsOf(comparison, afterHorizon),
    readings: record(NAMED_READINGS, (reading) => readingOf(comparison, readings, reading)),
  };
}

function sumsOf(comparison: Comparison, sums: Sums): SumsOutput {
  const money = moneyIn(comparison);
  return {
    components: record(COMPONENTS, (component) => money(lineAmount(sums, component))),
    subtotals: record(SUBTOTALS, (subtotal) => money(lineAmount(sums, subtotal))),
    certainties: record(CERTAINTIES, (certainty) => money(sums.byCertainty[certainty])),
    illiquid: { face: money(sums.illiquid.face), discounted: money(sums.illiquid.discounted) },
  };
}

function readingOf({ definition }: Comparison, readings: Readings, reading: NamedReading): ReadingOutput {
  const found = explain(readings, { kind: 'named', reading, definition });
  return found.isKnown ? { amount: decimalOf(found.explanation.amount) } : { missing: found.why };
}

function rankingOf(comparison: Comparison): CompareOutput['ranking'] {
  const { ranking, standings } = comparison;
  const money = moneyIn(comparison);
  return {
    kind: ranking.kind,
    apart: apartOf(ranking, money),
    places: ranking.places.map(({ position, total }) => ({
      id: standings[position]?.offer.id ?? '',
      total: money(total),
    })),
  };
}

function apartOf(ranking: Comparison['ranking'], money: (minor: bigint) => string): string | null {
  switch (ranking.kind) {
    case 'nothing-to-rank':
      return null;
    case 'close-call':
      return money(ranking.apart);
    case 'leader':
      return money(ranking.lead);
  }
}

function moneyIn({ assumptions }: Comparison): (minor: bigint) => string {
  return (minor) => decimalOf({ minor, currency: assumptions.reportingCurrency });
}

function record<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}
