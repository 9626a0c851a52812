import { cpus } from 'node:os';
import process from 'node:process';
import { edit, full } from './against-spreadsheet.ts';
import { asks } from './asks.ts';
import { CASES } from './cases.ts';
import { flips } from './flips.ts';
import { simulationGrowth } from './futures.ts';
import { entryGrowth, vestGrowth } from './growth.ts';
import { market } from './market.ts';
import { lastResult, quotient } from './race.ts';
import { loadLine, targetLine } from './report.ts';

async function main(): Promise<void> {
  console.log(`Node ${process.versions.node}, ${cpus().length} cores, ${loadLine()}`);
  const one = full(CASES.one);
  const four = full(CASES.four);
  const twenty = full(CASES.twenty);
  const edited = edit(CASES.four);
  const entry = entryGrowth(CASES.four, CASES.twenty);
  const decided = flips(CASES.four);
  const vest = vestGrowth([12, 48, 120]);
  const { keystroke } = await market();
  const asked = asks();
  const futures = simulationGrowth();
  const atLeast = (least: number) => (value: number) => value >= least;
  const atMost = (most: number) => (value: number) => value <= most;
  console.log('\nTargets');
  const fulls = [
    [CASES.one.name, one],
    [CASES.four.name, four],
    [CASES.twenty.name, twenty],
  ] as const;
  for (const [name, { ratio }] of fulls)
    console.log(targetLine(`${name}, rebuild ÷ full recomputation at least 50`, ratio, atLeast(50)));
  console.log(targetLine('edited cell ÷ edited offer at least 5', edited, atLeast(5)));
  console.log(targetLine('break-evens of 4 offers below 200 ms', decided, (ms) => ms < 200));
  const inSingleRuns = quotient(twenty.perEntry, four.perEntry);
  console.log(targetLine('entry at 20 × 120 ÷ at 4 × 48 at most 1.5, equal work', entry, atMost(1.5)));
  console.log(targetLine('the same, single runs', inSingleRuns, atMost(1.5)));
  console.log(targetLine('one vest more at 48 to 120 ÷ at 12 to 48 at most 1.5', vest, atMost(1.5)));
  const isQuick = keystroke <= 50;
  console.log(
    `  ${isQuick ? 'met   ' : 'MISSED'}  place search, p95 of a keystroke at most 50 ms: ${keystroke.toFixed(2)} ms by the clock`,
  );
  console.log(targetLine('all levers for each of 4 offers, in ms, below 100', asked, atMost(100)));
  console.log(targetLine('simulation ÷ its bare random draws at most 3', futures, atMost(3)));
  console.log(`\nAt the end: ${loadLine()}`);
}

try {
  await main();
  if (lastResult() === undefined) console.log('Nothing was computed.');
} catch (error) {
  console.error(`The bench stopped: ${error instanceof Error ? error.message : String(error)}`);
}
