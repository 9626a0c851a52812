import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TALK_TEXTS } from '#lib/document/schema/talk.ts';
import { briefOutput } from '../../src/cli/output/brief.ts';
import { example, parley } from './parley.ts';

const FILE = example('three-ml-offers.json');
const TODAY = ['--today', '2026-11-21'];
const NORVANE = ['brief', FILE, '--offer', 'norvane', ...TODAY];

interface Written {
  offers: Record<string, unknown>[];
}

/** An example with other offers in it, as text. */
function changed(file: string, change: (offers: Written['offers']) => Written['offers']): string {
  const document = JSON.parse(readFileSync(example(file), 'utf8')) as Written;
  return JSON.stringify({ ...document, offers: change(document.offers) });
}

/** The example in which Norvane says something of its own. */
const withTalk = (talk: unknown): string =>
  changed('three-ml-offers.json', ([norvane, ...rest]) => [{ ...norvane, talk }, ...rest]);

test('gives the brief as Markdown', async () => {
  const { status, stdout, stderr } = await parley(NORVANE);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^# Brief: Norvane, Machine learning engineer\n\n## Where the offers stand\n/);
  expect(stdout).toContain('| Norvane | $359,610.00 | $1,502,440.00 | $1,022,440.00 |');
  expect(stdout).toContain('I would like the sign-on to be $215,000 instead of $205,000.');
  expect(stdout.endsWith('\n')).toBe(true);
});

test.each([
  ['talking-points', /^1\. Thank you for the offer/],
  ['counter-offer', /^Subject: Offer from Norvane: Machine learning engineer\n\nHello,\n/],
  ['more-time', /You asked me to reply by Nov 23, 2026\. May I have until Nov 30, 2026\?/],
  ['questions', /^Subject: Questions about the offer from Norvane\n/],
  ['brief', /^# Brief: Norvane/],
  [
    'call-ladder',
    /^There is nothing to write there yet: no target is missed, or no figures are written down\.\n$/,
  ],
])('--text %s', async (text, expected) => {
  const { status, stdout, stderr } = await parley([...NORVANE, '--text', text]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(expected);
});

test('--json is what its schema says: the texts with their figures, the evidence with what weakens it', async () => {
  const { status, stdout, stderr } = await parley([...NORVANE, '--json']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const output = briefOutput.parse(JSON.parse(stdout));
  // 1,511,878.36 − 1,502,440.00.
  expect(output).toMatchObject({ today: '2026-11-21', offer: { id: 'norvane' }, lever: 'sign-on' });
  expect(output.gap).toContain('$9,438.36 is missing');
  expect(output.texts.map(({ id }) => id)).toEqual(TALK_TEXTS.filter((id) => id !== 'call-ladder'));
  expect(output.cards.find(({ id }) => id === 'rival:quillmark')).toMatchObject({
    isWeak: true,
    isIncluded: false,
    seenAs: 'credible',
  });
  const counter = output.texts.find(({ id }) => id === 'counter-offer');
  expect(counter?.figures.map(({ text }) => text)).toEqual(['$215,000', '$205,000']);
});

test('a card that is put in is said, and own wording takes the place of a text', async () => {
  const put = withTalk({
    cards: [{ id: 'rival:quillmark', isIncluded: true }],
    texts: [{ id: 'questions', written: 'Who decides?', madeFrom: 'before' }],
  });
  const call = ['brief', '-', '--offer', 'norvane', ...TODAY, '--text'];
  expect((await parley([...call, 'counter-offer'], put)).stdout).toContain(
    'Another company offers $1,511,878 in total compensation over 4 years; on the same definition this offer comes to $1,502,440.',
  );
  expect((await parley([...call, 'questions'], put)).stdout).toContain('Who decides?\n');
});

test('the only new offer is meant when none is named, and present pay is in no message', async () => {
  const one = changed('current-job-and-two-offers.json', ([job, fennick]) => [job ?? {}, fennick ?? {}]);
  const { stdout } = await parley(['brief', '-', ...TODAY, '--json'], one);
  const { offer, texts } = briefOutput.parse(JSON.parse(stdout));
  expect(offer.id).toBe('fennick');
  for (const { id, text } of texts) {
    if (id === 'brief') continue;
    // What Brackwater pays: base, total over four years.
    expect(text).not.toMatch(/168,000|850,454|Brackwater/);
  }
});

describe('what cannot be answered', () => {
  const calls = 'expected one of norvane (Norvane), quillmark (Quillmark), tessaline (Tessaline)';
  test.each([
    [['--offer', 'nobody'], `--offer: found "nobody"; ${calls}`],
    [[], `--offer: found nothing; ${calls}`],
    [
      ['--offer', 'norvane', '--today', '2026-02-30'],
      '--today: found "2026-02-30"; expected a date that exists, written YYYY-MM-DD',
    ],
    [
      ['--offer', 'norvane', '--text', 'essay'],
      '--text: found "essay"; expected one of talking-points, call-ladder, counter-offer, more-time, questions, brief',
    ],
  ])('%j ends with status 2', async (words, problem) => {
    expect(await parley(['brief', FILE, ...words])).toEqual({
      status: 2,
      stdout: '',
      stderr: `${problem}\n`,
    });
  });
  test('no offers, or only a current job', async () => {
    const none = changed('three-ml-offers.json', () => []);
    expect(await parley(['brief', '-'], none)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'brief: the document has no offer to negotiate\n',
    });
    const job = changed('current-job-and-two-offers.json', ([held]) => [held ?? {}]);
    const counter = await parley(['brief', '-', ...TODAY, '--text', 'counter-offer'], job);
    expect(counter).toMatchObject({ status: 0, stderr: '' });
    expect(counter.stdout).toContain('There is nothing to write there yet');
  });
  test('an offer with an error has no texts; the error is named', async () => {
    const wrong = changed('three-ml-offers.json', ([norvane, ...rest]) => [
      { ...norvane, start: undefined, base: { kind: 'annual', rate: '1', raises: 1 } },
      ...rest,
    ]);
    expect(await parley(['brief', '-', '--offer', 'norvane'], wrong)).toMatchObject({
      status: 1,
      stdout: '',
    });
    const spoilt = changed('three-ml-offers.json', ([norvane, ...rest]) => [
      { ...norvane, grants: [{ ...(norvane?.['grants'] as object[])[0], vesting: SHORT }] },
      ...rest,
    ]);
    const { status, stdout, stderr } = await parley(['brief', '-', '--offer', 'norvane', '--json'], spoilt);
    expect(status).toBe(1);
    expect(stderr).toContain('offers[0].grants[0].vesting.statements: found a schedule that sums to 99%');
    expect(briefOutput.parse(JSON.parse(stdout))).toMatchObject({
      gap: null,
      lever: null,
      cards: [],
      texts: [],
    });
  });
});

const SHORT = {
  kind: 'statements',
  statements: [{ portion: '0.99', occurrences: 4, period: 12, periodType: 'MONTHS' }],
};
