import type { Offer } from '#lib/document/types.ts';
import type { DocumentPath } from '#lib/engine/ledger/working.ts';

const FIELD_WORDS: Readonly<Record<string, string>> = {
  asOf: 'price date',
  base: 'Base salary',
  benefits: 'Benefits',
  bonuses: 'Bonus',
  contractEnd: 'Contract end',
  exchangeRates: 'exchange rate',
  fairMarketValue: 'fair market value',
  grants: 'Grant',
  hoursPerWeek: 'hours a week',
  quotedTotal: 'Quoted total',
  quotedValue: 'quoted value',
  refreshGrants: 'Refresh grant',
  relocation: 'Relocation',
  replyDeadline: 'Reply deadline',
  settings: 'Settings',
  signOn: 'Sign-on',
  start: 'Start',
  stock: 'Stock',
  variablePay: 'Variable pay',
  weeksPerYear: 'weeks a year',
};

/** A field's name as words: "liquidityDiscount" is "liquidity discount". */
function fieldWords(step: string): string {
  return FIELD_WORDS[step] ?? step.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

/** Where in an offer something stands, in words: "Grant “New-hire RSUs”, size, value". */
export function pathText(path: DocumentPath, offer: Offer): string {
  const words: string[] = [];
  let value: unknown = offer;
  for (const step of path) {
    value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[step];
    if (typeof step === 'string') words.push(fieldWords(step));
    else words.push(`${words.pop() ?? ''} ${lineName(value, step)}`);
  }
  const text = words.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A line of a list by its label, or by its number. */
function lineName(line: unknown, index: number): string {
  const label = (line as { label?: string } | undefined)?.label;
  return label === undefined || label === '' ? `${index + 1}` : `“${label}”`;
}
