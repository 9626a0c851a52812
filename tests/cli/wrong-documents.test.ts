import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkOutput } from '../../src/cli/output/check.ts';
import { compareOutput } from '../../src/cli/output/compare.ts';
import { example, linesOf, parley } from './parley.ts';

interface Field {
  [name: string]: Field;
}

/** An example with a field changed, as text. */
function changed(
  changes: readonly (readonly [path: string, value: unknown])[],
  file = 'three-ml-offers.json',
) {
  const document = JSON.parse(readFileSync(example(file), 'utf8')) as Field;
  for (const [path, value] of changes) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    const parent = steps.reduce<Field | undefined>((field, step) => field?.[step], document);
    Object.assign(parent ?? {}, { [last]: value });
  }
  return JSON.stringify(document);
}

const AMOUNT = 'expected a decimal number as text, such as "185000" or "0.15", of at least 0';
const VESTS = 'offers.0.grants.0.vesting';
const TWO_VESTS = {
  kind: 'dated',
  vests: [
    { date: '2027-03-01', shares: '1000' },
    { date: '2028-03-01', shares: '1560' },
  ],
};

/** What a document with these changes is told by `parley check` on standard error. */
async function told(changes: Parameters<typeof changed>[0], file?: string): Promise<readonly string[]> {
  const { status, stderr } = await parley(['check', '-'], changed(changes, file));
  expect(status).toBe(1);
  return linesOf(stderr);
}

describe('every class of mistake is named with its place', () => {
  test('a wrong type', async () => {
    expect(await told([['offers.0.base.rate', 192000]])).toEqual([
      `offers[0].base.rate: found the number 192000; ${AMOUNT}`,
    ]);
  });
  test('an unknown field', async () => {
    expect(await told([['offers.0.bonus', '1']])).toEqual([
      'offers[0].bonus: found the unknown field "bonus"; expected only the fields that `parley schema` lists',
    ]);
  });
  test('negative pay', async () => {
    expect(await told([['offers.0.base.rate', '-192000']])).toEqual([
      `offers[0].base.rate: found "-192000"; ${AMOUNT}`,
    ]);
  });
  test('what is stated twice, as warnings', async () => {
    const raise = { date: '2028-01-01', change: { kind: 'by', percentage: '0.03' }, certainty: 'assumed' };
    const rate = { currency: 'EUR', date: '2027-01-01', rate: '1.1' };
    const twice = changed([
      ['offers.0.base.raises', [raise, raise]],
      ['settings.exchangeRates', [rate, rate]],
    ]);
    const { status, stdout } = await parley(['check', '-'], twice);
    expect(status).toBe(0);
    expect(linesOf(stdout).filter((line) => line.includes('second'))).toEqual([
      'settings.exchangeRates[1].date: warning: found a second rate for EUR on Jan 1, 2027; expected one rate a day and currency; the last one stated holds',
      'offers[0].base.raises[1].date: warning: found a second raise on Jan 1, 2028; expected one raise a day; both apply, one after the other',
    ]);
  });
  test('a schedule that does not sum to the whole', async () => {
    expect(await told([[`${VESTS}.statements.0.portion`, '0.0499']])).toEqual([
      'offers[0].grants[0].vesting.statements: found a schedule that sums to 99.99%, 0.01% too little; expected statements whose portions sum to 100%',
    ]);
  });
  test('a date that does not exist', async () => {
    expect(await told([['offers.0.start', '2027-02-29']])).toEqual([
      'offers[0].start: found "2027-02-29"; expected a date that exists, written YYYY-MM-DD, from 1900 to 2199',
    ]);
  });
  test('a vest before its grant', async () => {
    expect(
      await told([
        ['offers.0.grants.0.grantDate', '2027-06-01'],
        [VESTS, TWO_VESTS],
      ]),
    ).toEqual([
      'offers[0].grants[0].vesting.vests[0].date: found a vest on Mar 1, 2027, before the grant on Jun 1, 2027; expected a vest on or after the grant date',
    ]);
  });
  test('a vest before vesting starts', async () => {
    expect(
      await told([
        ['offers.0.grants.0.vestingStart', '2027-06-01'],
        [VESTS, TWO_VESTS],
      ]),
    ).toEqual([
      'offers[0].grants[0].vesting.vests[0].date: found a vest on Mar 1, 2027, before vesting starts on Jun 1, 2027; expected a vest on or after the vesting start',
    ]);
  });
  test('a currency without a rate', async () => {
    expect(await told([['settings.exchangeRates', []]], 'current-job-and-two-offers.json')).toEqual([
      'offers[2].currency: found the currency EUR without an exchange rate; expected a dated rate for EUR in settings.exchangeRates',
    ]);
  });
  test('mistakes of form and contradictions, all at once', async () => {
    expect(
      await told([
        ['offers.2.base.rate', '-5'],
        [`${VESTS}.statements.0.portion`, '0.0499'],
      ]),
    ).toHaveLength(2);
  });
});

