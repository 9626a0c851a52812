import type { Change } from '#lib/document/change.ts';
import type { BaseSalary, Offer, Raise } from '#lib/document/types.ts';
import { addMonths, type PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { minorDigits, type Currency } from '#lib/engine/money/currency.ts';
import { parseDecimal, parseRatio, type DecimalString } from '#lib/engine/money/decimal-string.ts';
import { divide, isZero, multiply, ONE, type Ratio } from '#lib/engine/money/ratio.ts';
import { decimalText } from '#lib/entry/value-entry.ts';
import { inside, namedPlace, offerPlace, type Place } from './place.ts';

const decimal = (text: string): DecimalString => text as DecimalString;

/** Hours and weeks that are put in plain sight where pay by the hour needs them and the offer states none. */
const FULL_TIME = { hoursPerWeek: decimal('40'), weeksPerYear: decimal('52') } as const;

/** The currency of the base salary. */
export function baseCurrency(offer: Offer): Currency {
  return offer.base?.currency ?? offer.currency;
}

/** Base pay for a year of the hours worked, exact; undefined while none is stated. */
export function annualBase({ base }: Offer): Ratio | undefined {
  if (!base) return undefined;
  const share = base.partTimeShare === undefined ? ONE : parseRatio(base.partTimeShare);
  return multiply(multiply(parseDecimal(base.rate), hoursOf(base)), share);
}

/** The rates that make a year: the hours of a year for pay by the hour, else 1. */
function hoursOf(base: BaseSalary): Ratio {
  switch (base.kind) {
    case 'annual':
      return ONE;
    case 'hourly':
      return multiply(parseDecimal(base.hoursPerWeek), parseDecimal(base.weeksPerYear));
  }
}

/**
 * How base is paid. A switch keeps everything and converts the rates by the hours of a year, to the minor unit;
 * the hours a week move between the base and the offer, so that switching back finds them.
 */
export function basePayPlace(offer: Offer): Place<BaseSalary['kind']> {
  const place = inside(offerPlace(offer), 'base');
  return {
    ...inside(place, 'kind'),
    set: (kind) => {
      if (kind === undefined) return place.set(undefined);
      if (kind === place.value?.kind) return [];
      return [...place.set(paidBy(kind, offer)), ...keptHours(kind, offer)];
    },
  };
}

function keptHours(kind: BaseSalary['kind'], offer: Offer): readonly Change[] {
  if (kind !== 'annual' || offer.base?.kind !== 'hourly' || offer.hoursPerWeek !== undefined) return [];
  return inside(offerPlace(offer), 'hoursPerWeek').set(offer.base.hoursPerWeek);
}

function paidBy(kind: BaseSalary['kind'], offer: Offer): BaseSalary {
  const { base } = offer;
  const hours = {
    ...FULL_TIME,
    ...(offer.hoursPerWeek === undefined ? {} : { hoursPerWeek: offer.hoursPerWeek }),
  };
  switch (kind) {
    case 'annual': {
      if (base?.kind !== 'hourly') return { kind: 'annual', rate: decimal('0') };
      return { ...withoutHours(base), ...converted(offer, base, (rate) => multiply(rate, hoursOf(base))) };
    }
    case 'hourly': {
      if (base?.kind !== 'annual') return { kind: 'hourly', rate: decimal('0'), ...hours };
      const a = multiply(parseDecimal(hours.hoursPerWeek), parseDecimal(hours.weeksPerYear));
      const perHour = (rate: Ratio): Ratio => (isZero(a) ? rate : divide(rate, a));
      return { ...base, kind: 'hourly', ...hours, ...converted(offer, base, perHour) };
    }
  }
}

/** What pay by the year shares with pay by the hour. */
function withoutHours({ rate, currency, partTimeShare, raises, yearlyRaise }: BaseSalary): BaseSalary {
  return {
    kind: 'annual',
    rate,
    ...(currency === undefined ? {} : { currency }),
    ...(partTimeShare === undefined ? {} : { partTimeShare }),
    ...(raises === undefined ? {} : { raises }),
    ...(yearlyRaise === undefined ? {} : { yearlyRaise }),
  };
}

/** The rate and the raises to a rate, in the new unit. */
function converted(offer: Offer, { rate, raises }: BaseSalary, by: (rate: Ratio) => Ratio) {
  const digits = minorDigits(baseCurrency(offer));
  const turned = (old: DecimalString): DecimalString => decimalText(by(parseDecimal(old)), digits);
  return {
    rate: turned(rate),
    ...(raises && {
      raises: raises.map((raise): Raise =>
        raise.change.kind === 'to'
          ? { ...raise, change: { kind: 'to', rate: turned(raise.change.rate) } }
          : raise,
      ),
    }),
  };
}

/** The base rate. While no base is stated, an amount makes an annual one; a base of a rate alone goes with it. */
export function baseRatePlace(offer: Offer): Place<DecimalString> {
  const place = inside(offerPlace(offer), 'base');
  const { value: base } = place;
  const rate = namedPlace<DecimalString>([...place.address, 'rate'], base?.rate);
  return {
    ...rate,
    set: (value) => {
      if (value === undefined) return place.set(undefined);
      return base ? rate.set(value) : place.set({ kind: 'annual', rate: value });
    },
  };
}

/** Whether taking the rate away would take away more than the rate, so that it has to be said otherwise. */
export function baseHasMoreTerms({ base }: Offer): boolean {
  return base !== undefined && Object.keys(base).length > 2;
}

/** A raise to be filled in: a year after the last one, or after the start. */
export function newRaise({ base, start }: Offer, today: PlainDate): Raise {
  const last = base?.raises?.at(-1)?.date;
  return {
    date: addMonths(last ?? start ?? today, 12),
    change: { kind: 'by', percentage: decimal('0') },
    certainty: 'contracted',
  };
}

/** A raise by a share as one to a rate, or the other way round, worth the same after the raises before it. */
export function turnedRaise(
  { base }: Offer,
  index: number,
  kind: Raise['change']['kind'],
  from: Raise['change'] | undefined,
): Raise['change'] {
  const before = base && rateBefore(base, index);
  switch (kind) {
    case 'to': {
      const rate = before && (from?.kind === 'by' ? raised(before, parseDecimal(from.percentage)) : before);
      return { kind, rate: rate ? decimalText(rate, 2) : decimal('0') };
    }
    case 'by': {
      if (from?.kind !== 'to' || !before || isZero(before)) return { kind, percentage: decimal('0') };
      return { kind, percentage: growth(divide(parseDecimal(from.rate), before)) };
    }
  }
}

/** The rate that a raise starts from: the base with the raises that stand before it. */
function rateBefore({ rate, raises = [] }: BaseSalary, index: number): Ratio {
  return raises
    .slice(0, index)
    .reduce(
      (before, { change }) =>
        change.kind === 'to' ? parseDecimal(change.rate) : raised(before, parseDecimal(change.percentage)),
      parseDecimal(rate),
    );
}

const raised = (rate: Ratio, by: Ratio): Ratio => multiply(rate, { n: by.n + by.d, d: by.d });

/** A factor as a rate of change; a rate that falls to nothing cannot be said as one. */
function growth({ n, d }: Ratio): DecimalString {
  return n === 0n ? decimal('0') : decimalText({ n: n - d, d }, 6);
}
