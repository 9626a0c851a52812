import { describe, expect, it } from 'vitest';
import type { Currency } from '#lib/engine/money/currency.ts';
import { assumptionsOf } from '#lib/engine/ledger/assumptions.ts';
import type { Grant, Offer, OfferDocument } from '#lib/document/types.ts';
import { steppedLine, stepsText, vestingSteps } from './vesting-steps.ts';
import { newStatement, newVestDay } from './vesting.ts';

const YEARS = { occurrences: 4, period: 12, periodType: 'MONTHS' } as const;

function offerWith(grant: Record<string, unknown>): { offer: Offer; grant: Grant } {
  const whole = {
    id: 'g',
    award: { kind: 'restricted-stock-units' },
    size: { kind: 'shares', shares: '0' },
    ...grant,
  } as unknown as Grant;
  const offer = {
    id: 'a',
    kind: 'offer',
    company: '',
    currency: 'USD',
    start: '2027-01-04',
    grants: [whole],
  };
  return { offer: offer as unknown as Offer, grant: whole };
}

function stepsOf(terms: Record<string, unknown>) {
  const { offer, grant } = offerWith(terms);
  const document = {
    settings: { reportingCurrency: 'USD' as Currency },
    offers: [offer],
  } as unknown as OfferDocument;
  const steps = vestingSteps(offer, grant, assumptionsOf(document));
  if (!steps) throw new Error('The schedule has no start.');
  return steps;
}

describe('a schedule as it is drawn', () => {
  it('does not need a price nor a number of shares', () => {
    const steps = stepsOf({ vesting: { kind: 'statements', statements: [{ portion: '1', ...YEARS }] } });
    expect(stepsText(steps)).toBe(
      '25% in year 1, 25% in year 2, 25% in year 3, 25% in year 4. The last vest is on Jan 4, 2031.',
    );
    expect(steppedLine(steps, 400, 100)).toMatchObject({
      // A leap day makes the second year a day longer than the others: 365, 731, 1096 and 1461 days.
      points: '0,100 99.9,100 99.9,75 200.1,75 200.1,50 300.1,50 300.1,25 400,25 400,0 400,0',
      years: [{ label: 'Jan 2028' }, { label: 'Jan 2029' }, { label: 'Jan 2030' }, { label: 'Jan 2031' }],
    });
  });

  it('says what has no date, for want of an event or of the whole', () => {
    const half = { portion: '1/3', ...YEARS };
    const held = { ...half, portion: '2/3', event: { name: 'IPO', anchor: 'event' } };
    expect(stepsText(stepsOf({ vesting: { kind: 'statements', statements: [half, held] } }))).toContain(
      '; 2/3 has no date.',
    );
    expect(stepsText(stepsOf({ vesting: { kind: 'statements', statements: [held] } }))).toBe(
      'Nothing vests on a known date.',
    );
    expect(stepsText(stepsOf({ vesting: { kind: 'statements', statements: [] } }))).toBe(
      'Nothing vests on a known date.',
    );
  });

  it('takes given dates by their shares', () => {
    const vests = [
      { date: '2027-07-01', shares: '30' },
      { date: '2029-07-01', shares: '10' },
    ];
    expect(stepsText(stepsOf({ vesting: { kind: 'dated', vests } }))).toBe(
      '75% in year 1, 25% in year 3. The last vest is on Jul 1, 2029.',
    );
  });

  it('keeps a long schedule readable', () => {
    const statements = [{ portion: '1', occurrences: 30, period: 1, periodType: 'YEARS' }];
    const steps = stepsOf({ vesting: { kind: 'statements', statements } });
    expect(steppedLine(steps, 300, 100).years.map(({ label }) => label)).toEqual(
      [3, 6, 9, 12, 15, 18, 21, 24, 27, 30].map((year) => `${2027 + year}`),
    );
  });
});

describe('rows to be filled in', () => {
  it('take what the rows before them leave', () => {
    const third = { portion: '1/3', ...YEARS } as never;
    expect(newStatement([third]).portion).toBe('2/3');
    expect(newStatement([{ portion: '0.6', ...YEARS } as never]).portion).toBe('0.4');
    expect(newStatement([{ portion: '1', ...YEARS } as never]).portion).toBe('0');
  });

  it('vest days go on by quarters', () => {
    expect(newVestDay([])).toEqual({ month: 2, day: 15 });
    expect(newVestDay([{ month: 11, day: 15 }])).toEqual({ month: 2, day: 15 });
    expect(newVestDay([{ month: 2, day: 15 }])).toEqual({ month: 5, day: 15 });
  });
});
