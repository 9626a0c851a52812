/** Months in a row, both included, at whose end the same offer has paid most. */
export interface LeadSpan {
  readonly from: number;
  readonly to: number;
  /** The position of the offer that is strictly ahead of all others; undefined while the best are level. */
  readonly leader: number | undefined;
  /** By how much it is ahead of the best of the others at the end of the last month, in reported minor units. */
  readonly lead: bigint;
}

/**
 * Who has paid most by the end of each month from the first to the last of the horizon, from what each offer has paid
 * by then (`cumulative`). Units: months of the comparison; reported minor units. Source: docs/method.md, 5, Stay length.
 */
export function leadByMonth(cumulatives: readonly (readonly bigint[])[]): readonly LeadSpan[] {
  const spans: LeadSpan[] = [];
  const months = Math.max(0, ...cumulatives.map(({ length }) => length)) - 1;
  for (let month = 1; month <= months; month += 1) {
    const { leader, lead } = leadAt(cumulatives.map((amounts) => amounts[month] ?? 0n));
    const before = spans.at(-1);
    if (before && before.leader === leader)
      spans[spans.length - 1] = { from: before.from, to: month, leader, lead };
    else spans.push({ from: month, to: month, leader, lead });
  }
  return spans;
}

function leadAt(amounts: readonly bigint[]): Pick<LeadSpan, 'leader' | 'lead'> {
  const [best, second] = amounts
    .map((amount, position) => ({ amount, position }))
    .sort((a, b) => (a.amount > b.amount ? -1 : a.amount < b.amount ? 1 : 0));
  if (!best || !second) return { leader: best?.position, lead: 0n };
  const lead = best.amount - second.amount;
  return { leader: lead > 0n ? best.position : undefined, lead };
}
