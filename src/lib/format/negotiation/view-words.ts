import type { CompaRatio } from '#lib/engine/negotiation/employer-view.ts';
import { percentText } from '../percent.ts';

/** How pay stands to the middle of a band: "Compa-ratio 96%, Staff engineers 2026". */
export function compaRatioText({ name, ratio, bandName }: CompaRatio): string {
  return `${name === 'compa-ratio' ? 'Compa-ratio' : 'Market ratio'} ${percentText(ratio)}, ${bandName}`;
}
