import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDocument } from '#lib/document/open.ts';
import type { Offer, OfferDocument } from '#lib/document/types.ts';
import type { DecimalString } from '#lib/engine/money/decimal-string.ts';
import { comparer } from '#lib/engine/comparison/comparison.ts';
import { wholeMonthsBetween, type PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { Entry } from '#lib/engine/ledger/ledger.ts';
import { minorDigits, type Currency } from '#lib/engine/money/currency.ts';
import type { Readings } from '#lib/engine/readings/readings.ts';
import type { SimulatedOffer, SimulationPlan } from '#lib/engine/simulation/exposure.ts';
import { simulationPlan } from '#lib/engine/simulation/plan.ts';
import { simulate } from '#lib/engine/simulation/simulation.ts';
import { cumulative } from '#lib/engine/readings/cumulative.ts';
import { totalAt } from '../engine/futures.ts';
import { arbitraryDocument, LONG, SEED } from './arbitrary-offer.ts';

const VIEWS = ['employment-year', 'calendar-year'] as const;

const withVolatility = (document: OfferDocument, volatility: string): OfferDocument => ({
  ...document,
  offers: document.offers.map((offer): Offer =>
    offer.stock ? { ...offer, stock: { ...offer.stock, volatility: volatility as DecimalString } } : offer,
  ),
});

/** The comparison in both views, with the plan of each. */
const plansOf = (document: OfferDocument) =>
  VIEWS.map((view) => {
    const comparison = comparer()(document, { view });
    return { comparison, plan: simulationPlan(document, comparison) };
  });

/** Every offer's exact values by month, and the bands of a simulation of them. */
function expectExact(document: OfferDocument, paths: number): void {
  for (const { comparison, plan } of plansOf(document)) {
    const exact = comparison.standings.flatMap(({ readings }) =>
      readings ? [cumulative(readings, comparison.view, comparison.definition).map(Number)] : [],
    );
    const { offers } = simulate({ ...plan, paths });
    expect(offers.map(({ bands }) => bands.median)).toEqual(exact);
    expect(offers.map(({ bands }) => bands.low)).toEqual(exact);
    expect(offers.map(({ bands }) => bands.high)).toEqual(exact);
    expect(offers.map(({ mean }) => mean)).toEqual(exact.map((months) => months.at(-1)));
    expect(offers.every(({ standardError }) => standardError === 0)).toBe(true);
  }
}

/** What the terms of an offer come to by themselves at the exact engine's prices, without the exact engine's totals. */
function ownValue({ vests }: SimulatedOffer): number {
  return vests.reduce(
    (sum, vest) =>
      sum + vest.scale * (vest.kind === 'exit' ? vest.mean : Math.max(vest.price - vest.floor, 0)),
    0,
  );
}

/** The vests inside the horizon that are priced by a share price which can have moved by then, or by an exit. */
function priceable(readings: Readings): readonly Entry[] {
  const { stock } = readings.ledger.offer;
  const hasMoved = (date: PlainDate): boolean =>
    stock !== undefined &&
    ((stock.kind === 'private' && stock.valuation === 'exit') || wholeMonthsBetween(stock.asOf, date) > 0);
  return readings.ledger.streams
    .filter(({ counts }) => counts)
    .flatMap(({ entries }) => entries)
    .filter((entry) => {
      const index = readings.indexOf(entry);
      return entry.vest?.price && index >= 0 && index < readings.columns.length && hasMoved(entry.date);
    });
}

/** Half a minor unit of a currency, in those of the reporting currency, at the highest of its rates. */
function halfUnit({ settings }: OfferDocument, currency: Currency): number {
  const rates = (settings.exchangeRates ?? []).filter((rate) => rate.currency === currency);
  const highest = Math.max(1, ...rates.map(({ rate }) => Number(rate)));
  return (0.5 * highest * 10 ** minorDigits(settings.reportingCurrency)) / 10 ** minorDigits(currency);
}

const ROOT = new URL('../../', import.meta.url);
/** The examples of the site and the documents of the acceptance tests. */
const FILES = ['static/examples/', 'tests/acceptance/documents/'].flatMap((folder) =>
  readdirSync(new URL(folder, ROOT))
    .filter((name) => name.endsWith('.json') && name !== 'index.json')
    .map((name) => folder + name),
);

test.each(FILES)('without volatility %s is the exact engine, to the cent', (file) => {
  const opened = openDocument(readFileSync(new URL(file, ROOT), 'utf8'));
  if (!opened.isOk) throw new Error(`${file} does not open`);
  for (const illiquidEquity of ['excluded', 'face'] as const) {
    const document = { ...opened.value, settings: { ...opened.value.settings, illiquidEquity } };
    expectExact(withVolatility(document, '0'), 100);
    // Exits are drawn as soon as anything moves: only without volatility they count at their mean.
    if (!hasExits(document)) expectExact(withVolatility(document, '0.000000000000000001'), 100);
  }
});

/** Whether a company of the document is valued by its exits. */
function hasExits({ offers }: OfferDocument): boolean {
  return offers.some(({ stock }) => stock?.kind === 'private' && stock.valuation === 'exit');
}

describe('the simulation', () => {
  test('without volatility is the exact engine, to the cent, in every month and in both views', LONG, () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        expectExact(withVolatility(document, '0'), 100);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  test('is so as well where every term is computed, at a volatility too small to move a price', LONG, () => {
    fc.assert(
      fc.property(
        arbitraryDocument.filter((document) => !hasExits(document)),
        (document) => {
          expectExact(withVolatility(document, '0.000000000000000001'), 100);
        },
      ),
      { seed: SEED, numRuns: 60 },
    );
  });

  test('computes of itself what the exact engine posted, to half a minor unit an entry', LONG, () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const settings = { ...document.settings, illiquidEquity: 'face' as const };
        const moving = { ...withVolatility(document, '0.3'), settings };
        const comparison = comparer()(moving);
        for (const simulated of simulationPlan(moving, comparison).offers) {
          const readings = comparison.standings.find(({ offer }) => offer.id === simulated.id)?.readings;
          if (!readings || simulated.certain !== undefined) continue;
          const entries = priceable(readings);
          const reported = entries.reduce((sum, entry) => sum + Number(entry.reported), 0);
          const tolerance = entries.reduce(
            (sum, { stream }) => sum + 1 + halfUnit(moving, stream.currency),
            0,
          );
          const difference = Math.abs(ownValue(simulated) - reported);
          expect(difference).toBeLessThanOrEqual(tolerance + 1e-9 * Math.abs(reported));
        }
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  test('adds nothing at the exact prices, and never less than taking all priced pay away', LONG, () => {
    fc.assert(
      fc.property(arbitraryDocument, fc.double({ min: 0, max: 20, noNaN: true }), (document, factor) => {
        for (const { plan } of plansOf(withVolatility(document, '0.3'))) {
          for (const offer of plan.offers) {
            const priced = { ...offer, vests: offer.vests.filter(({ kind }) => kind === 'priced') };
            expect(totalAt(priced, () => 1)).toBe(offer.exact.at(-1));
            // At a factor of all prices alike, a price that rises never lowers what vests without a conversion.
            const plain = {
              ...priced,
              plans: [],
              vests: priced.vests.filter((vest) => vest.kind === 'priced' && vest.conversionStep === 0),
            };
            const [lower, higher] = [totalAt(plain, () => factor), totalAt(plain, () => factor + 1)];
            expect(higher).toBeGreaterThanOrEqual(lower - 1e-6);
          }
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  test('gives each offer the same futures in whatever order the offers stand', LONG, () => {
    fc.assert(
      fc.property(arbitraryDocument, fc.nat(), (document, seed) => {
        const comparison = comparer()(document);
        const plan: SimulationPlan = {
          ...simulationPlan(document, comparison),
          paths: 200,
          seed: seed % 2 ** 32,
        };
        const turned = { ...plan, offers: plan.offers.toReversed() };
        const own = (of: SimulationPlan) =>
          new Map(
            simulate(of).offers.map(({ ahead, best, ...rest }) => [
              rest.id,
              { ...rest, best: Math.round(best), wins: ahead.toSorted() },
            ]),
          );
        expect(own(turned)).toEqual(own(plan));
      }),
      { seed: SEED, numRuns: 40 },
    );
  });

  test(
    'counts every future once: the bests sum to all of them, and no two offers beat each other in one',
    LONG,
    () => {
      fc.assert(
        fc.property(arbitraryDocument, (document) => {
          const { offers, paths } = simulate({
            ...simulationPlan(document, comparer()(document)),
            paths: 150,
          });
          expect(Math.abs(offers.reduce((sum, { best }) => sum + best, 0) - paths)).toBeLessThan(1e-6);
          offers.forEach(({ ahead, low, median, high }, i) => {
            offers.forEach((other, j) =>
              expect((ahead[j] ?? 0) + (other.ahead[i] ?? 0)).toBeLessThanOrEqual(paths),
            );
            expect(low).toBeLessThanOrEqual(median);
            expect(median).toBeLessThanOrEqual(high);
          });
        }),
        { seed: SEED, numRuns: 40 },
      );
    },
  );
});
