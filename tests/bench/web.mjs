/**
 * `npm run bench:web`: builds the site, serves it and types base salaries into the sheet in a headless Chromium; tells
 * how long after each key the totals and the visible charts have followed. It measures: it never fails.
 * `-- --built` takes the site as it was built before.
 */
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { tsImport } from 'tsx/esm/api';
import { build } from 'vite';
import { serve } from '../../tools/serve.mjs';
import { chromiumLaunchOptions } from '../browser/find-chromium.mjs';
import { loadText, ms, quantile, report, target } from './web-report.mjs';
import { watchKeys } from './web-watch.mjs';

const KEYS = 200;
/** Between two keys: a fast typist's pace, and time for the charts to follow. */
const PAUSE = 110;
/**
 * @typedef {object} Case
 * @property {string} name
 * @property {number} offers
 * @property {number} years
 * @property {{ p50?: number, p95: number }} totals what is promised of the totals, in milliseconds
 * @property {number} [charts] what is promised of the 95th percentile of visible charts
 */

/** @type {readonly Case[]} */
const CASES = [
  { name: '4 offers × 4 years', offers: 4, years: 4, totals: { p50: 16.7, p95: 25 }, charts: 50 },
  { name: '20 offers × 10 years', offers: 20, years: 10, totals: { p95: 100 } },
];

/**
 * Types salaries into the base cells of offer after offer until so many keys are pressed.
 *
 * @param {import('playwright').Page} page
 * @param {number} offers
 * @param {number} keys
 * @returns {Promise<readonly string[]>} what the totals were, some time after each key
 */
async function type(page, offers, keys) {
  const settled = [];
  for (let column = 0; settled.length < keys; column = (column + 1) % offers) {
    await page.locator('td[data-row="base"]').nth(column).click();
    const salary = String(140_000 + 1_357 * settled.length);
    for (const digit of salary.slice(0, keys - settled.length)) {
      await page.keyboard.press(digit);
      await page.waitForTimeout(PAUSE);
      settled.push(await page.evaluate(() => parleyWatch.totals()));
    }
    await page.keyboard.press('Enter');
    await page.waitForTimeout(PAUSE);
  }
  return settled;
}

/** @param {import('playwright').Browser} browser @param {string} address @param {string} file @param {Case} of */
async function measure(browser, address, file, { name, offers, totals, charts }) {
  // High enough that the first chart is in sight while the sheet is typed into.
  const context = await browser.newContext({ viewport: { width: 1440, height: 2000 } });
  const page = await context.newPage();
  await page.addInitScript(watchKeys);
  await page.goto(address);
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'bench.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await page
    .locator('td[data-row="base"]')
    .nth(offers - 1)
    .waitFor();
  await page.locator('canvas[data-state="drawn"]').first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(1000);

  await type(page, offers, 24);
  const warm = await page.evaluate(() => {
    parleyWatch.longTasks.length = 0;
    return parleyWatch.keys.splice(0).length;
  });
  const before = loadText();
  const settled = await type(page, offers, KEYS);
  const { keys, longTasks } = await page.evaluate(() => ({
    keys: parleyWatch.keys,
    longTasks: parleyWatch.longTasks,
  }));
  await context.close();

  const shown = keys.flatMap((key) => key.shown ?? []);
  const drawn = keys.flatMap((key) => key.drawn ?? []);
  const chartShown = keys.flatMap((key) => key.chartShown ?? []);
  const late = keys.filter((key, i) => key.totals !== settled[i]).length;
  const unchanged = settled.filter((text, i) => i > 0 && text === settled[i - 1]).length;
  console.log(`\n${name}, ${keys.length} keys after ${warm} to warm up; ${before}`);
  report('totals in the next frame', shown);
  report('visible charts drawn', drawn);
  report('visible charts in the next frame', chartShown);
  console.log(
    `  keys whose first frame had other totals than later: ${late}; without a change: ${unchanged}`,
  );
  const longest = Math.max(0, ...longTasks);
  console.log(
    `  tasks over 50 ms: ${longTasks.length}${longTasks.length > 0 ? `, the longest ${ms(longest)}` : ''}`,
  );
  if (totals.p50 !== undefined) target('totals p50', totals.p50, quantile(shown, 0.5));
  target('totals p95', totals.p95, quantile(shown, 0.95));
  if (charts !== undefined) target('visible charts p95', charts, quantile(drawn, 0.95));
}

async function main() {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  if (!process.argv.includes('--built')) await build({ root, logLevel: 'warn' });
  /** @type {typeof import('./made-offers.ts')} */
  const { fileOf, madeOffers } = await tsImport('./made-offers.ts', import.meta.url);
  const { server, port } = await serve(path.join(root, 'build'), 0);
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    console.log(`Chromium ${browser.version()}, ${loadText()}`);
    for (const of of CASES) {
      const file = fileOf(madeOffers(of.offers), of.years);
      await measure(browser, `http://localhost:${port}/`, file, of);
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(`The bench stopped: ${error instanceof Error ? error.message : String(error)}`);
}
