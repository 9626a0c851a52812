import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { undescribedFields } from '#lib/document/schema-notes.ts';
import { publishedSchemas } from '../../src/cli/output/published.ts';
import { OUTPUT_NAMES, outputJsonSchema } from '../../src/cli/output/schemas.ts';

const FOLDER = new URL('../../static/schema/', import.meta.url);

test.each([...publishedSchemas()])(
  'static/schema/%s is up to date: npx tsx tools/schema.ts',
  (file, text) => {
    const address = new URL(file, FOLDER);
    expect(existsSync(address) ? readFileSync(address, 'utf8') : undefined).toBe(text);
  },
);

test('nothing else is published there', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...publishedSchemas().keys()].sort());
});

test.each(OUTPUT_NAMES)('every field of the output of %s is described', (name) => {
  expect(undescribedFields(outputJsonSchema(name))).toEqual([]);
});
