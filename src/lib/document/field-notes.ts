/*
 * What each field of the offer document means, keyed by its path in the schema. Only json-schema.ts reads this,
 * so that the page does not carry it. Where a field means something else in one variant, its key ends in the
 * variant's kind: "size.value(cash)".
 */

import { NEGOTIATION_NOTES } from './negotiation-notes.ts';
import { TALK_NOTES } from './talk-notes.ts';
import { BAND_NOTES, OFFER_MARKET_NOTES } from './market-notes.ts';
import { LEAVING_NOTES } from './leaving-notes.ts';
import { PLAN_NOTES } from './plan-notes.ts';
import { ACTIVE_SCENARIO_NOTE, SCENARIO_NOTES } from './scenario-notes.ts';
import { SCORE_NOTES } from './score-notes.ts';
import { SIMULATION_NOTES, VOLATILITY_NOTE } from './simulation-notes.ts';

type Notes = Readonly<Record<string, string>>;

function under(prefix: string, notes: Notes): Notes {
  return Object.fromEntries(Object.entries(notes).map(([path, note]) => [`${prefix}${path}`, note]));
}

const CURRENCY = "The currency of this line, where it is not the offer's.";
const COUNT_IN_TOTAL = 'Whether the line is part of the totals; it is when this is absent.';

const LINE: Notes = {
  '.id': 'Names this line among its like; it stays the same while the line is edited.',
  '.label': 'What the line is called in tables, where its usual name does not do.',
  '.currency': CURRENCY,
};

const SETTINGS: Notes = {
  '.reportingCurrency': 'The currency in which all offers are compared, as an ISO 4217 code.',
  '.comparisonStart':
    "The first day of the comparison; when absent, the earliest start of a new offer. The current job's year 1 begins on it.",
  '.horizonYears': 'How many years are compared; 4 when absent.',
  '.view': 'How the horizon is cut: by the own years of each offer (when absent), or by calendar years.',
  '.totalDefinition': 'The total by which offers are ranked; total compensation when absent.',
  '.illiquidEquity':
    'How equity that cannot be sold counts in the totals: not at all (when absent), less the liquidity discount, or in full.',
  '.growthSteps':
    'When assumed growth moves a share price: by the month (when absent), or once a year at the start or the end of an employment year.',
  '.baseline': 'The id of the offer that the others are held against.',
  '.discountRate': 'The yearly rate of the present value: "0.05" for 5%; 0 when absent.',
  '.referenceLeaveDays':
    'Days of leave a year above which leave counts as pay; when absent, leave stays inside salary.',
  '.scenario': ACTIVE_SCENARIO_NOTE,
  '.exchangeRates': 'Rates of exchange, each in force from its date until the next of its currency.',
  '.exchangeRates[].currency': 'The currency that the rate converts from.',
  '.exchangeRates[].date': 'The first day of the rate; days before the first rate take the first.',
  '.exchangeRates[].rate': 'Units of the reporting currency for one unit of this currency.',
  '.ageBands':
    'By what pay bands in dollars are brought to the latest known month: consumer prices, which are not wages. As published when absent.',
};

const FACTS: Notes = {
  '.company': 'The employer.',
  '.role': 'The job, in its own words.',
  '.level': "The employer's level or grade.",
  '.place': 'Where the work is done.',
  '.arrangement': 'Whether the work is done on site, at home or both.',
  '.employmentType': 'The kind of employment.',
  '.offerDate': 'The day of the offer.',
  '.replyDeadline': 'The day until which the offer stands.',
  '.inWriting': 'Whether the offer is in writing, so that it could be shown to someone.',
  '.start': 'The first day of work; the comparison start when absent.',
  '.contractEnd': 'The last day of an employment that ends: nothing is paid after it.',
  '.hoursPerWeek': 'Hours worked a week, for pay by the hour.',
  '.notes': 'Anything else worth keeping, in your own words.',
  '.currency': 'The currency of the offer, as an ISO 4217 code, for every line that states none.',
  '.quotedTotal': 'A total that the employer or recruiter has named, to hold against the parts.',
  '.quotedTotal.amount': 'The total that was named.',
  '.quotedTotal.covers': 'Which total it is: the first year, the yearly average, or standard TC.',
};

