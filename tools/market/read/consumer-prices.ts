import type { RawFolder } from '../raw-folder.ts';
import { decimal } from './cells.ts';

/** The consumer price index by month ("2026-05"); a month that was never published is absent. */
export function readConsumerPrices(folder: RawFolder): Map<string, string> {
  let last = '';
  return new Map(
    folder.rows('cpi_u_nsa_monthly.csv', ['Date', 'Index']).map((row) => {
      const month = /^(\d{4}-(?:0[1-9]|1[0-2]))-01$/.exec(row.cell('Date'))?.[1];
      if (month === undefined) return row.fail(`"${row.cell('Date')}" is not the first of a month`);
      if (month <= last) row.fail(`the month ${month} does not follow ${last}`);
      last = month;
      return [month, decimal(row, 'Index')];
    }),
  );
}
