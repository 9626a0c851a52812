import type { LeverName } from '#lib/document/types.ts';
import { leaveDays, premiums, retirementMatch } from './benefits.ts';
import { conversionPriceLever, grantShares, grantValue } from './grant.ts';
import { acceleration, severance } from './in-words.ts';
import { levelLever } from './level.ts';
import type { Lever } from './lever.ts';
import { base, bonusTarget, guaranteedBonus, relocation, signOn } from './pay.ts';
import { refreshGrant } from './refresh.ts';
import { earlierStart, laterStart } from './start.ts';
import { frontLoad, noCliff } from './vesting.ts';

const OTHERS = {
  base,
  'bonus-target': bonusTarget,
  'guaranteed-bonus': guaranteedBonus,
  'sign-on': signOn,
  'grant-value': grantValue,
  'grant-shares': grantShares,
  'conversion-price': conversionPriceLever,
  'vesting-front-load': frontLoad,
  'vesting-without-cliff': noCliff,
  'refresh-grant': refreshGrant,
  'earlier-start': earlierStart,
  'later-start': laterStart,
  relocation,
  'leave-days': leaveDays,
  'retirement-match': retirementMatch,
  premiums,
  severance,
  acceleration,
} satisfies Record<Exclude<LeverName, 'level'>, Lever>;

const BY_NAME: Readonly<Record<LeverName, Lever>> = {
  ...OTHERS,
  level: levelLever(new Map(Object.values(OTHERS).map((lever) => [lever.name, lever]))),
};

/** The lever of a name. */
export const leverOf = (name: LeverName): Lever => BY_NAME[name];

/** The names of all levers, in the order in which the document lists them. */
export const LEVER_NAMES: readonly LeverName[] = [
  'base',
  'bonus-target',
  'guaranteed-bonus',
  'sign-on',
  'grant-value',
  'grant-shares',
  'conversion-price',
  'vesting-front-load',
  'vesting-without-cliff',
  'refresh-grant',
  'earlier-start',
  'later-start',
  'relocation',
  'leave-days',
  'retirement-match',
  'premiums',
  'level',
  'severance',
  'acceleration',
];
