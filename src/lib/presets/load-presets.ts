import { presetFile, type CompanyPreset } from './preset.ts';

/**
 * The presets of companies, in the order of the file. They are fetched when they are first asked for, since most
 * visits never do. Throws when the shipped file is broken, which a test rules out.
 */
export async function companyPresets(): Promise<readonly CompanyPreset[]> {
  const { default: file } = await import('./company-presets.json');
  return presetFile.parse(file).presets;
}
