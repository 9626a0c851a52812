import { failed, ok, type Result } from '#lib/document/result.ts';

/** What typed text came to: a value, or a message that says what the field expects. */
export type Entered<Value> = Result<Value, string>;

/** Text that was understood. */
export const understood = ok;

/** Text that was not: the message finishes the thought "this field expects …". */
export function notUnderstood(message: string): Entered<never> {
  return failed(message);
}
