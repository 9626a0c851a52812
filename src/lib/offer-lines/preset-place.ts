import type { Change } from '#lib/document/change.ts';
import type { Grant, RefreshGrant, Vesting } from '#lib/document/types.ts';
import { isAsPreset, withPreset } from '#lib/presets/apply-preset.ts';
import type { CompanyPreset } from '#lib/presets/preset.ts';
import { inside, type Place } from './place.ts';

/** A grant or a plan of refresh grants: what has a schedule. */
export type Scheduled = Grant | RefreshGrant;

/**
 * A part of the schedule of a grant: its statements or dates, or a rule by which they fall on days and whole shares.
 * To change one of a schedule that came from a preset also says that it was edited.
 */
export function schedulePart<Value>(terms: Place<Scheduled>, part: Place<Value>): Place<Value> {
  if (!terms.value || !isAsPreset(terms.value)) return part;
  const isEdited = inside(inside(terms, 'preset'), 'isEdited');
  return { ...part, isNamed: false, set: (value) => [...part.set(value), ...isEdited.set(true)] };
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
