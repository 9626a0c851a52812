import { numberFormat } from './number-format.ts';

/** A share that was counted, which is an estimate: "63.2%". */
export function shareText(share: number): string {
  const digits = { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
  return numberFormat('share', digits).format(share);
}

/** A mark on an axis of shares: "25%", "2.5%". It marks a place. */
export function wholeShareText(share: number): string {
  return numberFormat('axis-share', { style: 'percent', maximumFractionDigits: 1 }).format(share);
}
