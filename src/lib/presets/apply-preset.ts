import { failed, ok, type Result } from '#lib/document/result.ts';
import type { Grant, RefreshGrant } from '#lib/document/types.ts';
import { isEstablished, type CompanyPreset } from './preset.ts';

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

/** A grant with another schedule: one that came from a preset says from now on that it was edited. */
export function withVesting<Terms extends Grant | RefreshGrant>(
  terms: Terms,
  vesting: Terms['vesting'],
): Terms {
  const { preset } = terms;
  return { ...terms, vesting, ...(preset ? { preset: { ...preset, isEdited: true } } : {}) };
}
