import { documentJsonSchema, SCHEMA_ADDRESS } from '#lib/document/json-schema.ts';
import { OUTPUT_NAMES, outputJsonSchema, outputSchemaFile } from './schemas.ts';

/** The schemas that are published under static/schema, by the names of their files. */
export function publishedSchemas(): ReadonlyMap<string, string> {
  const text = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;
  return new Map([
    [SCHEMA_ADDRESS.replace('schema/', ''), text(documentJsonSchema())],
    ...OUTPUT_NAMES.map((name): [string, string] => [outputSchemaFile(name), text(outputJsonSchema(name))]),
  ]);
}
