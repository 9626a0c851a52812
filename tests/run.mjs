/**
 * `npm test`: everything that must hold, in the order in which a fault is cheapest to find. It stops at the first
 * stage that fails, and ends with one line that adds up the tests of all runners.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { provideChromium } from './browser/provide-chromium.mjs';

const reports = mkdtempSync(path.join(tmpdir(), 'parley-tests-'));

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * @typedef {object} Stage
 * @property {string} name what the stage finds out
 * @property {readonly string[]} command a program of the project's packages, and its arguments
 * @property {string} [report] the file in which the stage leaves its results
 * @property {(report: any) => Count} [count] reads that file
 */

/** @param {any} report a Vitest JSON report @returns {Count} */
const vitestCount = (report) => ({
  passed: report.numPassedTests,
  // A file that cannot be loaded holds no tests that could fail, yet it has failed.
  failed:
    report.numFailedTests +
    report.testResults.filter(
      (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length,
  skipped: report.numPendingTests + report.numTodoTests,
});

/** @param {any} report a Playwright JSON report @returns {Count} */
const playwrightCount = ({ stats, errors }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
  skipped: stats.skipped,
});

/** @param {string} name @param {string} report @param {readonly string[]} projects @returns {Stage} */
const vitestStage = (name, report, projects) => ({
  name,
  command: [
    'vitest',
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${path.join(reports, report)}`,
  ],
  report,
  count: vitestCount,
});

/** @type {readonly Stage[]} */
const stages = [
  { name: 'Generated types (svelte-kit sync)', command: ['svelte-kit', 'sync'] },
  { name: 'Types (svelte-check)', command: ['svelte-check', '--fail-on-warnings', '--output', 'human'] },
  { name: 'Rules (eslint)', command: ['eslint', '.', '--max-warnings=0'] },
  { name: 'Form (prettier)', command: ['prettier', '--check', '.'] },
  vitestStage('Tests in Node and in the browser (vitest)', 'vitest.json', ['node', 'browser']),
  { name: 'Build (vite build)', command: ['vite', 'build', '--logLevel', 'warn'] },
  vitestStage('Size of the built site (vitest)', 'budgets.json', ['budgets']),
  {
    name: 'The built site in the browser (playwright)',
    command: ['playwright', 'test', '--reporter=list,json'],
    report: 'playwright.json',
    count: playwrightCount,
  },
];

/** @type {Count} */
const total = { passed: 0, failed: 0, skipped: 0 };

/** @param {Stage} stage */
function addCount({ report, count }) {
  if (!report || !count) return;
  try {
    const counted = count(JSON.parse(readFileSync(path.join(reports, report), 'utf8')));
    total.passed += counted.passed;
    total.failed += counted.failed;
    total.skipped += counted.skipped;
  } catch {
    console.error('This stage left no results.');
    total.failed += 1;
  }
}

/** @param {number} since */
const secondsSince = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** @param {Stage} stage @returns {boolean} whether it went well */
function run({ command: [program, ...rest], ...stage }) {
  const result = spawnSync('npx', ['--no-install', program ?? '', ...rest], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(reports, 'playwright.json') },
  });
  if (result.error) console.error(result.error.message);
  const failedBefore = total.failed;
  addCount({ command: [], ...stage });
  return result.status === 0 && total.failed === failedBefore;
}

/** @returns {string | undefined} the stage that failed */
function runAll() {
  const chromium = provideChromium();
  if (chromium.problem !== undefined) {
    console.error(chromium.problem);
    return 'Chromium for the browser tests';
  }
  console.log(`The browser tests use ${chromium.path}`);
  for (const stage of stages) {
    const started = performance.now();
    console.log(`\n=== ${stage.name}`);
    const fine = run(stage);
    console.log(`=== ${stage.name}: ${fine ? 'fine' : 'FAILED'}, ${secondsSince(started)}`);
    if (!fine) return stage.name;
  }
  return undefined;
}

const started = performance.now();
const failedStage = runAll();
rmSync(reports, { recursive: true, force: true });

console.log('');
if (failedStage !== undefined) {
  console.error(
    `npm test stopped at: ${failedStage}. What went wrong is written above; later stages were not run.`,
  );
  process.exitCode = 1;
}
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(`Everything took ${secondsSince(started)}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
