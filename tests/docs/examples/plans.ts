import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { matchStanding, type MatchVesting } from '#lib/engine/benefits/retirement/match-vesting.ts';
import { limitsOf } from '#lib/engine/statutory/limits-of.ts';
import { checkDocument } from '#lib/engine/checks/check-offer.ts';
import type { Entry } from '#lib/engine/ledger/ledger.ts';
import { match, offer } from '../../engine/plans.ts';
import { priced } from '../../engine/equity.ts';
import { documentOf, yearsFor, type Fields } from '../../engine/offers.ts';
import { base, bonus, date, entriesOf, entryAt, inYear, money, number, posted } from '../figures.ts';
import type { Examples } from '../worked-examples.ts';

const matched = (terms: Fields, rest: Fields = {}, settings: Fields = {}) =>
  entriesOf(offer(terms, rest), 'benefit:p:match', settings);

/** What lines come to in a calendar year. */
const inCalendarYear = (entries: readonly Entry[], year: string): string =>
  money(entries.reduce((sum, entry) => (entry.date.startsWith(year) ? sum + entry.amount : sum), 0n));

/** What of an entry is of each certainty. */
const partsOf = (entry: Entry): readonly string[] => entry.parts.map(({ amount }) => money(amount));

const TWO_TIERS = [
  { rate: '1', upTo: '0.03' },
  { rate: '0.5', upTo: '0.05' },
];
const GRADED = [
  { months: 12, portion: '0.25' },
  { months: 24, portion: '1' },
];

/** Section 4: what an employer adds to a retirement plan. */
export const RETIREMENT: Examples = {
  'pay-periods': () => {
    const [first, second] = matched({ payPeriods: 24, match: match() });
    if (!first || !second || posted(first) !== posted(second)) throw new Error('Not two equal halves');
    const byWeeks = entryAt(matched({ payPeriods: 26, match: match() }), 1);
    const cut = entryAt(matched({ match: match() }, { contractEnd: '2026-01-10' }), 1);
    return [date(first), date(second), posted(first), posted(byWeeks), date(byWeeks), posted(cut)];
  },
  waiting: () => {
    const terms = { waitingMonths: 3, match: match() };
    return [date(entryAt(matched(terms), 1)), inYear(yearsFor(offer(terms)), 1, 'retirement')];
  },
  'match-tiers': () => {
    const terms = { contribution: '0.04', match: match({ tiers: TWO_TIERS }) };
    return [posted(entryAt(matched(terms), 1)), inYear(yearsFor(offer(terms)), 1, 'retirement')];
  },
  'match-cap': () => {
    const entries = matched({ match: match({ yearlyCap: '3000' }) });
    return [
      ...entries.filter((entry) => /^2026-0[78]/.test(entry.date)).map(posted),
      inCalendarYear(entries, '2026'),
    ];
  },
  'match-rounding': () => {
    const entries = matched({ match: match() }, base('100000'));
    return [...entries.slice(0, 3).map(posted), inCalendarYear(entries, '2026')];
  },
  'statutory-limits': () => {
    const { year, deferral, compensation } = limitsOf(2031);
    return [String(year), number(deferral.dollars), number(compensation.dollars)];
  },
  'deferral-limit': () => {
    const of = (terms: Fields) => matched({ contribution: '0.2', match: match(), ...terms }, base('300000'));
    const trueUp = of({ match: match({ paid: 'true-up' }) }).filter((entry) => entry.date.startsWith('2026'));
    const last = entryAt(trueUp, trueUp.length);
    return [
      inCalendarYear(of({}), '2026'),
      posted(last),
      date(last),
      inCalendarYear(of({ catchUp: 'from-50' }), '2026'),
      inCalendarYear(of({ alreadyDeferred: '20000' }), '2026'),
    ];
  },
  'compensation-limit': () => {
    const entries = entriesOf(
      offer({ contribution: '0', nonElective: '0.05' }, base('480000')),
      'benefit:p:non-elective',
    );
    const ofYear = entries.filter((entry) => entry.date.startsWith('2026'));
    return [inCalendarYear(entries, '2026'), String(ofYear.length)];
  },
  'additions-limit': () => {
    const terms = { contribution: '0.08', nonElective: '0.15', match: match() };
    const nonElective = entriesOf(offer(terms, base('300000')), 'benefit:p:non-elective');
    return [
      posted(entryAt(nonElective, 11)),
      inCalendarYear(nonElective, '2026'),
      inCalendarYear(matched(terms, base('300000')), '2026'),
    ];
  },
  'match-vesting': () => {
    const vesting = { kind: 'graded', steps: GRADED } as const;
    const entries = matched({ match: match({ vesting }) });
    const standing = matchStanding(
      entries,
      vesting as unknown as MatchVesting,
      '2026-01-01' as PlainDate,
      '2027-01-01' as PlainDate,
    );
    return [...partsOf(entryAt(entries, 13)), money(standing.vested), money(standing.unvested)];
  },
  'bonus-matched': () => {
    const fields = offer({ eligiblePay: 'base-and-bonus', match: match() }, bonus('0.1'));
    const unsure = entriesOf(fields, 'benefit:p:match').flatMap((entry) =>
      entry.parts.filter(({ certainty }) => certainty === 'discretionary'),
    );
    return [inYear(yearsFor(fields), 1, 'retirement'), money(unsure[0]?.amount ?? 0n)];
  },
  'match-history': () => {
    const job = { ...base('300000'), kind: 'current-job', start: '2024-01-01' };
    const entries = matched({ contribution: '0.2', match: match() }, job, { comparisonStart: '2026-04-01' });
    return [inCalendarYear(entries, '2026')];
  },
};

