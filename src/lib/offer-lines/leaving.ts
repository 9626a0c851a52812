import type { LeavingTerms } from '#lib/document/types.ts';
import type { DecimalString, RatioString } from '#lib/engine/money/decimal-string.ts';

type Severance = NonNullable<LeavingTerms['severance']>;
type BonusPayout = NonNullable<LeavingTerms['bonusPayout']>;
type Acceleration = NonNullable<LeavingTerms['acceleration']>;
type LeavePayout = NonNullable<LeavingTerms['leavePayout']>;
type Notice = NonNullable<LeavingTerms['notice']>;

const zero = '0' as DecimalString;

/** Words of a choice, in their order. */
const choices = <Value extends string>(
  words: Readonly<Record<Value, string>>,
): readonly { readonly value: Value; readonly label: string }[] =>
  (Object.keys(words) as Value[]).map((value) => ({ value, label: words[value] }));

export const SEVERANCE_KINDS = choices<Severance['kind']>({
  amount: 'An amount',
  'weeks-of-base': 'Weeks of base',
  'months-of-base': 'Months of base',
});

export const BONUS_PAYOUTS = choices<BonusPayout['kind']>({
  amount: 'An amount',
  earned: 'What is earned by calendar days',
});

export const LEAVE_PAYOUTS = choices<LeavePayout['when']>({
  'any-end': 'However the job ends',
  layoff: 'When you are laid off',
});

export const ACCELERATION_TRIGGERS = choices<Acceleration['trigger']>({
  layoff: 'When you are laid off',
  'double-trigger': 'Laid off after a sale (double trigger)',
  'single-trigger': 'On the sale itself (single trigger)',
});

export const ACCELERATION_KINDS = choices<Acceleration['vests']['kind']>({
  portion: 'A share of what is unvested',
  months: 'What would vest in some months',
});

export const NOTICE_UNITS = choices<Notice['unit']>({ DAYS: 'days', WEEKS: 'weeks', MONTHS: 'months' });

/** Severance to be filled in. */
export const newSeverance = (): Severance => ({ kind: 'amount', amount: zero });

/** Severance said in another way. */
export function turnedSeverance(kind: Severance['kind']): Severance {
  switch (kind) {
    case 'amount':
      return { kind, amount: zero };
    case 'weeks-of-base':
      return { kind, weeks: zero };
    case 'months-of-base':
      return { kind, months: zero };
  }
}

/** A bonus that is paid out, to be filled in. */
export const newBonusPayout = (): BonusPayout => ({ kind: 'earned' });

/** The same payout said in another way. */
export function turnedBonusPayout(kind: BonusPayout['kind']): BonusPayout {
  switch (kind) {
    case 'amount':
      return { kind, amount: zero };
    case 'earned':
      return { kind };
  }
}

/** A day of unused leave that is paid out, to be filled in. */
export const newLeavePayout = (): LeavePayout => ({ days: '1' as DecimalString, when: 'any-end' });

/** The commonest clause of those that have one: half of what is unvested, on a double trigger. */
export const newAcceleration = (): Acceleration => ({
  trigger: 'double-trigger',
  vests: { kind: 'portion', portion: '0.5' as RatioString },
});

/** How much vests, said in another way. */
export function turnedAcceleration(kind: Acceleration['vests']['kind']): Acceleration['vests'] {
  switch (kind) {
    case 'portion':
      return { kind, portion: '0.5' as RatioString };
    case 'months':
      return { kind, months: 12 };
  }
}

/** Notice to be filled in: two weeks. */
export const newNotice = (): Notice => ({ length: 2, unit: 'WEEKS' });
