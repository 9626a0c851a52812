import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { OwnBand } from '#lib/document/types.ts';
import { comparablePay } from '#lib/engine/market/comparable-pay.ts';
import { bandOf } from '#lib/engine/market/own-band.ts';
import { positionIn, type Position } from '#lib/engine/market/position.ts';
import { fixedTextOf } from '#lib/engine/money/decimal.ts';
import { decimalOf } from '#lib/engine/money/money.ts';
import { documentOf, ledgerOfFirst, type Fields } from '../engine/offers.ts';

/*
 * Published examples of compa-ratios and percentiles, with their sources, in market-examples.json: nobody on this
 * project wrote these numbers. Each goes the whole way: a document with an offer and a band, its ledger, its pay.
 */

interface Example<Inputs, Outputs> {
  readonly id: string;
  readonly inputs: Inputs;
  readonly published_outputs: Outputs;
}

const { examples } = JSON.parse(readFileSync(new URL('./market-examples.json', import.meta.url), 'utf8')) as {
  examples: readonly Example<never, never>[];
};

function example<Inputs, Outputs>(id: string): Example<Inputs, Outputs> {
  const found = examples.find((one) => one.id === id);
  if (!found) throw new Error(`No example ${id}`);
  return found;
}

/** Every amount of money that a text names: "$54,000", "0.9 M". */
const amountsIn = (text: string): readonly string[] =>
  [...text.matchAll(/(\d[\d,]*(?:\.\d+)?)(?:\s*(M)\b)?/g)]
    .filter(([, digits = '', unit]) => unit !== undefined || digits.replaceAll(',', '').length >= 5)
    .map(([, digits = '', unit]) => {
      const plain = digits.replaceAll(',', '');
      return unit === undefined ? plain : String(Math.round(Number(plain) * 1_000_000));
    });

function position(base: string, band: Fields): Position {
  const document = {
    ...documentOf([{ base: { kind: 'annual', rate: base } }]),
    bands: [
      {
        id: 'b',
        name: 'Example',
        measures: 'base-wages',
        currency: 'USD',
        source: 'Published example',
        date: '2026-01-01',
        ...band,
      } as unknown as OwnBand,
    ],
  };
  const [own] = document.bands;
  if (!own) throw new Error('The document has a band');
  const of = bandOf(own);
  const pay = comparablePay(ledgerOfFirst(document), of);
  if (!pay.isKnown) throw new Error('The base is stated');
  return positionIn(of, pay.pay);
}

/** Pay ÷ midpoint of a range around it, as a range states no width here. */
function compaRatio(base: string, mid: string): Extract<Position, { kind: 'range' }> {
  const of = position(base, { kind: 'range', min: mid, mid, max: mid });
  if (of.kind !== 'range') throw new Error('A range has such a position');
  return of;
}

function marketRatio(base: string, p50: string): string {
  const of = position(base, { kind: 'percentiles', points: { p50 } });
  if (of.kind !== 'percentiles' || of.marketRatio.kind !== 'exact') throw new Error('p50 is stated');
  return fixedTextOf(of.marketRatio.ratio, 2);
}

describe('comparatio-set', () => {
  const { inputs, published_outputs: printed } = example<
    Readonly<Record<'salary.com' | 'morganhr' | 'primecalculator' | 'hrvichar', string>>,
    {
      readonly 'salary.com': string;
      readonly morganhr: readonly string[];
      readonly primecalculator: { readonly compa_ratio: string; readonly gap: string };
      readonly hrvichar: readonly string[];
    }
  >('comparatio-set');
  const percent = (ratio: string): string => `${Math.round(Number(ratio) * 100)}%`;

  test('salary.com', () => {
    const [mid = '', paid = ''] = amountsIn(inputs['salary.com']);
    expect([mid, paid]).toEqual(['50000', '45000']);
    expect(printed['salary.com']).toContain(percent(fixedTextOf(compaRatio(paid, mid).compaRatio, 2)));
  });

  test('morganhr', () => {
    const [target = '', ...paid] = amountsIn(inputs.morganhr);
    expect(paid.map((pay) => fixedTextOf(compaRatio(pay, target).compaRatio, 2))).toEqual(printed.morganhr);
  });

  test('primecalculator', () => {
    const [actual = '', mid = ''] = amountsIn(inputs.primecalculator);
    const { compaRatio: ratio, toMid } = compaRatio(actual, mid);
    expect(percent(fixedTextOf(ratio, 2))).toBe(printed.primecalculator.compa_ratio);
    // The gap is printed from the midpoint to the pay; ours is from the pay to the midpoint.
    expect(decimalOf(toMid)).toBe('8000.00');
    expect(printed.primecalculator.gap).toBe('-$8,000');
  });

  test('hrvichar', () => {
    const [paid = '', ...points] = amountsIn(inputs.hrvichar);
    expect(points).toEqual(['950000', '1300000']);
    expect(points.map((point) => percent(marketRatio(paid, point)))).toEqual(printed.hrvichar);
  });
});

test('reddit-percentile-145k', () => {
  const { inputs, published_outputs: printed } = example<
    Readonly<Record<'salary' | 'p50' | 'p75', string>>,
    { readonly percentile: string }
  >('reddit-percentile-145k');
  const [salary = ''] = amountsIn(inputs.salary);
  const [p75 = ''] = amountsIn(inputs.p75);
  const medians = amountsIn(inputs.p50);
  expect([salary, p75, ...medians]).toEqual(['145000', '169000', '133090', '133080']);
  const percentiles = medians.map((p50) => {
    const of = position(salary, { kind: 'percentiles', points: { p50, p75 } });
    if (of.kind !== 'percentiles' || of.percentile.kind !== 'at') throw new Error('It is between the two');
    return fixedTextOf(of.percentile.percentile, 0);
  });
  // 50 + 25 × 11,920 ÷ 35,920 = 58.296…; with 133,090: 50 + 25 × 11,910 ÷ 35,910 = 58.291….
  expect(percentiles).toEqual(['58', '58']);
  expect(printed.percentile).toContain('58');
});
