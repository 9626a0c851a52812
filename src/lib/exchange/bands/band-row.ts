import type { OwnBand } from '#lib/document/types.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { PERCENTILE_POINTS } from '#lib/engine/market/band.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import { parseDecimal, type DecimalString } from '#lib/engine/money/decimal-string.ts';
import { compare } from '#lib/engine/money/ratio.ts';
import { enterDate } from '#lib/entry/value-entry.ts';
import type { BandField } from './band-columns.ts';
import type { Delimiter } from './delimited-text.ts';
import { RowCells, shown, type FieldMistake } from './row-cells.ts';

/** What holds for every line that does not say it itself. */
export interface BandDefaults {
  readonly source?: string;
  readonly date?: PlainDate;
  readonly currency?: Currency;
  readonly measures?: OwnBand['measures'];
}

type WithoutId<Kind> = Kind extends OwnBand ? Omit<Kind, 'id'> : never;

/** A band without an identifier, as a line states it. */
export type ReadBand = WithoutId<OwnBand>;

/** A line read as a band, or all that is wrong with it. */
export type RowReading =
  | { readonly isOk: true; readonly band: ReadBand }
  | { readonly isOk: false; readonly mistakes: readonly FieldMistake[] };

/** The stated points of a line, from the lowest to the highest. */
type StatedPoints = readonly (readonly [BandField, DecimalString])[];

/** Reads one line as a band: every mistake at once, nothing filled in but the stated defaults. */
export function readRow(
  line: ReadonlyMap<BandField, string>,
  delimiter: Delimiter,
  defaults: BandDefaults,
): RowReading {
  const cells = new RowCells(line, delimiter);
  const name = cells.needed('name', undefined, 'a name');
  const source = cells.needed('source', defaults.source, 'where the figures come from');
  const date = dateOf(cells, defaults.date);
  const measures = measuresOf(cells, defaults.measures);
  const kind = cells.word('kind', KIND_WORDS);
  const percentiles = statedOf(cells, PERCENTILE_POINTS);
  const range = statedOf(cells, ['min', 'mid', 'max']);
  checkPoints(cells, percentiles, range);
  checkKind(cells, kind);
  const currency = currencyOf(cells, defaults.currency);
  const optional = optionalOf(cells);
  const { mistakes } = cells;
  if (mistakes.length > 0 || !name || !source || !date || !measures || !currency)
    return { isOk: false, mistakes };

  const facts = { name, measures, currency, source, date, ...optional };
  if (percentiles.length > 0)
    return {
      isOk: true,
      band: { kind: 'percentiles', points: Object.fromEntries(percentiles), ...facts },
    };
  const { min, mid, max } = Object.fromEntries(range) as Partial<
    Record<'min' | 'mid' | 'max', DecimalString>
  >;
  if (min === undefined || max === undefined)
    throw new Error('A range without an end was named as a mistake');
  if (kind === 'posted-range') return { isOk: true, band: { kind, min, max, ...facts } };
  return { isOk: true, band: { kind: 'range', min, ...(mid === undefined ? {} : { mid }), max, ...facts } };
}

const MEASURE_WORDS: ReadonlyMap<string, OwnBand['measures']> = new Map([
  ['base wages', 'base-wages'],
  ['total compensation', 'total-compensation'],
  ['base', 'base-wages'],
  ['base salary', 'base-wages'],
  ['total', 'total-compensation'],
]);

const PER_WORDS: ReadonlyMap<string, NonNullable<OwnBand['per']>> = new Map([
  ['year', 'year'],
  ['hour', 'hour'],
]);

const KIND_WORDS: ReadonlyMap<string, OwnBand['kind']> = new Map([
  ['percentiles', 'percentiles'],
  ['range', 'range'],
  ['posted range', 'posted-range'],
]);

const YES_WORDS: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['no', false],
]);

function measuresOf(
  cells: RowCells,
  given: OwnBand['measures'] | undefined,
): OwnBand['measures'] | undefined {
  if (!cells.isEmpty('measures')) return cells.word('measures', MEASURE_WORDS);
  if (given === undefined) cells.wrong('measures', 'nothing', '"base wages" or "total compensation"');
  return given;
}

function dateOf(cells: RowCells, given: PlainDate | undefined): PlainDate | undefined {
  const text = cells.needed('date', given, 'the day that the figures are of');
  if (text === undefined || cells.isEmpty('date')) return given;
  const entered = enterDate(text);
  if (entered.isOk) return entered.value;
  cells.wrong('date', shown(text), entered.problem);
  return undefined;
}

