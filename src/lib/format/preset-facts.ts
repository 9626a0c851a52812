import type { CompanyPreset } from '#lib/presets/preset.ts';

/** What is known of a preset, beside its company and name: "New hire. Stated 2024-03, confidence medium-high, evidence crowd. Source: …". */
export function presetFactsText({ scope, statedOn, confidence, evidence, source }: CompanyPreset): string {
  const whom = `${scope.charAt(0).toUpperCase()}${scope.slice(1)}`;
  return `${whom}. Stated ${statedOn}, confidence ${confidence}, evidence ${evidence}. Source: ${source}`;
}
