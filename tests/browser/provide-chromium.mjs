/** Sees to it that there is a Chromium for the browser tests: finds one, or tries to install one and says so. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { CHROMIUM_VARIABLES, findChromium } from './find-chromium.mjs';

/** @param {string} command @param {readonly string[]} options */
function succeeds(command, options) {
  console.log(`$ ${command} ${options.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync(command, options, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status === 0
  );
}

/** Root on Debian or Ubuntu installs with apt-get; failing that, Playwright puts a copy of its own in the home folder. */
function installChromium() {
  const mayUseApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  return (
    (mayUseApt && succeeds('apt-get', ['update']) && succeeds('apt-get', ['install', '-y', 'chromium'])) ||
    succeeds('npx', ['--no-install', 'playwright', 'install', 'chromium'])
  );
}

const WHAT_TO_DO = `
The browser tests need Chromium, and none was found or could be installed. One of these will do:
  - install Chromium or Google Chrome as your system does it (Debian: apt-get install chromium);
  - run: npx playwright install chromium
  - set ${CHROMIUM_VARIABLES[0] ?? ''} to the path of a Chromium that you have.
Then run the tests again.`;

/**
 * The path of a Chromium, or what is the matter.
 *
 * @returns {{ path: string, problem?: undefined } | { path?: undefined, problem: string }}
 */
export function provideChromium() {
  try {
    const found = findChromium();
    if (found) return { path: found };
    console.log('No Chromium was found: trying to install one.');
    installChromium();
    const installed = findChromium();
    return installed ? { path: installed } : { problem: WHAT_TO_DO };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
