import type { Clawback, Instalment, Offer } from '#lib/document/types.ts';
import { addMonths, wholeMonthsBetween, type PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { DecimalString, RatioString } from '#lib/engine/money/decimal-string.ts';

type Payment = Instalment['payment'];
type Reading = Clawback['reading'];

/** An instalment to be filled in: on the first day, or a year after the one before it. */
export function newInstalment(among: readonly Instalment[] | undefined, id: string): Instalment {
  const last = among?.at(-1)?.payment;
  const months = last?.kind === 'after-months' ? Math.min(last.months + 12, 120) : 0;
  return { id, amount: '0' as DecimalString, payment: { kind: 'after-months', months } };
}

/** The same payment said another way: months after the start become the date they come to. */
export function turnedPayment(
  { start }: Pick<Offer, 'start'>,
  today: PlainDate,
  kind: Payment['kind'],
  from: Payment | undefined,
): Payment {
  const first = start ?? today;
  switch (kind) {
    case 'after-months':
      return { kind, months: monthsOf(from, first) };
    case 'on-date':
      return { kind, date: addMonths(first, monthsOf(from, first)) };
    case 'spread':
      return { kind, employmentYear: Math.min(Math.floor(monthsOf(from, first) / 12) + 1, 10) };
  }
}

function monthsOf(payment: Payment | undefined, start: PlainDate): number {
  switch (payment?.kind) {
    case undefined:
      return 0;
    case 'after-months':
      return payment.months;
    case 'on-date':
      return Math.max(0, Math.min(wholeMonthsBetween(start, payment.date), 120));
    case 'spread':
      return (payment.employmentYear - 1) * 12;
  }
}

/** The commonest clause: all of it, gross, when one resigns within a year of the start. */
export function newClawback(): Clawback {
  return {
    trigger: 'resignation',
    countFrom: 'start',
    reading: { kind: 'full', months: 12 },
    repay: { kind: 'gross' },
  };
}

/** The same stretch of months read another way. */
export function turnedReading(kind: Reading['kind'], from: Reading | undefined): Reading {
  const months = monthsOfReading(from);
  const kept = from?.kind === 'by-full-month' || from?.kind === 'by-day' ? from : undefined;
  const full = kept?.fullMonths === undefined ? {} : { fullMonths: kept.fullMonths };
  switch (kind) {
    case 'full':
      return { kind, months };
    case 'by-full-month':
    case 'by-day':
      return { kind, ...full, prorateMonths: kept?.prorateMonths ?? months };
    case 'percent-per-full-month':
      return { kind, percentage: `1/${months}` as RatioString, months };
    case 'steps':
      return { kind, steps: stepsOf(months, kept?.fullMonths) };
  }
}

/** A step of a clause that claims a share in each stretch of months. */
export type ClawbackStep = Extract<Reading, { kind: 'steps' }>['steps'][number];

/** All of it to the end; or after the months in full the share of the months then left. */
function stepsOf(months: number, fullMonths: number | undefined): readonly ClawbackStep[] {
  const all = '1' as RatioString;
  if (fullMonths === undefined || fullMonths === 0 || fullMonths >= months) return [{ months, portion: all }];
  const left = `${months - fullMonths}/${months}` as RatioString;
  return [
    { months: fullMonths, portion: all },
    { months, portion: left },
  ];
}

/** A further stretch: a year more, of half. */
export function newClawbackStep(among: readonly ClawbackStep[]): ClawbackStep {
  const last = among.at(-1)?.months ?? 0;
  return { months: Math.min(last + 12, 120), portion: (last === 0 ? '1' : '0.5') as RatioString };
}

function monthsOfReading(reading: Reading | undefined): number {
  switch (reading?.kind) {
    case undefined:
      return 12;
    case 'full':
    case 'percent-per-full-month':
      return reading.months;
    case 'by-full-month':
    case 'by-day':
      return Math.min((reading.fullMonths ?? 0) + reading.prorateMonths, 120);
    case 'steps':
      return reading.steps.at(-1)?.months ?? 12;
  }
}

/** What is owed back: the gross payment, or what is left of it after a share that was withheld. */
export function turnedRepay(kind: Clawback['repay']['kind']): Clawback['repay'] {
  switch (kind) {
    case 'gross':
      return { kind };
    case 'net':
      return { kind, withheld: '0' as RatioString };
  }
}
