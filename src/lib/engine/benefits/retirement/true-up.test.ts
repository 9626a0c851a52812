import { describe, expect, test } from 'vitest';
import type { Stream } from '../../ledger/ledger.ts';
import {
  datedAmounts,
  ledgerFor,
  partsOf,
  streamOf,
  type Fields,
} from '../../../../../tests/engine/offers.ts';
import {
  byCalendarYear,
  dated,
  match,
  matchLine,
  notesOf,
  offer,
} from '../../../../../tests/engine/plans.ts';

describe('a true-up', () => {
  const trueUp = match({ paid: 'true-up' });

  test("brings the match to that of the year's totals on 31 December", () => {
    // 25% own stops in October: 4,000 so far. The year: 24,500 own, 4% of 120,000 = 4,800 matched. 800 more.
    const line = matchLine(offer({ contribution: '0.25', match: trueUp }));
    expect(datedAmounts(line).slice(9, 12)).toEqual([
      ['2026-10-31', '400.00'],
      ['2026-12-31', '800.00'],
      ['2027-01-31', '400.00'],
    ]);
    expect(line.working(11).rule).toBe('retirement.true-up');
    expect(byCalendarYear(line)['2026']).toBe(480000n);
  });

  test('has no entry when there is nothing to make up', () => {
    expect(dated(offer({ match: trueUp }))[12]).toEqual(['2027-01-31', '400.00']);
  });

  test('of a year begun in its course counts that part of it', () => {
    // From 1 July: 6 × 10,000. 50% own is 5,000 a month: 4 × 5,000 = 20,000 and 4,500 in November. So far
    // 5 × 400 = 2,000; the year 4% of 60,000 = 2,400. 400 more.
    const line = matchLine(offer({ contribution: '0.5', match: trueUp }, { start: '2026-07-01' }));
    expect(datedAmounts(line)[5]).toEqual(['2026-12-31', '400.00']);
  });

  test('is not paid to those who have left, nor after the horizon', () => {
    const line = matchLine(offer({ contribution: '0.25', match: trueUp }, { contractEnd: '2026-12-15' }));
    expect(datedAmounts(line).at(-1)).toEqual(['2026-10-31', '400.00']);
    // 5,000 a month from January 2027 reach the limit in May; the rest would be made up on 31 December.
    const short = offer({ contribution: '0.5', match: trueUp }, { start: '2026-07-01' });
    expect(dated(short, { horizonYears: 1 }).at(-1)).toEqual(['2027-05-31', '400.00']);
    expect(dated(short, { horizonYears: 2 })[11]).toEqual(['2027-12-31', '2800.00']);
  });

  test('keeps to the yearly cap', () => {
    // 4,000 so far; the year would bring 4,800, the cap 4,300: 300 more.
    const line = matchLine(
      offer({ contribution: '0.25', match: match({ paid: 'true-up', yearlyCap: '4300' }) }),
    );
    expect(datedAmounts(line)[10]).toEqual(['2026-12-31', '300.00']);
    expect(notesOf(line, '2026-12-31')).toContain('match-cap-reached');
  });

  test('never takes back what tiers of rising rates have brought', () => {
    // 20% of the first 2%, 100% of the next 4%; 30% own is 3,000 a month: 8 × (40 + 400), and of the last 500 in
    // September 40 + 300: 3,860. The year: 24,500 own is above 6% of 120,000: 480 + 4,800 = 5,280, so 1,420 more. With 23,900 put in
    // elsewhere January alone has 600: 40 + 400 = 440; the year: 20% of 600 = 120, below it: no true-up.
    const tiers = [
      { rate: '0.2', upTo: '0.02' },
      { rate: '1', upTo: '0.06' },
    ];
    const rising = match({ paid: 'true-up', tiers });
    expect(dated(offer({ contribution: '0.3', match: rising }))[9]).toEqual(['2026-12-31', '1420.00']);
    const early = dated(offer({ contribution: '0.3', alreadyDeferred: '23900', match: rising }));
    expect(early.slice(0, 2)).toEqual([
      ['2026-01-31', '440.00'],
      ['2027-01-31', '440.00'],
    ]);
  });
});

