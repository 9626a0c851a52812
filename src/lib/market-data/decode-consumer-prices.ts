import type { DecimalString } from '#lib/engine/money/decimal-string.ts';
import { broken } from './broken-file.ts';
import type { ConsumerPrices } from './consumer-prices.ts';
import { decimalText } from './figure.ts';
import { parseFields } from './json-fields.ts';

/** Reads consumer-prices.json; a month that was never published is absent. */
export function decodeConsumerPrices(text: string): ConsumerPrices {
  const file = parseFields(text);
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(file.text('first')) ?? broken('first is not a month');
  const months = new Map<string, DecimalString>();
  file.column('index').forEach((figure, step) => {
    if (figure === '') return;
    const count = Number(year) * 12 + Number(month) - 1 + step;
    const name = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
    months.set(name, decimalText(figure));
  });
  return { source: 'bls-cpi-u', months, latest: [...months.keys()].at(-1) ?? broken('it has no month') };
}
