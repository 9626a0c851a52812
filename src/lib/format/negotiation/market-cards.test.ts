import { expect, test } from 'vitest';
import type { Strip } from '#lib/benchmark/benchmark.ts';
import { positionIn } from '#lib/engine/market/position.ts';
import type { PercentileBand } from '#lib/engine/market/band.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import { whole } from '#lib/engine/money/ratio.ts';
import { cardWords } from './card-words.ts';
import { marketCards } from './market-cards.ts';
import { passageText } from './passage.ts';

const USD = 'USD' as Currency;
const at = (dollars: number) => ({ kind: 'published', amount: whole(dollars * 100) }) as const;

/** A band of 80,000 / 100,000 / 120,000 / 140,000 / 160,000. */
const band: PercentileBand = {
  kind: 'percentiles',
  measures: 'base-wages',
  includesCommission: true,
  currency: USD,
  points: { p10: at(80_000), p25: at(100_000), p50: at(120_000), p75: at(140_000), p90: at(160_000) },
};

const strip = (dollars: number, kind: 'metropolitan' | 'state'): Strip =>
  ({
    id: kind,
    origin: {
      kind,
      area: { title: 'Exampleville' },
      state: { name: 'Example' },
      occupation: { code: '15-1252', title: 'Software developers' },
      source: { agency: 'Agency', vintage: 'May 2025' },
      employment: { kind: 'missing' },
    },
    band,
    published: band,
    ageing: [],
    notAged: undefined,
    compared: {
      isKnown: true,
      pay: { minor: BigInt(dollars) * 100n, currency: USD },
      definition: 'base',
      position: positionIn(band, whole(dollars * 100)),
    },
    mismatches: [],
  }) as unknown as Strip;

const cardsOf = (...strips: readonly Strip[]) =>
  marketCards({ strips, elsewhere: [] } as unknown as Parameters<typeof marketCards>[0], USD);

const around = { offer: { id: 'o1' } as never, names: new Map(), namesRivals: false };

test('pay below the median of its own area is an argument of what is missing to the median', () => {
  // 110,000 is halfway from p25 (100,000) to p50 (120,000): p37.5; 10,000 below the median.
  const [card] = cardsOf(strip(110_000, 'metropolitan'));
  expect(card).toMatchObject({ seenAs: 'verified', isWeak: false, atStake: 1_000_000n });
  if (!card) throw new Error('no card');
  expect(passageText(cardWords(card, around).said)).toBe(
    'The base salary of $110,000 stands at p37.5 in the band of Exampleville, Software developers (Agency, May 2025): $10,000 below the median.',
  );
});

test('pay above the median speaks for the employer, though p75 is still above it', () => {
  // 130,000 is 10,000 below p75.
  const [card] = cardsOf(strip(130_000, 'metropolitan'));
  expect(card).toMatchObject({ isWeak: true, atStake: 1_000_000n });
  expect(card?.weaknesses).toContainEqual({ kind: 'above-the-middle' });
});

test('the band of a whole state, of 2023, is weak', () => {
  const [card] = cardsOf(strip(110_000, 'state'));
  expect(card).toMatchObject({
    isWeak: true,
    weaknesses: [{ kind: 'state-of-2023' }, { kind: 'base-wages-only' }],
  });
});
