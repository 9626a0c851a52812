import { describe, expect, test } from 'vitest';
import { each, grantOf, priced } from '../../../../tests/engine/equity.ts';
import { documentOf, ledgerFor, type Fields } from '../../../../tests/engine/offers.ts';
import { checkDocument } from '../checks/check-offer.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { decimalOf } from '../money/money.ts';
import { leaving, type Leaving } from './leaving.ts';
import { leavingByMonth } from './leaving-by-month.ts';
import type { LeavingFigure } from './leaving-figures.ts';
import type { Way } from './ending.ts';
import { waits } from './waiting.ts';

const BASE: Fields = { base: { kind: 'annual', rate: '120000' } };
const SHARES = { kind: 'shares', shares: '400' };

const left = (offer: Fields, on: string, way: Way = 'voluntary', settings: Fields = {}): Leaving =>
  leaving(ledgerFor(offer, settings), { on: on as PlainDate, way });

const amount = ({ figures }: Leaving, name: LeavingFigure): string =>
  decimalOf({ minor: figures[name].minor, currency: 'USD' as never });

describe('the last day', () => {
  test('before the first day of work is refused', () => {
    expect(() => left(BASE, '2025-12-31')).toThrow('2025-12-31 is before the first day of work, 2026-01-01');
  });

  test('that is the first day pays one day', () => {
    // 10,000 ÷ 31 = 322.580…
    expect(amount(left(BASE, '2026-01-01'), 'cash-received')).toBe('322.58');
  });

  test('of a contract that ends earlier is its own', () => {
    const contract = { ...BASE, contractEnd: '2026-06-30' };
    const { ending, figures } = left(contract, '2026-12-31', 'laid-off');
    expect(ending).toEqual({ kind: 'contract-end', lastDay: '2026-06-30' });
    expect(figures['cash-received'].minor).toBe(6_000_000n);
  });

  test('beyond the horizon is computed as well', () => {
    // 60 months × 10,000 and one day of the 61st: 10,000 ÷ 31.
    const months = leavingByMonth(ledgerFor(BASE, { horizonYears: 1 }), 'voluntary');
    expect(months.at(-1)?.leaving.figures['cash-received'].minor).toBe(60_032_258n);
    expect(months).toHaveLength(61);
  });
});

describe('clawbacks', () => {
  const signOn = (clause: Fields, payment: Fields = { kind: 'after-months', months: 0 }): Fields => ({
    ...BASE,
    signOn: [
      {
        id: 's',
        amount: '12000',
        payment,
        clawback: { trigger: 'resignation', countFrom: 'start', repay: { kind: 'gross' }, ...clause },
      },
    ],
  });
  const full = { kind: 'full', months: 12 };

  test.each([
    ['resignation', 'voluntary', '12000.00'],
    ['resignation', 'laid-off', '0.00'],
    ['any-end', 'laid-off', '12000.00'],
    ['cause', 'voluntary', '0.00'],
  ] as const)('for %s, %s', (trigger, way, owed) => {
    expect(amount(left(signOn({ reading: full, trigger }), '2026-06-30', way), 'owed-back')).toBe(owed);
  });

  test('count from the payment, instalment by instalment', () => {
    // Twelfths of 12,000 at the ends of the months: by the full month over 12 from each payment. On 2026-04-15 the
    // first two have served 2 and 1 full months (Jan 31 – Mar 30, Feb 28 – Mar 27), the third none.
    // 1,000 × (10 + 11 + 12) ÷ 12 = 2,750.
    const clause = { countFrom: 'payment', reading: { kind: 'by-full-month', prorateMonths: 12 } };
    const spread = signOn(clause, { kind: 'spread', employmentYear: 1 });
    expect(amount(left(spread, '2026-04-15'), 'owed-back')).toBe('2750.00');
  });

  test('are net of what was withheld, in another currency at the rate of the last day', () => {
    // 12,000 euros × 70% = 8,400 × 1.2 = 10,080 dollars.
    const offer = { ...signOn({ reading: full, repay: { kind: 'net', withheld: '0.3' } }), currency: 'EUR' };
    const exchangeRates = [
      { currency: 'EUR', date: '2026-01-01', rate: '1.1' },
      { currency: 'EUR', date: '2026-06-01', rate: '1.2' },
    ];
    const { figures, clawbacks } = left(offer, '2026-06-30', 'voluntary', { exchangeRates });
    expect(figures['owed-back'].minor).toBe(1_008_000n);
    expect(clawbacks[0]?.gross?.minor).toBe(1_440_000n);
  });

  test('of what has not been paid yet are nothing', () => {
    const later = signOn({ reading: full }, { kind: 'after-months', months: 6 });
    expect(left(later, '2026-06-30').clawbacks).toEqual([]);
  });

  test('never claim more than the payment, and such a clause is doubtful', () => {
    const clause = { kind: 'by-full-month', prorateMonths: 24, denominator: 12 };
    expect(amount(left(signOn({ reading: clause }), '2026-03-31'), 'owed-back')).toBe('12000.00');
    const found = checkDocument(documentOf([signOn({ reading: clause })]));
    expect(found.map(({ severity, problem }) => [severity, problem.kind])).toEqual([
      ['warning', 'clawback-months-below'],
    ]);
  });
});

