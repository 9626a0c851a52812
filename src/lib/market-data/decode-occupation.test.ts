import { describe, expect, test } from 'vitest';
import { decodeAreas, decodeCounties } from './decode-areas.ts';
import { decodeOccupation } from './decode-occupation.ts';
import { parityFor } from './price-parity.ts';

const AREAS = {
  order: 'abc',
  areas: {
    codes: '41940,100001,10380',
    titles: ['San Jose-Sunnyvale-Santa Clara, CA', 'Northwest Alabama nonmetropolitan area', 'Aguadilla, PR'],
    states: 'CA,AL,PR',
    parity: '112.3,,',
  },
  states: { codes: 'AL,CA', names: ['Alabama', 'California'], parity: '88.823,112.563' },
};
const index = decodeAreas(JSON.stringify(AREAS));

const OCCUPATION = {
  order: 'abc',
  code: '29-1022',
  title: 'Oral and Maxillofacial Surgeons',
  paid: 'hourly and annual',
  national: {
    employment: '4910',
    mean: '346490',
    p10: '86250',
    p25: '204610',
    p50: '352220',
    p75: '',
    p90: '?',
  },
  states: {
    at: '1',
    employment: '380',
    mean: '221820',
    p10: '115040',
    p25: '191730',
    p50: '205390',
    p75: '230130',
    p90: '239200+',
  },
  ageing: { from: '132270', to: '135980' },
  prevailing: { unit: 'H', l1: '71.81,22.72,22.72', l4: '127.17,44.56,44.56' },
  trend: { years: '2021,2025', employment: '5330,4910', mean: '311460,346490', p50: '208000+,352220' },
};
const decode = (changes: object = {}): ReturnType<typeof decodeOccupation> =>
  decodeOccupation(JSON.stringify({ ...OCCUPATION, ...changes }), index);

describe('an occupation file', () => {
  test('gives bands by place, with their source, top-coded and missing points as such', () => {
    const { national, states, metropolitan, trend } = decode();
    expect(national?.source).toBe('oews-national-2025');
    expect(national?.points.p50).toEqual({ kind: 'value', value: '352220' });
    expect(national?.points.p75).toEqual({ kind: 'missing', reason: 'not published' });
    expect(national?.points.p90).toEqual({ kind: 'missing', reason: 'not in our copy' });
    expect([...states.keys()]).toEqual(['CA']);
    expect(states.get('CA')?.points.p90).toEqual({ kind: 'at least', value: '239200' });
    expect(metropolitan.size).toBe(0);
    expect(trend[0]?.median).toEqual({ kind: 'at least', value: '208000' });
  });

  test('keeps the factor that ages state figures beside them, as an exact ratio', () => {
    const { stateAgeing, states } = decode();
    expect(stateAgeing?.factor).toBe('135980/132270');
    expect(states.get('CA')?.points.p50).toEqual({ kind: 'value', value: '205390' });
    expect(decode({ ageing: undefined }).stateAgeing).toBeUndefined();
  });

  test('counts the areas that share a prevailing wage', () => {
    const { prevailing } = decode();
    expect(prevailing.get('41940')?.areasSharing).toBe(1);
    expect(prevailing.get('100001')?.areasSharing).toBe(2);
    expect(prevailing.get('41940')?.levels.IV.rate).toBe('127.17');
  });

  test.each([
    ['another build', { order: 'abd' }, 'of another build than areas.json'],
    [
      'a short column',
      { prevailing: { unit: 'H', l1: '1.00', l4: '2.00,,' } },
      'prevailing.l1 has 1 figures',
    ],
    ['an unknown unit', { prevailing: { unit: 'M', l1: ',,', l4: ',,' } }, 'prevailing.unit is "M"'],
    ['a figure that is none', { trend: { years: '2021', employment: 'x', mean: '', p50: '' } }, '"x" is not'],
    ['a place out of the order', { states: { ...OCCUPATION.states, at: '7' } }, 'no place 7'],
    ['no title', { title: 7 }, 'title is not a text'],
    ['an unknown way of pay', { paid: 'weekly' }, 'paid is "weekly"'],
  ])('is refused for %s', (_, changes, reason) => {
    expect(() => decode(changes)).toThrow(reason);
  });

  test('is refused when it is no JSON', () => {
    expect(() => decodeOccupation('<!doctype html>', index)).toThrow('it is not JSON');
  });
});

describe('areas', () => {
  test('have their own parity, else that of their state, else none; and it says whose', () => {
    const [sanJose, alabama, aguadilla] = index.areas;
    if (!sanJose || !alabama || !aguadilla) throw new Error('three areas');
    expect(sanJose.kind).toBe('metropolitan');
    expect(alabama.kind).toBe('other');
    expect(parityFor(sanJose, index)).toMatchObject({ parity: '112.3', of: { kind: 'area', code: '41940' } });
    expect(parityFor(alabama, index)).toMatchObject({ parity: '88.823', of: { kind: 'state', code: 'AL' } });
    expect(parityFor(aguadilla, index)).toBeUndefined();
  });

  test('have counties, over state lines too', () => {
    const text = JSON.stringify({
      order: 'abc',
      counties: ['CA:San Benito County;Santa Clara County', 'AL:A|MS:B', ''],
    });
    expect(decodeCounties(text, index).filter(({ name }) => name !== '')).toEqual([
      { name: 'San Benito County', state: 'CA', area: '41940' },
      { name: 'Santa Clara County', state: 'CA', area: '41940' },
      { name: 'A', state: 'AL', area: '100001' },
      { name: 'B', state: 'MS', area: '100001' },
    ]);
    expect(() => decodeCounties(text.replace('abc', 'abd'), index)).toThrow('another build');
  });
});
