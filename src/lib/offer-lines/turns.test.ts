import { describe, expect, it } from 'vitest';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { Offer, OfferDocument } from '#lib/document/types.ts';
import { applyAll } from '#lib/state/history.ts';
import { basePayPlace, turnedRaise } from './base.ts';
import { newBenefit, turnedBenefit } from './benefits.ts';
import { newGuarantee, turnedTarget } from './bonus.ts';
import { newGrant, turnedSize } from './grant.ts';
import { newInstalment, turnedPayment, turnedReading } from './sign-on.ts';
import { turnedStock } from './stock.ts';
import { newVariablePay, turnedCommissionTarget, turnedWork } from './variable-pay.ts';

const TODAY = '2026-11-21' as PlainDate;
const offerWith = (more: Record<string, unknown>): Offer =>
  ({ id: 'a', kind: 'offer', company: 'Norvane', currency: 'USD', ...more }) as unknown as Offer;
/** A value of the document, written as it stands in a file. */
const given = (value: unknown): never => value as never;

describe('base', () => {
  const switched = (offer: Offer, kind: 'annual' | 'hourly') =>
    applyAll({ offers: [offer] } as unknown as OfferDocument, basePayPlace(offer).set(kind)).offers[0];

  it('by the year becomes base by the hour of the offer’s hours, raises to a rate with it', () => {
    const raises = [
      { date: '2028-01-01', change: { kind: 'to', rate: '90480' }, certainty: 'contracted' },
      { date: '2029-01-01', change: { kind: 'by', percentage: '0.03' }, certainty: 'assumed' },
    ];
    const offer = offerWith({
      hoursPerWeek: '37.5',
      base: { kind: 'annual', rate: '85000', currency: 'EUR', raises },
    });
    // 85000 ÷ (37.5 × 52) = 43.589…; 90480 ÷ 1950 = 46.4
    expect(switched(offer, 'hourly')?.base).toEqual({
      kind: 'hourly',
      rate: '43.59',
      currency: 'EUR',
      hoursPerWeek: '37.5',
      weeksPerYear: '52',
      raises: [{ ...raises[0], change: { kind: 'to', rate: '46.4' } }, raises[1]],
    });
  });

  it('by the hour leaves its hours with the offer', () => {
    const base = { kind: 'hourly', rate: '50', hoursPerWeek: '30', weeksPerYear: '48' };
    // 50 × 30 × 48 = 72000
    expect(switched(offerWith({ base }), 'annual')).toMatchObject({
      hoursPerWeek: '30',
      base: { kind: 'annual', rate: '72000' },
    });
    expect(switched(offerWith({ base, hoursPerWeek: '32' }), 'annual')?.hoursPerWeek).toBe('32');
  });

  it('of no hours keeps its figure', () => {
    const base = { kind: 'annual', rate: '85000' };
    expect(switched(offerWith({ hoursPerWeek: '0', base }), 'hourly')?.base?.rate).toBe('85000');
  });

  it('a raise says the same by a share and to a rate, after the raises before it', () => {
    const first = { date: '2028-01-01', change: { kind: 'by', percentage: '0.1' }, certainty: 'assumed' };
    const offer = offerWith({ base: { kind: 'annual', rate: '100000', raises: [first] } });
    // 100000 × 1.1 × 1.05 = 115500
    expect(turnedRaise(offer, 1, 'to', given({ kind: 'by', percentage: '0.05' }))).toEqual({
      kind: 'to',
      rate: '115500',
    });
    expect(turnedRaise(offer, 1, 'by', given({ kind: 'to', rate: '115500' }))).toEqual({
      kind: 'by',
      percentage: '0.05',
    });
    expect(turnedRaise(offer, 0, 'by', given({ kind: 'to', rate: '0' }))).toEqual({
      kind: 'by',
      percentage: '0',
    });
  });
});

describe('bonus plans', () => {
  it('an amount over no base is no share of it', () => {
    const amount = given({ kind: 'amount', annual: '30000' });
    expect(turnedTarget(offerWith({}), {}, 'of-base', amount)).toEqual({ kind: 'of-base', percentage: '0' });
    // 52 × 40 × 50 × a half = 52000; 13000 ÷ 52000
    const base = { kind: 'hourly', rate: '50', hoursPerWeek: '40', weeksPerYear: '52', partTimeShare: '1/2' };
    expect(
      turnedTarget(offerWith({ base }), {}, 'of-base', given({ kind: 'amount', annual: '13000' })),
    ).toEqual({
      kind: 'of-base',
      percentage: '0.25',
    });
  });

  it('a new guarantee is for the first year without one', () => {
    const plan = given({ guarantees: [{ year: 1 }, { year: 3 }] });
    expect(newGuarantee(plan).year).toBe(2);
  });
});

