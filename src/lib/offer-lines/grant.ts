import type { Grant, GrantSize, Offer, RefreshGrant } from '#lib/document/types.ts';
import { addMonths, type PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { minorDigits } from '#lib/engine/money/currency.ts';
import { parseDecimal, type DecimalString } from '#lib/engine/money/decimal-string.ts';
import { divide, isZero, multiply, whole } from '#lib/engine/money/ratio.ts';
import { round } from '#lib/engine/money/rounding.ts';
import { decimalText } from '#lib/entry/value-entry.ts';
import { COMMON_SCHEDULES } from '#lib/entry/vesting-entry.ts';
import { priceOf, stockCurrency } from './stock.ts';

const decimal = (text: string): DecimalString => text as DecimalString;

/** A size to be filled in: a value in shares where a share has a price, else dollars that vest. */
function newSize(offer: Offer): GrantSize {
  return priceOf(offer.stock) === undefined
    ? { kind: 'cash', value: decimal('0') }
    : { kind: 'value', value: decimal('0'), conversion: { rounding: 'nearest' } };
}

const NEW_VESTING: Grant['vesting'] = {
  kind: 'statements',
  statements: COMMON_SCHEDULES[0]?.statements ?? [],
};

/** An initial grant to be filled in. */
export function newGrant(offer: Offer, id: string): Grant {
  return { id, award: { kind: 'restricted-stock-units' }, size: newSize(offer), vesting: NEW_VESTING };
}

/** A plan of refresh grants to be filled in: each year from the first anniversary, without evidence yet. */
export function newRefreshGrant(offer: Offer, id: string, today: PlainDate): RefreshGrant {
  return {
    ...newGrant(offer, id),
    firstGrantDate: addMonths(offer.start ?? today, 12),
    everyMonths: 12,
    evidence: 'none',
  };
}

/** The field of a size that is to be filled in. */
export function figureOfSize({ kind }: GrantSize): 'shares' | 'value' {
  return kind === 'shares' ? 'shares' : 'value';
}

/** A size said another way, worth the same at the price that turns one into the other. */
export function turnedSize(offer: Offer, kind: GrantSize['kind'], from: GrantSize | undefined): GrantSize {
  const price = conversionPrice(offer, from);
  const value = (): DecimalString => {
    if (from?.kind !== 'shares') return from?.value ?? decimal('0');
    if (!price) return decimal('0');
    return decimalText(multiply(parseDecimal(from.shares), price), minorDigits(stockCurrency(offer)));
  };
  switch (kind) {
    case 'shares': {
      if (from?.kind === 'shares') return from;
      if (!from || !price) return { kind, shares: decimal('0') };
      const mode = from.kind === 'value' ? MODES[from.conversion.rounding] : 'half-away-from-zero';
      return { kind, shares: decimalText(whole(round(divide(parseDecimal(from.value), price), mode)), 0) };
    }
    case 'value':
      return { kind, value: value(), conversion: { rounding: 'nearest' } };
    case 'cash':
      return { kind, value: value() };
  }
}

/** How many units a size comes to at today's price: shares, or whole units of the currency. */
export function unitsOf(offer: Offer, size: GrantSize): DecimalString {
  switch (size.kind) {
    case 'shares':
      return size.shares;
    case 'cash':
      return size.value;
    case 'value': {
      const turned = turnedSize(offer, 'shares', size);
      return turned.kind === 'shares' ? turned.shares : decimal('0');
    }
  }
}

const MODES = { up: 'up', down: 'down', nearest: 'half-away-from-zero' } as const;

function conversionPrice(offer: Offer, size: GrantSize | undefined) {
  const stated = size?.kind === 'value' ? size.conversion.price : undefined;
  const price = stated ?? priceOf(offer.stock);
  const exact = price === undefined ? undefined : parseDecimal(price);
  return exact && !isZero(exact) ? exact : undefined;
}
