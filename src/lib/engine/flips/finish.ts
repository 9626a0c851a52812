/** Drives steps to their end at one go, for whoever need not pause. */
export function finish<Value>(steps: Generator<undefined, Value>): Value {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
