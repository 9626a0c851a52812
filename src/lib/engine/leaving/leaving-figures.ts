import { whole } from '../money/ratio.ts';
import type { Entry, Ledger, Stream } from '../ledger/ledger.ts';
import { input, moneyTerm, postedTerm, productOf, sumOf } from '../ledger/terms.ts';
import type { Departures } from './departures.ts';
import type { Ending } from './ending.ts';
import { entriesKept, sumKept, type KeptLine } from './kept-lines.ts';
import { reportedTerm, sumOfAmounts, sumOfEntries, together, type LeavingAmount } from './leaving-amount.ts';
import { faceOf, isSellableOn, priceAtOnce, type LeftGrant } from './left-grants.ts';
import type { LeftMatch } from './left-match.ts';
import type { Clawed } from './owed-back.ts';
import { payOnLeaving } from './pay-on-leaving.ts';

/** What leaving comes to, amount by amount, in the order in which they are shown. */
export const LEAVING_FIGURES = [
  'cash-received',
  'severance',
  'bonus-payout',
  'leave-payout',
  'owed-back',
  'cash-kept',
  'benefits-kept',
  'vested-sellable',
  'accelerated',
  'kept',
  'vested-not-sellable',
  'accelerated-not-sellable',
  'exercise-cost',
  'unvested',
  'unvested-match',
  'forfeited',
  'unvested-not-sellable',
] as const;

/** One amount of what leaving comes to. */
export type LeavingFigure = (typeof LEAVING_FIGURES)[number];

/** All amounts of what leaving comes to. */
export type LeavingFigures = Readonly<Record<LeavingFigure, LeavingAmount>>;

/** All that the figures are made of. */
export interface Left {
  readonly departures: Departures;
  readonly ending: Ending;
  readonly lines: readonly KeptLine[];
  readonly matches: readonly LeftMatch[];
  readonly grants: readonly LeftGrant[];
  readonly clawbacks: readonly Clawed[];
}

/** Every amount of what leaving comes to. */
export function figuresOf(left: Left): LeavingFigures {
  const { departures, ending, lines, grants, clawbacks } = left;
  const currency = departures.ledger.assumptions.reportingCurrency;
  const cashLines = lines.filter(({ stream }) => isCash(departures.ledger, stream));
  const cash = sumOfEntries('leaving.cash-received', sumOfLines(cashLines), currency, () =>
    cashLines.flatMap(entriesKept),
  );
  const pay = payOnLeaving(departures, ending);
  const owed = together(
    'leaving.clawback',
    clawbacks.map((one) => one.owed),
  );
  const cashKept = sumOfAmounts('leaving.cash-kept', currency, [
    ['cash-received', cash.minor],
    ['severance', pay.severance.minor],
    ['bonus-payout', pay.bonusPayout.minor],
    ['leave-payout', pay.leavePayout.minor],
    ['owed-back', -owed.minor],
  ]);
  const benefits = benefitsKept(left);
  const vested = (isSellable: boolean): LeavingAmount => {
    const entries = (): readonly Entry[] =>
      grants.flatMap(({ line, vestedCount }) =>
        line.stream.entries
          .slice(0, vestedCount)
          .filter(({ month }, i) => month >= 1 && isSellableOn(line, i, ending.lastDay) === isSellable),
      );
    return sumOfEntries('leaving.vested', sumFaces(entries()), currency, entries, faceOf);
  };
  const accelerated = (isSellable: boolean): LeavingAmount =>
    acceleratedAmount(
      departures,
      grants.filter((grant) => grant.isSellable === isSellable),
    );
  const unvested = (isSellable: boolean): LeavingAmount => unvestedAmount(left, isSellable);
  const [vestedSellable, acceleratedSellable] = [vested(true), accelerated(true)];
  const unvestedSellable = unvested(true);
  const unvestedMatch = together(
    'leaving.unvested-match',
    left.matches.map((match) => match.unvested),
  );
  return {
    'cash-received': cash,
    severance: pay.severance,
    'bonus-payout': pay.bonusPayout,
    'leave-payout': pay.leavePayout,
    'owed-back': owed,
    'cash-kept': cashKept,
    'benefits-kept': benefits,
    'vested-sellable': vestedSellable,
    accelerated: acceleratedSellable,
    kept: sumOfAmounts('leaving.kept', currency, [
      ['cash-kept', cashKept.minor],
      ['benefits-kept', benefits.minor],
      ['vested-sellable', vestedSellable.minor],
      ['accelerated', acceleratedSellable.minor],
    ]),
    'vested-not-sellable': vested(false),
    'accelerated-not-sellable': accelerated(false),
    'exercise-cost': exerciseCost(left),
    unvested: unvestedSellable,
    'unvested-match': unvestedMatch,
    forfeited: sumOfAmounts('leaving.forfeited', currency, [
      ['unvested-equity', unvestedSellable.minor],
      ['unvested-match', unvestedMatch.minor],
    ]),
    'unvested-not-sellable': unvested(false),
  };
}

