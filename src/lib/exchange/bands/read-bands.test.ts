import { describe, expect, test } from 'vitest';
import { offerDocument } from '#lib/document/schema/offer-document.ts';
import { documentOf } from '../../../../tests/engine/offers.ts';
import { readAmount } from './amount-cell.ts';
import { readDelimited, type Delimiter } from './delimited-text.ts';
import { MOST_BANDS, MOST_MISTAKES, readBands } from './read-bands.ts';

const HEAD = 'name,measures,p25,p50,p75,currency,source,date';
const LINE = 'ML engineer,base wages,150000,180000,210000,USD,Survey,2026-03-01';
const lines = (...rows: readonly string[]): string => rows.join('\n');
const mistakesOf = (text: string): readonly string[] =>
  readBands(text).mistakes.map(
    ({ line, column, heading, found, expected }) =>
      `${line}:${column} ${heading ?? ''}: found ${found}; expected ${expected}`,
  );

describe('delimited text', () => {
  test('has quoted cells with delimiters, breaks and quotes, and counts lines over them', () => {
    const { records } = readDelimited('a,"b,\r\n""c""",d\r\n\r\n1,2,3\r\n');
    expect(records).toEqual([
      { line: 1, cells: ['a', 'b,\r\n"c"', 'd'] },
      { line: 4, cells: ['1', '2', '3'] },
    ]);
  });

  test.each([
    ['a;b,c;d', ';'],
    ['a\tb,c\td', '\t'],
    ['"a;b;c;d",e', ','],
    ['a', ','],
  ])('%j is separated by %j', (text, delimiter) => {
    expect(readDelimited(text).delimiter).toBe(delimiter);
  });

  test('passes over a byte order mark, and keeps empty cells at the end', () => {
    expect(readDelimited('\uFEFFa,b\n1,').records.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['1', ''],
    ]);
  });

  test('names the line of a quote that is never closed', () => {
    expect(readDelimited('a,b\n1,"2\n3,4').openQuote).toBe(2);
  });
});

describe('an amount in a cell', () => {
  test.each([
    ['120000', ',', '120000', undefined],
    ['$120,000', ',', '120000', '$'],
    ['$120,000.50', ',', '120000.50', '$'],
    ['120.000,50 €', ';', '120000.50', 'EUR'],
    ['120.000,50', ',', '120000.50', undefined],
    ['1,234', ',', '1234', undefined],
    ['1,234', ';', '1.234', undefined],
    ['1.234', ';', '1234', undefined],
    ['1.234', ',', '1.234', undefined],
    ['1.234.567', ',', '1234567', undefined],
    ['120,5', ',', '120.5', undefined],
    ['0,123', ',', '0.123', undefined],
    ["CHF 120'000", ';', '120000', 'CHF'],
    ['120 000 EUR', ';', '120000', 'EUR'],
    ['185k', ',', '185000', undefined],
    ['$1.25M', ',', '1250000', '$'],
    ['185.5555k', ',', '185555.5', undefined],
  ])('%j between %j is %s', (text, delimiter, amount, mark) => {
    expect(readAmount(text, delimiter as Delimiter)).toEqual({ isOk: true, value: { amount, mark } });
  });

  test.each(['', '0', '-5', '1,23,4', '12,34.56,7', 'abc', '#', '12%', '1e5', '$', '1.2.3', '9'.repeat(40)])(
    '%j is none',
    (text) => {
      expect(readAmount(text, ',').isOk).toBe(false);
    },
  );
});

