import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeAreas, decodeCounties } from '#lib/market-data/decode-areas.ts';
import { decodeConsumerPrices } from '#lib/market-data/decode-consumer-prices.ts';
import { decodeOccupation, decodeOccupationIndex } from '#lib/market-data/decode-occupation.ts';
import { decodeRoles } from '#lib/market-data/decode-roles.ts';
import { decodeSources } from '#lib/market-data/decode-sources.ts';
import type { Occupation } from '#lib/market-data/occupation.ts';
import { decodeTitles } from '#lib/market-data/title-search/decode-titles.ts';
import { POINTS, type WageBand } from '#lib/market-data/wage-band.ts';
import { shipped, shippedFiles } from './market-folder.ts';

const files = shippedFiles();
const areas = decodeAreas(shipped('areas.json'));
const index = decodeOccupationIndex(shipped('occupations.json'));
const occupations = new Map(
  index.map(({ code }): [string, Occupation] => [
    code,
    decodeOccupation(files.get(`occupations/${code}.json`) ?? '', areas),
  ]),
);
const value = (text: string): object => ({ kind: 'value', value: text });

/** The points of a band that fall below the one before, in words. */
function disorder(band: WageBand): string[] {
  const known = POINTS.flatMap((point) => {
    const figure = band.points[point];
    return figure.kind === 'missing' ? [] : [{ point, figure }];
  });
  return known.flatMap(({ point, figure }, place) => {
    const before = known[place - 1];
    const falls = before && BigInt(before.figure.value) > BigInt(figure.value);
    const uncoded = before?.figure.kind === 'at least' && figure.kind === 'value';
    return falls || uncoded ? [point] : [];
  });
}