describe('non-elective money', () => {
  const line = (terms: Fields, rest: Fields = {}): Stream =>
    streamOf(ledgerFor(offer(terms, rest)), 'benefit:p:non-elective');

  test('is a share of the pay that counts, whatever is put in, and guaranteed', () => {
    const stream = line({ contribution: '0', nonElective: '0.03' });
    expect(datedAmounts(stream)[0]).toEqual(['2026-01-31', '300.00']);
    expect(stream.entries[0] && partsOf(stream.entries[0])).toEqual({ guaranteed: '300.00' });
  });

  test('stops at the limit on additions, before the match', () => {
    // 360,000 a year: 30,000 a month. 10% own = 3,000 (24,500 after 8 months and 500 in the ninth), 25% = 7,500 a
    // month. Additions: 10,500 a month, 63,000 after six; the seventh has 72,000 − 63,000 − 3,000 = 6,000 left.
    const stream = line(
      { contribution: '0.1', nonElective: '0.25' },
      { base: { kind: 'annual', rate: '360000' } },
    );
    expect(datedAmounts(stream).slice(5, 8)).toEqual([
      ['2026-06-30', '7500.00'],
      ['2026-07-31', '6000.00'],
      ['2027-01-31', '7500.00'],
    ]);
    expect(notesOf(stream, '2026-07-31')).toContain('additions-limit-reached');
  });

  test('has the room that catch-up contributions do not use up', () => {
    // 3,000 a month come to 32,500 from 50 on, of which 24,500 count: 72,000 − 24,500 = 47,500 for 13.5% of 30,000 =
    // 4,050 a month. 11 × 4,050 = 44,550, so December has 2,950.
    const stream = line(
      { contribution: '0.1', catchUp: 'from-50', nonElective: '0.135' },
      { base: { kind: 'annual', rate: '360000' } },
    );
    expect(datedAmounts(stream).slice(10, 12)).toEqual([
      ['2026-11-30', '4050.00'],
      ['2026-12-31', '2950.00'],
    ]);
  });

  test('on assumed raises is discretionary', () => {
    // Year 2 at 5% more: 10,500 × 3% = 315, of which 300 on the contracted 10,000.
    const stream = line(
      { nonElective: '0.03' },
      { base: { kind: 'annual', rate: '120000', yearlyRaise: '0.05' } },
    );
    const entry = stream.entries[12];
    expect(entry && partsOf(entry)).toEqual({ guaranteed: '300.00', discretionary: '15.00' });
  });
});

describe('pay with bonus', () => {
  const withBonus = (cycle: Fields, terms: Fields = {}): Fields =>
    offer(
      { eligiblePay: 'base-and-bonus', match: match(), ...terms },
      { bonuses: [{ id: 'b', target: { kind: 'of-base', percentage: '0.2' }, cycle }] },
    );

  test('matches the bonus on its own day', () => {
    // The bonus of 24,000 on 31 December 2026: 6% own, 4% matched = 960.
    const line = matchLine(withBonus({ kind: 'employment-year' }));
    expect(datedAmounts(line).slice(11, 14)).toEqual([
      ['2026-12-31', '400.00'],
      ['2026-12-31', '960.00'],
      ['2027-01-31', '400.00'],
    ]);
    // Immediately vested, but the bonus is up to the employer, so what is matched on it is too.
    const entry = line.entries[12];
    expect(entry && partsOf(entry)).toEqual({ discretionary: '960.00' });
  });

  test('counts every bonus of the horizon in the year of its day, whatever the pay periods', () => {
    for (const payPeriods of [24, 26, 52]) {
      const line = matchLine(withBonus({ kind: 'employment-year' }, { payPeriods }));
      expect(line.entries.filter(({ amount }) => amount === 96000n).map(({ month }) => month)).toEqual([
        12, 24, 36, 48,
      ]);
    }
  });

  test('converts a bonus in another currency on its day', () => {
    // 10,000 euros at 1.10 are 11,000 dollars × 4% = 440.
    const fields = offer(
      { eligiblePay: 'base-and-bonus', match: match() },
      {
        bonuses: [
          {
            id: 'b',
            currency: 'EUR',
            target: { kind: 'amount', annual: '10000' },
            cycle: { kind: 'employment-year' },
          },
        ],
      },
    );
    const exchangeRates = [{ currency: 'EUR', date: '2026-01-01', rate: '1.10' }];
    expect(dated(fields, { exchangeRates })[12]).toEqual(['2026-12-31', '440.00']);
  });
});
