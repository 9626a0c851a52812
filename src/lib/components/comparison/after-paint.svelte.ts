import { untrack } from 'svelte';
import { afterPaint } from '#lib/charts/after-paint.ts';

/**
 * A value that follows another one behind the next paint: charts and long tables take their time without holding up
 * the key that was just pressed. To be made while a component is set up.
 */
export class AfterPaint<Value> {
  current: Value;

  constructor(read: () => Value) {
    this.current = $state.raw(untrack(read));
    $effect(() => {
      const latest = read();
      return afterPaint(() => {
        this.current = latest;
      });
    });
  }
}