describe('the shipped market data', () => {
  test('weighs at most 4 MB, each file gzipped, and no single file more than 300 kB', () => {
    const sizes = [...files.values()].map((text) => gzipSync(text, { level: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(4_000_000);
    expect(Math.max(...sizes)).toBeLessThan(300_000);
  });

  test('has a file for each occupation of the index, and no other', () => {
    const there = [...files.keys()].filter((name) => name.startsWith('occupations/'));
    expect(there).toEqual(index.map(({ code }) => `occupations/${code}.json`));
    expect(index).toHaveLength(832);
    for (const { code, title } of index) expect(occupations.get(code)).toMatchObject({ code, title });
  });

  test('is text with line feeds, sorted keys, and no wage as a JSON number', () => {
    for (const [name, text] of files) {
      expect(text.includes('\r'), name).toBe(false);
      expect(/[:[,]-?\d/.test(text.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""')), name).toBe(false);
      const keys = Object.keys(JSON.parse(text) as object);
      expect(keys, name).toEqual([...keys].sort());
    }
  });

  test('has percentiles in order in every band', () => {
    let bands = 0;
    for (const { code, national, metropolitan, states } of occupations.values()) {
      for (const band of [...(national ? [national] : []), ...metropolitan.values(), ...states.values()]) {
        bands += 1;
        expect(disorder(band), code).toEqual([]);
      }
    }
    expect(bands).toBe(830 + 5371 + 34868);
  });

  test.each([
    ['15-1252', '133080', '135980'],
    ['15-2051', '112590', '120230'],
    ['15-1221', '140910', '140300'],
  ])('has the published medians of %s in 2024 and 2025', (code, in2024, in2025) => {
    const occupation = occupations.get(code);
    expect(occupation?.national?.points.p50).toEqual(value(in2025));
    const medians = new Map(occupation?.trend.map(({ year, median }) => [year, median]));
    expect(medians.get('2024')).toEqual(value(in2024));
    expect(medians.get('2025')).toEqual(value(in2025));
    expect(index.find((entry) => entry.code === code)?.median).toEqual(value(in2025));
  });

  test('has levels I to IV in order for 530 areas', () => {
    expect(areas.areas).toHaveLength(530);
    let rows = 0;
    for (const { code, prevailing } of occupations.values()) {
      for (const { levels } of prevailing.values()) {
        rows += 1;
        const [i, ii, iii, iv] = [levels.I, levels.II, levels.III, levels.IV].map(({ annual }) =>
          Number(annual),
        );
        if (!(Number(i) <= Number(ii) && Number(ii) <= Number(iii) && Number(iii) <= Number(iv))) {
          expect.fail(`${code}: ${[i, ii, iii, iv].join(' ')}`);
        }
      }
    }
    // 443,538 rows, less those of codes that are published merged (their levels are the same).
    expect(rows).toBe(435_060);
  });

  test('has a parity for every state and all metropolitan areas but the six of Puerto Rico', () => {
    expect(areas.states).toHaveLength(51);
    const without = areas.areas.filter(({ kind, parity }) => kind === 'metropolitan' && !parity);
    expect(without.map(({ title }) => title).sort()).toEqual(
      [
        'Aguadilla, PR',
        'Arecibo, PR',
        'Guayama, PR',
        'Mayagüez, PR',
        'Ponce, PR',
        'San Juan-Bayamon-Caguas, PR',
      ].sort(),
    );
    expect(areas.areaByCode.get('41940')?.parity?.parity).toMatch(/^1\d\d\.\d+$/);
  });

  test('has 3,275 counties, each in an area of the index', () => {
    const counties = decodeCounties(shipped('counties.json'), areas);
    expect(counties).toHaveLength(3275);
    const santaClara = counties.find(({ name, state }) => name === 'Santa Clara County' && state === 'CA');
    expect(areas.areaByCode.get(santaClara?.area ?? '')?.title).toMatch(/^San Jose/);
  });

  test('has titles that all point at an occupation, and a title for each occupation', () => {
    const titles = decodeTitles(shipped('titles.json'));
    expect(titles.kindOf.length).toBeGreaterThan(50_000);
    expect(titles.codes).toEqual(index.map(({ code }) => code));
    expect(new Set(titles.occupationOf).size).toBe(index.length);
  });

  test('has five roles whose occupations exist, each with its evidence', () => {
    const { roles } = decodeRoles(shipped('roles.json'));
    expect(roles.map(({ name, range, occupation }) => [name, range.low, range.high, occupation])).toEqual([
      ['Machine Learning Engineer', '110000', '160000', '15-1252'],
      ['Data Scientist', '95000', '150000', '15-2051'],
      ['AI Research Scientist', '120000', '180000', '15-1221'],
      ['Computer Vision Engineer', '100000', '155000', '15-1252'],
      ['Robotics Engineer', '90000', '140000', '17-2199'],
    ]);
    for (const { occupation, alternates, evidence } of roles) {
      for (const code of [occupation, ...alternates]) expect(occupations.has(code), code).toBe(true);
      expect(evidence.length).toBeGreaterThan(20);
    }
  });

  test('names agency, vintage, licence and caveats of every source, and carries the O*NET sentence', () => {
    const sources = decodeSources(shipped('sources.json'));
    for (const source of sources.values()) {
      expect(source.agency && source.vintage && source.licence && source.measures).toBeTruthy();
      expect(source.caveats.length, source.id).toBeGreaterThan(0);
      if (source.address !== undefined) expect(source.address).toMatch(/^https:\/\//);
    }
    expect(sources.get('onet-titles-27')?.attribution).toBe(
      'This product includes information from the O*NET 27.0 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. Modified.',
    );
  });

  test('has the consumer price index to May 2026, without the month that was never published', () => {
    const { months, latest } = decodeConsumerPrices(shipped('consumer-prices.json'));
    expect(latest).toBe('2026-05');
    expect(months.get('2026-05')).toBe('335.123');
    expect(months.size).toBe(196);
    expect(months.has('2025-10')).toBe(false);
  });
});
