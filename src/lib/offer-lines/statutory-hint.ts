import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import { STATUTORY_CURRENCY } from '#lib/engine/statutory/limits-of.ts';
import { limitText, type LimitedBy } from '#lib/format/statutory-words.ts';

/** What the law says about limits of a plan on a day; nothing where it is not paid in the currency of the law. */
export function limitHint(currency: Currency, on: PlainDate): (limit: LimitedBy) => string | undefined {
  return (limit) => (currency === STATUTORY_CURRENCY ? limitText(limit, on) : undefined);
}