const BASE: Notes = {
  '': 'Base salary; not stated when absent.',
  '.kind': 'Whether base is paid by the year or by the hour.',
  '.rate(annual)': 'Base pay for a year of full hours.',
  '.rate(hourly)': 'Base pay for an hour.',
  '.hoursPerWeek': 'Paid hours a week.',
  '.weeksPerYear': 'Paid weeks a year.',
  '.currency': CURRENCY,
  '.partTimeShare': 'The share of full hours that is worked and paid; 1 when absent.',
  '.raises': 'Changes of the rate on known dates.',
  '.raises[].date': 'The first day of the new rate.',
  '.raises[].change': 'How the rate changes.',
  '.raises[].change.kind': 'To a new rate, or by a share of the rate before it.',
  '.raises[].change.rate': 'The new rate.',
  '.raises[].change.percentage': 'The share that is added: "0.03" for 3%.',
  '.raises[].certainty': 'Contracted raises are guaranteed pay, assumed ones discretionary.',
  '.yearlyRaise': 'An assumed raise at every anniversary of the start: "0.03" for 3%; none when absent.',
};

const VARIABLE_PAY: Notes = {
  '': 'Commission, and hours paid beside the base.',
  ...under('[]', LINE),
  '[].kind': 'Commission, or hours paid beside the base.',
  '[].target': 'The commission of a year at target.',
  '[].target.kind': 'Whether the amount is the commission alone, or base and commission together.',
  '[].target.annual(amount)': 'The commission of a year at target.',
  '[].target.annual(on-target-earnings)': 'Base and commission of a year at target.',
  '[].attainment': 'Expected sales over quota; 1 when absent.',
  '[].paid': 'How often commission is paid.',
  '[].guarantee': 'What is paid in the first months whatever is sold.',
  '[].guarantee.kind': 'A draw, or a ramp of shares of the target.',
  '[].guarantee.monthly': 'The guaranteed commission of a month.',
  '[].guarantee.months': 'For how many months it is guaranteed.',
  '[].guarantee.steps': 'Shares of the target that are guaranteed, one stretch after the other.',
  '[].guarantee.steps[].months': 'How many months the stretch lasts.',
  '[].guarantee.steps[].portion': 'The share of the target that is guaranteed in it.',
  '[].work': 'Overtime, shifts at unusual hours, or being on call.',
  '[].hoursPerWeek': 'Such hours a week.',
  '[].weeksPerYear': 'Weeks a year with such hours.',
  '[].pay': 'What such an hour pays.',
  '[].pay.kind': 'An amount an hour, or a multiple of hourly base pay.',
  '[].pay.rate': 'The amount an hour.',
  '[].pay.multiple': 'How many times hourly base pay: "1.5" for time and a half.',
};

const BONUSES: Notes = {
  '': 'Bonus plans.',
  ...under('[]', LINE),
  '[].target': 'The bonus of a full year at target.',
  '[].target.kind': 'A share of base, or an amount.',
  '[].target.percentage': 'The share of base: "0.15" for 15%.',
  '[].target.annual': 'The amount for a full year.',
  '[].companyFactor': "By what the company's result multiplies the target; 1 when absent.",
  '[].personalFactor': 'By what your own result multiplies the target; 1 when absent.',
  '[].guarantees': 'Minimums for single bonus years.',
  '[].guarantees[].year': 'The bonus year of this employment, counted from 1.',
  '[].guarantees[].minimum': 'The least that is paid for that year.',
  '[].guarantees[].minimum.kind': 'An amount, or a share of the target.',
  '[].guarantees[].minimum.amount': 'The amount.',
  '[].guarantees[].minimum.portion': 'The share of the target: "1" for all of it.',
  '[].guarantees[].prorated': 'Set when a part year is guaranteed only its share.',
  '[].cycle': 'The year that the bonus is measured over.',
  '[].cycle.kind':
    "Each employment year, paid on its last day; or the employer's performance year, paid later.",
  '[].cycle.beginsIn': 'The month in which the performance year begins: 1 for the calendar year.',
  '[].cycle.payoutMonth':
    'The month, after the performance year has ended, on whose last day the bonus is paid.',
  '[].cycle.basis': 'Measured on the rate in force at the end of the year, or on what was earned in it.',
  '[].cycle.hireBy': 'Who starts after this day of a performance year gets nothing for that year.',
  '[].cycle.hireBy.month': 'The month of that day.',
  '[].cycle.hireBy.day': 'The day of the month.',
};

