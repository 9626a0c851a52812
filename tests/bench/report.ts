import { cpus, loadavg } from 'node:os';
import { quantile, type Medians, type Times } from './race.ts';

/** Above this load for each core other work disturbs the figures. */
const QUIET_LOAD_PER_CORE = 0.75;

/** Whether this bench has the machine to itself; its own single thread counts as well. */
export function isQuiet(): boolean {
  return (loadavg()[0] ?? 0) <= cpus().length * QUIET_LOAD_PER_CORE;
}

/** Who else is using the machine. */
export function loadLine(): string {
  const [one = 0, five = 0] = loadavg();
  const text = `load average ${one.toFixed(2)} (1 min), ${five.toFixed(2)} (5 min) on ${cpus().length} cores`;
  return isQuiet()
    ? text
    : `${text}\n  WARNING: the machine is busy: times by the clock are upper bounds; targets go by processor time.`;
}

/** A time in the unit in which it reads best. */
export function timeText(ms: number): string {
  if (ms >= 1) return `${ms.toFixed(2)} ms`;
  return ms >= 0.001 ? `${(ms * 1e3).toFixed(1)} µs` : `${(ms * 1e6).toFixed(0)} ns`;
}

/** One line of results: what ran, its median and 95th percentile by the clock, and its median on the processor. */
export function timesLine(name: string, { clock, processor }: Times, more = ''): string {
  const texts = [quantile(clock, 0.5), quantile(clock, 0.95), quantile(processor, 0.5)].map((time) =>
    timeText(time).padStart(10),
  );
  return `  ${name.padEnd(44)} p50 ${texts[0]}  p95 ${texts[1]}  processor p50 ${texts[2]}  of ${clock.length}${more}`;
}

/** What is promised of a quotient, what was measured, and whether it holds. */
export function targetLine(
  promise: string,
  { clock, processor }: Medians,
  holds: (value: number) => boolean,
): string {
  const isMet = holds(isQuiet() ? clock : processor);
  return `  ${isMet ? 'met   ' : 'MISSED'}  ${promise}: ${clock.toFixed(2)} by the clock, ${processor.toFixed(2)} on the processor`;
}
