/** What the measurements in a browser tell, in words that they share. */
import { cpus, loadavg } from 'node:os';

/** Above this load for each core other work disturbs the figures. */
const QUIET_LOAD_PER_CORE = 0.75;

/**
 * A quantile of times: the share of them that is not longer.
 *
 * @param {readonly number[]} times
 * @param {number} share
 */
export function quantile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/**
 * A time as text.
 *
 * @param {number} time
 */
export const ms = (time) => `${time.toFixed(1)} ms`;

/**
 * Tells the median, the 95th percentile and the longest of some times.
 *
 * @param {string} name
 * @param {readonly number[]} times
 */
export function report(name, times) {
  const parts = [0.5, 0.95, 1].map((share) => ms(quantile(times, share)));
  console.log(`  ${name.padEnd(34)} p50 ${parts[0]}  p95 ${parts[1]}  max ${parts[2]}  of ${times.length}`);
}

/**
 * Tells whether a promise was met. It never fails.
 *
 * @param {string} promise
 * @param {number} most
 * @param {number} measured
 */
export function target(promise, most, measured) {
  console.log(`  ${measured <= most ? 'met   ' : 'MISSED'}  ${promise} at most ${most} ms: ${ms(measured)}`);
}

/** How busy the machine is: on a busy one the figures are upper bounds. */
export function loadText() {
  const [one = 0, five = 0] = loadavg();
  const text = `load average ${one.toFixed(2)} (1 min), ${five.toFixed(2)} (5 min) on ${cpus().length} cores`;
  const isBusy = one > cpus().length * QUIET_LOAD_PER_CORE;
  return isBusy ? `${text}\n  WARNING: the machine is busy: these figures are upper bounds.` : text;
}
