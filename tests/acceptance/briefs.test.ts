import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openDocument } from '#lib/document/open.ts';
import type { Offer, OfferDocument } from '#lib/document/types.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { comparer } from '#lib/engine/comparison/comparison.ts';
import { askRow } from '#lib/format/negotiation/ask-rows.ts';
import { gapText } from '#lib/format/negotiation/gap-words.ts';
import { prepareAll, type PreparedAll } from '#lib/format/negotiation/prepare-all.ts';

/** Briefs are read whole, so they are held whole: the text that is expected stands in a file each. */
const expected = (name: string): string =>
  readFileSync(new URL(`./briefs/${name}.txt`, import.meta.url), 'utf8');

const TODAY = '2026-11-21' as PlainDate;

function prepared(file: string, id: string, more: Partial<Offer> = {}): PreparedAll {
  const address = new URL(`../../static/examples/${file}.json`, import.meta.url);
  const opened = openDocument(readFileSync(address, 'utf8'));
  if (!opened.isOk) throw new Error(`${file} does not open`);
  const document: OfferDocument = {
    ...opened.value,
    offers: opened.value.offers.map((offer) => (offer.id === id ? { ...offer, ...more } : offer)),
  };
  const all = prepareAll(document, comparer()(document), id, TODAY);
  if (!all) throw new Error(`${id} cannot be prepared`);
  return all;
}

/** The gap, the brief as Markdown, and the counter-offer with its subject, in one text. */
function written({ asks, texts }: PreparedAll): string {
  const counter = texts.find(({ id }) => id === 'counter-offer');
  const parts = [
    asks ? gapText(asks) : 'No target.',
    texts.find(({ id }) => id === 'brief')?.markdown.trimEnd(),
    counter ? `Subject: ${counter.subject ?? ''}\n\n${counter.plain}` : 'No counter-offer.',
  ];
  return `${parts.join('\n\n=====\n\n')}\n`;
}

/** What one step less than each least ask misses, by lever. */
function misses({ asks }: PreparedAll): Readonly<Record<string, string>> {
  if (asks?.kind !== 'asks') return {};
  return Object.fromEntries(
    asks.asks
      .filter(({ kind }) => kind === 'ask')
      .map((ask) => {
        const { note } = askRow(ask);
        return [ask.lever, note.replace('One step less misses it by ', '').replace(/\.$/, '')];
      }),
  );
}

/*
 * Norvane against Quillmark, over the four years of each.
 * Norvane: base 4 × 192,000 = 768,000; sign-on 120,000 + 85,000; relocation 15,000; grant 2,560 × 187.50 = 480,000;
 * benefits 4 × (9,600 + 750 − 12 × 145) = 34,440: 1,502,440. Guaranteed is all but the grant: 1,022,440.
 * Year 1: 192,000 + 120,000 + 15,000 + 5% of 480,000 + 8,610 = 359,610.
 * Quillmark: base 820,000; bonus, paid each March for the year before: 30,750 × 334/365 = 28,138.36, then twice 30,750;
 * sign-on 40,000; grant 420,000 ÷ 84 = 5,000 at 80 = 400,000; refreshes of 1,200, 75 a quarter: 11 + 7 + 3 vests of
 * 6,000 = 126,000; benefits 36,000 + 4,800 − 4,560 = 36,240: 1,511,878.36. Guaranteed: 820,000 + 40,000 + 36,240.
 * The gap is 9,438.36.
 *
 * The asks: sign-on 10,000 more; grant of 490,000: 2,614 shares (490,000 ÷ 187.50 = 2,613.3, up) × 187.50 = 490,125;
 * 140 shares × 187.50 = 26,250; at 183: 480,000 ÷ 183 = 2,622.95, up to 2,623 × 187.50 = 491,812.50; base 4 × 3,000;
 * refresh 320 shares, half of them vested by Feb 15, 2030: 30,000; 2% of base 4 × 3,840. A start on Dec 11, 2026, until
 * Jan 3, 2031, the end of four years from the first start: a month of base, 16,000, and of premium, −145, the last vest,
 * 96,000, and the yearly benefits of year 4, 10,350, come before it: 122,205.
 */
