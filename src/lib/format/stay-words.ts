/** Months in a row: "Month 1", "Months 2 to 13". */
export function spanOfMonthsText(from: number, to: number): string {
  return from === to ? `Month ${from}` : `Months ${from} to ${to}`;
}
