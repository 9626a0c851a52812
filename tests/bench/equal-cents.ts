import type { Comparison } from '#lib/engine/comparison/comparison.ts';
import { lineAmount, type Sums } from '#lib/engine/readings/sums.ts';
import { SHEET_LINES, type Line, type Spreadsheet } from './spreadsheet.ts';

function amountOf(sums: Sums, line: Line): bigint {
  switch (line) {
    case 'guaranteed':
    case 'conditional':
    case 'market':
    case 'discretionary':
      return sums.byCertainty[line];
    default:
      return lineAmount(sums, line);
  }
}

/**
 * Throws unless engine and spreadsheet agree to the cent in every yearly cell and every total of every offer, and on
 * who is in which place. Returns how many amounts were compared.
 */
export function assertEqualCents(comparison: Comparison, spreadsheet: Spreadsheet, years: number): number {
  let compared = 0;
  comparison.standings.forEach(({ offer, readings, findings }, i) => {
    if (!readings) throw new Error(`${offer.id} has no readings: ${JSON.stringify(findings)}`);
    const columns: readonly Sums[] = [...readings.columns.map(({ sums }) => sums), readings.horizon];
    if (columns.length !== years + 1) throw new Error(`${offer.id} has ${columns.length} columns`);
    columns.forEach((sums, year) => {
      for (const line of SHEET_LINES) {
        const [engine, sheet] = [amountOf(sums, line), spreadsheet.amount(i, line, year)];
        if (engine !== sheet)
          throw new Error(`${offer.id}, ${line}, column ${year + 1}: ${engine} and ${sheet} cents`);
        compared += 1;
      }
    });
  });
  comparison.ranking.places.forEach(({ position }, place) => {
    const rank = spreadsheet.rank(position);
    if (rank !== place + 1) throw new Error(`Offer ${position + 1} is in place ${place + 1} and ${rank}`);
  });
  return compared;
}
