import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULE_WORDS } from '#lib/format/rule-words.ts';
import { DECIDE } from './examples/decide.ts';
import { EQUITY, VESTING } from './examples/equity.ts';
import { EQUITY_READINGS } from './examples/equity-readings.ts';
import { FUTURES } from './examples/futures.ts';
import { LEAVING } from './examples/leaving.ts';
import { LEDGER } from './examples/ledger.ts';
import { MARKET } from './examples/market.ts';
import { NEGOTIATION } from './examples/negotiation.ts';
import { NUMBERS, TIME } from './examples/numbers-and-time.ts';
import { BASE_AND_VARIABLE, BENEFITS, BONUS_AND_SIGN_ON } from './examples/pay.ts';
import { PLANS, RETIREMENT } from './examples/plans.ts';
import { BAD_INPUT, BANDS, READINGS } from './examples/readings.ts';
import { VESTING_SOURCES } from './examples/vesting-sources.ts';
import { workedExamples, type Examples } from './worked-examples.ts';

const ROOT = new URL('../../', import.meta.url);
const METHOD = readFileSync(new URL('docs/method.md', ROOT), 'utf8');
const printed = workedExamples(METHOD);

const computed: Examples = {
  ...NUMBERS,
  ...TIME,
  ...LEDGER,
  ...BASE_AND_VARIABLE,
  ...BONUS_AND_SIGN_ON,
  ...EQUITY,
  ...VESTING,
  ...VESTING_SOURCES,
  ...RETIREMENT,
  ...PLANS,
  ...BENEFITS,
  ...READINGS,
  ...EQUITY_READINGS,
  ...FUTURES,
  ...DECIDE,
  ...NEGOTIATION,
  ...LEAVING,
  ...BANDS,
  ...MARKET,
  ...BAD_INPUT,
};

describe('every figure of a worked example is the one the engine gives', () => {
  test.each(printed)('$name', ({ name, figures }) => {
    expect(figures.length).toBeGreaterThan(0);
    expect(computed[name]?.()).toEqual(figures);
  });
});

test('every example of the test stands on the page, once', () => {
  expect(printed.map(({ name }) => name).sort()).toEqual(Object.keys(computed).sort());
});

/** A heading of the page: the number of its section, and its words without one. */
interface Heading {
  readonly section: string;
  readonly words: string;
}

function headings(): readonly Heading[] {
  let section = '';
  return [...METHOD.matchAll(/^#{2,4} (?:(\d)\. )?(.+)$/gm)].map(([, number, words = '']) => {
    section = number ?? section;
    return { section, words };
  });
}

function stands(section: string, words: string | undefined): boolean {
  return headings().some((heading) => heading.section === section && (!words || heading.words === words));
}

test('the sections are numbered 1 to 7', () => {
  expect([...METHOD.matchAll(/^## (\d)\./gm)].map(([, number]) => number)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
  ]);
});

test.each(Object.entries(RULE_WORDS))('the section that the rule %s refers to stands', (_, { section }) => {
  const [, number = '', title = '', rest] = /^(\d)\. ([^:]+)(?:: (.+))?$/.exec(section) ?? [];
  const missing = [title, ...(rest?.split(', ') ?? [])].filter((words) => !stands(number, words));
  expect(missing).toEqual([]);
});

/** What the code says of this page: "(docs/method.md, 4, Vesting)", or of two sections, "4, Retirement and Vesting". */
const REFERENCE = /docs\/method\.md, (\d)(?:,\s+(?:\*\s+)?([A-Z][A-Za-z -]*\w))?/g;

test('the sections that comments of the code refer to stand', () => {
  const files = readdirSync(new URL('src/', ROOT), { recursive: true, encoding: 'utf8' });
  const missing = files
    .filter((file) => /\.(?:ts|svelte)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(new URL(`src/${file}`, ROOT), 'utf8');
      return [...text.matchAll(REFERENCE)]
        .filter(([, section = '', words = '']) =>
          words.split(' and ').some((heading) => !stands(section, heading)),
        )
        .map(([reference]) => `src/${file}: ${reference}`);
    });
  expect(missing).toEqual([]);
});
