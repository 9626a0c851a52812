import type { Commission, PaidHours, VariableWork } from './variable-pay.ts';
import type {
  BaseSalary,
  Benefit,
  BonusPlan,
  Clawback,
  Instalment,
  Offer,
  Raise,
} from '#lib/document/types.ts';

/** One of the values of a choice, with its words. */
export interface ChoiceWords<Value> {
  readonly value: Value;
  readonly label: string;
}

/** The choices of a union in their order, every member with its words. */
export function choices<Value extends string>(
  words: Readonly<Record<Value, string>>,
): readonly ChoiceWords<Value>[] {
  return (Object.keys(words) as Value[]).map((value) => ({ value, label: words[value] }));
}

type Amount = Extract<Benefit, { kind: 'amount' }>;
type Cycle = Extract<BonusPlan['cycle'], { kind: 'performance-year' }>;

export const OFFER_KINDS = choices<Offer['kind']>({
  offer: 'A new offer',
  'current-job': 'The current job',
});

export const ARRANGEMENTS = choices<NonNullable<Offer['arrangement']>>({
  'on-site': 'On site',
  hybrid: 'Hybrid',
  remote: 'Remote',
});

export const EMPLOYMENT_TYPES = choices<NonNullable<Offer['employmentType']>>({
  'full-time': 'Full time',
  'part-time': 'Part time',
  contract: 'Contract',
  temporary: 'Temporary',
  internship: 'Internship',
});

export const QUOTED_TOTALS = choices<NonNullable<Offer['quotedTotal']>['covers']>({
  'first-year': 'The first year',
  annualised: 'A year on average',
  standard: 'Standard TC',
});

export const BASE_KINDS = choices<BaseSalary['kind']>({ annual: 'By the year', hourly: 'By the hour' });

export const RAISE_KINDS = choices<Raise['change']['kind']>({ by: 'By a share', to: 'To a new rate' });

export const RAISE_CERTAINTIES = choices<Raise['certainty']>({
  contracted: 'Contracted',
  assumed: 'Assumed',
});

export const BONUS_TARGETS = choices<BonusPlan['target']['kind']>({
  'of-base': 'A share of base',
  amount: 'An amount',
});

export const BONUS_CYCLES = choices<BonusPlan['cycle']['kind']>({
  'employment-year': 'Each employment year',
  'performance-year': 'The employer’s performance year',
});

export const BONUS_BASES = choices<Cycle['basis']>({
  'rate-at-end': 'The rate at its end, by days employed',
  'eligible-earnings': 'What was earned in it',
});

export const MINIMUM_KINDS = choices<NonNullable<BonusPlan['guarantees']>[number]['minimum']['kind']>({
  'portion-of-target': 'A share of target',
  amount: 'An amount',
});

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The months of the year, by their number. */
export const MONTHS: readonly ChoiceWords<number>[] = MONTH_NAMES.map((label, i) => ({
  value: i + 1,
  label,
}));

export const PAYMENT_KINDS = choices<Instalment['payment']['kind']>({
  'after-months': 'Months after the start',
  'on-date': 'On a date',
  spread: 'Spread over a year',
});

export const CLAWBACK_TRIGGERS = choices<Clawback['trigger']>({
  resignation: 'You resign',
  cause: 'You are dismissed for cause',
  'any-end': 'The job ends in any way',
});

export const CLAWBACK_COUNTS = choices<Clawback['countFrom']>({
  start: 'From the start',
  payment: 'From the payment',
});

export const CLAWBACK_READINGS = choices<Clawback['reading']['kind']>({
  full: 'All of it, to the last day',
  'by-full-month': 'Less for every full month served',
  'by-day': 'Less for every day served',
  'percent-per-full-month': 'Less a percentage a full month',
  steps: 'A share in each stretch of months',
});

export const REPAY_KINDS = choices<Clawback['repay']['kind']>({
  gross: 'The gross payment',
  net: 'The net payment',
});

export const VARIABLE_WORKS = choices<VariableWork>({
  commission: 'Commission',
  overtime: 'Overtime',
  shift: 'Shift pay',
  'on-call': 'On-call pay',
});

export const COMMISSION_TARGETS = choices<Commission['target']['kind']>({
  amount: 'The commission alone',
  'on-target-earnings': 'Base and commission (OTE)',
});

export const COMMISSION_PAYMENTS = choices<Commission['paid']>({
  monthly: 'Monthly',
  quarterly: 'Quarterly',
});

export const COMMISSION_GUARANTEES = choices<NonNullable<Commission['guarantee']>['kind']>({
  draw: 'A draw',
  ramp: 'A ramp of shares of target',
});

export const HOUR_PAYS = choices<PaidHours['pay']['kind']>({
  'per-hour': 'An amount an hour',
  'multiple-of-base': 'A multiple of base pay',
});

export const BENEFIT_KINDS = choices<Benefit['kind']>({
  amount: 'An amount of money',
  premium: 'A premium that you pay',
  leave: 'Paid leave',
  'retirement-plan': 'A retirement plan, such as a 401(k)',
  hsa: 'A health savings account (HSA)',
  espp: 'A share purchase plan (ESPP)',
});

export const CATEGORIES = choices<Amount['category']>({
  retirement: 'Retirement',
  hsa: 'HSA or FSA',
  espp: 'ESPP gain',
  stipend: 'Stipend',
  pension: 'Pension',
  other: 'Other',
});

export const BENEFIT_PAYMENTS = choices<Amount['paid']['kind']>({
  monthly: 'Every month',
  yearly: 'Every year',
  'on-date': 'Once, on a date',
  'after-months': 'Once, months after the start',
});

export const BENEFIT_CERTAINTIES = choices<Amount['certainty']>({
  guaranteed: 'Owed',
  discretionary: 'Up to the employer',
});

/** What a benefit is called where it has no name of its own. */
export function benefitName(benefit: Benefit): string {
  switch (benefit.kind) {
    case 'amount':
      return CATEGORIES.find(({ value }) => value === benefit.category)?.label ?? benefit.category;
    case 'premium':
      return 'A premium that you pay';
    case 'leave':
      return 'Paid leave';
    case 'retirement-plan':
      return 'Retirement plan';
    case 'hsa':
      return 'HSA';
    case 'espp':
      return 'ESPP';
  }
}