const sumOfLines = (lines: readonly KeptLine[]): bigint =>
  lines.reduce((sum, line) => sum + sumKept(line), 0n);
const sumFaces = (entries: readonly Entry[]): bigint =>
  entries.reduce((sum, entry) => sum + faceOf(entry), 0n);

/** Whether a line is money in hand: pay, payments and allowances, less premiums; not what days of leave are worth. */
function isCash({ offer }: Ledger, { component, path: [list, index] }: Stream): boolean {
  switch (component) {
    case 'base-salary':
    case 'variable-pay':
    case 'bonus':
    case 'sign-on':
    case 'premiums':
      return true;
    case 'other-benefits':
      return !(list === 'benefits' && typeof index === 'number' && offer.benefits?.[index]?.kind === 'leave');
    case 'retirement':
    case 'hsa':
    case 'espp':
    case 'initial-grants':
    case 'refresh-grants':
      return false;
  }
}

/** Retirement money with the vested part of the match, health savings, gains of share purchases, worth of leave. */
function benefitsKept({ departures, lines, matches }: Left): LeavingAmount {
  const currency = departures.ledger.assumptions.reportingCurrency;
  const ofMatches = new Set(matches.map(({ line }) => line));
  const plain = lines.filter((line) => !ofMatches.has(line) && !isCash(departures.ledger, line.stream));
  return {
    minor: sumOfLines(plain) + matches.reduce((sum, { kept }) => sum + kept, 0n),
    working: () => ({
      rule: 'leaving.benefits-kept',
      term: sumOf(
        ...plain.map((line) => moneyTerm('benefits-paid', whole(sumKept(line)), currency)),
        ...matches.map(({ paid, portion }) =>
          postedTerm(
            productOf(
              moneyTerm('match-so-far', whole(paid), currency),
              input('match-vested', portion, 'portion'),
            ),
            currency,
          ),
        ),
      ),
      entries: [...plain, ...ofMatches].flatMap(entriesKept),
      notes: [],
    }),
  };
}

function acceleratedAmount({ ledger }: Departures, grants: readonly LeftGrant[]): LeavingAmount {
  const { assumptions } = ledger;
  return {
    minor: grants.reduce((sum, { acceleratedValue }) => sum + acceleratedValue, 0n),
    working: () => ({
      rule: 'leaving.accelerated',
      term: sumOf(
        ...grants.flatMap((left) => {
          const { acceleratedOn: day, accelerated, line } = left;
          if (day === undefined) return [];
          const units = input('accelerated-units', accelerated, 'shares');
          const unit = input('price-on-date', priceAtOnce(left, day), 'price');
          return [reportedTerm(assumptions, line.grant.currency, productOf(units, unit), day)];
        }),
      ),
      entries: [],
      notes: [],
    }),
  };
}

/** What of the grants has not vested, on its own vest dates, less what vests at once. */
function unvestedAmount({ departures, grants }: Left, isSellable: boolean): LeavingAmount {
  const currency = departures.ledger.assumptions.reportingCurrency;
  const chosen = grants.map((left) => ({
    left,
    entries: left.line.stream.entries
      .slice(left.vestedCount)
      .filter((_, i) => !left.line.deliveries[left.vestedCount + i]?.isIlliquid === isSellable),
  }));
  const atOnce = chosen.reduce(
    (sum, { left, entries }) => (entries.length > 0 ? sum + left.acceleratedAsScheduled : sum),
    0n,
  );
  const entries = chosen.flatMap((one) => one.entries);
  const all = sumFaces(entries);
  const summed = sumOfEntries('leaving.unvested', all, currency, () => entries, faceOf);
  if (atOnce === 0n) return summed;
  return {
    minor: all - atOnce,
    working: () => ({
      rule: 'leaving.unvested-less-accelerated',
      term: sumOf(
        moneyTerm('unvested-equity', whole(all), currency),
        moneyTerm('accelerated-as-scheduled', whole(-atOnce), currency),
      ),
      entries,
      notes: [],
    }),
  };
}

function exerciseCost({ departures, ending, grants }: Left): LeavingAmount {
  const { assumptions } = departures.ledger;
  const options = grants.filter(({ exerciseCost: cost }) => cost !== 0n);
  return {
    minor: options.reduce((sum, { exerciseCost: cost }) => sum + cost, 0n),
    working: () => ({
      rule: 'leaving.exercise-cost',
      term: sumOf(
        ...options.map(({ vested, accelerated, strike, line }) => {
          const units = sumOf(
            input('vested-shares', vested, 'shares'),
            ...(accelerated.n === 0n ? [] : [input('accelerated-units', accelerated, 'shares')]),
          );
          const each = input('strike', strike ?? whole(0), 'price', [
            ...line.grant.holding.path,
            'award',
            'strike',
          ]);
          const term = productOf(units, each);
          return reportedTerm(assumptions, line.grant.currency, term, ending.lastDay);
        }),
      ),
      entries: [],
      notes: [],
    }),
  };
}
