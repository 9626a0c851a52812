import { each, grantOf, priced } from '../../engine/equity.ts';
import { yearsFor, type Fields } from '../../engine/offers.ts';
import {
  after,
  afterwards,
  base,
  comparedOf,
  date,
  entriesOf,
  entryAt,
  inAll,
  inYear,
  payment,
  posted,
  raise,
  shares,
} from '../figures.ts';
import type { Examples } from '../worked-examples.ts';

/** Section 1. */
export const NUMBERS: Examples = {
  'half-away': () => {
    const signOn = entriesOf({ signOn: [payment('100.125', after(0))] }, 'sign-on:p');
    const premium = entriesOf({ benefits: [{ kind: 'premium', id: 'p', monthly: '10.125' }] }, 'benefit:p');
    return [posted(entryAt(signOn, 1)), posted(entryAt(premium, 1))];
  },
  twelfths: () => [
    ...entriesOf(base('100000'), 'base').slice(0, 3).map(posted),
    inYear(yearsFor(base('100000')), 1),
  ],
  'whole-shares': () =>
    entriesOf(
      { ...priced('1'), ...grantOf([each('1', 4, 12)], { kind: 'shares', shares: '18' }) },
      'grant:g',
    ).map(shares),
};

const fourHundred = { ...priced('100'), ...grantOf([each('1', 4, 12)], { kind: 'shares', shares: '400' }) };
const calendar = { view: 'calendar-year' };

/** Section 2. */
export const TIME: Examples = {
  'month-ends': () =>
    entriesOf({ start: '2026-01-31', ...priced('1'), ...grantOf([each('1', 10, 1)]) }, 'grant:g')
      .slice(0, 3)
      .map(date),
  'accrual-date': () => {
    const [readings] = comparedOf([base('120000')], calendar);
    return [
      date(entryAt(entriesOf(base('120000'), 'base'), 12)),
      readings ? inYear(readings, 1) : 'not computed',
    ];
  },
  anniversary: () => {
    const of = yearsFor({ ...fourHundred, signOn: [payment('5000', after(12))] });
    return [inYear(of, 1, 'initial-grants'), inYear(of, 1, 'sign-on'), inYear(of, 2, 'sign-on')];
  },
  'before-start': () => [
    inYear(yearsFor({ signOn: [payment('20000', { kind: 'on-date', date: '2025-12-15' })] }), 1),
  ],
  'current-job': () => {
    const compared = { comparisonStart: '2026-01-01' };
    const job = { kind: 'current-job', start: '2023-07-01' };
    const assumed = yearsFor({ ...job, ...base('120000', { yearlyRaise: '0.05' }) }, compared);
    const raises = [raise('2025-01-01', { kind: 'to', rate: '132000' })];
    const dated = yearsFor({ ...job, ...base('120000', { raises }) }, compared);
    return [inYear(assumed, 1), inYear(assumed, 2), inYear(dated, 1)];
  },
  'hidden-start': () => {
    const job = { kind: 'current-job', start: '2023-07-01', ...base('120000', { yearlyRaise: '0.05' }) };
    const earlier = { start: '2025-07-01', ...base('100000') };
    const besides = (...offers: readonly Fields[]): string => {
      const [first] = comparedOf([job, base('100000'), ...offers]);
      if (!first) throw new Error('Not computed');
      return inYear(first, 1);
    };
    if (besides() !== besides({ ...earlier, hidden: true })) throw new Error('The hidden offer counts');
    return [besides(), besides(earlier)];
  },
  'job-first-day': () => [
    inYear(
      yearsFor(
        { kind: 'current-job', start: '2025-01-01', ...fourHundred },
        { comparisonStart: '2026-01-01' },
      ),
      1,
    ),
  ],
  calendar: () => {
    const [alone] = comparedOf([{ start: '2026-09-01', ...base('120000') }], calendar);
    const [, later] = comparedOf([base('120000'), { start: '2026-07-01', ...base('120000') }], calendar);
    if (!alone || !later) throw new Error('Not computed');
    return [
      inYear(alone, 1),
      inYear(alone, 2),
      inYear(alone, 5),
      inAll(alone),
      inAll(later),
      afterwards(later),
    ];
  },
  horizon: () => {
    const of = yearsFor({ ...priced('100'), ...grantOf([each('1', 5, 12)]) });
    return [inAll(of), afterwards(of)];
  },
  'contract-end': () => {
    const offer = { contractEnd: '2026-03-15', ...base('120000') };
    return [posted(entryAt(entriesOf(offer, 'base'), 3)), inAll(yearsFor(offer))];
  },
};