const INSTALMENTS: Notes = {
  ...under('[]', LINE),
  '[].amount': 'What is paid.',
  '[].payment': 'When it is paid.',
  '[].payment.kind': 'So many months after the start, on a date, or spread over the months of a year.',
  '[].payment.months': 'Months after the start: 0 for the first day.',
  '[].payment.date': 'The day of payment.',
  '[].payment.employmentYear': 'The employment year over whose months it is spread.',
  '[].clawback': 'What is owed back when one leaves early.',
  '[].clawback.trigger': 'Which way of leaving makes it owed.',
  '[].clawback.countFrom': 'Whether its months count from the start or from the payment.',
  '[].clawback.reading': 'How much is owed at which time.',
  '[].clawback.reading.kind':
    'All of it; less a part for every full month; less a part for every day; less a percentage for every full month; or a share in each stretch of months.',
  '[].clawback.reading.months': 'For how many months anything is owed.',
  '[].clawback.reading.fullMonths': 'Months in which all of it is owed, before it shrinks; 0 when absent.',
  '[].clawback.reading.prorateMonths': 'Months over which it shrinks.',
  '[].clawback.reading.denominator':
    'Of how many months each month served is a part; the prorated months when absent.',
  '[].clawback.reading.percentage': 'The share that each full month takes off: "0.0833" for 8.33%.',
  '[].clawback.reading.steps': 'The stretches, in order; after the last nothing is owed.',
  '[].clawback.reading.steps[].months': 'The month with which the stretch ends, counted from the first.',
  '[].clawback.reading.steps[].portion': 'The share that is owed in it: "0.5" for half.',
  '[].clawback.repay': 'Whether the gross or the net payment is owed.',
  '[].clawback.repay.kind': 'Gross, or net of the tax that was withheld.',
  '[].clawback.repay.withheld': 'The share that was withheld.',
  '[].clawback.clause': "The clause in the contract's own words.",
};

const STOCK: Notes = {
  '': "The employer's shares: what one is worth, and how that is assumed to move.",
  '.kind': 'Whether the shares are listed, or cannot be sold yet.',
  '.currency': "The currency of the shares, where it is not the offer's.",
  '.price': 'The price of a share on the as-of date.',
  '.asOf': 'The day of the price.',
  '.growth': 'The assumed yearly change of the price: "0.05" for 5%; 0 when absent.',
  '.volatility': VOLATILITY_NOTE,
  '.datedPrices': 'Prices assumed on dates instead of growth; each holds until the next.',
  '.datedPrices[].date': 'The first day of the price.',
  '.datedPrices[].price': 'The price from that day on.',
  '.fairMarketValue': 'The fair market value of a share of common stock, as a 409A valuation states it.',
  '.preferredPrice': 'What investors paid for a preferred share in the last round.',
  '.valuation': 'By which of the two the equity is valued, or by what its exit scenarios would pay.',
  '.liquidityDiscount': 'The share taken off for not being able to sell: "0.4" for 40%; 0 when absent.',
  '.fullyDilutedShares':
    'All shares of the company, with every option and every convertible counted as shares.',
  '.dilution': 'What each financing round until the exit takes off a share of the company, as a share of it.',
  '.liquidationPreference': 'What holders of preferred stock are paid before common stock gets anything.',
  '.exitScenarios': 'Ways in which the company may be sold or listed; their probabilities sum to 1.',
  '.exitScenarios[].id': 'Names the scenario among its like; it stays the same while it is edited.',
  '.exitScenarios[].label': 'What the scenario is called in tables.',
  '.exitScenarios[].value': 'What the whole company is worth then; 0 for a failure.',
  '.exitScenarios[].date': 'When it would be.',
  '.exitScenarios[].probability': 'How likely it is taken to be: "0.25" or "1/4".',
};

