/**
 * `npm run bench:market`: builds the site, serves it, types job titles into the role picker of the market page in a
 * headless Chromium and opens role after role. Tells how long after each key the list fits what is typed, and how long
 * after an occupation's file has arrived its band is drawn. It measures: it never fails. `-- --built` takes the site as
 * it was built before.
 */
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { tsImport } from 'tsx/esm/api';
import { build } from 'vite';
import { serve } from '../../tools/serve.mjs';
import { chromiumLaunchOptions } from '../browser/find-chromium.mjs';
import { watchMarket } from './market-watch.mjs';
import { loadText, quantile, report, target } from './web-report.mjs';

/** Between two keys: a fast typist's pace. */
const PAUSE = 110;
const LONGEST_WAIT = 10_000;

/** Titles whose occupations are all different ones. */
const ROLES = [
  'RN',
  'civil engineer',
  'elementary school teacher',
  'accountant',
  'electrician',
  'truck driver',
  'dentist',
  'lawyer',
  'graphic designer',
  'pharmacist',
];

/** @param {import('playwright').Browser} browser @param {string} address @param {string} file @param {readonly string[]} titles */
async function measure(browser, address, file, titles) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(watchMarket);
  await page.goto(address);
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'bench.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await page.locator('table[role="grid"]').waitFor();
  await page.getByRole('link', { name: 'Market' }).click();
  const box = page.getByRole('combobox', { name: 'Role', exact: true }).first();
  await box.click();
  await page.keyboard.type('x');
  // The titles are read in a worker meanwhile: what is timed begins when it answers.
  await page.locator('[data-fits="x"]').first().waitFor({ timeout: LONGEST_WAIT });

  for (const title of titles) {
    await page.keyboard.press('Control+a');
    for (const letter of title) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await page.waitForTimeout(PAUSE);
    }
  }
  const typed = await page.evaluate(() => parleyMarket.keys);
  const shown = typed.flatMap((key) => key.shown ?? []);
  console.log(`\n${titles.length} titles, ${typed.length} keys; ${loadText()}`);
  report('list fits the text in the frame', shown);
  console.log(`  keys without an answer before the next: ${typed.length - shown.length}`);
  const tasks = await page.evaluate(() => parleyMarket.longTasks);
  console.log(`  tasks of the page over 50 ms while typing: ${tasks.length}`);
  target('title search p95', 50, quantile(shown, 0.95));

  for (const role of ROLES) {
    await page.keyboard.press('Control+a');
    await page.keyboard.type(role);
    await page.locator(`[data-fits="${role}"]`).first().waitFor({ timeout: LONGEST_WAIT });
    await page.keyboard.press('Enter');
    await page.locator('[data-strip="national"]').first().waitFor({ timeout: LONGEST_WAIT });
    await page.waitForTimeout(500);
  }
  const drawn = await page.evaluate(() => parleyMarket.drawn());
  console.log(`\n${ROLES.length} roles opened; ${loadText()}`);
  report('file arrived to band in the frame', drawn);
  target('band drawn, the longest', 100, Math.max(...drawn));
  await page.close();
}

async function main() {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  if (!process.argv.includes('--built')) await build({ root, logLevel: 'warn' });
  /** @type {typeof import('./made-offers.ts')} */
  const { fileOf, madeOffers } = await tsImport('./made-offers.ts', import.meta.url);
  /** @type {typeof import('../tools/typed-titles.ts')} */
  const { TYPED_TITLES } = await tsImport('../tools/typed-titles.ts', import.meta.url);
  const { server, port } = await serve(path.join(root, 'build'), 0);
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    console.log(`Chromium ${browser.version()}, ${loadText()}`);
    const titles = TYPED_TITLES.slice(0, 24).map(({ typed }) => typed);
    await measure(browser, `http://localhost:${port}/`, fileOf(madeOffers(2), 4), titles);
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
