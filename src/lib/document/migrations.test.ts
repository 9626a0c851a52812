import { expect, test } from 'vitest';
import { migrate, MIGRATIONS, versionOf } from './migrations.ts';
import { VERSION } from './version.ts';

test('there is a step from every older version to the next, and none from the current one', () => {
  const older = Array.from({ length: VERSION - 1 }, (_, i) => `${i + 1}`);
  expect(Object.keys(MIGRATIONS)).toEqual(older);
});

test('a document of the current version is left as it is, and so is what is no document', () => {
  const document = { format: 'parley-offers', version: VERSION };
  expect(migrate(document)).toBe(document);
  expect(migrate('text')).toBe('text');
  expect(migrate(null)).toBe(null);
});

test('a version that never was is left for the schema to judge', () => {
  expect(migrate({ version: 0 })).toEqual({ version: 0 });
});

test('only a whole number is a version', () => {
  expect([{ version: 3 }, { version: '3' }, { version: 1.5 }, {}, [], null].map(versionOf)).toEqual([
    3,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
