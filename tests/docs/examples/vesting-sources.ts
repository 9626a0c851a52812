import { readFileSync } from 'node:fs';
import { readOcfVesting, type OcfVesting } from '#lib/exchange/ocf.ts';
import { withPreset } from '#lib/presets/apply-preset.ts';
import { presetFile } from '#lib/presets/preset.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import type { DecimalString } from '#lib/engine/money/decimal-string.ts';
import { each, grantOf, priced } from '../../engine/equity.ts';
import { documentOf, type Fields } from '../../engine/offers.ts';
import { date, entriesOf, number, shares } from '../figures.ts';
import type { Examples } from '../worked-examples.ts';

const PRESETS = new URL('../../../src/lib/presets/company-presets.json', import.meta.url);

const relative = (to: string, occurrences: number, length: number): Fields => ({
  type: 'VESTING_SCHEDULE_RELATIVE',
  relative_to_condition_id: to,
  period: {
    type: 'MONTHS',
    length,
    occurrences,
    day_of_month: 'VESTING_START_DAY_OR_LAST_DAY_OF_MONTH',
  },
});

const condition = (
  id: string,
  [numerator, denominator]: readonly [string, string],
  trigger: Fields,
  ...next: readonly string[]
): Fields => ({ id, portion: { numerator, denominator }, trigger, next_condition_ids: next });

const begins = (...next: readonly string[]): Fields => ({
  id: 'start',
  quantity: '0',
  trigger: { type: 'VESTING_START_DATE' },
  next_condition_ids: next,
});

function read(...conditions: readonly Fields[]): OcfVesting {
  const terms = { allocation_type: 'CUMULATIVE_ROUND_DOWN', vesting_conditions: conditions };
  const result = readOcfVesting(terms, {
    vestingStart: '2026-01-31' as PlainDate,
    quantity: '4800' as DecimalString,
  });
  if (!result.isOk) throw new Error('Not read');
  return result.value;
}

/** Section 4: schedules that come from elsewhere. */
export const VESTING_SOURCES: Examples = {
  preset: () => {
    const { presets } = presetFile.parse(JSON.parse(readFileSync(PRESETS, 'utf8')));
    const [grant] = documentOf([grantOf([each('1', 4, 12)])]).offers[0]?.grants ?? [];
    const stated = presets.find(({ company, name }) => company === 'Amazon' && name === '5/15/40/40');
    const unstated = presets.find((preset) => 'refused' in preset);
    if (!grant || !stated || !unstated) throw new Error('No such preset');
    const filled = withPreset(grant, stated);
    if (!filled.isOk || withPreset(grant, unstated).isOk) throw new Error('Not as the page says');
    const [first, second, third] = entriesOf({ ...priced('1'), grants: [filled.value] }, 'grant:g');
    if (!first || !second || !third) throw new Error('Too few vests');
    return [
      filled.value.preset?.confidence ?? '',
      shares(first),
      date(first),
      shares(second),
      shares(third),
      'refused' in unstated ? 'refused' : '',
    ];
  },
  'open-cap-table': () => {
    const chain = read(
      begins('cliff'),
      condition('cliff', ['12', '48'], relative('start', 1, 12), 'monthly'),
      condition('monthly', ['1', '48'], relative('cliff', 36, 1)),
    );
    const size = { kind: 'shares', shares: chain.shares };
    const offer = {
      ...priced('1'),
      ...grantOf([], size, { vestingStart: '2026-01-31', ...chain.terms }),
    };
    const waiting = read(
      begins('half', 'launch'),
      condition('half', ['1', '2'], relative('start', 1, 12)),
      condition('launch', ['1', '2'], { type: 'VESTING_EVENT' }),
    );
    return [
      chain.terms.vesting.kind,
      ...entriesOf(offer, 'grant:g')
        .slice(0, 2)
        .flatMap((entry) => [shares(entry), date(entry)]),
      waiting.terms.vesting.kind,
      number(waiting.shares),
      number(waiting.withoutDate),
    ];
  },
};
