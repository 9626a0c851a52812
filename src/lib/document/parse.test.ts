import { describe, expect, test } from 'vitest';
import { mistakeText } from './mistake.ts';
import { parseDocument } from './parse.ts';

const OFFER = { id: 'a', kind: 'offer', company: 'Acme', currency: 'USD', start: '2027-01-01' };
const document = (offer: object, rest: object = {}): unknown => ({
  format: 'parley-offers',
  version: 1,
  settings: { reportingCurrency: 'USD' },
  offers: [{ ...OFFER, ...offer }],
  ...rest,
});

const problems = (value: unknown): readonly string[] => {
  const result = parseDocument(value);
  return result.isOk ? [] : result.problem.map(mistakeText);
};

const AMOUNT = 'expected a decimal number as text, such as "185000" or "0.15", of at least 0';
const DATE = 'expected a date that exists, written YYYY-MM-DD, from 1900 to 2199';
const PORTION =
  'expected a share of the whole as text between 0 and 1: a decimal ("0.25") or a ratio ("1/3")';

test('what is not stated is left out, and what is stated as none is kept', () => {
  const result = parseDocument(document({ base: { kind: 'annual', rate: '0' }, grants: [] }));
  expect(result.isOk && result.value.offers[0]).toEqual({
    ...OFFER,
    base: { kind: 'annual', rate: '0' },
    grants: [],
  });
});

describe('amounts', () => {
  test.each([
    ['185000', '"185000"'],
    ['0.5', '"0.5"'],
    ['99999999999999999999.999999999999999999', 'twenty digits and eighteen places'],
  ])('%s is one', (rate) => {
    expect(problems(document({ base: { kind: 'annual', rate } }))).toEqual([]);
  });
  test.each([
    ['-5', '"-5"'],
    [185000, 'the number 185000'],
    ['1e5', '"1e5"'],
    ['185,000', '"185,000"'],
    ['$185000', '"$185000"'],
    [' 185000', '" 185000"'],
    ['0x10', '"0x10"'],
    ['NaN', '"NaN"'],
    ['007', '"007"'],
    ['', '""'],
    [null, 'null'],
    [true, 'the boolean true'],
    [['1'], 'a list of 1'],
    [{}, 'an object'],
  ])('%j is none', (rate, found) => {
    expect(problems(document({ base: { kind: 'annual', rate } }))).toEqual([
      `offers[0].base.rate: found ${found}; ${AMOUNT}`,
    ]);
  });
});

describe('dates', () => {
  test.each(['2028-02-29', '1900-01-01', '2199-12-31'])('%s is one', (start) => {
    expect(problems(document({ start }))).toEqual([]);
  });
  test.each([
    '2027-02-29',
    '2027-13-01',
    '2027-00-10',
    '27-01-01',
    '2027-1-1',
    '2027-01-01T00:00',
    '2200-01-01',
  ])('%s is none', (start) => {
    expect(problems(document({ start }))).toEqual([`offers[0].start: found "${start}"; ${DATE}`]);
  });
});

describe('shares of a whole', () => {
  const withPortion = (partTimeShare: string): unknown =>
    document({ base: { kind: 'annual', rate: '1', partTimeShare } });
  test.each(['0', '1', '0.6', '2/3', '3/3'])('%s is one', (share) => {
    expect(problems(withPortion(share))).toEqual([]);
  });
  test.each(['1.01', '4/3', '1/0', '-0.5', '60%'])('%s is none', (share) => {
    expect(problems(withPortion(share))).toEqual([
      `offers[0].base.partTimeShare: found "${share}"; ${PORTION}`,
    ]);
  });
});

describe('names', () => {
  test('an unknown field is named, with its place', () => {
    expect(problems(document({ salary: '1', base: { kind: 'annual', rate: '1', rtae: '2' } }))).toEqual([
      'offers[0].base.rtae: found the unknown field "rtae"; expected only the fields that `parley schema` lists',
      'offers[0].salary: found the unknown field "salary"; expected only the fields that `parley schema` lists',
    ]);
  });
  test('a field of another variant is unknown in this one', () => {
    expect(problems(document({ base: { kind: 'annual', rate: '1', hoursPerWeek: '40' } }))).toEqual([
      'offers[0].base.hoursPerWeek: found the unknown field "hoursPerWeek"; expected only the fields that `parley schema` lists',
    ]);
  });
  test('an unknown variant is told which there are', () => {
    expect(problems(document({ base: { kind: 'weekly', rate: '1' } }))).toEqual([
      'offers[0].base.kind: found "weekly"; expected one of "annual", "hourly"',
    ]);
  });
  test('an unknown word is told which there are', () => {
    expect(problems(document({ kind: 'job' }))).toEqual([
      'offers[0].kind: found "job"; expected one of "offer", "current-job"',
    ]);
  });
  test('a missing field is found to be nothing', () => {
    expect(problems(document({ base: { kind: 'annual' } }))).toEqual([
      `offers[0].base.rate: found nothing; ${AMOUNT}`,
    ]);
  });
  test('a currency is three capital letters', () => {
    expect(problems(document({ currency: 'usd' }))).toEqual([
      'offers[0].currency: found "usd"; expected a currency code of three capital letters, such as "USD"',
    ]);
  });
  test('no two lines share an identifier', () => {
    const signOn = { id: 'x', amount: '1', payment: { kind: 'after-months', months: 0 } };
    expect(problems(document({ signOn: [signOn, signOn] }))).toEqual([
      'offers[0].signOn[1].id: found "x" a second time; expected an identifier of its own',
    ]);
  });
});

test('all mistakes come at once', () => {
  const value = document(
    { start: 'soon', base: { kind: 'annual', rate: -1 }, hoursPerWeek: 40 },
    { settings: { reportingCurrency: 'USD', horizonYears: 0 } },
  );
  expect(problems(value).map((line) => line.split(':')[0])).toEqual([
    'settings.horizonYears',
    'offers[0].start',
    'offers[0].hoursPerWeek',
    'offers[0].base.rate',
  ]);
});

describe('hostile input', () => {
  test('__proto__ is refused and pollutes nothing', () => {
    const value = JSON.parse(
      JSON.stringify(document({})).replace('"settings"', '"__proto__":{"polluted":true},"settings"'),
    ) as unknown;
    expect(problems(value)).toEqual(['__proto__: found the key "__proto__"; expected only known fields']);
    expect('polluted' in {}).toBe(false);
  });
  test('nesting without end is refused', () => {
    const deep = JSON.parse(`${'[['.repeat(50_000)}${']]'.repeat(50_000)}`) as unknown;
    expect(problems(document({ notes: deep }))).toEqual([
      'offers[0].notes[0]: found nesting deeper than 32 levels; expected an offer document, which is at most a dozen levels deep',
    ]);
  });
  test('a list has an end', () => {
    const offers = Array.from({ length: 201 }, (_, i) => ({ ...OFFER, id: `o${i}` }));
    expect(problems(document({}, { offers }))).toEqual([
      'offers: found a list of 201; expected a list of at most 200',
    ]);
  });
  test('long text is named briefly', () => {
    expect(problems(document({ company: 'x'.repeat(5000) }))).toEqual([
      `offers[0].company: found "${'x'.repeat(60)}…"; expected text of at most 200 characters`,
    ]);
  });
});