const AWARD: Notes = {
  '.award': 'What is granted.',
  '.award.kind':
    'Shares (RSUs), options to buy them, shares whose number depends on performance, units of profit, or units paid in cash.',
  '.award.type': 'The tax kind of the options: incentive (ISO) or non-qualified (NSO).',
  '.award.strike': 'What a share costs to buy with an option.',
  '.award.expiry': 'The last day on which the options can be exercised.',
  '.award.exerciseWindowMonths': 'How many months after leaving vested options can still be exercised.',
  '.award.payoutFactor': 'By what the result multiplies the granted shares: "1" at target, "1.5" for 150%.',
  '.award.units': 'Profits participation units, or units of a partnership.',
  '.award.threshold': 'The value of a unit above which it pays, fixed at the grant.',
  '.award.pays': 'What a unit pays.',
  '.award.pays.kind': 'The price of a share, or what the price is above the base price.',
  '.award.pays.basePrice': 'The price from which the appreciation counts.',
  '.size': 'How much is granted.',
  '.size.kind':
    'A number of shares; a value that the employer turns into shares; or an amount in cash that vests without growing.',
  '.size.shares': 'The number of shares or options.',
  '.size.value(value)': 'The value that is turned into shares, in the currency of the shares.',
  '.size.value(cash)': 'The amount in cash.',
  '.size.conversion': 'How the employer turns the value into shares.',
  '.size.conversion.price':
    'The price it divides by; when absent, the share price on the date of priceOf, or else on the grant date.',
  '.size.conversion.priceOf': 'Which price that is, where it is not one agreed for this grant.',
  '.size.conversion.priceOf.kind': 'The price on a date, or the mean of the prices of several trading days.',
  '.size.conversion.priceOf.date': 'The day of the price.',
  '.size.conversion.priceOf.days': 'How many trading days the mean is of; the mean itself stands in price.',
  '.size.conversion.rounding': 'How it rounds to whole shares.',
  '.fixedVestDays':
    'Days of the year on which this employer vests; vesting then starts on the first of them on or after its start.',
  '.fixedVestDays[].month': 'The month of the day.',
  '.fixedVestDays[].day': 'The day of the month.',
  '.allocation':
    'How whole shares are made of fractions (Open Cap Table Format, AllocationType); CUMULATIVE_ROUND_DOWN when absent.',
  '.dayOfMonth':
    'On which day of a month shares vest (Open Cap Table Format, VestingDayOfMonth); VESTING_START_DAY_OR_LAST_DAY_OF_MONTH when absent.',
  '.vesting': 'When the grant vests.',
  '.vesting.kind': 'By statements that follow one another, or on dates given outright.',
  '.vesting.statements': 'The statements, in order; their portions sum to 1.',
  '.vesting.statements[].portion': 'The share of the grant that the statement vests: "0.25" or "1/3".',
  '.vesting.statements[].occurrences': 'In how many equal vests.',
  '.vesting.statements[].period': 'How long each of them is after the one before.',
  '.vesting.statements[].periodType': 'What the period is counted in.',
  '.vesting.statements[].cliff': 'A time before which nothing of the statement vests.',
  '.vesting.statements[].cliff.length': 'How long the cliff is.',
  '.vesting.statements[].cliff.periodType': 'What its length is counted in.',
  '.vesting.statements[].cliff.portion': 'The share of the statement that vests at its end.',
  '.vesting.statements[].event': 'An event that the statement waits for.',
  '.vesting.statements[].event.name': 'What the event is called; its date stands in the events of the grant.',
  '.vesting.statements[].event.anchor':
    'Whether the statement counts from its place in the order and is held until the event, or counts from the event.',
  '.vesting.vests': 'The vests, with their dates.',
  '.vesting.vests[].date': 'The day of the vest.',
  '.vesting.vests[].shares': 'What vests on it.',
  '.preset': 'The preset that the schedule was filled in from.',
  '.preset.company': 'The company whose schedule it is said to be.',
  '.preset.name': 'What the preset is called.',
  '.preset.source': 'Where the schedule was read.',
  '.preset.statedOn': 'When it was stated there.',
  '.preset.confidence': 'How sure it is.',
  '.preset.isEdited': 'Set when the schedule was changed after it was filled in.',
};

const GRANTS: Notes = {
  '': 'Initial grants, and grants already held.',
  '[].id': 'Names the grant among its like; it stays the same while the grant is edited.',
  '[].label': 'What the grant is called in tables.',
  ...under('[]', AWARD),
  '[].grantDate': 'The day of the grant; the start when absent. Nothing vests before it.',
  '[].vestingStart': 'The day from which vesting counts; the start when absent.',
  '[].liquidityEvent':
    'Double trigger: nothing is delivered until the company is sold or listed. An empty object when no date is known.',
  '[].liquidityEvent.date': 'The day of the event, once it has happened or is assumed.',
  '[].events': 'Dates of the events that the schedule names.',
  '[].events[].name': 'The event.',
  '[].events[].date': 'Its day.',
  '[].quotedValue': 'What the recruiter said the whole grant is worth, to hold against its vests.',
};