describe('three offers, Norvane', () => {
  const all = prepared('three-ml-offers', 'norvane');
  test('the brief and the counter-offer', () => {
    expect(written(all)).toBe(expected('norvane'));
  });
  test('what one step less misses', () => {
    // Above each stands what one step less adds.
    expect(misses(all)).toEqual({
      // 4 × 2,000 = 8,000
      base: '$1,438.36',
      // 1%: 4 × 1,920 = 7,680
      'bonus-target': '$1,758.36',
      // 9,000
      'guaranteed-bonus': '$438.36',
      // 5,000
      'sign-on': '$4,438.36',
      // nothing: the step is 10,000
      'grant-value': '$9,438.36',
      // 40 × 187.50 = 7,500
      'grant-shares': '$1,938.36',
      // 480,000 ÷ 184 = 2,608.7, up to 2,609 × 187.50 = 489,187.50
      'conversion-price': '$250.86',
      // nothing
      'refresh-grant': '$9,438.36',
      // of Quillmark 28,938.33 comes after Jan 3, 2031 (base 17,083.33, benefits 1,855, a vest of
      // 10,000), of Norvane 122,205: 1,482,940.03 − 1,380,235
      'earlier-start': '$102,705.03',
      // 9,000
      relocation: '$438.36',
    });
  });
});

/*
 * Fennick Health, to be made whole for what leaving Brackwater on Mar 1, 2027 gives up.
 * Vests within twelve months: 300 of the hire grant (May 15, 2027) and 4 × 100 of the second (Mar, Jun, Sep and
 * Dec 15, 2027), at 45: 13,500 + 18,000 = 31,500. Bonus of 2026: 12% of 168,000 = 20,160; of Jan 1 to Mar 1, 2027,
 * 60 of 365 days of 12% of 173,040 (3% more from July): 20,764.80 × 60/365 = 3,413.39. Together 55,073.39; the sign-on is
 * 30,000, so 25,073.39 is missing.
 *
 * The asks: sign-on 30,000 more; grant 30,000 more; 1,000 shares × 40 = 40,000; base 6,000 × 1.1 × 4 = 26,400 with its
 * 10% bonus; refreshes of 20,000 from Mar 1, 2028, 1,250 a quarter: 12 + 8 + 4 vests = 30,000; 4% of 185,000 × 4 =
 * 29,600; 9 days × 185,000 ÷ 260 = 6,403.85 a year, four times 25,615.40.
 */
describe('a current job and two offers, Fennick Health', () => {
  const all = prepared('current-job-and-two-offers', 'fennick');
  test('the brief and the counter-offer', () => {
    expect(written(all)).toBe(expected('fennick'));
  });
  test('what one step less misses', () => {
    expect(misses(all)).toEqual({
      // 4 × 5,000 × 1.1 = 22,000
      base: '$3,073.39',
      // 13%: 4 × 5,550 = 22,200
      'bonus-target': '$2,873.39',
      // 25,000
      'sign-on': '$73.39',
      // 20,000
      'grant-value': '$5,073.39',
      // 500 × 40 = 20,000
      'grant-shares': '$5,073.39',
      // 375 shares: 281 + 187 + 93 vested, × 40 = 22,440
      'refresh-grant': '$2,633.39',
      // 8 days: 4 × 5,692.31 = 22,769.24
      'leave-days': '$2,304.15',
    });
  });
});

/*
 * The nurse. The other offer pays less, so nothing is missing and nothing is asked for. With 470,000 as the target
 * 7,360 is missing of 462,640.
 *
 * The asks: relocation 8,000; a first bonus of 7,500; 3.50 an hour more on 1,872 hours and on 160 of overtime at one and a
 * half: 3.50 × 2,112 = 7,392, in year 1 only, since the contract states the later rates; 3% of base: 3% of 87,048 +
 * 89,856 + 2 × 92,664 = 10,866.96; 160 of premium × 48 = 7,680. A month earlier, with the same raises on the same days:
 * (87,048 + 9,072 + 11,160) ÷ 12 + 290 − 180 = 9,050.
 */
describe('a nurse and a teacher, the nurse', () => {
  test('the brief, without a counter-offer', () => {
    expect(written(prepared('nurse-and-teacher', 'marrow-creek'))).toBe(expected('marrow-creek'));
  });
  const all = prepared('nurse-and-teacher', 'marrow-creek', {
    negotiation: { target: { kind: 'amount', reading: 'horizon', amount: '470000' as never } },
  });
  test('the brief and the counter-offer with a target of her own', () => {
    expect(written(all)).toBe(expected('marrow-creek-470000'));
  });
  test('what one step less misses', () => {
    expect(misses(all)).toEqual({
      // 3 × 2,112 = 6,336
      base: '$1,024.00',
      // 2%: 7,244.64
      'bonus-target': '$115.36',
      // 7,000
      'guaranteed-bonus': '$360.00',
      // 5,000
      'sign-on': '$2,360.00',
      // nothing
      'earlier-start': '$7,360.00',
      // 7,000
      relocation: '$360.00',
      // 140 × 48 = 6,720
      premiums: '$640.00',
    });
  });
});
