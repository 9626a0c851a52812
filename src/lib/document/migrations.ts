import { VERSION } from './version.ts';

/** A document of an older version, before it is brought to the next. */
export type OldDocument = Readonly<Record<string, unknown>>;

/**
 * The steps from each version to the next, by the version they start from. Version 1 is the first; a file of
 * any version opens for ever, because its steps stay here.
 */
export const MIGRATIONS: Readonly<Record<number, (document: OldDocument) => OldDocument>> = {};

/** Brings a document of an older version to the current one; any other value is left for the schema to judge. */
export function migrate(value: unknown): unknown {
  let document = value;
  for (let version = versionOf(document); version !== undefined && version < VERSION; version += 1) {
    const step = MIGRATIONS[version];
    if (!step) return document;
    document = { ...step(document as OldDocument), version: version + 1 };
  }
  return document;
}

/** The version that a document says it has. */
export function versionOf(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('version' in value)) return undefined;
  return typeof value.version === 'number' && Number.isInteger(value.version) ? value.version : undefined;
}
