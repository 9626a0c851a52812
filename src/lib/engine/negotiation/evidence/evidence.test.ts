import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openDocument } from '#lib/document/open.ts';
import type { OfferDocument } from '#lib/document/types.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { comparer, type Comparison } from '#lib/engine/comparison/comparison.ts';
import { decimalOf } from '#lib/engine/money/money.ts';
import type { Readings } from '#lib/engine/readings/readings.ts';
import { documentOf, type Fields } from '../../../../../tests/engine/offers.ts';
import type { EvidenceCard } from './card.ts';
import { competingOfferCards } from './competing-offers.ts';
import { impliedGrowthCards } from './implied-growth-cards.ts';
import { rankCards } from './rank-cards.ts';
import { weakTermCards } from './weak-terms.ts';

const TODAY = '2026-11-21' as PlainDate;

function example(name: string): OfferDocument {
  const opened = openDocument(readFileSync(`static/examples/${name}.json`, 'utf8'));
  if (!opened.isOk) throw new Error(`${name} does not open`);
  return opened.value;
}

function readingsOf({ standings }: Comparison, id: string): Readings {
  const found = standings.find(({ offer }) => offer.id === id)?.readings;
  if (!found) throw new Error(`${id} has no readings`);
  return found;
}

const rivals = (document: OfferDocument, id: string, today = TODAY): readonly EvidenceCard[] => {
  const comparison = comparer()(document);
  return competingOfferCards(comparison, readingsOf(comparison, id), today);
};

const weak = (offer: Fields): readonly EvidenceCard[] => {
  const comparison = comparer()(documentOf([offer]));
  return weakTermCards(readingsOf(comparison, 'o1'));
};

const base = (rate: string): Fields => ({ base: { kind: 'annual', rate } });

test('a rival that pays more is an argument of the difference over the horizon', () => {
  // 4 × 120,000 = 480,000 against 4 × 100,000 = 400,000: 80,000 ahead.
  const [card] = rivals(documentOf([base('100000'), { ...base('120000'), inWriting: true }]), 'o1');
  expect(card?.claim).toMatchObject({ theirs: { minor: 48_000_000n }, ahead: { minor: 8_000_000n } });
  expect(card).toMatchObject({ seenAs: 'verified', weaknesses: [], isWeak: false, atStake: 8_000_000n });
});

test('a rival that pays less, or within 2%, is weak and puts nothing at stake where it pays less', () => {
  const [less] = rivals(documentOf([base('120000'), { ...base('100000'), inWriting: true }]), 'o1');
  expect(less).toMatchObject({ isWeak: true, atStake: 0n, weaknesses: [{ kind: 'pays-less' }] });
  // 102,000 against 100,000: 8,000 of 408,000 is 1.96%.
  const [close] = rivals(documentOf([base('100000'), { ...base('102000'), inWriting: true }]), 'o1');
  expect(close).toMatchObject({ isWeak: true, weaknesses: [{ kind: 'too-close-to-call' }] });
});

test('a rival that is not in writing is credible only; a deadline that has passed makes it weak', () => {
  const said = { ...base('120000'), replyDeadline: '2026-11-20' };
  const [passed] = rivals(documentOf([base('100000'), said]), 'o1');
  expect(passed).toMatchObject({
    seenAs: 'credible',
    isWeak: true,
    weaknesses: [{ kind: 'not-in-writing' }, { kind: 'deadline-passed' }],
  });
  const [inTime] = rivals(documentOf([base('100000'), said]), 'o1', '2026-11-20' as PlainDate);
  expect(inTime?.isWeak).toBe(false);
});

test('present pay is weak, whatever it comes to, so that it stays out of what an employer reads', () => {
  const [card] = rivals(documentOf([base('100000'), { ...base('120000'), kind: 'current-job' }]), 'o1');
  expect(card).toMatchObject({ isWeak: true, weaknesses: [{ kind: 'is-current-pay' }] });
});

test('a total that rests for more than a third on what is not sure says so', () => {
  // 100,000 of base and a bonus of 60,000: 60/160 = 37.5% is discretionary.
  const bonus = { id: 'b', target: { kind: 'amount', annual: '60000' }, cycle: { kind: 'employment-year' } };
  const rival = { ...base('100000'), bonuses: [bonus], inWriting: true };
  const [card] = rivals(documentOf([base('100000'), rival]), 'o1');
  expect(card?.weaknesses).toEqual([
    { kind: 'rests-on-unsure', share: expect.objectContaining({}) as unknown },
  ]);
  const [weakness] = card?.weaknesses ?? [];
  if (weakness?.kind !== 'rests-on-unsure') throw new Error('no share');
  expect(weakness.share.n * 8n).toBe(weakness.share.d * 3n);
});

const clawback = { trigger: 'resignation', countFrom: 'payment', repay: { kind: 'gross' } };
const signOn = (reading: Fields, trigger = 'resignation'): Fields => ({
  ...base('100000'),
  signOn: [
    {
      id: 's',
      amount: '30000',
      payment: { kind: 'after-months', months: 6 },
      clawback: { ...clawback, trigger, reading },
    },
  ],
});

