import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { againstStaying } from '#lib/engine/comparison/staying.ts';
import { leaving, type Leaving } from '#lib/engine/leaving/leaving.ts';
import type { LeavingFigure } from '#lib/engine/leaving/leaving-figures.ts';
import { makeWhole, type MakeWholeFigure, type MakeWholeWindow } from '#lib/engine/leaving/make-whole.ts';
import { waits } from '#lib/engine/leaving/waiting.ts';
import { each, grantOf, priced } from '../../engine/equity.ts';
import { documentOf, ledgerFor, type Fields } from '../../engine/offers.ts';
import { ledgersOf } from '../../properties/snapshot.ts';
import { after, base, byCalendarYear, money, payment } from '../figures.ts';
import type { Examples } from '../worked-examples.ts';

const day = (text: string): PlainDate => text as PlainDate;

const clawback = (reading: Fields, repay: Fields = { kind: 'gross' }): Fields => ({
  trigger: 'resignation',
  countFrom: 'start',
  reading,
  repay,
});
const signOn = (amount: string, clause: Fields): Fields => ({
  signOn: [{ ...payment(amount, after(0)), clawback: clause }],
});
const over24: Fields = clawback({ kind: 'by-full-month', prorateMonths: 24 });

const offer: Fields = {
  ...base('120000'),
  ...signOn('24000', over24),
  ...priced('100'),
  ...grantOf([each('1', 4, 12)], { kind: 'shares', shares: '400' }),
};

const leave = (fields: Fields, on: string, way: 'voluntary' | 'laid-off' = 'voluntary'): Leaving =>
  leaving(ledgerFor(fields), { on: day(on), way });

const amounts = ({ figures }: Leaving, ...names: readonly LeavingFigure[]): readonly string[] =>
  names.map((name) => money(figures[name].minor));

const MIXED = { kind: 'by-full-month', fullMonths: 12, prorateMonths: 12 };
const accelerated = (changeOfControl: string): Fields => ({
  ...offer,
  leaving: {
    acceleration: { trigger: 'double-trigger', vests: { kind: 'months', months: 12 }, changeOfControl },
  },
});

const job: Fields = {
  kind: 'current-job',
  start: '2025-01-01',
  ...base('120000'),
  ...byCalendarYear('0.1'),
  ...signOn('12000', over24),
  ...priced('50'),
  ...grantOf([each('1', 16, 3)], { kind: 'shares', shares: '1600' }),
  benefits: [
    {
      kind: 'retirement-plan',
      id: 'p',
      payPeriods: 12,
      eligiblePay: 'base',
      contribution: '0.04',
      match: {
        tiers: [{ rate: '1', upTo: '0.04' }],
        paid: 'per-paycheck',
        vesting: {
          kind: 'graded',
          steps: [
            { months: 12, portion: '0.25' },
            { months: 24, portion: '1' },
          ],
        },
      },
    },
  ],
  leaving: { matchBalance: '8000' },
};

/** Section 5, from "Leaving" on. */
export const LEAVING: Examples = {
  leaving: () =>
    amounts(
      leave(offer, '2027-03-15'),
      'cash-received',
      'owed-back',
      'cash-kept',
      'vested-sellable',
      'kept',
      'forfeited',
    ),
  'laid-off': () => {
    const terms = {
      severance: { kind: 'weeks-of-base', weeks: '8', perYearOfService: '2' },
      leavePayout: { days: '6', when: 'layoff' },
      acceleration: { trigger: 'layoff', vests: { kind: 'portion', portion: '0.5' } },
    };
    return amounts(
      leave({ ...offer, leaving: terms }, '2027-03-15', 'laid-off'),
      'severance',
      'leave-payout',
      'accelerated',
      'forfeited',
      'owed-back',
    );
  },
  'exercise-window': () => {
    const award = { kind: 'stock-options', type: 'NSO', strike: '4', exerciseWindowMonths: 3 };
    const size = { kind: 'shares', shares: '1000' };
    const left = leave({ ...priced('10'), ...grantOf([each('1', 4, 12)], size, { award }) }, '2027-06-30');
    return [...amounts(left, 'exercise-cost'), left.grants[0]?.exerciseUntil ?? 'none'];
  },
  acceleration: () =>
    ['2027-01-15', '2027-07-15'].flatMap((changed) =>
      amounts(leave(accelerated(changed), '2027-06-30', 'laid-off'), 'accelerated', 'forfeited'),
    ),
  clawback: () => {
    const readingsOf = (repay: Fields) =>
      leave(signOn('24000', clawback(MIXED, repay)), '2027-03-01').clawbacks[0]?.readings ?? [];
    const [chosen, full, all, half, byDay] = readingsOf({ kind: 'gross' });
    const [net] = readingsOf({ kind: 'net', withheld: '0.3' });
    return [chosen, net, full, all, half, byDay].map((one) => money(one?.owed.minor ?? 0n));
  },
  'clawback-residue': () => {
    const offered = signOn(
      '24000',
      clawback({ kind: 'percent-per-full-month', percentage: '0.0833', months: 12 }),
    );
    return ['2026-12-31', '2027-01-01'].flatMap((on) => amounts(leave(offered, on), 'owed-back'));
  },
  'earned-bonus': () => {
    const ledger = ledgerFor({ ...base('120000'), ...byCalendarYear('0.1') });
    const { figures } = makeWhole(ledger, { on: day('2027-02-14'), within: 12 });
    return [money(figures['earned-bonus'].minor)];
  },
  'waiting-for': () => {
    const [wait] = waits(ledgerFor(offer), { on: day('2026-12-20'), way: 'voluntary' });
    return wait ? [`${wait.days}`, wait.until, money(wait.gain)] : [];
  },
  'make-whole': () => {
    const ledger = ledgerFor(job, { comparisonStart: '2026-09-01' });
    const within = (window: MakeWholeWindow, figure: MakeWholeFigure): string =>
      money(makeWhole(ledger, { on: day('2026-08-31'), within: window }).figures[figure].minor);
    return [
      within(12, 'unvested'),
      within(24, 'unvested'),
      within('all', 'unvested'),
      within(12, 'earned-bonus'),
      within(12, 'unvested-match'),
      within(12, 'owed-back'),
      within(12, 'sum'),
    ];
  },
  'against-staying': () => {
    const [stay, go] = ledgersOf(
      documentOf([
        { kind: 'current-job', ...base('126000') },
        {
          ...base('120000'),
          ...priced('100'),
          ...grantOf([each('1', 4, 12)], { kind: 'shares', shares: '400' }),
        },
      ]),
    );
    if (!stay || !go) return [];
    const { firstYear, deepest, caughtUp } = againstStaying(stay, go, 'total-compensation');
    return [
      ...firstYear.map(({ more }) => money(more)),
      money(deepest?.behind ?? 0n),
      caughtUp.kind === 'from-month' ? `${caughtUp.month}` : caughtUp.kind,
    ];
  },
};
