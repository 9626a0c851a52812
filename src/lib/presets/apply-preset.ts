import { failed, ok, type Result } from '#lib/document/result.ts';
import type { Grant, RefreshGrant } from '#lib/document/types.ts';
// Types only: the sheet does without what reads the file of presets.
import type { CompanyPreset, EstablishedPreset } from './preset.ts';

/** Whether a preset has a schedule that can be filled in. */
export function isEstablished(preset: CompanyPreset): preset is EstablishedPreset {
  return 'statements' in preset;
}

/**
 * A grant with the schedule of a preset filled in, and with where it is from; or why it cannot be filled in. Nothing
 * else of the grant changes: a preset says nothing about its size, its dates or what it waits for.
 */
export function withPreset<Terms extends Grant | RefreshGrant>(
  terms: Terms,
  preset: CompanyPreset,
): Result<Terms, string> {
  if (!isEstablished(preset)) return failed(preset.refused);
  const { company, name, source, statedOn, confidence, statements } = preset;
  return ok({
    ...terms,
    vesting: { kind: 'statements', statements },
    preset: { company, name, source, statedOn, confidence, isEdited: false },
  });
}

/** Whether a change of a grant's schedule has to mark it as edited: it is from a preset, and not marked yet. */
export function isAsPreset({ preset }: Grant | RefreshGrant): boolean {
  return preset !== undefined && !preset.isEdited;
}