describe('equity', () => {
  const grant = (terms: Fields = {}): Fields => grantOf([each('1', 4, 12)], SHARES, terms);

  test('that waits for a dated event is vested, not sellable, until then', () => {
    const offer = { ...priced('10'), ...grant({ liquidityEvent: { date: '2028-06-01' } }) };
    const early = left(offer, '2027-06-30');
    expect([amount(early, 'vested-not-sellable'), amount(early, 'vested-sellable')]).toEqual([
      '1000.00',
      '0.00',
    ]);
    expect(amount(left(offer, '2028-06-01'), 'vested-sellable')).toBe('2000.00');
  });

  test('of a private company is at face value, and in neither kept nor forfeited', () => {
    const stock = {
      kind: 'private',
      fairMarketValue: '10',
      valuation: 'fair-market-value',
      asOf: '2026-01-01',
      liquidityDiscount: '0.5',
    };
    const of = left({ stock, ...grant() }, '2027-01-01');
    expect([amount(of, 'vested-not-sellable'), amount(of, 'unvested-not-sellable')]).toEqual([
      '1000.00',
      '3000.00',
    ]);
    expect([amount(of, 'kept'), amount(of, 'forfeited')]).toEqual(['0.00', '0.00']);
  });

  test('of a refresh plan is only what it has granted by the last day', () => {
    // The grant of 2027-01-01 vests first on 2028-01-01, and that of 2028 is not made.
    const refreshGrants = [
      {
        id: 'r',
        award: { kind: 'restricted-stock-units' },
        size: { kind: 'cash', value: '4000' },
        firstGrantDate: '2027-01-01',
        everyMonths: 12,
        evidence: 'written',
        vesting: { kind: 'statements', statements: [each('1', 4, 12)] },
      },
    ];
    const of = left({ refreshGrants }, '2027-12-31');
    expect([amount(of, 'vested-sellable'), amount(of, 'forfeited')]).toEqual(['0.00', '4000.00']);
  });

  test('vests on a change of control itself, whichever way one leaves later', () => {
    const acceleration = {
      trigger: 'single-trigger',
      vests: { kind: 'portion', portion: '1/3' },
      changeOfControl: '2027-06-01',
    };
    const offer = { ...priced('100'), ...grant(), leaving: { acceleration } };
    // 300 unvested on 2027-06-30, a third at once: 100 × 100.
    const of = left(offer, '2027-06-30');
    expect([amount(of, 'accelerated'), amount(of, 'forfeited')]).toEqual(['10000.00', '20000.00']);
    expect(amount(left(offer, '2027-05-31'), 'accelerated')).toBe('0.00');
  });
});

describe('waiting', () => {
  test('tells of a clause that ends, and of a match that vests', () => {
    const plan = {
      kind: 'retirement-plan',
      id: 'p',
      payPeriods: 12,
      eligiblePay: 'base',
      contribution: '0.04',
      match: {
        tiers: [{ rate: '1', upTo: '0.04' }],
        paid: 'per-paycheck',
        vesting: { kind: 'cliff', months: 12 },
      },
    };
    const clawback = {
      trigger: 'resignation',
      countFrom: 'start',
      reading: { kind: 'full', months: 12 },
      repay: { kind: 'gross' },
    };
    const offer = {
      ...BASE,
      benefits: [plan],
      signOn: [{ id: 's', amount: '12000', payment: { kind: 'after-months', months: 0 }, clawback }],
    };
    // Left on 2026-11-30: 11 × 400 of match are on the account.
    const found = waits(ledgerFor(offer), { on: '2026-11-30' as PlainDate, way: 'voluntary' });
    expect(found.map(({ kind, until, days, gain }) => [kind, until, days, gain])).toEqual([
      ['match', '2027-01-01', 32, 440_000n],
      ['clawback', '2027-01-01', 32, 1_200_000n],
    ]);
  });

  test('tells of nothing further away than 90 days', () => {
    const offer = { ...priced('100'), ...grantOf([each('1', 4, 12)], SHARES) };
    const near = (on: string): number =>
      waits(ledgerFor(offer), { on: on as PlainDate, way: 'voluntary' }).length;
    // From 2026-10-03 to 2027-01-01 are 90 days.
    expect([near('2026-10-02'), near('2026-10-03')]).toEqual([0, 1]);
  });
});
