import { describe, expect, test } from 'vitest';
import { presetText } from '#lib/format/preset-words.ts';
import { documentOf } from '../../../tests/engine/offers.ts';
import { each, grantOf } from '../../../tests/engine/equity.ts';
import { isAsPreset, isEstablished, withPreset } from './apply-preset.ts';
import { companyPresets } from './load-presets.ts';

const named = async (company: string, name: string) => {
  const found = (await companyPresets()).find((preset) => preset.company === company && preset.name === name);
  if (!found) throw new Error(`No preset ${company}, ${name}`);
  return found;
};

function plainGrant() {
  const [grant] = documentOf([grantOf([each('1', 4, 12)])]).offers[0]?.grants ?? [];
  if (!grant) throw new Error('The offer has a grant');
  return grant;
}

describe('a preset', () => {
  test('fills in its schedule and where it is from, and nothing else', async () => {
    const filled = withPreset(plainGrant(), await named('Amazon', '5/15/40/40'));
    if (!filled.isOk) throw new Error(filled.problem);
    const { vesting, preset, ...rest } = filled.value;
    expect(vesting).toEqual({
      kind: 'statements',
      statements: [each('1/20', 1, 12), each('3/20', 1, 12), each('4/5', 4, 6)],
    });
    expect(preset?.isEdited).toBe(false);
    expect({ ...rest, vesting: plainGrant().vesting }).toEqual(plainGrant());
    expect(documentOf([{ grants: [filled.value] }]).offers[0]?.grants).toEqual([filled.value]);
  });

  test('whose schedule is changed says that it was edited', async () => {
    const filled = withPreset(plainGrant(), await named('Google', '38/32/20/10 monthly'));
    if (!filled.isOk) throw new Error(filled.problem);
    const { preset: origin } = filled.value;
    if (!origin) throw new Error('The grant says where its schedule is from');
    const edited = { ...filled.value, preset: { ...origin, isEdited: true } };
    expect([filled.value, edited].map(({ preset }) => preset && presetText(preset))).toEqual([
      'From the preset Google, 38/32/20/10 monthly (stated 2024-03, confidence medium-high)',
      'From the preset Google, 38/32/20/10 monthly (stated 2024-03, confidence medium-high), edited',
    ]);
    expect([filled.value, edited, plainGrant()].map(isAsPreset)).toEqual([true, false, false]);
  });

  test('without an established schedule is refused, with the reason', async () => {
    const preset = await named('Oracle', '40/30/20/10');
    expect(isEstablished(preset)).toBe(false);
    expect(withPreset(plainGrant(), preset)).toEqual({
      isOk: false,
      problem: 'The shares of each year are stated (40/30/20/10), but not how they vest within a year.',
    });
  });
});
