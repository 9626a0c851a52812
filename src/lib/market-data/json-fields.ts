import { broken } from './broken-file.ts';

/** The fields of an object of a shipped file, each read with a check. */
export interface Fields {
  has(name: string): boolean;
  text(name: string): string;
  texts(name: string): readonly string[];
  object(name: string): Fields;
  objects(name: string): readonly Fields[];
  /** A column: texts joined by commas, so many of them. */
  column(name: string, length?: number): readonly string[];
}

function fieldsOf(value: unknown, where: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    broken(`${where || 'the file'} is not an object`);
  const record = value as Readonly<Record<string, unknown>>;
  const at = (name: string): string => (where === '' ? name : `${where}.${name}`);
  const text = (name: string): string => {
    const found = record[name];
    return typeof found === 'string' ? found : broken(`${at(name)} is not a text`);
  };
  const list = (name: string): readonly unknown[] => {
    const found = record[name];
    return Array.isArray(found) ? (found as readonly unknown[]) : broken(`${at(name)} is not a list`);
  };
  return {
    has: (name) => record[name] !== undefined,
    text,
    texts: (name) =>
      list(name).map((found) =>
        typeof found === 'string' ? found : broken(`${at(name)} holds more than texts`),
      ),
    object: (name) => fieldsOf(record[name], at(name)),
    objects: (name) => list(name).map((found, place) => fieldsOf(found, `${at(name)}[${place}]`)),
    column(name, length) {
      const found = text(name);
      const cells = found === '' && length !== 1 ? [] : found.split(',');
      if (length !== undefined && cells.length !== length) {
        broken(`${at(name)} has ${cells.length} figures where ${length} are expected`);
      }
      return cells;
    },
  };
}

/** Reads a shipped file as the fields of one object. */
export function parseFields(text: string): Fields {
  try {
    return fieldsOf(JSON.parse(text) as unknown, '');
  } catch (error) {
    if (error instanceof SyntaxError) broken(`it is not JSON: ${error.message}`);
    throw error;
  }
}
