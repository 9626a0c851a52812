import { expect, test } from 'vitest';
import { FIELD_NOTES } from './field-notes.ts';
import { documentJsonSchema } from './json-schema.ts';
import { undescribedFields, unusedNotes } from './schema-notes.ts';

test('every field of the document has a description: add what is missing to field-notes.ts', () => {
  expect(undescribedFields(documentJsonSchema())).toEqual([]);
});

test('every description belongs to a field', () => {
  expect(unusedNotes(documentJsonSchema(), FIELD_NOTES)).toEqual([]);
});

test('a field that means something else in a variant says so there', () => {
  const text = JSON.stringify(documentJsonSchema());
  expect(text).toContain('The amount in cash.');
  expect(text).toContain('The value that is turned into shares, in the currency of the shares.');
});

test('dates are known as dates, and unknown fields are refused', () => {
  expect(documentJsonSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'schema/offer-document-1.json',
    properties: { settings: { properties: { comparisonStart: { type: 'string', format: 'date' } } } },
    additionalProperties: false,
  });
});
