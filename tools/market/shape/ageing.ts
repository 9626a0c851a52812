import type { NationalWages } from '../read/national.ts';

/** The national medians of 2023 and 2025 that age a state's figures; none when either is missing or top-coded. */
export function stateAgeing(
  old: NationalWages | undefined,
  recent: NationalWages | undefined,
): { from: string; to: string } | undefined {
  const from = old?.figures.points.p50 ?? '';
  const to = recent?.figures.points.p50 ?? '';
  return /^\d+$/.test(from) && /^\d+$/.test(to) ? { from, to } : undefined;
}
