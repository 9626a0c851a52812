import type { Problem, StatedTwice } from '#lib/engine/checks/finding.ts';
import type { Ratio } from '#lib/engine/money/ratio.ts';
import { dateText } from './date-text.ts';
import { countText, numberText } from './decimals.ts';
import { moneyText } from './money.ts';
import { percentText, portionText } from './percent.ts';

/** A problem in words that finish the sentences "found …" and "expected …". */
export interface ProblemWords {
  readonly found: string;
  readonly expected: string;
}

const absolute = ({ n, d }: Ratio): Ratio => ({ n: n < 0n ? -n : n, d });

/** What the fields are called that a sentence leads to. */
export interface FieldNames {
  readonly exchangeRates: string;
  readonly hoursPerWeek: string;
  readonly fractional: string;
  readonly fullyDilutedShares: string;
  readonly fairMarketValue: string;
  readonly preferredPrice: string;
}

/** The fields as the page calls them. */
export const PAGE_NAMES: FieldNames = {
  exchangeRates: 'the settings',
  hoursPerWeek: 'the hours a week of the offer',
  fractional: 'an allocation in fractions of shares',
  fullyDilutedShares: 'the fully diluted shares',
  fairMarketValue: 'the fair market value',
  preferredPrice: 'the preferred price',
};

/** The fields as a file calls them, for those who write one. */
export const FILE_NAMES: FieldNames = {
  exchangeRates: 'settings.exchangeRates',
  hoursPerWeek: 'hoursPerWeek on the offer',
  fractional: 'the allocation "FRACTIONAL"',
  fullyDilutedShares: 'fullyDilutedShares',
  fairMarketValue: 'fairMarketValue',
  preferredPrice: 'preferredPrice',
};

