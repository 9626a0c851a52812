import { describe, expect, test } from 'vitest';
import { documentOf, type Fields } from '../../../../tests/engine/offers.ts';
import type { LeverName, OfferDocument, Target } from '#lib/document/types.ts';
import { decimalOf } from '../money/money.ts';
import { fixedTextOf } from '../money/decimal.ts';
import { leastAsk } from './least-ask.ts';

const annual = (rate: string): Fields => ({ kind: 'annual', rate });
const target = (fields: Fields): Target => fields as Target;
const reach = (reading: string, amount: string): Target => target({ kind: 'amount', reading, amount });

/** An ask in short: the value asked for, what it comes to, and what one step less does. */
const short = (document: OfferDocument, lever: LeverName, of: Target, id = 'o1') => {
  const found = leastAsk(document, id, lever, of);
  if (found.kind === 'ask')
    return [fixedTextOf(found.asked.to, 2), decimalOf(found.total), decimalOf(found.oneLess)];
  if (found.kind === 'cannot-alone') return ['cannot', decimalOf(found.total), decimalOf(found.short)];
  return [found.kind];
};

const bonusOf = (percentage: string): Fields => ({
  bonuses: [{ id: 'b', target: { kind: 'of-base', percentage }, cycle: { kind: 'employment-year' } }],
});

describe('the least ask', () => {
  const offer = { base: annual('100000'), ...bonusOf('0.1') };

  test('of base moves the bonus with it', () => {
    // 4 years × (100,000 + 10%) = 440,000. 460,000 ÷ 4.4 = 104,545.45…; the step is 0.5% of base, 500: 105,000 makes
    // 4 × 115,500 = 462,000, 104,500 only 459,800.
    expect(short(documentOf([offer]), 'base', reach('horizon', '460000'))).toEqual([
      '105000.00',
      '462000.00',
      '459800.00',
    ]);
  });

  test('of a sign-on is paid once, in steps of 2.5% of base made round', () => {
    // 20,000 missing; step: 2,500 → 5,000.
    expect(short(documentOf([offer]), 'sign-on', reach('horizon', '458000'))).toEqual([
      '20000.00',
      '460000.00',
      '455000.00',
    ]);
  });

  test('of the target bonus is in points of base', () => {
    // 20,000 ÷ 4,000 a point = 5 points.
    expect(short(documentOf([offer]), 'bonus-target', reach('horizon', '460000'))).toEqual([
      '0.15',
      '460000.00',
      '456000.00',
    ]);
  });

  test('that one lever cannot reach says how far it goes', () => {
    // At most 20% more base: 120,000 → 528,000; 72,000 are missing to 600,000.
    expect(short(documentOf([offer]), 'base', reach('horizon', '600000'))).toEqual([
      'cannot',
      '528000.00',
      '72000.00',
    ]);
  });
});
