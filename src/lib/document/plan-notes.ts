/*
 * What each field of a retirement plan, a health savings account and a share purchase plan means: a part of
 * field-notes.ts, keyed from the benefit line.
 */

/** The notes on the fields of benefit plans, by their path in the benefit line. */
export const PLAN_NOTES: Readonly<Record<string, string>> = {
  '.payPeriods':
    'Pay periods a year: 12 and 24 follow the months of employment; 26 and 52 are stretches of 14 and 7 days counted from the start.',
  '.eligiblePay': 'The pay that contributions are a share of.',
  '.waitingMonths':
    'Months of service before the plan is open: neither side puts anything in before; 0 when absent.',
  '.contribution(retirement-plan)':
    'The share of eligible pay that you put in: "0.06" for 6%. Without it there is no match.',
  '.alreadyDeferred':
    "What you have put into other employers' plans in the calendar year in which year 1 begins; it uses up the limit of that year.",
  '.catchUp(retirement-plan)':
    'The higher limit on own contributions from an age on, taken to hold in every year; the usual limit when absent.',
  '.nonElective':
    'The share of eligible pay that the employer puts in whatever you do: "0.03" for 3%; none when absent.',
  '.match': 'What the employer adds to your contributions; nothing when absent.',
  '.match.tiers': 'The tiers of the match, from the first share of pay on.',
  '.match.tiers[].rate': 'What is added for each unit that you put in: "0.5" for 50%.',
  '.match.tiers[].upTo':
    'The share of eligible pay at which the tier ends, counted from 0: 3% and then 5% for "the first 3% and the next 2%".',
  '.match.yearlyCap': 'The most that the match comes to in a calendar year; no such cap when absent.',
  '.match.paid':
    "With every pay period only; or with a true-up on 31 December, which brings it to the match of the year's totals.",
  '.match.vesting': 'When the match is yours to keep.',
  '.match.vesting.kind': 'At once, all of it after some months of service, or in steps.',
  '.match.vesting.months': 'Months of service from the start, after which all of it is yours.',
  '.match.vesting.steps': 'The steps, in order; the last reaches the whole.',
  '.match.vesting.steps[].months': 'Months of service from the start.',
  '.match.vesting.steps[].portion': 'The share of the match that is yours from then on: "0.2" for 20%.',
  '.amount(hsa)': 'What the employer pays in, for a year.',
  '.paid(hsa)':
    'A twelfth at the end of every month, all of it at the end of every employment year, or all of it every 1 January.',
  '.coverage(hsa)': 'Whose health plan it goes with, which decides the yearly limit.',
  '.catchUp(hsa)': 'Set from the age of 55, which raises the limit.',
  '.qualification':
    "Whether the plan is under section 423 of the US tax code, so that a calendar year's shares are limited to 25,000 dollars at their price on the first day of the offering.",
  '.discount': 'The share taken off the price: "0.15" for 15%.',
  '.lookback': 'Whether the price on the first day of the offering counts where it is the lower one.',
  '.contribution(espp)': 'The share of base pay that you put in: "0.1" for 10%.',
  '.purchaseEveryMonths':
    'Months from one purchase to the next. Whole shares are bought; what is left over is paid back.',
  '.purchasesPerOffering': 'How many purchases an offering has; 1 when absent.',
  '.offeringStart':
    'The first day of one of the offerings, from which the others are counted; the start when absent. You join with the first that begins on or after your start.',
};
