/** What came of something that can fail in an expected way. */
export type Result<Value, Problem> =
  { readonly isOk: true; readonly value: Value } | { readonly isOk: false; readonly problem: Problem };

/** Success. */
export function ok<Value>(value: Value): { readonly isOk: true; readonly value: Value } {
  return { isOk: true, value };
}

/** An expected failure. */
export function failed<Problem>(problem: Problem): { readonly isOk: false; readonly problem: Problem } {
  return { isOk: false, problem };
}
