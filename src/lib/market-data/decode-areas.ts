import type { Area, AreaIndex, County, State } from './area.ts';
import { broken } from './broken-file.ts';
import { decimalText } from './figure.ts';
import { parseFields } from './json-fields.ts';
import type { PriceParity } from './price-parity.ts';

function parity(kind: 'area' | 'state', code: string, title: string, text: string): PriceParity {
  return { source: 'bea-parities-2024', parity: decimalText(text), of: { kind, code, title } };
}

/** Reads areas.json. */
export function decodeAreas(text: string): AreaIndex {
  const file = parseFields(text);
  const columns = file.object('areas');
  const codes = columns.column('codes');
  const titles = columns.texts('titles');
  if (titles.length !== codes.length) broken('areas.titles and areas.codes differ in length');
  const filedUnder = columns.column('states', codes.length);
  const parities = columns.column('parity', codes.length);
  const areas = codes.map((code, place): Area => {
    const title = titles[place] ?? '';
    const own = parities[place] ?? '';
    return {
      code,
      title,
      // Five digits are a metropolitan area's; the rest of a state, Guam and the Virgin Islands have longer codes.
      kind: code.length === 5 ? 'metropolitan' : 'other',
      states: (filedUnder[place] ?? '').split('|'),
      ...(own === '' ? {} : { parity: parity('area', code, title, own) }),
    };
  });
  const stateColumns = file.object('states');
  const stateCodes = stateColumns.column('codes');
  const names = stateColumns.texts('names');
  const stateParities = stateColumns.column('parity', stateCodes.length);
  const states = stateCodes.map((code, place): State => {
    const name = names[place] ?? broken(`states.names has no name for ${code}`);
    return { code, name, parity: parity('state', code, name, stateParities[place] ?? '') };
  });
  return {
    areas,
    states,
    areaByCode: new Map(areas.map((area) => [area.code, area])),
    stateByCode: new Map(states.map((state) => [state.code, state])),
    order: file.text('order'),
  };
}

/** Reads counties.json with the index of areas that it refers to. */
export function decodeCounties(text: string, index: AreaIndex): readonly County[] {
  const file = parseFields(text);
  if (file.text('order') !== index.order) broken('it is of another build than areas.json');
  return file.texts('counties').flatMap((entry, place) => {
    const area =
      index.areas[place]?.code ?? broken(`counties has an entry ${place} and there is no such area`);
    return entry.split('|').flatMap((part) => {
      const [state = '', names = ''] = part.split(':');
      return names.split(';').map((name): County => ({ name, state, area }));
    });
  });
}
