import type { Offer } from '#lib/document/types.ts';
import type { Currency } from '../money/currency.ts';
import type { Assumptions } from '../ledger/assumptions.ts';
import type { DocumentPath } from '../ledger/working.ts';
import { error, type Finding } from './finding.ts';

/** Where an offer first uses each of its currencies. */
function currenciesOf(offer: Offer): ReadonlyMap<Currency, DocumentPath> {
  const uses: [Currency | undefined, DocumentPath][] = [
    [offer.currency, ['currency']],
    [offer.base?.currency, ['base', 'currency']],
    [offer.stock?.currency, ['stock', 'currency']],
  ];
  for (const field of ['variablePay', 'bonuses', 'signOn', 'relocation', 'benefits'] as const) {
    (offer[field] ?? []).forEach((line, i) => {
      // Plans on pay have no currency of their own: they are paid in that of the base or of the shares.
      if ('currency' in line) uses.push([line.currency, [field, i, 'currency']]);
    });
  }
  const first = new Map<Currency, DocumentPath>();
  for (const [currency, path] of uses)
    if (currency !== undefined && !first.has(currency)) first.set(currency, path);
  return first;
}

/** A currency without an entered rate is a named mistake, and its offer is not ranked (docs/method.md, 3). */
export function checkCurrencies(
  offer: Offer,
  { reportingCurrency, exchangeRates }: Assumptions,
): readonly Finding[] {
  const priced = new Set<Currency>([reportingCurrency, ...exchangeRates.map(({ currency }) => currency)]);
  return [...currenciesOf(offer)]
    .filter(([currency]) => !priced.has(currency))
    .map(([currency, path]) => error(path, { kind: 'no-exchange-rate', currency }));
}

/** The first currency that the findings say has no rate; undefined when every one has. */
export function currencyWithoutRate(findings: readonly Finding[]): Currency | undefined {
  for (const { problem } of findings) if (problem.kind === 'no-exchange-rate') return problem.currency;
  return undefined;
}
