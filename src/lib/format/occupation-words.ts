import { parseDecimal } from '#lib/engine/money/decimal-string.ts';
import type { Occupation, Projection } from '#lib/market-data/occupation.ts';
import { numberText } from './decimals.ts';

/** How many will work in the occupation, and what it usually takes to enter it. */
export function projectionText({
  employment2024,
  growthPercent,
  openingsPerYear,
  education,
}: Projection): string {
  const sign = growthPercent.startsWith('-') ? '−' : '+';
  const growth = growthPercent.replace('-', '');
  const entry = education === '' ? '' : ` Usual entry: ${education.toLowerCase()}.`;
  return `Employment ${numberText(parseDecimal(employment2024))} in 2024, ${sign}${growth}% by 2034, ${numberText(parseDecimal(openingsPerYear))} openings a year.${entry}`;
}

/** An occupation by its title and code, with the codes that the statistics publish merged under it. */
export function occupationText({ code, title, merged }: Occupation): string {
  const parts = merged.map((part) => part.title).join(', ');
  return merged.length === 0 ? `${title} (${code})` : `${title} (${code}: ${parts})`;
}