describe('sign-on', () => {
  it('says the same day in another way', () => {
    const offer = offerWith({ start: '2027-01-11' });
    const dated = turnedPayment(offer, TODAY, 'on-date', { kind: 'after-months', months: 12 });
    expect(dated).toEqual({ kind: 'on-date', date: '2028-01-11' });
    expect(turnedPayment(offer, TODAY, 'after-months', dated)).toEqual({ kind: 'after-months', months: 12 });
    expect(turnedPayment(offer, TODAY, 'spread', dated)).toEqual({ kind: 'spread', employmentYear: 2 });
  });

  it('a further instalment comes a year after the last', () => {
    const first = newInstalment(undefined, 'a');
    expect(newInstalment([first], 'b').payment).toEqual({ kind: 'after-months', months: 12 });
  });

  it('a clawback keeps its months when it is read another way', () => {
    const full = { kind: 'full', months: 24 } as const;
    expect(turnedReading('by-day', full)).toEqual({ kind: 'by-day', prorateMonths: 24 });
    expect(turnedReading('percent-per-full-month', full)).toEqual({
      kind: 'percent-per-full-month',
      percentage: '1/24',
      months: 24,
    });
    const clause = { kind: 'by-full-month', fullMonths: 12, prorateMonths: 12, denominator: 24 } as const;
    expect(turnedReading('by-day', clause)).toEqual({ kind: 'by-day', fullMonths: 12, prorateMonths: 12 });
    expect(turnedReading('full', clause)).toEqual({ kind: 'full', months: 24 });
  });
});

describe('variable pay', () => {
  it('keeps the name of a line whatever it becomes, and all of hours among hours', () => {
    const line = { ...newVariablePay('v'), label: 'Nights' };
    const hours = turnedWork('shift', line, 'v');
    expect(hours).toMatchObject({ id: 'v', label: 'Nights', kind: 'hours', work: 'shift' });
    const paid = { ...hours, hoursPerWeek: '8' } as typeof hours;
    expect(turnedWork('on-call', paid, 'v')).toEqual({ ...paid, work: 'on-call' });
  });

  it('takes the base off on-target earnings, down to nothing', () => {
    const offer = offerWith({ base: { kind: 'annual', rate: '100000' } });
    const target = (annual: string) => given({ kind: 'on-target-earnings', annual });
    expect(turnedCommissionTarget(offer, {}, 'amount', target('140000')).annual).toBe('40000');
    expect(turnedCommissionTarget(offer, {}, 'amount', target('90000')).annual).toBe('0');
  });
});

describe('equity', () => {
  const stock = { kind: 'public', price: '187.50', asOf: '2026-11-02' };

  it('a value becomes the shares that its own rule makes of it, and shares become their value', () => {
    const offer = offerWith({ stock });
    const value = (rounding: string, price?: string) =>
      given({ kind: 'value', value: '100000', conversion: { rounding, ...(price ? { price } : {}) } });
    // 100000 ÷ 187.50 = 533.33…; ÷ 120 = 833.33…
    expect(turnedSize(offer, 'shares', value('down'))).toEqual({ kind: 'shares', shares: '533' });
    expect(turnedSize(offer, 'shares', value('up'))).toEqual({ kind: 'shares', shares: '534' });
    expect(turnedSize(offer, 'shares', value('nearest', '120'))).toEqual({ kind: 'shares', shares: '833' });
    expect(turnedSize(offer, 'cash', given({ kind: 'shares', shares: '533' }))).toEqual({
      kind: 'cash',
      value: '99937.5',
    });
    expect(turnedSize(offerWith({}), 'value', given({ kind: 'shares', shares: '533' }))).toMatchObject({
      value: '0',
    });
  });

  it('a new grant is in shares where they have a price, else in dollars', () => {
    expect(newGrant(offerWith({ stock }), 'g').size.kind).toBe('value');
    expect(newGrant(offerWith({}), 'g').size.kind).toBe('cash');
  });

  it('shares keep their price when they are listed after all', () => {
    const held = turnedStock('private', given({ ...stock, currency: 'EUR', growth: '0.05' }), TODAY);
    expect(held).toEqual({
      kind: 'private',
      fairMarketValue: '187.50',
      valuation: 'fair-market-value',
      asOf: '2026-11-02',
      currency: 'EUR',
      growth: '0.05',
    });
    expect(turnedStock('public', held, TODAY)).toMatchObject({ kind: 'public', price: '187.50' });
    expect(turnedStock('private', undefined, TODAY)).toEqual({
      kind: 'private',
      valuation: 'fair-market-value',
      asOf: TODAY,
    });
  });
});

describe('benefits', () => {
  it('an amount of money stays money as a premium, by the month', () => {
    const stipend = given({ ...newBenefit('b'), amount: '145', label: 'Health', countInTotal: false });
    const premium = turnedBenefit('premium', stipend, 'b');
    expect(premium).toEqual({
      kind: 'premium',
      id: 'b',
      label: 'Health',
      countInTotal: false,
      monthly: '145',
    });
    expect(turnedBenefit('amount', premium, 'b')).toMatchObject({ amount: '145', paid: { kind: 'monthly' } });
    expect(turnedBenefit('leave', premium, 'b')).toMatchObject({ kind: 'leave', days: '0' });
  });
});
