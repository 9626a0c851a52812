import { parseFields } from './json-fields.ts';
import { SOURCE_IDS, type Source, type SourceId } from './source.ts';

/** Reads sources.json. */
export function decodeSources(text: string): ReadonlyMap<SourceId, Source> {
  const file = parseFields(text);
  return new Map(
    SOURCE_IDS.map((id) => {
      const source = file.object(id);
      return [
        id,
        {
          id,
          agency: source.text('agency'),
          title: source.text('title'),
          vintage: source.text('vintage'),
          licence: source.text('licence'),
          measures: source.text('measures'),
          caveats: source.texts('caveats'),
          ...(source.has('address') && { address: source.text('address') }),
          ...(source.has('attribution') && { attribution: source.text('attribution') }),
        },
      ];
    }),
  );
}
