import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addMonths, type PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { portionMissing } from '#lib/engine/equity/vesting/completeness.ts';
import { vestsOf } from '#lib/engine/equity/vesting/schedule.ts';
import { parseRatio, type RatioString } from '#lib/engine/money/decimal-string.ts';
import { ONE, reduced } from '#lib/engine/money/ratio.ts';
import { companyPresets } from '#lib/presets/load-presets.ts';
import { isEstablished } from '#lib/presets/apply-preset.ts';
import type { EstablishedPreset } from '#lib/presets/preset.ts';

/*
 * The presets as vesting statements, expanded, against the months and fractions that were read at their sources:
 * "12:1/4" is a quarter at month 12.
 */

const OFFSETS = JSON.parse(
  readFileSync(new URL('./vesting-preset-offsets.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, string>>;

const START = '2026-01-15' as PlainDate;
const presets = await companyPresets();
const established = presets.filter(isEstablished);
const nameOf = ({ company, name }: { company: string; name: string }): string => `${company}: ${name}`;

/** Date and exact fraction of each vest, of one share that vests in parts. */
const expanded = ({ statements }: EstablishedPreset): readonly string[] =>
  vestsOf({
    quantity: ONE,
    vestingStart: START,
    allocation: 'FRACTIONAL',
    dayOfMonth: 'VESTING_START_DAY_OR_LAST_DAY_OF_MONTH',
    statements,
    events: new Map(),
  }).map(({ date, shares }) => {
    const { n, d } = reduced(shares);
    return `${date} ${n}/${d}`;
  });

const read = (offsets: string): readonly string[] =>
  offsets.split(' ').map((pair) => {
    const [month = '', fraction = ''] = pair.split(':');
    const { n, d } = reduced(parseRatio(fraction as RatioString));
    return `${addMonths(START, Number(month))} ${n}/${d}`;
  });

describe('company presets', () => {
  test.each(established.map((preset) => [nameOf(preset), preset] as const))('%s', (name, preset) => {
    expect(expanded(preset)).toEqual(read(OFFSETS[name] ?? ''));
    expect(portionMissing(preset.statements)).toEqual({ n: 0n, d: 1n });
  });

  test('are told apart by company and name, and each read schedule is one of them', () => {
    const names = presets.map(nameOf);
    expect(new Set(names).size).toBe(names.length);
    expect(established.map(nameOf)).toEqual(Object.keys(OFFSETS));
    expect([presets.length, established.length]).toEqual([51, 34]);
  });

  test('say where, when and how surely they were stated', () => {
    for (const { source, statedOn, scope, evidence } of presets)
      expect([source, statedOn, scope, evidence].every((text) => text !== '')).toBe(true);
    const confidences = new Set(presets.map(({ confidence }) => confidence));
    expect([...confidences].sort()).toEqual(['high', 'low', 'medium', 'medium-high', 'none']);
  });
});