/** Currencies whose sign is $. */
const DOLLARS_AND_PESOS = new Set([
  'USD',
  'AUD',
  'CAD',
  'HKD',
  'NZD',
  'SGD',
  'TWD',
  'ARS',
  'CLP',
  'COP',
  'MXN',
]);

/**
 * The currency of a line: as its column says, else as a mark at the amounts does, else the default. A $ is the dollar
 * that these name, else the United States'. Marks may not say otherwise.
 */
function currencyOf(cells: RowCells, given: Currency | undefined): Currency | undefined {
  const code = cells.text('currency')?.toUpperCase();
  if (code !== undefined && !/^[A-Z]{3}$/.test(code)) {
    cells.wrong('currency', shown(code), 'a currency code of three letters, such as USD');
    return undefined;
  }
  if (code === undefined && !cells.isEmpty('currency')) return undefined;
  const named = cells.marks.flatMap(({ mark }) => (mark === '$' ? [] : [mark]))[0];
  const dollar = cells.marks.length > 0 && named === undefined ? ('USD' as Currency) : undefined;
  const usual = given !== undefined && (!dollar || DOLLARS_AND_PESOS.has(given)) ? given : dollar;
  const own = (code as Currency | undefined) ?? named ?? usual;
  if (own === undefined) {
    cells.wrong('currency', 'nothing', 'a currency code, or a sign at the amounts');
    return undefined;
  }
  const other = cells.marks.find(({ mark }) => (mark === '$' ? !DOLLARS_AND_PESOS.has(own) : mark !== own));
  if (other) cells.wrong(other.field, `an amount in ${other.mark}`, `amounts in ${own}, as the line says`);
  return own;
}

function optionalOf(
  cells: RowCells,
): Pick<OwnBand, 'role' | 'level' | 'area' | 'per' | 'sample' | 'includesCommission'> {
  const [role, level, area] = [cells.text('role'), cells.text('level'), cells.text('area')];
  const sample = sampleOf(cells);
  return {
    ...(role === undefined ? {} : { role }),
    ...(level === undefined ? {} : { level }),
    ...(area === undefined ? {} : { area }),
    ...(cells.word('per', PER_WORDS) === 'hour' ? { per: 'hour' } : {}),
    ...(sample === undefined ? {} : { sample }),
    ...(cells.word('commission', YES_WORDS) ? { includesCommission: true } : {}),
  };
}

function sampleOf(cells: RowCells): number | undefined {
  const text = cells.text('sample');
  if (text === undefined) return undefined;
  const digits = text.replace(/[\s,.]/g, '');
  if (/^[1-9]\d{0,8}$/.test(digits)) return Number(digits);
  cells.wrong('sample', shown(text), 'a whole number above 0');
  return undefined;
}

function statedOf(cells: RowCells, fields: readonly BandField[]): StatedPoints {
  return fields.flatMap((field): StatedPoints => {
    const amount = cells.amount(field);
    return amount === undefined ? [] : [[field, amount]];
  });
}

/** Whether the kind that a line names is the one that its figures have. */
function checkKind(cells: RowCells, kind: OwnBand['kind'] | undefined): void {
  if (kind === undefined) return;
  const hasPercentiles = PERCENTILE_POINTS.some((point) => !cells.isEmpty(point));
  if (hasPercentiles !== (kind === 'percentiles'))
    cells.wrong(
      'kind',
      `a ${kind.replace('-', ' ')}`,
      'the kind of band that the figures are of, or nothing',
    );
  if (kind === 'posted-range' && !cells.isEmpty('mid'))
    cells.wrong('mid', 'a midpoint', 'none: a posted range has two ends');
}

/** Whether a line states one kind of band, whole, whose points rise. */
function checkPoints(cells: RowCells, percentiles: StatedPoints, range: StatedPoints): void {
  const isRange = (['min', 'mid', 'max'] as const).some((field) => !cells.isEmpty(field));
  const hasPercentiles = PERCENTILE_POINTS.some((point) => !cells.isEmpty(point));
  if (isRange && hasPercentiles) cells.wrong('min', 'percentiles and a range on one line', 'one of the two');
  else if (!isRange && !hasPercentiles)
    cells.wrong('p50', 'no figure', 'a percentile, or a minimum and a maximum');
  for (const [end, words] of [
    ['min', 'lower'],
    ['max', 'upper'],
  ] as const)
    if (isRange && cells.isEmpty(end)) cells.wrong(end, 'nothing', `the ${words} end of the range`);
  for (const stated of [percentiles, range])
    stated.slice(1).forEach(([field, amount], i) => {
      const [before, lower] = stated[i] ?? [field, amount];
      if (compare(parseDecimal(lower), parseDecimal(amount)) > 0)
        cells.wrong(field, `${amount}, below ${before} of ${lower}`, 'figures that rise');
    });
}
