import type { Grant } from '#lib/document/types.ts';

/** Where a schedule is from: "From the preset Google, 38/32/20/10 monthly (stated 2024-03, confidence medium-high), edited". */
export function presetText(preset: NonNullable<Grant['preset']>): string {
  const { company, name, statedOn, confidence, isEdited } = preset;
  const origin = `From the preset ${company}, ${name} (stated ${statedOn}, confidence ${confidence})`;
  return isEdited ? `${origin}, edited` : origin;
}
