import { afterPaint } from '#lib/charts/after-paint.ts';

/** How long one piece of work may take before the browser gets a chance to answer, in milliseconds. */
const SLICE = 10;

/** Long work on one subject: its steps, and the outcome once they are done. Whoever waits for it drives it on. */
export interface Work<Value> {
  readonly steps: Generator<undefined, Value>;
  outcome?: { readonly value: Value };
}

/** Drives work on for a while. */
function drive<Value>(work: Work<Value>): void {
  const until = performance.now() + SLICE;
  while (!work.outcome && performance.now() < until) {
    const step = work.steps.next();
    if (step.done) work.outcome = { value: step.value };
  }
}

/**
 * The outcome of long work on something that changes: begun after the page has been painted, done in pieces between
 * which keys are answered, given up when what it is about has changed. The outcome before stays until then. Work on
 * the same subject is done once, whoever asks for it. To be made while a component is set up.
 */
export class Sliced<Subject extends object, Value> {
  current = $state.raw<Value | undefined>(undefined);
  /** Whether the outcome is of an earlier subject, or there is none yet. */
  isBehind = $state.raw(true);

  constructor(read: () => Subject, workOn: (subject: Subject) => Work<Value>) {
    $effect(() => {
      const work = workOn(read());
      let takeBack: (() => void) | undefined;
      const piece = (): void => {
        drive(work);
        if (work.outcome) {
          this.current = work.outcome.value;
          this.isBehind = false;
        } else takeBack = afterPaint(piece);
      };
      if (work.outcome) piece();
      else {
        this.isBehind = true;
        takeBack = afterPaint(piece);
      }
      return () => {
        takeBack?.();
      };
    });
  }
}
