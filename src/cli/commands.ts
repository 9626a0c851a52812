import type { Command } from './command.ts';
import { ask } from './commands/ask.ts';
import { benchmark } from './commands/benchmark.ts';
import { brief } from './commands/brief.ts';
import { check } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import { flips } from './commands/flips.ts';
import { leave } from './commands/leave.ts';
import { ledger } from './commands/ledger.ts';
import { schema } from './commands/schema.ts';
import { simulate } from './commands/simulate.ts';
import { vesting } from './commands/vesting.ts';

/** Every command, in the order of --help. */
export const COMMANDS: readonly Command[] = [
  compare,
  flips,
  ledger,
  vesting,
  simulate,
  leave,
  ask,
  benchmark,
  brief,
  check,
  schema,
];
