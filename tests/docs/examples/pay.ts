import { yearsFor } from '../../engine/offers.ts';
import {
  afterwards,
  base,
  benefit,
  after,
  bonus,
  byCalendarYear,
  certain,
  date,
  entriesOf,
  entryAt,
  inYear,
  payment,
  posted,
  raise,
} from '../figures.ts';
import type { Examples } from '../worked-examples.ts';

const commission = (target: object, terms: object) => ({
  variablePay: [{ kind: 'commission', id: 'c', target, paid: 'monthly', ...terms }],
});

/** Section 4: base salary and variable pay. */
export const BASE_AND_VARIABLE: Examples = {
  'hourly-base': () => {
    const hourly = { base: { kind: 'hourly', rate: '46.50', hoursPerWeek: '36', weeksPerYear: '52' } };
    return [
      posted(entryAt(entriesOf(hourly, 'base'), 1)),
      inYear(yearsFor(base('120000', { partTimeShare: '0.8' })), 1),
    ];
  },
  raise: () => {
    const raises = [raise('2027-01-01', { kind: 'by', percentage: '0.03' })];
    const terms = { kind: 'hourly', rate: '46.55', hoursPerWeek: '40', weeksPerYear: '52', raises };
    const of = yearsFor({ base: terms, ...bonus('0.1') });
    return [inYear(of, 2, 'base-salary'), inYear(of, 2, 'bonus')];
  },
  'raise-within-month': () => {
    const raises = [raise('2026-01-16', { kind: 'to', rate: '132000' })];
    return [posted(entryAt(entriesOf(base('120000', { raises }), 'base'), 1))];
  },
  'assumed-raise': () => {
    const raises = [
      raise('2027-01-01', { kind: 'to', rate: '126000' }),
      raise('2027-07-01', { kind: 'by', percentage: '0.05' }, 'assumed'),
    ];
    const of = yearsFor(base('120000', { raises }));
    return [inYear(of, 2), certain(of, 2, 'guaranteed'), certain(of, 2, 'discretionary')];
  },
  'on-target': () => {
    const target = { kind: 'on-target-earnings', annual: '180000' };
    const offer = { ...base('120000'), ...commission(target, { paid: 'quarterly' }) };
    return [posted(entryAt(entriesOf(offer, 'variable:c'), 1))];
  },
  'draw-and-ramp': () => {
    const terms = { attainment: '0.8' };
    const target = { kind: 'amount', annual: '60000' };
    const draw = { kind: 'draw', monthly: '4500', months: 3 };
    const steps = [
      { months: 3, portion: '1' },
      { months: 3, portion: '0.5' },
    ];
    const ramped = yearsFor(commission(target, { ...terms, guarantee: { kind: 'ramp', steps } }));
    return [
      inYear(yearsFor(commission(target, { ...terms, guarantee: draw })), 1),
      inYear(ramped, 1),
      certain(ramped, 1, 'guaranteed'),
    ];
  },
  overtime: () => {
    const overtime = {
      kind: 'hours',
      id: 'h',
      work: 'overtime',
      hoursPerWeek: '5',
      weeksPerYear: '48',
      pay: { kind: 'multiple-of-base', multiple: '1.5' },
    };
    const offer = { hoursPerWeek: '40', ...base('93600'), variablePay: [overtime] };
    return [posted(entryAt(entriesOf(offer, 'variable:h'), 1))];
  },
};

const guaranteed = (minimum: object, terms: object = {}) => ({
  guarantees: [{ year: 1, minimum, ...terms }],
});

/** Section 4: bonus and sign-on. */
export const BONUS_AND_SIGN_ON: Examples = {
  bonus: () => {
    const raises = [raise('2026-10-01', { kind: 'to', rate: '130000' })];
    const plan = bonus('0.15', { companyFactor: '0.9', personalFactor: '1.1' });
    const first = entryAt(entriesOf({ ...base('120000', { raises }), ...plan }, 'bonus:b'), 1);
    return [posted(first), date(first)];
  },
  'performance-year': () => {
    const raises = [raise('2026-10-01', { kind: 'to', rate: '126000' })];
    const offer = { start: '2026-04-01', ...base('120000', { raises }) };
    const atEnd = entryAt(entriesOf({ ...offer, ...byCalendarYear('0.1') }, 'bonus:b'), 1);
    const earned = byCalendarYear('0.1', { basis: 'eligible-earnings' });
    return [posted(atEnd), date(atEnd), posted(entryAt(entriesOf({ ...offer, ...earned }, 'bonus:b'), 1))];
  },
  'bonus-after-horizon': () => {
    const of = yearsFor({ ...base('120000'), ...byCalendarYear('0.1') }, { horizonYears: 1 });
    return [inYear(of, 1, 'bonus'), afterwards(of)];
  },
  'hire-by': () => {
    const plan = byCalendarYear(
      '0.1',
      { hireBy: { month: 10, day: 1 } },
      guaranteed({ kind: 'amount', amount: '5000' }),
    );
    return entriesOf({ start: '2026-11-15', ...base('120000'), ...plan }, 'bonus:b')
      .slice(0, 2)
      .map(posted);
  },
  'guaranteed-bonus': () => {
    const floor = guaranteed({ kind: 'amount', amount: '10000' });
    const of = yearsFor({ ...bonus('0.1', floor), ...base('120000', { currency: 'USD' }) });
    const whole = { kind: 'portion-of-target', portion: '1' };
    const firstOf = (terms: object): string => {
      const offer = {
        start: '2026-07-01',
        ...base('120000'),
        ...byCalendarYear('0.1', {}, guaranteed(whole, terms)),
      };
      return posted(entryAt(entriesOf(offer, 'bonus:b'), 1));
    };
    const bonusOfYear1 = entryAt(
      of.ledger.streams.flatMap(({ id, entries }) => (id === 'bonus:b' ? entries : [])),
      1,
    );
    return [
      ...bonusOfYear1.parts.map(({ amount }) => posted({ ...bonusOfYear1, amount })),
      firstOf({}),
      firstOf({ prorated: true }),
    ];
  },
  spread: () => {
    const offer = { signOn: [payment('10000', { kind: 'spread', employmentYear: 2 })] };
    const [first, second] = [1, 2].map((k) => entryAt(entriesOf(offer, 'sign-on:p'), k));
    if (!first || !second) throw new Error('Not spread');
    return [posted(first), date(first), posted(second), inYear(yearsFor(offer), 2)];
  },
};

/** Section 4: other benefits. */
export const BENEFITS: Examples = {
  amounts: () => {
    const of = yearsFor({
      benefits: [
        benefit('100', { kind: 'monthly' }),
        benefit('500', { kind: 'yearly' }, { id: 'y' }),
        benefit('300', after(12), { id: 'o' }),
        { kind: 'premium', id: 'p', monthly: '145' },
      ],
    });
    return [inYear(of, 1), inYear(of, 2)];
  },
  leave: () => {
    const lines = (...days: string[]) => ({
      ...base('130000'),
      benefits: days.map((each, i) => ({ kind: 'leave', id: `l${i + 1}`, days: each })),
    });
    const both = (line: string) =>
      posted(entryAt(entriesOf(lines('20', '10'), `benefit:${line}`, { referenceLeaveDays: '25' }), 1));
    return [
      ...['35', '20'].map((days) =>
        inYear(yearsFor(lines(days), { referenceLeaveDays: '25' }), 1, 'other-benefits'),
      ),
      both('l1'),
      both('l2'),
    ];
  },
};
