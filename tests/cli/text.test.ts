import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { example, linesOf, parley } from './parley.ts';

const NURSE = example('nurse-and-teacher.json');
const THREE = example('three-ml-offers.json');

test('compare: one table an offer, and the offers side by side', async () => {
  const { status, stdout, stderr } = await parley(['compare', NURSE]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toBe(`A nurse and a teacher: pay without equity

Marrow Creek Hospital leads Ashgrove School District by $153,320.00 in total compensation.
Employment years, 4 in all, in USD, before tax.

Total compensation            Year 1      Year 2      Year 3      Year 4       Total
────────────────────────  ──────────  ──────────  ──────────  ──────────  ──────────
Marrow Creek Hospital     114,200.00  117,368.00  115,536.00  115,536.00  462,640.00
Ashgrove School District   74,180.00   76,280.00   78,380.00   80,480.00  309,320.00

Marrow Creek Hospital, Feb 1, 2027 – Jan 31, 2031

                               Year 1      Year 2      Year 3      Year 4       Total
─────────────────────────  ──────────  ──────────  ──────────  ──────────  ──────────
Base salary                 87,048.00   89,856.00   92,664.00   92,664.00  362,232.00
Variable pay                20,232.00   20,592.00   20,952.00   20,952.00   82,728.00
Sign-on                      5,000.00    5,000.00           –           –   10,000.00
─────────────────────────  ──────────  ──────────  ──────────  ──────────  ──────────
Total cash                 112,280.00  115,448.00  113,616.00  113,616.00  454,960.00
─────────────────────────  ──────────  ──────────  ──────────  ──────────  ──────────
Total direct compensation  112,280.00  115,448.00  113,616.00  113,616.00  454,960.00
Retirement                   3,480.00    3,480.00    3,480.00    3,480.00   13,920.00
Premiums                    −2,160.00   −2,160.00   −2,160.00   −2,160.00   −8,640.00
Other benefits                 600.00      600.00      600.00      600.00    2,400.00
─────────────────────────  ──────────  ──────────  ──────────  ──────────  ──────────
Total compensation         114,200.00  117,368.00  115,536.00  115,536.00  462,640.00
  guaranteed                93,968.00   96,776.00   94,584.00   94,584.00  379,912.00
  discretionary             20,232.00   20,592.00   20,952.00   20,952.00   82,728.00

Ashgrove School District, Aug 1, 2027 – Jul 31, 2031

                              Year 1     Year 2     Year 3     Year 4       Total
─────────────────────────  ─────────  ─────────  ─────────  ─────────  ──────────
Base salary                64,800.00  66,900.00  69,000.00  71,100.00  271,800.00
─────────────────────────  ─────────  ─────────  ─────────  ─────────  ──────────
Total cash                 64,800.00  66,900.00  69,000.00  71,100.00  271,800.00
─────────────────────────  ─────────  ─────────  ─────────  ─────────  ──────────
Total direct compensation  64,800.00  66,900.00  69,000.00  71,100.00  271,800.00
Premiums                   −1,320.00  −1,320.00  −1,320.00  −1,320.00   −5,280.00
Other benefits             10,700.00  10,700.00  10,700.00  10,700.00   42,800.00
─────────────────────────  ─────────  ─────────  ─────────  ─────────  ──────────
Total compensation         74,180.00  76,280.00  78,380.00  80,480.00  309,320.00
  guaranteed               74,180.00  76,280.00  78,380.00  80,480.00  309,320.00

Total compensation in other words

               Marrow Creek Hospital  Ashgrove School District
─────────────  ─────────────────────  ────────────────────────
First year                114,200.00                 74,180.00
Annualised                115,660.00                 77,330.00
Standard TC               109,780.00                 64,800.00
Guaranteed                379,912.00                309,320.00
Present value             462,640.00                309,320.00
Per hour                       68.36                     48.33
Rent money                  7,074.00                  5,290.00

`);
});

test.each([
  ['compare', THREE, '--years', '10', '--by', 'calendar-year'],
  ['ledger', example('current-job-and-two-offers.json')],
  ['vesting', THREE],
])('%s fits a terminal of 100 columns', async (...words) => {
  const { stdout } = await parley(words);
  expect(linesOf(stdout).filter((line) => line.length > 100)).toEqual([]);
});

test('compare: a warning is pointed to', async () => {
  const { stdout, stderr } = await parley(['compare', THREE]);
  expect(linesOf(stdout).at(-1)).toBe('1 warning: parley check shows it.');
  expect(stdout).toContain(
    'Too close to call: Quillmark and Norvane are $9,438.36 apart in total compensation, within 2%.',
  );
  expect(stderr).toBe('');
});

test('ledger: every entry with its working under it', async () => {
  const { status, stdout } = await parley(['ledger', THREE, '--offer', 'quillmark']);
  expect(status).toBe(0);
  expect(linesOf(stdout).slice(0, 11)).toEqual([
    'Quillmark: every entry, before tax',
    '',
    'Date        Year   Line                              Amount',
    '──────────  ─────  ────────────────────────────  ──────────',
    '2027-02-01  1      Sign-on                       $40,000.00',
    '2027-02-28  1      Base salary                   $17,083.33',
    '            round($205,000.00 ÷ 12 × 1) = $17,083.33',
    '2027-02-28  1      401(k) employer contribution     $750.00',
    '2027-02-28  1      Health insurance                 −$95.00',
    '2027-03-31  1      Base salary                   $17,083.34',
    '            round($205,000.00 ÷ 12 × 2) − round($205,000.00 ÷ 12 × 1) = $17,083.34',
  ]);
  expect(stdout).toContain('round($205,000.00 × 15% × 100% × 100% × (334 ÷ 365)) = $28,138.36');
  expect(stdout).toContain('This grant is not in writing, so all of it is discretionary.');
});

test('vesting: a table a grant', async () => {
  const { status, stdout } = await parley(['vesting', THREE, '--offer', 'Norvane']);
  expect(status).toBe(0);
  expect(linesOf(stdout).slice(0, 10)).toEqual([
    'Norvane, New-hire RSUs: 2,560 shares',
    '',
    'Date        Year  Shares  So far    Price       Value       So far',
    '──────────  ────  ──────  ──────  ───────  ──────────  ───────────',
    '2028-01-11  1        128     128  $187.50  $24,000.00   $24,000.00',
    '2029-01-11  2        384     512  $187.50  $72,000.00   $96,000.00',
    '2029-07-11  3        512   1,024  $187.50  $96,000.00  $192,000.00',
    '2030-01-11  3        512   1,536  $187.50  $96,000.00  $288,000.00',
    '2030-07-11  4        512   2,048  $187.50  $96,000.00  $384,000.00',
    '2031-01-11  4        512   2,560  $187.50  $96,000.00  $480,000.00',
  ]);
});

test('check: warnings on standard output, and a count', async () => {
  const { status, stdout, stderr } = await parley(['check', THREE]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout)
    .toBe(`offers[1].grants[0].quotedValue: warning: found a quoted value of $420,000.00, while the vests come to $400,000.00; expected a value without hidden growth: the quote takes 2.8% a year from today's price
No errors, 1 warning.
`);
});

test('schema: what is published', async () => {
  const published = (file: string): string =>
    readFileSync(new URL(`../../static/schema/${file}`, import.meta.url), 'utf8');
  expect((await parley(['schema'])).stdout).toBe(published('offer-document-1.json'));
  expect((await parley(['schema', '--output', 'compare'])).stdout).toBe(published('output-compare.json'));
});

test('a document on standard input', async () => {
  const { status, stdout } = await parley(['check', '-'], readFileSync(NURSE));
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'No errors, no warnings.\n' });
});

test('a hidden offer is left out, unless it is asked for', async () => {
  const document = JSON.parse(readFileSync(THREE, 'utf8')) as { offers: { hidden?: true }[] };
  Object.assign(document.offers[0] ?? {}, { hidden: true });
  const text = JSON.stringify(document);
  expect((await parley(['vesting', '-'], text)).stdout).not.toContain('Norvane');
  expect((await parley(['vesting', '-', '--offer', 'norvane'], text)).stdout).toContain('Norvane');
});