const REFRESH_GRANTS: Notes = {
  '': 'Grants expected again and again while employed.',
  '[].id': 'Names the plan among its like; it stays the same while the plan is edited.',
  '[].label': 'What the grants are called in tables.',
  ...under('[]', AWARD),
  '[].firstGrantDate': 'The day of the first grant.',
  '[].everyMonths': 'Months from one grant to the next.',
  '[].times': 'How many grants are expected; without end when absent.',
  '[].evidence': 'How well the grants are founded; what is not in writing is discretionary.',
  '[].countInTotal': COUNT_IN_TOTAL,
};

const BENEFITS: Notes = {
  '': 'Benefits that have an amount.',
  ...under('[]', LINE),
  '[].kind':
    'An amount, an insurance premium that you pay, paid leave, a retirement plan, a health savings account, or a share purchase plan.',
  '[].countInTotal': COUNT_IN_TOTAL,
  '[].category': 'What the benefit belongs to.',
  '[].amount': 'What is paid each time.',
  '[].paid': 'When it is paid.',
  '[].paid.kind':
    'Every month, at the end of every employment year, on a date, or so many months after the start.',
  '[].paid.date': 'The day of payment.',
  '[].paid.months': 'Months after the start: 0 for the first day.',
  '[].certainty': 'Whether it is owed, or up to the employer.',
  '[].monthly': 'What you pay for cover by the month; it is taken off.',
  '[].coverage': 'Who is covered, for the record.',
  '[].deductible': 'The yearly deductible, for the record.',
  '[].days': 'Paid days off a year; they count above the reference number of days in the settings.',
  ...under('[]', PLAN_NOTES),
};

/** The facts and the pay of an offer, which a version of it keeps too. */
const TERMS: Notes = {
  ...FACTS,
  ...under('.base', BASE),
  ...under('.variablePay', VARIABLE_PAY),
  ...under('.bonuses', BONUSES),
  '.signOn': 'Sign-on payments.',
  ...under('.signOn', INSTALMENTS),
  '.relocation': 'Relocation payments.',
  ...under('.relocation', INSTALMENTS),
  ...under('.stock', STOCK),
  ...under('.grants', GRANTS),
  ...under('.refreshGrants', REFRESH_GRANTS),
  ...under('.benefits', BENEFITS),
  ...under('.leaving', LEAVING_NOTES),
};

/** The meaning of every field of the offer document, by its path in the schema. */
export const FIELD_NOTES: Notes = {
  format: 'Says that this is an offer document.',
  version: 'The version of the format.',
  title: 'What this comparison is called.',
  settings: 'What holds for the whole comparison.',
  ...under('settings', SETTINGS),
  negotiation: 'What holds for the negotiation of every offer.',
  'negotiation.employerOrder':
    'The order in which you expect the levers to be easiest for an employer, easiest first; the usual order when absent.',
  ...under('simulation', SIMULATION_NOTES),
  offers: 'The offers side by side, and the current job.',
  'offers[].id': 'Names the offer; it stays the same while the offer is edited.',
  'offers[].kind': 'A new offer, or the job held today.',
  'offers[].colour': 'The number of the colour in which the offer is drawn.',
  'offers[].hidden': 'Set when the offer is left out of the comparison on the page.',
  ...under('offers[]', TERMS),
  ...under('offers[].negotiation', NEGOTIATION_NOTES),
  ...under('offers[].talk', TALK_NOTES),
  ...under('offers[].scores', SCORE_NOTES),
  'offers[].versions': 'Earlier states of the offer, from the first on.',
  'offers[].versions[].id': 'Names the version; it stays the same while it is kept.',
  'offers[].versions[].name': 'What the version is called: first, revised, final.',
  'offers[].versions[].date': 'The day of the version.',
  'offers[].versions[].terms': 'The terms of the offer at that time.',
  ...under('offers[].versions[].terms', TERMS),
  ...under('scenarios', SCENARIO_NOTES),
  ...under('offers[]', OFFER_MARKET_NOTES),
  ...under('bands', BAND_NOTES),
};
