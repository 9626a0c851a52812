import process from 'node:process';

/** One of the programs that are timed side by side. */
export interface Runner {
  readonly name: string;
  /** Does its work once. */
  readonly run: () => unknown;
  /** How many times it runs in each round; once when absent. */
  readonly perRound?: number;
  /** How many times it runs before, uncounted, to be back at its pace after the garbage was collected; 0 when absent. */
  readonly settle?: number;
}

/** Times in milliseconds, in rising order: by the clock, and on the processor, where other programs do not count. */
export interface Times {
  readonly clock: readonly number[];
  readonly processor: readonly number[];
}

/** Keeps results alive, so that no work is optimised away. */
let kept: unknown;

const collect = (globalThis as { gc?: () => void }).gc;

/**
 * Runs all in turn, round after round, so that what else the machine does falls on all alike. The first rounds warm up
 * and are not counted. Before each runner's turn the garbage of the others is collected; its own is its own affair.
 */
export function race(
  runners: readonly Runner[],
  { rounds, warmUp }: { rounds: number; warmUp: number },
): ReadonlyMap<string, Times> {
  const times = new Map(
    runners.map(({ name }) => [name, { clock: [] as number[], processor: [] as number[] }]),
  );
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const { name, run, perRound = 1, settle = 0 } of runners) {
      collect?.();
      for (let i = 0; i < settle; i += 1) kept = run();
      const own = times.get(name);
      for (let i = 0; i < perRound; i += 1) {
        const before = process.cpuUsage();
        const started = performance.now();
        kept = run();
        const clock = performance.now() - started;
        const { user, system } = process.cpuUsage(before);
        if (round < 0) continue;
        own?.clock.push(clock);
        own?.processor.push((user + system) / 1000);
      }
    }
  }
  for (const { clock, processor } of times.values()) {
    clock.sort((a, b) => a - b);
    processor.sort((a, b) => a - b);
  }
  return times;
}

/** What was computed last. Asking for it proves to the bundler that somebody wants the results. */
export const lastResult = (): unknown => kept;

/** The time that so much of all runs stayed within: 0.5 for the median. */
export function quantile(times: readonly number[], share: number): number {
  const found = times[Math.min(times.length - 1, Math.floor(times.length * share))];
  if (found === undefined) throw new Error('Nothing was timed');
  return found;
}

/** The medians by the clock and on the processor. */
export interface Medians {
  readonly clock: number;
  readonly processor: number;
}

export function medians({ clock, processor }: Times): Medians {
  return { clock: quantile(clock, 0.5), processor: quantile(processor, 0.5) };
}

/** How many times one median goes into another, by the clock and on the processor. */
export function quotient(of: Medians, by: Medians): Medians {
  return { clock: of.clock / by.clock, processor: of.processor / by.processor };
}

/** A median shared out over so many. */
export function each({ clock, processor }: Medians, count: number): Medians {
  return { clock: clock / count, processor: processor / count };
}
