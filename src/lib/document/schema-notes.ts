/** The parts of a JSON Schema that fields hang from. */
interface SchemaNode {
  description?: string;
  const?: unknown;
  items?: SchemaNode;
  oneOf?: SchemaNode[];
  anyOf?: SchemaNode[];
  properties?: Record<string, SchemaNode>;
}

/** A field of a schema: its path, the kind of the variant that it stands in, and the schema of its value. */
interface SchemaField {
  readonly path: string;
  readonly variant: string | undefined;
  readonly node: SchemaNode;
}

/** Every field of a schema, through lists and variants, in order. */
function fieldsOf(node: SchemaNode, path = ''): readonly SchemaField[] {
  const kind = node.properties?.['kind']?.const;
  const variant = typeof kind === 'string' ? kind : undefined;
  return [
    ...[...(node.oneOf ?? []), ...(node.anyOf ?? [])].flatMap((option) => fieldsOf(option, path)),
    ...(node.items ? fieldsOf(node.items, `${path}[]`) : []),
    ...Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
      const at = path === '' ? name : `${path}.${name}`;
      return [{ path: at, variant, node: child }, ...fieldsOf(child, at)];
    }),
  ];
}

/** The keys under which a note about a field may stand: that of its variant, then that of its path. */
function keysOf({ path, variant }: SchemaField): readonly string[] {
  return variant === undefined ? [path] : [`${path}(${variant})`, path];
}

/** Writes the notes into a JSON Schema that is still being made. */
export function describeFields(schema: object, notes: Readonly<Record<string, string>>): void {
  for (const field of fieldsOf(schema)) {
    const note = keysOf(field).flatMap((key) => notes[key] ?? [])[0];
    if (note !== undefined) field.node.description = note;
  }
}

/** The paths of the fields that have no description: none, in a schema that is published. */
export function undescribedFields(schema: object): readonly string[] {
  return fieldsOf(schema)
    .filter(({ node }) => node.description === undefined)
    .map(({ path }) => path);
}

/** The notes that no field of a schema asks for. */
export function unusedNotes(schema: object, notes: Readonly<Record<string, string>>): readonly string[] {
  const keys = new Set(fieldsOf(schema).flatMap(keysOf));
  return Object.keys(notes).filter((key) => !keys.has(key));
}
