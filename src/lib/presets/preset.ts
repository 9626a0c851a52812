import { PRESET_CONFIDENCES, vestingStatement } from '#lib/document/schema/equity.ts';
import { line, list, oneOf } from '#lib/document/schema/scalars.ts';
import { z } from '#lib/document/z.ts';

/** What is known of a preset beside its schedule. */
const facts = {
  company: line,
  name: line,
  /** For whom it is: new hires, refresh grants, executives. */
  scope: line,
  /** Set where more than time is asked for. */
  trigger: z.optional(oneOf(['double', 'double (not confirmed)'])),
  cadence: z.optional(line),
  note: z.optional(z.string()),
  source: line,
  statedOn: line,
  evidence: line,
};

const established = z.strictObject({
  ...facts,
  confidence: oneOf(PRESET_CONFIDENCES),
  statements: list(vestingStatement),
});

const notEstablished = z.strictObject({
  ...facts,
  confidence: oneOf([...PRESET_CONFIDENCES, 'none']),
  /** Why no schedule can be filled in. */
  refused: line,
});

/** The file of presets. */
export const presetFile = z.strictObject({ presets: list(z.union([established, notEstablished])) });

/** A schedule that a company is said to use, with where and when that was stated and how sure it is. */
export type EstablishedPreset = z.infer<typeof established>;

/** A company of which it is known that it has a schedule, but not which. */
export type RefusedPreset = z.infer<typeof notEstablished>;

/** A preset: a suggestion about a company, never a fact about an offer. */
export type CompanyPreset = EstablishedPreset | RefusedPreset;
