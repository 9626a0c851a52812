import { describe, expect, test } from 'vitest';
import { expectedOfAllTables, marketFiles } from '../../tools/market/market-files.ts';
import { asOneText } from '../../tools/market/write/one-text.ts';
import { SAMPLE_RAW, sampleBuilt, sampleExpected, sampleWith, shippedFiles } from './market-folder.ts';

describe('building the market data', () => {
  test('gives the committed files from the committed sample, byte for byte', () => {
    expect(asOneText(marketFiles(SAMPLE_RAW, sampleExpected))).toBe(sampleBuilt);
  });

  test('gives the same bytes whatever the line ends, quotes and byte-order mark of the tables', () => {
    const folder = sampleWith('oews_2025_national.csv', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`);
    expect(asOneText(marketFiles(folder, sampleExpected))).toBe(sampleBuilt);
    const quoted = sampleWith('rpp_2024_state.csv', (text) => text.replaceAll(/California/g, '"California"'));
    expect(asOneText(marketFiles(quoted, sampleExpected))).toBe(sampleBuilt);
  });

  const raw = process.env['PARLEY_MARKET_RAW'];
  if (raw !== undefined) {
    test('gives the shipped files from the full raw tables, byte for byte', { timeout: 120_000 }, () => {
      const built = marketFiles(raw, expectedOfAllTables());
      const there = shippedFiles();
      expect([...built.keys()].sort()).toEqual([...there.keys()]);
      for (const [name, text] of built) expect(text === there.get(name), name).toBe(true);
    });
  }
});
