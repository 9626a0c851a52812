import type { SheetRow } from '../sheet-row.ts';
import { BENEFIT_ROWS } from './benefit-rows.ts';
import { CASH_ROWS } from './cash-rows.ts';
import { EQUITY_ROWS } from './equity-rows.ts';
import { OFFER_ROWS } from './offer-rows.ts';

/** Every row of the sheet, in the order in which they stand. */
export const SHEET_ROWS: readonly SheetRow[] = [...OFFER_ROWS, ...CASH_ROWS, ...EQUITY_ROWS, ...BENEFIT_ROWS];
