import { describe, expect, it } from 'vitest';
import { applyAll } from '#lib/state/history.ts';
import type { Offer, OfferDocument } from '#lib/document/types.ts';
import { linesAt, required, rowsAt } from './list-place.ts';
import { flagOf, inside, kindOf, offerPlace, presenceOf, trueOrAbsent, type Place } from './place.ts';

const OFFER = {
  id: 'a',
  kind: 'offer',
  company: 'Norvane',
  currency: 'USD',
  base: {
    kind: 'annual',
    rate: '100',
    raises: [
      { date: '2028-01-01', change: { kind: 'by', percentage: '0.03' }, certainty: 'assumed' },
      { date: '2029-01-01', change: { kind: 'to', rate: '120' }, certainty: 'assumed' },
    ],
  },
  bonuses: [
    { id: 'x', target: { kind: 'amount', annual: '1' }, cycle: { kind: 'employment-year' } },
    { id: 'y', target: { kind: 'amount', annual: '2' }, cycle: { kind: 'employment-year' } },
  ],
} as unknown as Offer;
const DOCUMENT = { offers: [OFFER] } as unknown as OfferDocument;

/** The offer after the changes that setting a place makes. */
function after(changes: ReturnType<Place<unknown>['set']>): Offer | undefined {
  return applyAll(DOCUMENT, changes).offers[0];
}

describe('a place', () => {
  it('names its own change', () => {
    const rate = inside(inside(offerPlace(OFFER), 'base'), 'rate');
    expect(rate.value).toBe('100');
    expect(rate.set('200' as never)).toEqual([
      { address: ['offers', '#a', 'base', 'rate'], before: '100', after: '200' },
    ]);
  });

  it('in a row without an identifier is changed with its list', () => {
    const raises = rowsAt(inside(inside(offerPlace(OFFER), 'base'), 'raises'));
    const second = raises.lines[1]?.place;
    if (!second) throw new Error('There is no second raise.');
    const rate = inside(inside(second, 'change'), 'rate');
    expect(rate.address.join('/')).toBe('offers/#a/base/raises/1/change/rate');
    const changes = rate.set('130' as never);
    expect(changes.map(({ address }) => address.join('/'))).toEqual(['offers/#a/base/raises']);
    expect(after(changes)?.base?.raises?.[1]?.change).toEqual({ kind: 'to', rate: '130' });
    expect(after(changes)?.base?.raises?.[0]).toBe(OFFER.base?.raises?.[0]);
  });

  it('of a kind turns the value, and leaves it when the kind is the same', () => {
    const target = inside(offerPlace(OFFER), 'base');
    const kind = kindOf(target, (to) => ({ kind: to, rate: '1' }) as never);
    expect(kind.set('annual')).toEqual([]);
    expect(after(kind.set('hourly'))?.base).toEqual({ kind: 'hourly', rate: '1' });
    expect(after(kind.set(undefined))?.base).toBeUndefined();
  });

  it('of a flag writes down only what its absence does not mean', () => {
    const place: Place<boolean> = {
      address: [],
      value: undefined,
      isNamed: true,
      set: (value) => [value] as never,
    };
    expect(flagOf(place, true).value).toBe(true);
    expect(flagOf(place, true).set(true)).toEqual([undefined]);
    expect(flagOf(place, true).set(false)).toEqual([false]);
    expect(trueOrAbsent(place as Place<true>).set(false)).toEqual([undefined]);
    const there = presenceOf({ ...place, value: undefined } as unknown as Place<string>, () => 'made');
    expect([there.value, there.set(true), there.set(false)]).toEqual([false, ['made'], [undefined]]);
  });
});

describe('a list', () => {
  const bonuses = linesAt(inside(offerPlace(OFFER), 'bonuses'));
  const ids = (changes: ReturnType<Place<unknown>['set']>) => after(changes)?.bonuses?.map(({ id }) => id);

  it('of lines with identifiers adds, removes and orders by them', () => {
    const made = { ...OFFER.bonuses?.[0], id: 'z' } as never;
    expect(ids(bonuses.add(made))).toEqual(['x', 'y', 'z']);
    expect(ids(bonuses.remove(0))).toEqual(['y']);
    expect(bonuses.remove(0)[0]).toMatchObject({ address: ['offers', '#a', 'bonuses', '#x'], position: 0 });
    expect(ids(bonuses.swap(0, 1))).toEqual(['y', 'x']);
    expect(bonuses.remove(7)).toEqual([]);
  });

  it('that loses its last line is not stated', () => {
    const one = linesAt(inside(offerPlace({ ...OFFER, bonuses: OFFER.bonuses?.slice(0, 1) }), 'bonuses'));
    expect(one.remove(0)).toMatchObject([{ address: ['offers', '#a', 'bonuses'], after: undefined }]);
  });

  it('of rows is changed as a whole; where it must be there, it is empty instead of absent', () => {
    const place = inside(inside(offerPlace(OFFER), 'base'), 'raises');
    const rows = rowsAt(place);
    expect(after(rows.remove(0))?.base?.raises).toEqual([OFFER.base?.raises?.[1]]);
    expect(after(rows.swap(0, 1))?.base?.raises).toEqual([OFFER.base?.raises?.[1], OFFER.base?.raises?.[0]]);
    expect(required(place).set(undefined)).toMatchObject([{ after: [] }]);
  });
});
