import { parsePlainDate, type PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { CallError } from './call-error.ts';
import type { OptionValues } from './command.ts';

/** An option that must be one of several words; undefined when it is not given. */
export function wordOption<const Word extends string>(
  options: OptionValues,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const value = options[name];
  if (value === undefined) return undefined;
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) {
    throw new CallError(`--${name}: found ${JSON.stringify(value)}; expected one of ${words.join(', ')}`);
  }
  return word;
}

/** An option that must be a whole number in a range; undefined when it is not given. */
export function countOption(
  options: OptionValues,
  name: string,
  least: number,
  most: number,
): number | undefined {
  const value = options[name];
  if (value === undefined) return undefined;
  const count = typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : undefined;
  if (count === undefined || count < least || count > most) {
    throw new CallError(
      `--${name}: found ${JSON.stringify(value)}; expected a whole number from ${least} to ${most}`,
    );
  }
  return count;
}

/** Whether an option that takes no value is given. */
export function flagOption(options: OptionValues, name: string): boolean {
  return options[name] === true;
}

/** An option that must be a calendar date; undefined when it is not given. */
export function dateOption(options: OptionValues, name: string): PlainDate | undefined {
  const value = options[name];
  if (value === undefined) return undefined;
  const date = typeof value === 'string' ? parsePlainDate(value) : undefined;
  if (date === undefined) {
    throw new CallError(
      `--${name}: found ${JSON.stringify(value)}; expected a date that exists, written YYYY-MM-DD`,
    );
  }
  return date;
}
