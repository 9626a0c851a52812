import type { OwnBand } from '#lib/document/types.ts';
import type { BandField } from '#lib/exchange/bands/band-columns.ts';
import { readRow, type RowReading } from '#lib/exchange/bands/band-row.ts';

/** What a form for a band holds, as text: the same fields as a line of a table. */
export type BandTexts = Readonly<Partial<Record<BandField, string>>>;

/** The fields of each kind of band that hold its figures. */
export const FIGURE_FIELDS: Readonly<Record<OwnBand['kind'], readonly BandField[]>> = {
  percentiles: ['p10', 'p25', 'p50', 'p75', 'p90'],
  range: ['min', 'mid', 'max'],
  'posted-range': ['min', 'max'],
};

/** The labels of the fields. */
export const FIELD_LABELS: Readonly<Record<BandField, string>> = {
  name: 'Name',
  kind: 'Kind',
  measures: 'It measures',
  p10: 'p10',
  p25: 'p25',
  p50: 'p50 (median)',
  p75: 'p75',
  p90: 'p90',
  min: 'Minimum',
  mid: 'Midpoint',
  max: 'Maximum',
  currency: 'Currency',
  per: 'Figures are',
  role: 'Role',
  level: 'Level',
  area: 'Area',
  source: 'Source',
  date: 'Date of the figures',
  sample: 'Sample',
  commission: 'Commission',
};

/** A new form: base wages, percentiles, in the currency of the comparison. */
export function newTexts(currency: string): BandTexts {
  return { kind: 'percentiles', measures: 'base wages', currency, per: 'year' };
}

/** A band as a form shows it. */
export function textsOf(own: OwnBand): BandTexts {
  const figures =
    own.kind === 'percentiles'
      ? own.points
      : own.kind === 'range'
        ? { min: own.min, mid: own.mid, max: own.max }
        : { min: own.min, max: own.max };
  const all: Partial<Record<BandField, string | undefined>> = {
    ...figures,
    name: own.name,
    kind: own.kind,
    measures: own.measures.replace('-', ' '),
    currency: own.currency,
    per: own.per ?? 'year',
    role: own.role,
    level: own.level,
    area: own.area,
    source: own.source,
    date: own.date,
    sample: own.sample?.toString(),
    commission: own.includesCommission ? 'yes' : undefined,
  };
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text !== undefined));
}

/** The fields that a form of this kind has: what another kind would ask for is left out. */
function fieldsOf(texts: BandTexts): ReadonlyMap<BandField, string> {
  const kind = (texts.kind ?? 'percentiles') as OwnBand['kind'];
  const others = new Set(
    Object.values(FIGURE_FIELDS)
      .flat()
      .filter((field) => !FIGURE_FIELDS[kind].includes(field)),
  );
  return new Map((Object.entries(texts) as [BandField, string][]).filter(([field]) => !others.has(field)));
}

/** Reads a form as a band, or names what is wrong with each field. */
export function readForm(texts: BandTexts): RowReading {
  return readRow(fieldsOf(texts), ',', {});
}
