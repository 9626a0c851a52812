import type { Conversion } from '#lib/document/types.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { inside, type Place } from './place.ts';
import { choices } from './words.ts';

type PriceOf = NonNullable<Conversion['priceOf']>;

/** Whose price turns a value into shares, where it is not that of the grant date or one agreed. */
export const CONVERSION_PRICES = choices<PriceOf['kind']>({
  date: 'A given date',
  'mean-of-trading-days': 'A mean of trading days',
});

/** Whose price it is; to choose none goes back to the grant date, or to a price agreed. */
export function conversionPricePlace(
  conversion: Place<Conversion>,
  start: PlainDate,
): Place<PriceOf['kind']> {
  const priceOf = inside(conversion, 'priceOf');
  return {
    address: [...priceOf.address, 'kind'],
    value: priceOf.value?.kind,
    isNamed: false,
    set: (kind) =>
      kind === priceOf.value?.kind ? [] : priceOf.set(kind === undefined ? undefined : begun(kind, start)),
  };
}

function begun(kind: PriceOf['kind'], start: PlainDate): PriceOf {
  switch (kind) {
    case 'date':
      return { kind, date: start };
    case 'mean-of-trading-days':
      return { kind, days: 30 };
  }
}

/** What holds while no price is typed. */
export function withoutPrice(kind: PriceOf['kind'] | undefined): string {
  switch (kind) {
    case undefined:
      return 'price at grant';
    case 'date':
      return 'price on that date';
    case 'mean-of-trading-days':
      return 'the mean, as stated';
  }
}
