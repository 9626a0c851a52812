import { toJSONSchema } from 'zod/v4/core';
import { offerDocument } from './schema/offer-document.ts';

/** Where the schema is served. */
export const SCHEMA_ADDRESS = 'schema/offer-document-1.json';

/** The offer document's JSON Schema (draft 2020-12), made from the one schema that also parses. */
export function documentJsonSchema(): object {
  const schema = toJSONSchema(offerDocument, {
    io: 'input',
    target: 'draft-2020-12',
    unrepresentable: 'any',
  });
  return {
    ...schema,
    $id: SCHEMA_ADDRESS,
    title: 'Parley offer document',
    description:
      'Job offers side by side, with what they are computed under. Absent means not stated; "0" and [] mean none. Money, rates, prices and share counts are decimal strings.',
  };
}
