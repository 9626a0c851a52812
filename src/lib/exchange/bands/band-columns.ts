/** What a column of a table of bands can hold. */
export const BAND_FIELDS = [
  'name',
  'kind',
  'measures',
  'p10',
  'p25',
  'p50',
  'p75',
  'p90',
  'min',
  'mid',
  'max',
  'currency',
  'per',
  'role',
  'level',
  'area',
  'source',
  'date',
  'sample',
  'commission',
] as const;

/** A field of a band that a column can hold. */
export type BandField = (typeof BAND_FIELDS)[number];

/** Headings, folded, and the fields that they mean. */
const HEADINGS: ReadonlyMap<string, BandField> = new Map<string, BandField>([
  ...BAND_FIELDS.map((field) => [field, field] as const),
  ['band', 'name'],
  ['title', 'name'],
  ['type', 'kind'],
  ['measure', 'measures'],
  ['what it measures', 'measures'],
  ['10th percentile', 'p10'],
  ['25th percentile', 'p25'],
  ['50th percentile', 'p50'],
  ['75th percentile', 'p75'],
  ['90th percentile', 'p90'],
  ['q1', 'p25'],
  ['median', 'p50'],
  ['q3', 'p75'],
  ['minimum', 'min'],
  ['low', 'min'],
  ['midpoint', 'mid'],
  ['middle', 'mid'],
  ['maximum', 'max'],
  ['high', 'max'],
  ['unit', 'per'],
  ['period', 'per'],
  ['job', 'role'],
  ['job title', 'role'],
  ['grade', 'level'],
  ['location', 'area'],
  ['place', 'area'],
  ['city', 'area'],
  ['as of', 'date'],
  ['n', 'sample'],
  ['sample size', 'sample'],
  ['includes commission', 'commission'],
]);

/** The field that a heading names; undefined for one that is not known. */
export function fieldOf(heading: string): BandField | undefined {
  return HEADINGS.get(
    heading
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, ' '),
  );
}
