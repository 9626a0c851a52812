import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { offerDocument } from '#lib/document/schema/offer-document.ts';
import type { OfferDocument } from '#lib/document/types.ts';
import { portionMissing } from '#lib/engine/equity/vesting/completeness.ts';
import { assumptionsOf } from '#lib/engine/ledger/assumptions.ts';
import { ledgerOf } from '#lib/engine/ledger-of.ts';
import { readings } from '#lib/engine/readings/readings.ts';
import { FIGURES, type Case } from './compensation-figures.ts';
import { MISPLACED, MISPRINTS } from './misprints.ts';
import { NOT_EXPRESSIBLE } from './not-expressible.ts';
import { meets, readPrinted } from './printed.ts';

/*
 * Published comparisons of offers, with their sources, in worked-examples.json: nobody on this project wrote
 * these numbers. The offers of each stand in documents/, and go the whole way: schema, ledger, readings.
 */

type Print = string | number;
type Outputs = Print | readonly Print[] | { readonly [name: string]: Outputs };

interface Example {
  readonly id: string;
  readonly published_outputs: Outputs;
}

const fileOf = (name: string): URL => new URL(name, import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(fileOf(name), 'utf8'));
const { examples } = read('./worked-examples.json') as { examples: readonly Example[] };

const isList = (outputs: Outputs): outputs is readonly Print[] => Array.isArray(outputs);

/** The published figures of a case by their place; what only names the unit is none. */
function printsOf(outputs: Outputs, place = ''): Map<string, readonly Print[]> {
  if (typeof outputs !== 'object') return new Map([[place, [outputs]]]);
  if (isList(outputs)) return new Map([[place, outputs]]);
  return new Map(
    Object.entries(outputs)
      .filter(([name]) => name !== 'unit')
      .flatMap(([name, inner]) => [...printsOf(inner, place === '' ? name : `${place}.${name}`)]),
  );
}

function caseOf(id: string): Case {
  const document: OfferDocument = offerDocument.parse(read(`./documents/${id}.json`));
  const assumptions = assumptionsOf(document);
  return (offerId) => {
    const offer = document.offers.find((one) => offerId === undefined || one.id === offerId);
    if (!offer) throw new Error(`${id} has no offer ${offerId ?? ''}`);
    return readings(ledgerOf(offer, assumptions), { by: 'employment-year' });
  };
}

const asList = (amounts: bigint | readonly bigint[]): readonly bigint[] =>
  typeof amounts === 'bigint' ? [amounts] : amounts;

/** Our amounts where they meet the prints one by one, and what was printed where they do not. */
function compared(
  amounts: bigint | readonly bigint[],
  prints: readonly Print[],
  scale: bigint,
): readonly (string | true)[] {
  const list = asList(amounts);
  return prints.map((print, i) => {
    const amount = list[i];
    if (amount !== undefined && meets(amount, readPrinted(print, scale))) return true;
    return `printed ${print}, computed ${amount ?? 'nothing'} hundredths`;
  });
}

const listedFor = (id: string): readonly string[] | 'all' =>
  NOT_EXPRESSIBLE.find((entry) => entry.id === id)?.figures ?? [];

describe('worked examples', () => {
  for (const { id, published_outputs } of examples) {
    if (listedFor(id) === 'all') continue;
    test(id, () => {
      const offers = caseOf(id);
      const prints = printsOf(published_outputs);
      for (const [place, { of, scale }] of Object.entries(FIGURES[id] ?? {})) {
        const printed = prints.get(place) ?? [];
        const amounts = asList(of(offers));
        expect({ place, count: amounts.length }).toEqual({ place, count: printed.length });
        expect({ place, met: compared(amounts, printed, scale) }).toEqual({
          place,
          met: printed.map(() => true),
        });
      }
      for (const [place, { of, right, scale }] of Object.entries(MISPRINTS[id] ?? {})) {
        const printed = prints.get(place) ?? [];
        expect({ place, amounts: of(offers) }).toEqual({ place, amounts: right });
        expect({ place, isMet: compared(of(offers), printed, scale).every((met) => met === true) }).toEqual({
          place,
          isMet: false,
        });
      }
      for (const { of, printed, right } of Object.values(MISPLACED[id] ?? {})) {
        const liesBetween = ([from, to]: readonly [number, number]): boolean =>
          of(offers) >= BigInt(from) * 100n && of(offers) < BigInt(to) * 100n;
        expect(liesBetween(right)).toBe(true);
        expect(liesBetween(printed)).toBe(false);
      }
    });
  }
});

describe('the examples and the list of what cannot be expressed', () => {
  test('hold every published figure once: computed, contradicted by its inputs, or not expressible', () => {
    const covered = examples.map(({ id, published_outputs }) => {
      const listed = listedFor(id);
      const all = [...printsOf(published_outputs).keys()];
      return {
        id,
        places: [
          ...Object.keys(FIGURES[id] ?? {}),
          ...Object.keys(MISPRINTS[id] ?? {}),
          ...Object.keys(MISPLACED[id] ?? {}),
          ...(listed === 'all' ? all : listed),
        ].sort(),
      };
    });
    expect(covered).toEqual(
      examples.map(({ id, published_outputs }) => ({
        id,
        places: [...printsOf(published_outputs).keys()].sort(),
      })),
    );
  });

  test('have a document for every case, but for those that cannot be expressed at all', () => {
    const without = examples.filter(({ id }) => !existsSync(fileOf(`./documents/${id}.json`)));
    expect(without.map(({ id }) => id)).toEqual(
      NOT_EXPRESSIBLE.filter(({ figures }) => figures === 'all').map(({ id }) => id),
    );
  });

  test('name only cases that exist', () => {
    const known = examples.map(({ id }) => id);
    const named = [
      ...Object.keys(FIGURES),
      ...Object.keys(MISPRINTS),
      ...Object.keys(MISPLACED),
      ...NOT_EXPRESSIBLE.map(({ id }) => id),
    ];
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });
});

test('hn-27765672-refreshers: the schedule as it is written, 33/33/22/11, leaves 1% out', () => {
  // 1 − (0.33 + 0.33 + 0.22 + 0.11) = 1 − 0.99 = 1/100; the printed figures are those of 33/33/22/12.
  const { offers } = offerDocument.parse(read('./documents/hn-27765672-refreshers.json')) as OfferDocument;
  const vesting = offers.find(({ id }) => id === 'front-loaded')?.grants?.[0]?.vesting;
  if (vesting?.kind !== 'statements') throw new Error('The grant has a schedule');
  const asWritten = vesting.statements.map((statement, i) =>
    i === 3 ? { ...statement, portion: '0.11' as typeof statement.portion } : statement,
  );
  expect(portionMissing(vesting.statements)).toEqual({ n: 0n, d: 1n });
  expect(portionMissing(asWritten)).toEqual({ n: 1n, d: 100n });
});
