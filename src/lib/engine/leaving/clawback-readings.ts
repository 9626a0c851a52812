import { fixedTextOf } from '../money/decimal.ts';
import type { RatioString } from '../money/decimal-string.ts';
import { ratio } from '../money/ratio.ts';
import { clauseMonths, type ClawbackReading } from './clawback-share.ts';

/** Decimal places of a percentage a month, as contracts print it: 8.33%. */
const PERCENT_PLACES = 4;

const portionOf = (n: number, d: number): RatioString => `${n}/${d}` as RatioString;

/** In how many of its first months a reading claims all of the payment. */
function fullMonthsOf(reading: ClawbackReading): number {
  switch (reading.kind) {
    case 'by-full-month':
    case 'by-day':
      return reading.fullMonths ?? 0;
    case 'steps': {
      const [first] = reading.steps;
      return first && reading.steps.length > 1 ? first.months : 0;
    }
    case 'full':
    case 'percent-per-full-month':
      return 0;
  }
}

/**
 * How a clause of the same months may be read, the chosen reading first: all of it to the end; less for every full
 * month, where a month is a part of the months it shrinks over or of all of them; less for every day; where it is
 * owed in full at first, the share of the months then left, held to the end; else less a percentage a full month,
 * rounded as contracts round it.
 */
export function readingsOfClause(chosen: ClawbackReading): readonly ClawbackReading[] {
  const months = clauseMonths(chosen);
  const full = Math.min(fullMonthsOf(chosen), Math.max(months - 1, 0));
  const prorateMonths = months - full;
  if (prorateMonths < 1) return [chosen];
  const mixed = full > 0 ? { fullMonths: full } : {};
  const others: readonly ClawbackReading[] = [
    { kind: 'full', months },
    { kind: 'by-full-month', ...mixed, prorateMonths },
    ...(full > 0
      ? ([
          { kind: 'by-full-month', ...mixed, prorateMonths, denominator: months },
          {
            kind: 'steps',
            steps: [
              { months: full, portion: portionOf(1, 1) },
              { months, portion: portionOf(prorateMonths, months) },
            ],
          },
        ] as const)
      : ([
          {
            kind: 'percent-per-full-month',
            percentage: fixedTextOf(ratio(1n, BigInt(months)), PERCENT_PLACES) as string as RatioString,
            months,
          },
        ] as const)),
    { kind: 'by-day', ...mixed, prorateMonths },
  ];
  return [chosen, ...others.filter((other) => !isSameReading(other, chosen))];
}

/** Whether two readings claim the same share on every day. */
export function isSameReading(a: ClawbackReading, b: ClawbackReading): boolean {
  return JSON.stringify(settled(a)) === JSON.stringify(settled(b));
}

/** A reading with its defaults written out. */
function settled(reading: ClawbackReading): readonly unknown[] {
  switch (reading.kind) {
    case 'full':
      return [reading.kind, reading.months];
    case 'percent-per-full-month':
      return [reading.kind, reading.months, reading.percentage];
    case 'steps':
      return [reading.kind, ...reading.steps.map(({ months, portion }) => [months, portion])];
    case 'by-day':
      return [reading.kind, reading.fullMonths ?? 0, reading.prorateMonths];
    case 'by-full-month':
      return [
        reading.kind,
        reading.fullMonths ?? 0,
        reading.prorateMonths,
        reading.denominator ?? reading.prorateMonths,
      ];
  }
}
