import { toJSONSchema } from 'zod/v4/core';
import { FIELD_NOTES } from './field-notes.ts';
import { describeFields } from './schema-notes.ts';
import { offerDocument } from './schema/offer-document.ts';
import { plainDate } from './schema/scalars.ts';
import type { z } from './z.ts';

/** Where the schema is served. */
export const SCHEMA_ADDRESS = 'schema/offer-document-1.json';

/** What a published schema says of itself. */
export interface SchemaHead {
  readonly $id: string;
  readonly title: string;
  readonly description: string;
}

/** The JSON Schema (draft 2020-12) of a schema that also parses. */
export function jsonSchemaOf(schema: z.ZodMiniType, head: SchemaHead): object {
  const made = toJSONSchema(schema, {
    io: 'input',
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === plainDate || zodSchema._zod.parent === plainDate) jsonSchema.format = 'date';
    },
  });
  const { $schema, ...rest } = made;
  return { $schema, ...head, ...rest };
}

/** The offer document's JSON Schema, made from the one schema that also parses, with a note on every field. */
export function documentJsonSchema(): object {
  const schema = jsonSchemaOf(offerDocument, {
    $id: SCHEMA_ADDRESS,
    title: 'Parley offer document',
    description:
      'Job offers side by side, with what they are computed under. Absent means not stated; "0" and [] mean none. Money, rates, prices and share counts are decimal strings.',
  });
  describeFields(schema, FIELD_NOTES);
  return schema;
}
