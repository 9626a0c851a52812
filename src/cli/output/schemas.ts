import { jsonSchemaOf } from '#lib/document/json-schema.ts';
import { askOutput } from './ask.ts';
import { benchmarkOutput } from './benchmark.ts';
import { briefOutput } from './brief.ts';
import { checkOutput } from './check.ts';
import { compareOutput } from './compare.ts';
import { flipsOutput } from './flips.ts';
import { leaveOutput } from './leave.ts';
import { ledgerOutput } from './ledger.ts';
import { simulateOutput } from './simulate.ts';
import { vestingOutput } from './vesting.ts';

const SCHEMAS = {
  compare: compareOutput,
  flips: flipsOutput,
  ledger: ledgerOutput,
  vesting: vestingOutput,
  simulate: simulateOutput,
  ask: askOutput,
  benchmark: benchmarkOutput,
  leave: leaveOutput,
  brief: briefOutput,
  check: checkOutput,
} as const;

/** A command whose JSON output has a published schema. */
export type OutputName = keyof typeof SCHEMAS;

/** The commands whose JSON output has a published schema. */
export const OUTPUT_NAMES = Object.keys(SCHEMAS) as readonly OutputName[];

/** The name of the file in static/schema that holds the schema of a command's output. */
export const outputSchemaFile = (name: OutputName): string => `output-${name}.json`;

/** The JSON Schema of a command's output. */
export function outputJsonSchema(name: OutputName): object {
  return jsonSchemaOf(SCHEMAS[name], {
    $id: `schema/${outputSchemaFile(name)}`,
    title: `Output of parley ${name} --json`,
    description: 'Amounts are decimal strings with the digits of their currency; dates are YYYY-MM-DD.',
  });
}
