/** Writes the published JSON Schemas into static/schema: `npx tsx tools/schema.ts`, after a change of a schema. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { publishedSchemas } from '../src/cli/output/published.ts';

const folder = new URL('../static/schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [file, text] of publishedSchemas()) {
  writeFileSync(new URL(file, folder), text);
  console.log(`static/schema/${file}`);
}