describe('bands from text', () => {
  test('become own bands of the document', () => {
    const {
      bands,
      mistakes,
      lines: count,
    } = readBands(
      lines(
        'Name;Kind;Measures;Min;Midpoint;Max;P10;Median;Currency;Per;Source;Date;N;Area',
        'Posted;posted range;base wages;180.000;;220.000;;;EUR;;Advert;2026-10-01;;Berlin',
        'Grade 5;;base wages;€ 80.000,50;90.000;€ 120.000;;;;;"HR; letter";1/31/2026;;',
        'Survey;;total compensation;;;;80;100;USD;hour;Site;2026-01-01;1.250;',
      ),
    );
    expect(mistakes).toEqual([]);
    expect(count).toBe(3);
    expect(bands).toEqual([
      {
        id: 'b1',
        kind: 'posted-range',
        name: 'Posted',
        measures: 'base-wages',
        min: '180000',
        max: '220000',
        currency: 'EUR',
        source: 'Advert',
        date: '2026-10-01',
        area: 'Berlin',
      },
      {
        id: 'b2',
        kind: 'range',
        name: 'Grade 5',
        measures: 'base-wages',
        min: '80000.50',
        mid: '90000',
        max: '120000',
        currency: 'EUR',
        source: 'HR; letter',
        date: '2026-01-31',
      },
      {
        id: 'b3',
        kind: 'percentiles',
        name: 'Survey',
        measures: 'total-compensation',
        points: { p10: '80', p50: '100' },
        currency: 'USD',
        per: 'hour',
        source: 'Site',
        date: '2026-01-01',
        sample: 1250,
      },
    ]);
    expect(offerDocument.safeParse({ ...documentOf([]), bands }).success).toBe(true);
  });

  test('name each mistake by line and column, and keep the good lines apart', () => {
    const text = lines(
      HEAD,
      LINE,
      'A,base wages,=1+1,180000,170000,USD,Survey,2026-03-01',
      ',base wages,1,2,3,USDX,,2026-02-30',
      '"B, with',
      'a break",takehome,1,2,abc,USD,S,2026-01-01',
      'C,base wages,,,,USD,S,2026-01-01,more',
      LINE,
    );
    expect(readBands(text).bands.map(({ id, name }) => [id, name])).toEqual([
      ['b1', 'ML engineer'],
      ['b2', 'ML engineer'],
    ]);
    expect(readBands(text)).toMatchObject({ lines: 6, wrongLines: 4 });
    expect(mistakesOf(text)).toEqual([
      '3:3 p25: found the formula "=1+1"; expected what it comes to: formulas are not computed',
      '3:5 p75: found 170000, below p50 of 180000; expected figures that rise',
      '4:1 name: found nothing; expected a name',
      '4:7 source: found nothing; expected where the figures come from',
      '4:8 date: found "2026-02-30"; expected a date such as 2027-01-31, Jan 31, 2027 or 1/31/2027; this day does not exist',
      '4:6 currency: found "USDX"; expected a currency code of three letters, such as USD',
      '5:2 measures: found "takehome"; expected one of "base wages", "total compensation", "base", "base salary", "total"',
      '5:5 p75: found "abc"; expected an amount above 0, such as 120000, $120,000.00 or 120k',
      '7:9 : found "more"; expected no more cells than headings',
      '7:4 p50: found no figure; expected a percentile, or a minimum and a maximum',
    ]);
  });

  test.each(['=SUM(A1)', '+1', '@name', '-cmd'])('a cell that begins as a formula is named: %s', (cell) => {
    expect(mistakesOf(lines(HEAD, LINE.replace('ML engineer', cell)))).toEqual([
      `2:1 name: found the formula ${JSON.stringify(cell)}; expected what it comes to: formulas are not computed`,
    ]);
  });

  test('with a kind that the figures are not of, or two currencies on a line, are mistakes', () => {
    expect(mistakesOf(lines(`${HEAD},kind`, `${LINE},range`, LINE.replace('150000', '€150000')))).toEqual([
      '2:9 kind: found a range; expected the kind of band that the figures are of, or nothing',
      '3:3 p25: found an amount in EUR; expected amounts in USD, as the line says',
    ]);
  });

  test('take source, date and measure from defaults, and the dollar of the line', () => {
    const { bands } = readBands('name,median\nA,"€ 100,000"\nB,$90k\nC,90k', {
      source: 'Site',
      date: '2026-01-01' as never,
      measures: 'base-wages',
      currency: 'CAD' as never,
    });
    expect(bands.map(({ currency }) => currency)).toEqual(['EUR', 'CAD', 'CAD']);
    expect(bands[0]).toMatchObject({ source: 'Site', date: '2026-01-01', measures: 'base-wages' });
    expect(readBands(lines(HEAD, LINE.replace('150000', '$150000').replace('USD', ''))).bands).toMatchObject([
      { currency: 'USD' },
    ]);
  });

  test('with unknown, doubled or missing headings are refused whole', () => {
    expect(mistakesOf('name,colour,median,p50\nA,red,1,1').map((text) => text.slice(0, 60))).toEqual([
      '1:2 colour: found the heading "colour"; expected name, kind,',
      '1:4 p50: found a second column for p50; expected one column ',
      '1:5 : found no more headings; expected a column for source',
      '1:5 : found no more headings; expected a column for date',
      '1:5 : found no more headings; expected a column for measures',
    ]);
    expect(mistakesOf('')).toEqual([
      '1:1 : found nothing; expected a line of headings, and a line for each band',
    ]);
  });

  test(
    'of 200,000 lines: no more bands than a document holds, no more mistakes than a person reads',
    { timeout: 60_000 },
    () => {
      const row = (_: unknown, i: number): string => (i % 2 === 0 ? LINE : LINE.replace('USD', '?'));
      const many = `${HEAD}\n${Array.from({ length: 200_000 }, row).join('\n')}`;
      const read = readBands(many, {}, [{ id: 'b1' }]);
      expect(read.bands).toHaveLength(MOST_BANDS - 1);
      expect(read.bands[0]?.id).toBe('b2');
      expect(read.withoutRoom).toBe(100_000 - (MOST_BANDS - 1));
      expect(read.mistakes).toHaveLength(MOST_MISTAKES);
      expect(read).toMatchObject({ lines: 200_000, wrongLines: 100_000, mistakeCount: 100_000 });
    },
  );
});
