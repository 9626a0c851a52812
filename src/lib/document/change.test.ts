import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, changeTo, inverse, isSame, valueAtAddress, withValue, type Address } from './change.ts';
import type { OfferDocument } from './types.ts';

const document = {
  format: 'parley-offers',
  version: 1,
  settings: { reportingCurrency: 'USD' },
  offers: [
    { id: 'a', kind: 'offer', company: 'Alder', currency: 'USD', signOn: [{ id: 's', amount: '10' }] },
    { id: 'b', kind: 'offer', company: 'Birch', currency: 'USD' },
    { id: 'c', kind: 'offer', company: 'Cedar', currency: 'USD' },
  ],
} as unknown as OfferDocument;

const companies = (of: OfferDocument): readonly string[] => of.offers.map(({ company }) => company);

describe('addresses', () => {
  it('name elements by identifier, wherever they stand', () => {
    expect(valueAtAddress(document, ['offers', '#b', 'company'])).toBe('Birch');
    expect(valueAtAddress(document, ['offers', '#a', 'signOn', '#s', 'amount'])).toBe('10');
    expect(valueAtAddress(document, ['offers', '#x', 'company'])).toBeUndefined();
    expect(valueAtAddress(document, ['offers', '@order'])).toEqual(['a', 'b', 'c']);
  });

  it('share what is not changed', () => {
    const after = withValue(document, ['offers', '#b', 'company'], 'Beech');
    expect(companies(after)).toEqual(['Alder', 'Beech', 'Cedar']);
    expect(after.offers[0]).toBe(document.offers[0]);
    expect(after.settings).toBe(document.settings);
  });

  it('make what is missing on the way, and take away what is set to nothing', () => {
    const made = withValue(document, ['offers', '#b', 'base', 'rate'], '100');
    expect(valueAtAddress(made, ['offers', '#b', 'base'])).toEqual({ rate: '100' });
    const gone = withValue(made, ['offers', '#b', 'base'], undefined);
    expect(Object.keys(gone.offers[1] ?? {})).not.toContain('base');
  });
});

describe('changes', () => {
  const addresses: readonly Address[] = [
    ['title'],
    ['settings', 'horizonYears'],
    ['offers', '#a', 'company'],
    ['offers', '#a', 'signOn', '#s', 'amount'],
    ['offers', '#a', 'signOn', '#s'],
    ['offers', '#b'],
    ['offers', '#b', 'base', 'rate'],
    ['offers', '@order'],
  ];
  const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    '@order': fc.shuffledSubarray(['a', 'b', 'c'], { minLength: 3, maxLength: 3 }),
  };

  it('taken back give the document that was there, in the same order', () => {
    const change = fc
      .constantFrom(...addresses)
      .chain((address) =>
        fc.tuple(fc.constant(address), values[address.at(-1) ?? ''] ?? fc.constantFrom(undefined, 'x')),
      );
    fc.assert(
      fc.property(change, ([address, after]) => {
        const isElement = address.at(-1)?.startsWith('#') ?? false;
        const made = changeTo(
          document,
          address,
          isElement && after !== undefined ? { id: address.at(-1)?.slice(1) } : after,
        );
        const back = applyChange(applyChange(document, made), inverse(made));
        // A missing object that was made on the way ("base") is left behind empty: nothing is stated in it.
        const expected =
          address.includes('base') && after !== undefined
            ? withValue(document, address.slice(0, -1), {})
            : document;
        expect(isSame(back, expected)).toBe(true);
        expect(companies(back)).toEqual(companies(document));
      }),
    );
  });
});
