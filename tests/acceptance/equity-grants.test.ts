import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compare, reduced, type Ratio } from '#lib/engine/money/ratio.ts';
import { GRANT_FIGURES } from './grant-figures.ts';
import { GRANT_PRINTS } from './grant-prints.ts';
import { decimal } from './grant-offers.ts';
import { NOT_EXPRESSIBLE_EQUITY } from './not-expressible.ts';

/*
 * Grants, options and exits of other people, with their sources, in equity-examples.json and
 * equity-worked-examples.json. Each goes the whole way: schema, ledger, readings.
 */

interface Example {
  readonly id: string;
  readonly kind?: string;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly published_outputs?: Readonly<Record<string, unknown>>;
}

const KINDS = ['nso', 'rsu', 'rsu_grant', 'option_gain', 'option_value', 'iso_100k', 'vesting', 'total_comp'];

function examplesOf(file: string): readonly Example[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return (JSON.parse(text) as { examples: readonly Example[] }).examples;
}

const listedFor = (id: string): readonly string[] | 'all' =>
  NOT_EXPRESSIBLE_EQUITY.find((entry) => entry.id === id)?.figures ?? [];

const figureText = (figure: Ratio | string | undefined): string => {
  if (figure === undefined || typeof figure === 'string') return figure ?? 'nothing';
  const { n, d } = reduced(figure);
  return `${n}/${d}`;
};

const isSame = (figure: Ratio | string | undefined, printed: string): boolean =>
  typeof figure === 'object' ? compare(figure, decimal(printed)) === 0 : figure === printed;

describe('equity examples', () => {
  const examples = examplesOf('./equity-examples.json').filter(({ kind }) => KINDS.includes(kind ?? ''));
  for (const { id, outputs = {} } of examples) {
    const listed = listedFor(id);
    if (listed === 'all') continue;
    test(id, () => {
      const figures = GRANT_FIGURES[id]?.() ?? {};
      const prints = Object.entries(outputs).filter(([name]) => !listed.includes(name));
      expect(Object.keys(figures).sort()).toEqual(prints.map(([name]) => name).sort());
      for (const [name, printed] of prints) {
        const met = isSame(figures[name], printed);
        expect(`${name}: ${met ? printed : figureText(figures[name])}`).toBe(`${name}: ${printed}`);
      }
    });
  }

  test('are all computed or listed', () => {
    const computed = examples.map(({ id }) => id).filter((id) => listedFor(id) !== 'all');
    expect(Object.keys(GRANT_FIGURES).sort()).toEqual(computed.sort());
    expect(computed.length).toBeGreaterThan(15);
  });
});

describe('worked examples', () => {
  const examples = examplesOf('./equity-worked-examples.json');
  for (const [id, check] of Object.entries(GRANT_PRINTS)) {
    test(id, () => {
      const example = examples.find((one) => one.id === id);
      if (!example?.published_outputs) throw new Error(`There is no example ${id}`);
      check(example.published_outputs);
    });
  }
});