const account = (amount: string, terms: Fields = {}): Fields => ({
  start: '2026-07-01',
  benefits: [{ kind: 'hsa', id: 'h', amount, paid: 'monthly', coverage: 'family', ...terms }],
});

const purchases = (rate: string, terms: Fields = {}, rest: Fields = {}) =>
  entriesOf(
    {
      ...base(rate),
      ...priced('50'),
      benefits: [
        {
          kind: 'espp',
          id: 'e',
          qualification: 'section-423',
          discount: '0.15',
          lookback: true,
          contribution: '0.1',
          purchaseEveryMonths: 6,
          ...terms,
        },
      ],
      ...rest,
    },
    'benefit:e',
  );

/** Section 4: health savings accounts and share purchase plans. */
export const PLANS: Examples = {
  'health-savings': () => {
    const monthly = account('1000');
    const [doubt] = checkDocument(documentOf([account('8751')])).map(({ problem }) => problem);
    if (doubt?.kind !== 'hsa-above-limit') throw new Error('No warning');
    return [
      posted(entryAt(entriesOf(monthly, 'benefit:h'), 1)),
      inYear(yearsFor(monthly), 1, 'hsa'),
      date(entryAt(entriesOf(account('1000', { paid: 'calendar-year-start' }), 'benefit:h'), 1)),
      money(doubt.limit.minor),
      String(doubt.year),
    ];
  },
  'share-purchase': () => {
    const [flat] = purchases('85000');
    if (!flat) throw new Error('No purchase');
    const rising = priced('50', { datedPrices: [{ date: '2026-06-01', price: '60' }] });
    return [
      date(flat),
      posted(flat),
      ...[true, false].map((lookback) => posted(entryAt(purchases('85000', { lookback }, rising), 1))),
    ];
  },
  offerings: () => {
    const later = purchases('85000', { offeringStart: '2026-05-01' }, { start: '2026-06-15' });
    return [date(entryAt(later, 1)), ...purchases('85000', {}, { contractEnd: '2026-12-30' }).map(date)];
  },
  'purchase-limit': () => purchases('400000').slice(0, 3).map(posted),
};
