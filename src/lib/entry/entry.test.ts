import { describe, expect, it } from 'vitest';
import type { Currency } from '#lib/engine/money/currency.ts';
import {
  enterAmount,
  enterDate,
  enterGrowth,
  enterPortion,
  enterShare,
  enterWhole,
  saysNone,
} from './value-entry.ts';
import { COMMON_SCHEDULES, enterSchedule, scheduleText } from './vesting-entry.ts';

const USD = 'USD' as Currency;
const JPY = 'JPY' as Currency;
const amount = (text: string, currency = USD): string => {
  const entered = enterAmount(text, currency);
  return entered.isOk ? entered.value : `expects ${entered.problem}`;
};

describe('amounts', () => {
  it.each([
    ['185000', '185000'],
    ['185,000', '185000'],
    ['$185,000.50', '185000.5'],
    ['185k', '185000'],
    ['185 K', '185000'],
    ['1.2m', '1200000'],
    ['USD 90,000', '90000'],
    ['.5', '0.5'],
    // 185000 + 5% of it: 185000 + 9250
    ['185000+5%', '194250'],
    ['200k-10%', '180000'],
    // 30000 + 20000
    ['30k + 20k', '50000'],
    // 57.70 × 40 × 52 = 120016
    ['57.70*40*52', '120016'],
    ['57.70 × 40 × 52', '120016'],
    // 100000 ÷ 3 = 33333.333…, to the cent
    ['100000/3', '33333.33'],
    ['2+3*4', '14'],
  ])('%s is %s', (text, expected) => {
    expect(amount(text)).toBe(expected);
  });

  it('rounds a sum that does not end to the minor unit of its currency', () => {
    expect(amount('100000/3', JPY)).toBe('33333');
  });

  it.each([
    '',
    'abc',
    '18,50',
    '1,2,3',
    '185000+',
    '+',
    '5%',
    '1e5',
    '0x10',
    '1_000',
    '1/0',
    'NaN',
    '∞',
    '12 34',
  ])('does not understand "%s"', (text) => {
    expect(amount(text)).toBe('expects an amount in USD, such as 185,000, 185k or 185000+5%');
  });

  it('names what is wrong with a number it understands', () => {
    expect(amount('-5')).toBe('expects an amount in USD of at least 0');
    expect(amount('9999999999999999')).toBe('expects an amount in USD below 1,000,000,000,000,000');
  });
});

describe('shares and rates', () => {
  it('reads percent with or without the sign', () => {
    expect(enterShare('15%')).toEqual({ isOk: true, value: '0.15' });
    expect(enterShare('15')).toEqual({ isOk: true, value: '0.15' });
    expect(enterShare('7.5 %')).toEqual({ isOk: true, value: '0.075' });
    expect(enterShare('250%')).toEqual({ isOk: true, value: '2.5' });
  });

  it('keeps a portion within the whole and growth above −100%', () => {
    expect(enterPortion('101').isOk).toBe(false);
    expect(enterGrowth('-10%')).toEqual({ isOk: true, value: '-0.1' });
    expect(enterGrowth('-100%').isOk).toBe(false);
  });

  it('reads whole numbers within bounds', () => {
    expect(enterWhole('48', 'months', 1, 120)).toEqual({ isOk: true, value: 48 });
    expect(enterWhole('4.5', 'months', 1, 120).isOk).toBe(false);
    expect(enterWhole('0', 'months', 1, 120).isOk).toBe(false);
  });
});

describe('dates', () => {
  it.each(['2027-01-31', 'Jan 31, 2027', 'January 31 2027', '31 Jan 2027', '1/31/2027', '31. january 2027'])(
    '%s is the last day of January 2027',
    (text) => {
      expect(enterDate(text)).toEqual({ isOk: true, value: '2027-01-31' });
    },
  );

  it.each(['2027-02-30', '31/1/2027', 'tomorrow', '2027', 'Foo 3, 2027', '2027-13-01'])(
    '%s is no date',
    (text) => {
      expect(enterDate(text).isOk).toBe(false);
    },
  );
});

describe('none', () => {
  it('is told apart from a number', () => {
    expect(['none', '0', '0.00', '—', '0%'].every(saysNone)).toBe(true);
    expect(['', '10', '0.5'].some(saysNone)).toBe(false);
  });
});

describe('schedules', () => {
  it('reads yearly percentages and writes them back', () => {
    const entered = enterSchedule('5/15/40/40');
    expect(entered.isOk && scheduleText(entered.value)).toBe('5/15/40/40');
  });

  it('reads how often each year vests', () => {
    const entered = enterSchedule('38/32/20/10 quarterly');
    expect(entered.isOk && entered.value[0]).toEqual({
      portion: '0.38',
      occurrences: 4,
      period: 3,
      periodType: 'MONTHS',
    });
    expect(entered.isOk && scheduleText(entered.value)).toBe('38/32/20/10 quarterly');
  });

  it('names the sum that misses the whole', () => {
    expect(enterSchedule('33/33/22/11')).toEqual({
      isOk: false,
      problem: 'yearly percentages that add up to 100%; these add up to 99%',
    });
  });

  it.each(COMMON_SCHEDULES.map(({ label }) => label))('knows "%s" by name', (label) => {
    const entered = enterSchedule(label);
    expect(entered.isOk && scheduleText(entered.value)).toBe(label);
  });
});
