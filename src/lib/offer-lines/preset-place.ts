import type { Change } from '#lib/document/change.ts';
import type { Grant, RefreshGrant, Vesting } from '#lib/document/types.ts';
import { withPreset } from '#lib/presets/apply-preset.ts';
import type { CompanyPreset } from '#lib/presets/preset.ts';
import { inside, type Place } from './place.ts';

/** A grant or a plan of refresh grants: what has a schedule. */
export type Scheduled = Grant | RefreshGrant;

/** The schedule of a grant. To change one that came from a preset also says that it was edited. */
export function vestingPlace(terms: Place<Scheduled>): Place<Vesting> {
  const vesting = inside(terms, 'vesting');
  const preset = inside(terms, 'preset');
  if (!preset.value || preset.value.isEdited) return vesting;
  return {
    ...vesting,
    isNamed: false,
    set: (value) => [...vesting.set(value), ...inside(preset, 'isEdited').set(true)],
  };
}

/** The changes that fill in the schedule of a preset with where it is from; none for one that is not established. */
export function presetChanges(terms: Place<Scheduled>, preset: CompanyPreset): readonly Change[] {
  const filled = terms.value && withPreset(terms.value, preset);
  if (!filled?.isOk) return [];
  return [
    ...inside(terms, 'vesting').set(filled.value.vesting),
    ...inside(terms, 'preset').set(filled.value.preset),
  ];
}

/** The changes that fill in a schedule in common use, which is from no company. */
export function commonChanges(
  terms: Place<Scheduled>,
  statements: Extract<Vesting, { kind: 'statements' }>['statements'],
): readonly Change[] {
  return [
    ...inside(terms, 'vesting').set({ kind: 'statements', statements }),
    ...inside(terms, 'preset').set(undefined),
  ];
}

/** The presets whose company has the text in its name. */
export function presetsOf(presets: readonly CompanyPreset[], text: string): readonly CompanyPreset[] {
  const plain = text.trim().toLowerCase();
  return presets.filter(({ company }) => company.toLowerCase().includes(plain));
}
