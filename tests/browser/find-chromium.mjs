/**
 * Finds the Chromium that the browser tests drive. Vitest, Playwright and the test runner all ask here, so that they
 * cannot disagree.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';

/** Variables that name a Chromium, the first one set wins. */
export const CHROMIUM_VARIABLES = ['PARLEY_CHROMIUM', 'CHROMIUM_PATH'];

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const USUAL_PLACES = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].flatMap(
    (folder) =>
      folder
        ? [
            path.join(folder, 'Google/Chrome/Application/chrome.exe'),
            path.join(folder, 'Chromium/Application/chrome.exe'),
            path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          ]
        : [],
  ),
};

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The browser that `npx playwright install chromium` puts into Playwright's own cache. */
function playwrightsOwn() {
  try {
    /** @type {typeof import('playwright')} */
    const playwright = createRequire(import.meta.url)('playwright');
    return playwright.chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * The path of a Chromium, or undefined where there is none. A variable that is set but names no program is an error:
 * to test in another browser than the one asked for would mislead.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  for (const variable of CHROMIUM_VARIABLES) {
    const named = process.env[variable];
    if (!named) continue;
    if (isExecutable(named)) return named;
    throw new Error(`${variable} is set to ${named}, which is not a program that can be run.`);
  }
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => path.join(folder, command + ending)));
  const places =
    process.platform in USUAL_PLACES ? USUAL_PLACES[/** @type {'linux'} */ (process.platform)] : [];
  const found = [...onPath, ...places].find(isExecutable);
  if (found) return found;
  const own = playwrightsOwn();
  return own && isExecutable(own) ? own : undefined;
}

/** The arguments for Chromium: it stays off the network, and root (in a container) has no sandbox to start in. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The launch options for Playwright: the Chromium found, if any, and its arguments. */
export function chromiumLaunchOptions() {
  const executablePath = findChromium();
  return { ...(executablePath ? { executablePath } : {}), args: chromiumArguments };
}
