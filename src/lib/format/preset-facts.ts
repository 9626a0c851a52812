import type { CompanyPreset } from '#lib/presets/preset.ts';

/** Facts of a preset in the order in which they are read: how it vests first, then how far it can be trusted. */
export interface PresetFact {
  readonly label: string;
  readonly text: string;
}

/** What is known of a preset, beside its company and name; what no source states is left out. */
export function presetFacts(preset: CompanyPreset): readonly PresetFact[] {
  const { scope, cadence, trigger, note, source, statedOn, confidence, evidence } = preset;
  return [
    { label: 'For', text: scope },
    { label: 'Vests', text: cadence },
    { label: 'Trigger', text: trigger && TRIGGER_WORDS[trigger] },
    { label: 'Note', text: note },
    { label: 'Stated', text: `${statedOn}, confidence ${confidence}, evidence ${evidence}` },
    { label: 'Source', text: source },
  ].filter((fact): fact is PresetFact => fact.text !== undefined);
}

const TRIGGER_WORDS: Readonly<Record<NonNullable<CompanyPreset['trigger']>, string>> = {
  double: 'double: also waits for a liquidity event',
  'double (not confirmed)': 'double, as some say: ask whether it also waits for a liquidity event',
};
