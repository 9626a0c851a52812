import type { RuleId } from '#lib/engine/ledger/rules.ts';

/** A rule of the method: its title, the rule in a sentence, and the section of docs/method.md that states it. */
export interface RuleWords {
  readonly title: string;
  readonly rule: string;
  readonly section: string;
}

/** The rules by which figures are computed. */
export const RULE_WORDS: Readonly<Record<RuleId, RuleWords>> = {
  'base-salary.month': {
    title: 'Base salary of a month',
    rule: 'The pay of the employment year to the end of this month, rounded, less the pay to the end of the month before, rounded.',
    section: '4. Components: Base salary',
  },
  'variable-pay.commission': {
    title: 'Commission',
    rule: 'A twelfth of the yearly target a month times attainment, or the guaranteed draw or ramp where that is larger, rounded over the year so far.',
    section: '4. Components: Variable pay',
  },
  'variable-pay.hours': {
    title: 'Paid hours beside the base',
    rule: 'A twelfth a month of hours a week times weeks a year times the rate, rounded over the year so far.',
    section: '4. Components: Variable pay',
  },
  'bonus.employment-year': {
    title: 'Bonus of an employment year',
    rule: 'Target times company factor times personal factor, on the base in force at the end of the employment year, or the guaranteed minimum where that is larger.',
    section: '4. Components: Bonus',
  },
  'bonus.performance-year': {
    title: 'Bonus of a performance year',
    rule: 'Target times factors times the calendar days employed in the performance year, paid on the last day of the payout month.',
    section: '4. Components: Bonus',
  },
  'sign-on.payment': {
    title: 'Sign-on payment',
    rule: 'The amount, on the day it is paid; it belongs to the year that begins on that day.',
    section: '4. Components: Sign-on',
  },
  'sign-on.spread': {
    title: 'Sign-on spread over a year',
    rule: 'A twelfth of the amount at the end of each month of the employment year, rounded over the year so far.',
    section: '4. Components: Sign-on',
  },
  'relocation.payment': {
    title: 'Relocation payment',
    rule: 'The amount, on the day it is paid; it belongs to the year that begins on that day.',
    section: '4. Components: Sign-on',
  },
  'relocation.spread': {
    title: 'Relocation spread over a year',
    rule: 'A twelfth of the amount at the end of each month of the employment year, rounded over the year so far.',
    section: '4. Components: Sign-on',
  },
  'equity.vest': {
    title: 'Vest',
    rule: 'Whole shares that vest on the day times the share price on the day; for options and profits units, times what the price is above the strike or threshold.',
    section: '4. Components: Equity grant',
  },
  'equity.cash-award': {
    title: 'Vest of a cash award',
    rule: 'The part of the awarded amount that vests on the day; it does not grow.',
    section: '4. Components: Equity grant',
  },
  'equity.cash-settled': {
    title: 'Vest paid in cash',
    rule: 'Units that vest on the day times the share price on the day, or what it is above the base price, paid in cash.',
    section: '4. Components: Equity grant',
  },
  'equity.illiquid-vest': {
    title: 'Vest that cannot be sold',
    rule: 'Whole shares times their value on the day, counted at nothing, less a discount, or in full, as the settings say.',
    section: '4. Components: Equity grant, Private',
  },
  'benefit.monthly': {
    title: 'Benefit by the month',
    rule: 'The amount at the end of each month, rounded over the year so far.',
    section: '4. Components: Other benefits',
  },
  'benefit.yearly': {
    title: 'Benefit by the year',
    rule: 'The amount on the last day of each employment year.',
    section: '4. Components: Other benefits',
  },
  'benefit.payment': {
    title: 'Benefit paid once',
    rule: 'The amount, on the day it is paid; it belongs to the year that begins on that day.',
    section: '4. Components: Other benefits',
  },
  'benefit.premium': {
    title: 'Premium',
    rule: 'What the employee pays for cover, taken off at the end of each month.',
    section: '4. Components: Other benefits',
  },
  'benefit.leave': {
    title: 'Leave above the reference',
    rule: 'Leave days above the reference number times base divided by 260 working days, once a year.',
    section: '4. Components: Other benefits',
  },
  'retirement.non-elective': {
    title: "Employer's share of pay",
    rule: "The employer's share of the pay that counts, whatever the employee puts in, rounded over the calendar year so far.",
    section: '4. Components: Retirement',
  },
  'retirement.match': {
    title: 'Match of a pay period',
    rule: 'Of each tier its rate times the part of the own contribution that lies in it, on the pay that counts, rounded over the calendar year so far.',
    section: '4. Components: Retirement',
  },
  'retirement.true-up': {
    title: 'True-up of a year',
    rule: "The match of the calendar year's contributions and pay, less the match of its pay periods, on 31 December.",
    section: '4. Components: Retirement',
  },
  'hsa.monthly': {
    title: 'HSA money by the month',
    rule: "A twelfth of the year's amount at the end of each month, rounded over the year so far.",
    section: '4. Components: Other benefits',
  },
  'hsa.yearly': {
    title: 'HSA money by the year',
    rule: 'The amount on the last day of each employment year.',
    section: '4. Components: Other benefits',
  },
  'hsa.calendar-year': {
    title: 'HSA money on 1 January',
    rule: 'The amount on each 1 January of the employment.',
    section: '4. Components: Other benefits',
  },
  'espp.purchase': {
    title: 'Share purchase',
    rule: 'Whole shares bought with what was put in, times what the share price on the day is above the price paid.',
    section: '4. Components: Other benefits',
  },
  conversion: {
    title: 'Conversion',
    rule: 'The line so far at the latest rate entered on or before each day, rounded, less what was converted before.',
    section: '3. The ledger: Currencies',
  },
  'reading.sum': {
    title: 'Sum of entries',
    rule: 'The sum of the entries shown, to the cent.',
    section: '5. Readings',
  },
  'reading.difference': {
    title: 'Difference',
    rule: 'What this offer pays less what the offer it is compared against pays, on the same line and over the same years.',
    section: '5. Readings',
  },
  'reading.annualised': {
    title: 'Annualised',
    rule: 'The total over the horizon divided by its years.',
    section: '5. Readings',
  },
  'reading.standard': {
    title: 'Standard TC',
    rule: "Base, target variable pay, target bonus, the initial grants at today's price divided by their vesting years, and all sign-ons divided by 4; no refresh grants, no benefits.",
    section: '5. Readings',
  },
  'reading.guaranteed': {
    title: 'Guaranteed',
    rule: 'The sum of the guaranteed parts of the entries over the horizon.',
    section: '5. Readings',
  },
  'reading.present-value': {
    title: 'Present value',
    rule: 'Every entry divided by one plus the discount rate to the power of its years after the comparison start, summed exactly and rounded once.',
    section: '5. Readings',
  },
  'reading.hourly': {
    title: 'Per hour',
    rule: 'The annualised total divided by hours a week times 52 weeks less the weeks of leave.',
    section: '5. Readings',
  },
  'reading.rent-money': {
    title: 'Rent money',
    rule: 'Guaranteed base less premiums in year 1, divided by its months.',
    section: '3. The ledger',
  },
  'reading.illiquid': {
    title: 'Equity that cannot be sold',
    rule: 'The sum of the values of the vests shown, beside the totals and not in them.',
    section: '4. Components: Equity grant, Private',
  },
  'leaving.cash-received': {
    title: 'Cash received',
    rule: 'The sum of the pay, payments and allowances dated up to the last day, less premiums. Pay of a part month goes by calendar days.',
    section: '5. Readings: Leaving',
  },
  'leaving.severance': {
    title: 'Severance',
    rule: 'What the offer states for whoever is laid off; weeks and months are of the base in force on the last day.',
    section: '5. Readings: Leaving',
  },
  'leaving.bonus-payout': {
    title: 'Bonus paid out',
    rule: 'The amount that the offer states for whoever is laid off.',
    section: '5. Readings: Leaving',
  },
  'leaving.leave-payout': {
    title: 'Unused leave paid out',
    rule: 'The base in force on the last day, divided by 260 days, times the days left.',
    section: '5. Readings: Leaving',
  },
  'leaving.clawback': {
    title: 'Owed back',
    rule: 'What has been paid times the share that the reading of the clause leaves, gross or less what was withheld, rounded once a payment.',
    section: '5. Readings: Clawback',
  },
  'leaving.cash-kept': {
    title: 'Cash kept',
    rule: 'Cash received and what is paid on leaving, less what is owed back.',
    section: '5. Readings: Leaving',
  },
  'leaving.benefits-kept': {
    title: 'Benefits kept',
    rule: 'Retirement money with the vested share of the match, health savings money, gains of share purchases and the worth of leave, up to the last day.',
    section: '5. Readings: Leaving',
  },
  'leaving.vested': {
    title: 'Vested equity',
    rule: 'The sum of the vests whose service ends on or before the last day, each at the price of its own day.',
    section: '5. Readings: Leaving',
  },
  'leaving.accelerated': {
    title: 'Equity that vests at once',
    rule: 'Units that vest at once times what one is worth on the day they do.',
    section: '5. Readings: Acceleration',
  },
  'leaving.kept': {
    title: 'Kept',
    rule: 'Cash kept, benefits kept and equity that can be sold.',
    section: '5. Readings: Leaving',
  },
  'leaving.exercise-cost': {
    title: 'Exercise cost due',
    rule: 'All vested options times their strike, if none has been exercised before.',
    section: '5. Readings: Leaving',
  },
  'leaving.unvested': {
    title: 'Unvested equity',
    rule: 'The sum of the vests whose service would end after the last day, each as it would count on its own day.',
    section: '5. Readings: Leaving',
  },
  'leaving.unvested-less-accelerated': {
    title: 'Unvested equity',
    rule: 'The vests whose service would end after the last day, less what vests at once, at what it would have been worth on schedule.',
    section: '5. Readings: Acceleration',
  },
  'leaving.unvested-match': {
    title: 'Unvested match',
    rule: 'All match so far, less the share of it that is vested by the months of service.',
    section: '5. Readings: Leaving',
  },
  'leaving.forfeited': {
    title: 'Forfeited',
    rule: 'Unvested equity that could have been sold, and the unvested match.',
    section: '5. Readings: Leaving',
  },
  'leaving.earned-bonus': {
    title: 'Bonus earned, not paid',
    rule: 'Each bonus that staying would bring times the calendar days of its year worked by the last day, divided by all that would be worked.',
    section: '5. Readings: Earned bonus',
  },
  'make-whole.unvested': {
    title: 'Unvested equity',
    rule: 'The sum of the vests of grants held whose service would end after the resignation, as the totals count them.',
    section: '5. Readings: Make-whole',
  },
  'make-whole.sum': {
    title: 'Make-whole',
    rule: 'Unvested equity, the bonus earned and not paid, the unvested match, and what is owed back.',
    section: '5. Readings: Make-whole',
  },
};