/** What was found and what is expected instead, with the figures that show it. */
export function problemWords(problem: Problem, fields: FieldNames = PAGE_NAMES): ProblemWords {
  switch (problem.kind) {
    case 'no-start':
      return {
        found: 'no start date',
        expected: 'the first day of work, or a comparison start in the settings',
      };
    case 'no-exchange-rate':
      return {
        found: `the currency ${problem.currency} without an exchange rate`,
        expected: `a dated rate for ${problem.currency} in ${fields.exchangeRates}`,
      };
    case 'rate-of-reporting-currency':
      return {
        found: `a rate for ${problem.currency}, which is the reporting currency`,
        expected: 'rates for other currencies only; this one changes nothing',
      };
    case 'ends-before-start':
      return {
        found: `a contract that ends on ${dateText(problem.end)}, before it starts on ${dateText(problem.start)}`,
        expected: 'an end on or after the start',
      };
    case 'deadline-before-offer':
      return {
        found: `a reply deadline on ${dateText(problem.deadline)}, before the offer of ${dateText(problem.offerDate)}`,
        expected: 'a deadline on or after the offer date',
      };
    case 'stated-twice':
      return statedTwiceWords(problem.of);
    case 'needs-base':
      return { found: 'a share or multiple of base, but no base', expected: 'a base salary to take it of' };
    case 'not-in-currency-of-base':
      return {
        found: `${problem.stated} for pay that is measured on a base in ${problem.base}`,
        expected: `no currency here, or ${problem.base}: a share of the base is paid as the base is`,
      };
    case 'needs-hours':
      return {
        found: 'a multiple of hourly base, but an annual base without hours a week',
        expected: fields.hoursPerWeek,
      };
    case 'target-below-base':
      return {
        found: `on-target earnings of ${moneyText(problem.target)}, below the base of ${moneyText(problem.base)}`,
        expected: 'on-target earnings that include the base',
      };
    case 'contribution-above-limit':
      return {
        found: `own contributions of ${moneyText(problem.amount)} a year, above the limit of ${moneyText(problem.limit)} for ${problem.year}`,
        expected:
          'a share that stays below it: contributions stop at the limit, and a match per paycheck with them',
      };
    case 'hsa-above-limit':
      return {
        found: `${moneyText(problem.amount)} a year, above the limit of ${moneyText(problem.limit)} for ${problem.year}`,
        expected: 'an amount within the limit for this coverage',
      };
    case 'match-without-contribution':
      return {
        found: 'a match, but an own contribution of 0',
        expected: 'an own contribution: without one there is no match',
      };
    case 'tiers-not-increasing':
      return {
        found: `a tier that ends at ${portionText(problem.end)} of pay, not above the ${portionText(problem.before)} at which it begins`,
        expected: 'tiers that each end at a larger share of pay, counted from 0',
      };
    case 'vesting-steps-not-increasing':
      return {
        found: 'a vesting step that is not later and larger than the one before it',
        expected: 'steps of more months and a larger share, one after the other',
      };
    case 'vesting-steps-not-whole':
      return {
        found: `vesting steps that end at ${portionText(problem.reached)}`,
        expected: 'a last step that reaches 100%',
      };
    case 'espp-without-price':
      return {
        found: 'a share purchase plan without a price of listed shares',
        expected: 'listed stock with a price above 0 and its date; or the gain as an amount',
      };
    case 'no-share-price':
      return { found: 'equity in shares without a share price', expected: 'stock with a price and its date' };
    case 'no-price-of-chosen-valuation':
      return noPriceWords(problem.valuation, fields);
    case 'no-conversion-price':
      return {
        found: 'a grant given as a value, with no price above 0 to turn it into shares',
        expected: 'a conversion price, or a share price above 0',
      };
    case 'empty-schedule':
      return {
        found: 'a vesting schedule without a single vest',
        expected: 'at least one statement or vest',
      };
    case 'schedule-not-whole':
      return {
        found: `a schedule that sums to ${portionText(problem.sum)}, ${percentText(absolute(problem.missing))} too ${problem.missing.n > 0n ? 'little' : 'much'}`,
        expected: 'statements whose portions sum to 100%',
      };
    case 'cliff-longer-than-schedule':
      return {
        found: 'a cliff that ends after the last occurrence of its statement',
        expected: 'a cliff no longer than the statement',
      };
    case 'nothing-after-cliff':
      return {
        found: 'a cliff of less than the whole, with no occurrence after it to vest the rest',
        expected: 'a cliff portion of 1, or occurrences after the cliff',
      };
    case 'event-not-named':
      return {
        found: `the event ${JSON.stringify(problem.name)}, which has no date, so what waits for it is not counted`,
        expected: 'a date for it in the events of the grant, once it is known or assumed',
      };
    case 'vests-not-whole':
      return {
        found: `vests of ${countText(problem.sum, 'share')} for a grant of ${countText(problem.granted, 'share')}`,
        expected: 'vests that sum to the grant',
      };
    case 'vest-before-grant':
      return {
        found: `a vest on ${dateText(problem.vest)}, before the grant on ${dateText(problem.grant)}`,
        expected: 'a vest on or after the grant date',
      };
    case 'vest-before-vesting-start':
      return {
        found: `a vest on ${dateText(problem.vest)}, before vesting starts on ${dateText(problem.start)}`,
        expected: 'a vest on or after the vesting start',
      };
    case 'vest-before-start':
      return {
        found: `a vest on ${dateText(problem.vest)}, before the job starts on ${dateText(problem.start)}`,
        expected: 'a later vest, or an earlier vesting start that accounts for it',
      };
    case 'more-occurrences-than-shares':
      return {
        found: `${countText(problem.shares, 'share')} over more vest dates than that, so that some dates vest nothing`,
        expected: 'at least one share a vest date',
      };
    case 'part-shares':
      return {
        found: `a grant of ${countText(problem.shares, 'share')}, of which only whole ones vest`,
        expected: `a whole number of shares, or ${fields.fractional}`,
      };
    case 'strike-above-price':
      return {
        found: `a strike price of ${numberText(problem.strike)}, above today's price of ${numberText(problem.price)}`,
        expected: "a strike price below the share price; at today's price the options are worth nothing",
      };
    case 'threshold-above-price':
      return {
        found: `a ${problem.floor === 'threshold' ? 'threshold' : 'base price'} of ${numberText(problem.threshold)}, above today's price of ${numberText(problem.price)}`,
        expected: "one below the share price; at today's price the units are worth nothing",
      };
    case 'expires-before-vest':
      return {
        found: `options that expire on ${dateText(problem.expiry)}, before they vest on ${dateText(problem.vest)}`,
        expected: 'an expiry after the last vest; what vests after it is worth nothing',
      };
    case 'event-before-grant':
      return {
        found: `${eventWords(problem)} on ${dateText(problem.event)}, before the grant on ${dateText(problem.grant)}`,
        expected: 'an event after the grant date',
      };
    case 'no-exit-scenarios':
      return {
        found: 'equity valued by exit, without an exit scenario',
        expected: 'at least one scenario with a value, a date and a probability',
      };
    case 'no-fully-diluted-shares':
      return {
        found: 'equity valued by exit, without the number of fully diluted shares',
        expected: `${fields.fullyDilutedShares}, the number of all shares of the company`,
      };
    case 'zero-fully-diluted-shares':
      return {
        found: 'no fully diluted shares',
        expected: 'a number above 0: a share of the company is shares divided by it',
      };
    case 'probabilities-not-whole':
      return {
        found: `probabilities that sum to ${portionText(problem.sum)}, ${percentText(absolute(problem.missing))} too ${problem.missing.n > 0n ? 'little' : 'much'}`,
        expected: 'probabilities that sum to 100%: add the scenario in which nothing is paid',
      };
    case 'without-effect':
      return withoutEffectWords(problem.what);
    case 'band-without-points':
      return { found: 'a band without a figure', expected: 'at least one percentile' };
    case 'points-not-rising':
      return {
        found: `${problem.lower.point} of ${moneyText(problem.lower.amount)}, above ${problem.upper.point} of ${moneyText(problem.upper.amount)}`,
        expected: 'figures that rise, or stay the same, from the lowest point to the highest',
      };
    case 'no-such-offer':
      return { found: `the offer "${problem.id}", which is not here`, expected: 'the id of an offer' };
    case 'clawback-months-below':
      return {
        found: `months that are each one of ${problem.denominator}, over ${problem.months} months: more than was paid would be owed at first`,
        expected: `one of ${problem.months} or more; until then no more than the payment counts`,
      };
    case 'clawback-leaves-residue':
      return {
        found: `${problem.months} × ${portionText(problem.percentage)}, which leaves ${portionText(problem.residue)} of the payment over`,
        expected:
          'a share that reaches the whole, such as 1/12 for 12 months; read to the letter, what is left over is owed until the last day of the clause',
      };
    case 'clawback-steps-not-rising':
      return {
        found: 'stretches of a clawback whose months do not rise',
        expected: 'each stretch to end after the one before it',
      };
    case 'match-balance-without-match':
      return {
        found: 'a balance of employer match, but no plan with a match',
        expected: 'a retirement plan with a match, whose vesting says what of it would be lost',
      };
    case 'quoted-total-differs':
      return {
        found: `a quoted total of ${moneyText(problem.quoted)}, while the parts come to ${moneyText(problem.computed)}`,
        expected: 'a total that the parts add up to: ask what else it counts',
      };
    case 'quoted-grant-needs-growth':
      return {
        found: `a quoted value of ${moneyText(problem.quoted)}, while the vests come to ${moneyText(problem.computed)}`,
        expected: `a value without hidden growth: the quote takes ${percentText(problem.growth)} a year from today's price`,
      };
    case 'quoted-grant-out-of-reach':
      return {
        found: `a quoted value of ${moneyText(problem.quoted)}, while the vests come to ${moneyText(problem.computed)}`,
        expected: 'a value that some growth of the share price between −90% and 300% a year would give',
      };
  }
}

