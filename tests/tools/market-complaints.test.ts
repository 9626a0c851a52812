import { describe, expect, test } from 'vitest';
import { marketFiles } from '../../tools/market/market-files.ts';
import { DAMAGES } from './market-damages.ts';
import { SAMPLE_RAW, sampleExpected, sampleWith } from './market-folder.ts';

describe('a build stops and says where and why', () => {
  test.each(DAMAGES)('when $what', ({ file, from, to, says }) => {
    const folder = sampleWith(file, (text) => text.replace(from, to));
    expect(() => marketFiles(folder, sampleExpected)).toThrow(says);
    expect(() => marketFiles(folder, sampleExpected)).toThrow(/^\S+\.csv(?::\d+)?: /);
  });

  test('when a table is not there', () => {
    expect(() => marketFiles('/nowhere', sampleExpected)).toThrow(/: the raw table is not in the folder/);
  });

  test('when no row count is stated for a table', () => {
    const rows = { ...sampleExpected.rows };
    delete rows['seed_roles_soc.csv'];
    expect(() => marketFiles(SAMPLE_RAW, { ...sampleExpected, rows })).toThrow(
      /no expected row count is stated/,
    );
  });
});