describe('hostile files', () => {
  test.each([
    [
      '10 MB',
      'x'.repeat(10_000_000),
      'found a file of 10000000 characters; expected at most 5000000 characters',
    ],
    ['deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'found nesting deeper than 32 levels'],
    ['__proto__', '{"__proto__":{"a":1}}', 'found the key "__proto__"; expected only known fields'],
    ['no JSON', '{', 'found text that is not JSON'],
    ['nothing', '', 'found an empty file; expected an offer document in JSON'],
  ])('%s', async (_, text, problem) => {
    const { status, stdout, stderr } = await parley(['compare', '-'], text);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(problem);
    expect(linesOf(stderr)).toHaveLength(1);
  });
  test('bytes that are not text', async () => {
    expect(await parley(['check', '-'], Buffer.from([0xff, 0xfe, 0x7b, 0x00]))).toEqual({
      status: 1,
      stdout: '1 error, no warnings.\n',
      stderr: '(document): found bytes that are not UTF-8 text; expected an offer document in JSON\n',
    });
  });
});

test('check --json gives all mistakes as one value', async () => {
  const text = changed([
    ['offers.2.base.rate', '-5'],
    [`${VESTS}.statements.0.portion`, '0.0499'],
  ]);
  const { status, stdout } = await parley(['check', '-', '--json'], text);
  expect(status).toBe(1);
  expect(checkOutput.parse(JSON.parse(stdout))).toMatchObject({
    isSound: false,
    errors: 2,
    warnings: 1,
    mistakes: [
      { severity: 'error', path: 'offers[2].base.rate', found: '"-5"' },
      { severity: 'error', path: 'offers[0].grants[0].vesting.statements' },
      { severity: 'warning', path: 'offers[1].grants[0].quotedValue' },
    ],
  });
});

test('an offer with an error has no figures; the others do, and the status says so', async () => {
  const text = changed([[`${VESTS}.statements.0.portion`, '0.0499']]);
  const [asText, asJson] = await Promise.all([
    parley(['compare', '-'], text),
    parley(['compare', '-', '--json'], text),
  ]);
  expect(asText.status).toBe(1);
  expect(asText.stdout).toContain('Norvane: not computed, the document has an error in it');
  expect(asText.stdout).toContain('Quillmark leads Tessaline by $556,867.97 in total compensation.');
  expect(asText.stderr).toMatch(/^offers\[0\]\.grants\[0\]\.vesting\.statements: found a schedule/);
  expect(asJson.status).toBe(1);
  const output = compareOutput.parse(JSON.parse(asJson.stdout));
  expect(output.offers.map(({ figures }) => figures === null)).toEqual([true, false, false]);
  expect(output.ranking.places.map(({ id }) => id)).toEqual(['quillmark', 'tessaline']);
});
