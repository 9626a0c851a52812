import type { DecimalString } from '#lib/engine/money/decimal-string.ts';
import type { AreaIndex } from './area.ts';
import { broken } from './broken-file.ts';
import { decimalText } from './figure.ts';
import type { Fields } from './json-fields.ts';
import { prevailingLevels } from './prevailing-levels.ts';
import type { PrevailingWageLevels } from './prevailing-wage.ts';

function unitOf(text: string): PrevailingWageLevels['unit'] {
  switch (text) {
    case 'H':
      return 'an hour';
    case 'A':
      return 'a year';
    default:
      return broken(`prevailing.unit is "${text}"`);
  }
}

/** Levels I to IV of every area that has them. */
export function decodePrevailing(
  fields: Fields,
  index: AreaIndex,
): ReadonlyMap<string, PrevailingWageLevels> {
  const unit = unitOf(fields.text('unit'));
  const first = fields.column('l1', index.areas.length);
  const fourth = fields.column('l4', index.areas.length);
  const sharing = new Map<string, number>();
  const pair = (place: number): string => `${first[place] ?? ''} ${fourth[place] ?? ''}`;
  index.areas.forEach((_, place) => sharing.set(pair(place), (sharing.get(pair(place)) ?? 0) + 1));
  const found = new Map<string, PrevailingWageLevels>();
  index.areas.forEach((area, place) => {
    const [low, high] = [first[place] ?? '', fourth[place] ?? ''];
    if (low === '' && high === '') return;
    const [l1, l4]: DecimalString[] = [decimalText(low), decimalText(high)];
    if (l1 && l4) found.set(area.code, prevailingLevels(unit, l1, l4, sharing.get(pair(place)) ?? 1));
  });
  return found;
}