test('a clawback is usual while it shrinks month by month within a year, and an argument otherwise', () => {
  const usual = weak(signOn({ kind: 'by-full-month', prorateMonths: 12 }));
  expect(usual).toMatchObject([{ isWeak: true, atStake: 3_000_000n, claim: { until: '2027-07-01' } }]);
  expect(weak(signOn({ kind: 'full', months: 12 }))).toMatchObject([{ isWeak: false }]);
  expect(weak(signOn({ kind: 'by-day', prorateMonths: 24 }))).toMatchObject([
    // Paid on July 1, 2026, and owed back in part for 24 months from then.
    { isWeak: false, claim: { until: '2028-07-01' } },
  ]);
  expect(weak(signOn({ kind: 'by-full-month', prorateMonths: 12 }, 'any-end'))).toMatchObject([
    { isWeak: false },
  ]);
});

test('of a clause only that is asked which it does not grant already', () => {
  const mendsOf = (reading: Fields, trigger?: string): unknown => {
    const [card] = weak(signOn(reading, trigger));
    return card?.claim.kind === 'weak-term' && card.claim.mends;
  };
  expect(mendsOf({ kind: 'by-full-month', prorateMonths: 12 })).toEqual([]);
  expect(mendsOf({ kind: 'by-full-month', prorateMonths: 24 })).toEqual(['ends-after-a-year']);
  expect(mendsOf({ kind: 'full', months: 12 })).toEqual(['shrinks-by-month']);
  expect(mendsOf({ kind: 'by-day', prorateMonths: 12 }, 'any-end')).toEqual(['not-when-they-end-it']);
  expect(mendsOf({ kind: 'by-day', fullMonths: 12, prorateMonths: 12 }, 'any-end')).toEqual([
    'shrinks-by-month',
    'ends-after-a-year',
    'not-when-they-end-it',
  ]);
});

const grant = (statements: readonly Fields[]): Fields => ({
  ...base('100000'),
  stock: { kind: 'public', price: '10', asOf: '2026-01-01' },
  grants: [
    {
      id: 'g',
      award: { kind: 'restricted-stock-units' },
      size: { kind: 'shares', shares: '1200' },
      vesting: { kind: 'statements', statements },
    },
  ],
});

test('a cliff of a year is usual; one of 18 months is an argument of what the first vest is worth', () => {
  const cliffAt = (length: number) =>
    weak(
      grant([
        {
          portion: '1',
          occurrences: 48,
          period: 1,
          periodType: 'MONTHS',
          cliff: { length, periodType: 'MONTHS', portion: `${length}/48` },
        },
      ]),
    );
  // 12/48 of 1,200 shares at 10.00 is 3,000.00; 18/48 is 4,500.00.
  expect(cliffAt(12)).toMatchObject([{ isWeak: true, atStake: 300_000n, claim: { until: '2027-01-01' } }]);
  expect(cliffAt(18)).toMatchObject([{ isWeak: false, atStake: 450_000n, claim: { until: '2027-07-01' } }]);
  expect(weak(grant([{ portion: '1', occurrences: 16, period: 3, periodType: 'MONTHS' }]))).toEqual([]);
});

test('refresh grants that nobody wrote down are at stake with what they vest within the horizon', () => {
  const cards = weakTermCards(readingsOf(comparer()(example('three-ml-offers')), 'quillmark'));
  const refresh = cards.find(
    ({ claim }) => claim.kind === 'weak-term' && claim.term === 'refresh-not-in-writing',
  );
  // The comparison shows 18,000 + 42,000 + 66,000 of refresh grants in years 2 to 4.
  expect(refresh?.atStake).toBe(12_600_000n);
});

test('a quoted value that today’s price does not give is an argument with the growth it takes for granted', () => {
  const comparison = comparer()(example('three-ml-offers'));
  const standing = comparison.standings.find(({ offer }) => offer.id === 'quillmark');
  if (!standing?.readings) throw new Error('no readings');
  const [card] = impliedGrowthCards(standing.readings, standing.findings);
  // 420,000 quoted; 5,000 shares at 80.00 are 400,000.00.
  expect(card).toMatchObject({ atStake: 2_000_000n, seenAs: 'verified', isWeak: false });
  if (card?.claim.kind !== 'implied-growth') throw new Error('no claim');
  expect([decimalOf(card.claim.quoted), decimalOf(card.claim.computed)]).toEqual(['420000.00', '400000.00']);
  const { growth } = card.claim;
  expect(growth && growth.n * 1000n === growth.d * 28n).toBe(true);
});

test('what holds up stands before what is weak, what can be checked first, then the larger sum', () => {
  const card = (
    id: string,
    seenAs: EvidenceCard['seenAs'],
    atStake: bigint,
    isWeak = false,
  ): EvidenceCard => ({
    id,
    claim: {
      kind: 'weak-term',
      term: 'cliff',
      path: [],
      label: undefined,
      amount: { minor: atStake, currency: 'USD' as never },
      until: undefined,
      mends: [],
    },
    seenAs,
    weaknesses: [],
    atStake,
    isWeak,
  });
  const ranked = rankCards([
    card('weak', 'verified', 9n, true),
    card('unverified', 'unverified', 8n),
    card('credible', 'credible', 7n),
    card('small', 'verified', 1n),
    card('large', 'verified', 2n),
  ]);
  expect(ranked.map(({ id }) => id)).toEqual(['large', 'small', 'credible', 'unverified', 'weak']);
});