function statedTwiceWords(of: StatedTwice): ProblemWords {
  switch (of.what) {
    case 'raise':
      return {
        found: `a second raise on ${dateText(of.date)}`,
        expected: 'one raise a day; both apply, one after the other',
      };
    case 'price':
      return {
        found: `a second price from ${dateText(of.date)} on`,
        expected: 'one price a day; the last one stated holds',
      };
    case 'guarantee':
      return {
        found: `a second guarantee for bonus year ${of.year}`,
        expected: 'one guarantee a year; the last one stated holds',
      };
    case 'event':
      return {
        found: `a second date for the event ${JSON.stringify(of.name)}`,
        expected: 'one date an event; the last one stated holds',
      };
    case 'score':
      return {
        found: `a second score by ${JSON.stringify(of.name)}`,
        expected: 'one score a criterion; the last one stated holds',
      };
    case 'exchange-rate':
      return {
        found: `a second rate for ${of.currency} on ${dateText(of.date)}`,
        expected: 'one rate a day and currency; the last one stated holds',
      };
  }
}

function eventWords({ of }: Extract<Problem, { kind: 'event-before-grant' }>): string {
  switch (of?.kind) {
    case undefined:
      return 'a liquidity event';
    case 'exit':
      return 'an exit';
    case 'named':
      return `the event ${JSON.stringify(of.name)}`;
  }
}

function withoutEffectWords(what: 'growth-of-exit-price' | 'award-in-cash'): ProblemWords {
  switch (what) {
    case 'growth-of-exit-price':
      return {
        found: 'a growth of the share price, with equity valued by exit',
        expected: 'no growth; the scenarios state what the company will be worth',
      };
    case 'award-in-cash':
      return {
        found: 'an award of another kind than plain units, with a size in cash',
        expected: 'a number of shares or a value; an amount in cash vests as it is, without strike or factor',
      };
  }
}

function noPriceWords(valuation: 'fair-market-value' | 'preferred-price', fields: FieldNames): ProblemWords {
  switch (valuation) {
    case 'fair-market-value':
      return {
        found: 'equity valued at fair market value, which is not stated',
        expected: `${fields.fairMarketValue}, the 409A price of common stock`,
      };
    case 'preferred-price':
      return {
        found: 'equity valued at the preferred price, which is not stated',
        expected: `${fields.preferredPrice}, what investors paid in the last round`,
      };
  }
}
