import type { DecimalString, RatioString } from '#lib/engine/money/decimal-string.ts';
import type { AreaIndex } from './area.ts';
import { broken } from './broken-file.ts';
import { decodePrevailing } from './decode-prevailing.ts';
import { decodeBand, decodeWageColumns } from './decode-wage-columns.ts';
import { decimalText, parseFigure } from './figure.ts';
import { parseFields, type Fields } from './json-fields.ts';
import type { Occupation, OccupationEntry, Projection, StateAgeing, TrendYear } from './occupation.ts';

/** Reads occupations.json, the index. */
export function decodeOccupationIndex(text: string): readonly OccupationEntry[] {
  const file = parseFields(text);
  const codes = file.column('codes');
  const titles = file.texts('titles');
  const employment = file.column('employment', codes.length);
  const medians = file.column('p50', codes.length);
  return codes.map((code, place) => ({
    code,
    title: titles[place] ?? broken(`titles has no title for ${code}`),
    employment: parseFigure(employment[place] ?? ''),
    median: parseFigure(medians[place] ?? ''),
  }));
}

function paidOf(text: string): NonNullable<Occupation['paid']> {
  switch (text) {
    case 'hourly and annual':
    case 'annual only':
    case 'hourly only':
      return text;
    default:
      return broken(`paid is "${text}"`);
  }
}

function growth(text: string): DecimalString {
  const amount = decimalText(text.startsWith('-') ? text.slice(1) : text);
  return (text.startsWith('-') ? `-${amount}` : amount) as DecimalString;
}

function decodeProjection(fields: Fields): Projection {
  return {
    source: 'bls-projections-2024-34',
    employment2024: decimalText(fields.text('employment2024')),
    employment2034: decimalText(fields.text('employment2034')),
    growthPercent: growth(fields.text('growthPercent')),
    openingsPerYear: decimalText(fields.text('openings')),
    education: fields.text('education'),
    experience: fields.text('experience'),
    training: fields.text('training'),
  };
}

function decodeTrend(fields: Fields): readonly TrendYear[] {
  const years = fields.column('years');
  const [employment, mean, median] = ['employment', 'mean', 'p50'].map((name) =>
    fields.column(name, years.length),
  );
  return years.map((year, place) => ({
    year,
    employment: parseFigure(employment?.[place] ?? ''),
    mean: parseFigure(mean?.[place] ?? ''),
    median: parseFigure(median?.[place] ?? ''),
  }));
}

function decodeAgeing(fields: Fields): StateAgeing {
  const [from, to] = [decimalText(fields.text('from')), decimalText(fields.text('to'))];
  return {
    from: { vintage: 'May 2023', nationalMedian: from },
    to: { vintage: 'May 2025', nationalMedian: to },
    factor: `${to}/${from}` as RatioString,
  };
}

/** Reads one occupation's file with the index of areas that its columns refer to. */
export function decodeOccupation(text: string, index: AreaIndex): Occupation {
  const file = parseFields(text);
  if (file.text('order') !== index.order) broken('it is of another build than areas.json');
  const areaCodes = index.areas.map(({ code }) => code);
  const stateCodes = index.states.map(({ code }) => code);
  const national = file.has('national') ? file.object('national') : undefined;
  const hourly = file.has('hourly') ? file.object('hourly') : undefined;
  return {
    code: file.text('code'),
    title: file.text('title'),
    merged: file.has('merged')
      ? file.objects('merged').map((part) => ({ code: part.text('code'), title: part.text('title') }))
      : [],
    ...(file.has('paid') && { paid: paidOf(file.text('paid')) }),
    ...(national && { national: decodeBand('oews-national-2025', (name) => national.text(name)) }),
    ...(hourly && {
      nationalHourly: { median: decimalText(hourly.text('p50')), mean: decimalText(hourly.text('mean')) },
    }),
    metropolitan: file.has('metropolitan')
      ? decodeWageColumns(file.object('metropolitan'), 'oews-metropolitan-2025', areaCodes)
      : new Map(),
    states: file.has('states')
      ? decodeWageColumns(file.object('states'), 'oews-state-2023', stateCodes)
      : new Map(),
    ...(file.has('ageing') && { stateAgeing: decodeAgeing(file.object('ageing')) }),
    prevailing: file.has('prevailing') ? decodePrevailing(file.object('prevailing'), index) : new Map(),
    ...(file.has('projection') && { projection: decodeProjection(file.object('projection')) }),
    trend: file.has('trend') ? decodeTrend(file.object('trend')) : [],
  };
}
