import { describe, expect, it } from 'vitest';
import { checkOffer } from '#lib/engine/checks/check-offer.ts';
import { assumptionsOf } from '#lib/engine/ledger/assumptions.ts';
import { dateOf } from '#lib/engine/calendar/plain-date.ts';
import { documentOf } from '../../../tests/engine/offers.ts';
import { problemWords } from '#lib/format/problem-words.ts';
import { SHEET_ROWS } from './rows/all-rows.ts';
import { findingsByRow, shownCell } from './shown-cell.ts';

const document = documentOf([
  { company: 'Alder', currency: 'EUR', base: { kind: 'annual', rate: '185000' } },
]);
const [offer] = document.offers;
if (!offer) throw new Error('There is an offer.');
const context = () => ({ document, today: dateOf(2026, 1, 1), newId: () => 'new' });
const found = findingsByRow(checkOffer(offer, assumptionsOf(document)).findings);

function cell(id: string, draft?: string) {
  const row = SHEET_ROWS.find((candidate) => candidate.id === id);
  if (!row || !offer) throw new Error(`There is a row ${id}.`);
  return shownCell(row, offer, draft, found.get(id) ?? [], problemWords, context);
}

describe('a cell of the sheet', () => {
  it('shows its value, and says nothing when nothing is wrong', () => {
    expect(cell('base')).toEqual({
      text: '€185,000',
      state: 'stated',
      isDetailed: false,
      isWrong: false,
      messages: [],
    });
  });

  it('shows what was typed and is not valid, with what the field expects', () => {
    const { text, isWrong, messages } = cell('base', '18,50');
    expect(text).toBe('18,50');
    expect(isWrong).toBe(true);
    expect(messages).toEqual([expect.stringMatching(/^Expected an amount in EUR, such as 185,000/)]);
  });

  it('shows what was found at the row that it is about', () => {
    const { isWrong, messages } = cell('currency');
    expect(isWrong).toBe(true);
    expect(messages).toEqual([expect.stringMatching(/^Found the currency EUR without an exchange rate/)]);
  });
});
