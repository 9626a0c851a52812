/**
 * Who may import what, and why. The lint rule in borders.js reads these tables, and tests/architecture/borders.test.ts
 * proves that every row of them is enforced. Paths are from the project's root; a path that ends in `/` is a folder.
 * Tests (`*.test.ts`) stand outside the borders: they may compare a part with anything.
 */

/**
 * A package with doors: only the files and folders named may import it.
 *
 * @typedef {object} PackageBorder
 * @property {string} package the package, or one module of it
 * @property {readonly string[]} doors the files and folders that may import it
 * @property {string} reason
 */

/** @type {readonly PackageBorder[]} */
export const packageBorders = [
  {
    package: 'decimal.js',
    doors: ['src/lib/engine/money/decimal.ts'],
    reason:
      'Only engine/money/decimal.ts imports decimal.js: there it is configured once. With its default precision of 20 digits cents go missing.',
  },
  {
    package: 'zod',
    doors: ['src/lib/document/z.ts'],
    reason:
      'Only document/z.ts imports zod (as zod/mini): there its compiler is switched off, which the content security policy would block.',
  },
  {
    package: 'zod/v4/core',
    doors: ['src/lib/document/json-schema.ts'],
    reason:
      'Only document/json-schema.ts imports zod/v4/core, to write the JSON Schema; all else goes through document/z.ts.',
  },
  {
    package: 'idb',
    doors: ['src/lib/storage/'],
    reason:
      'Only storage imports idb: what is kept in the browser, and its upgrades, are decided in one place.',
  },
  {
    package: 'chart.js',
    doors: ['src/lib/charts/'],
    reason: 'Only charts imports chart.js: there the few parts used are registered and loaded on demand.',
  },
];

/**
 * A folder with borders. Where `imports` is given, it is all that the folder may import from this project besides
 * itself; where `forbids` is given, all but that. `packages` is all that it may import from outside, if given.
 *
 * @typedef {object} FolderBorder
 * @property {string} folder the folder inside the border
 * @property {readonly string[]} [imports] what of this project it may import
 * @property {readonly string[]} [typesFrom] what it may import types from, besides
 * @property {readonly string[]} [forbids] what of this project it may not import
 * @property {readonly string[]} [packages] the packages that it may import
 * @property {readonly string[]} [forbidsPackages] the packages that it may not import; a final `:` or `/` stands for all that begin so
 * @property {string} reason
 */

/** @type {readonly FolderBorder[]} */
export const folderBorders = [
  {
    folder: 'src/lib/engine/',
    imports: [],
    typesFrom: ['src/lib/document/types.ts'],
    packages: ['decimal.js'],
    reason:
      "The engine imports nothing but itself, and types from '#lib/document/types.ts': the same sums must come out in a browser, in a worker and under Node.",
  },
  {
    folder: 'src/lib/document/',
    imports: ['src/lib/engine/money/', 'src/lib/engine/calendar/'],
    packages: ['zod', 'zod/mini', 'zod/v4/core'],
    reason:
      "The document imports from the engine only its exact numbers (engine/money) and dates (engine/calendar), and zod: a file's form must not depend on how it is computed.",
  },
  {
    folder: 'src/lib/market-data/',
    imports: ['src/lib/engine/money/', 'src/lib/workers/'],
    packages: [],
    reason:
      'market-data reads the shipped wage figures into exact numbers (engine/money): it knows no offer and no page; its title search starts a worker of the site.',
  },
  {
    folder: 'src/lib/benchmark/',
    imports: ['src/lib/engine/', 'src/lib/market-data/'],
    typesFrom: ['src/lib/document/types.ts'],
    packages: [],
    reason:
      'benchmark holds offers (engine) against the shipped wage figures (market-data): what it finds is worded by format and drawn by others.',
  },
  {
    folder: 'src/lib/format/',
    forbids: ['src/lib/state/', 'src/lib/storage/', 'src/lib/charts/', 'src/lib/components/'],
    forbidsPackages: ['svelte', 'svelte/'],
    reason: 'format turns numbers into words for the page and for the command line alike: it knows neither.',
  },
  {
    folder: 'src/lib/charts/',
    forbids: ['src/lib/state/', 'src/lib/storage/', 'src/lib/components/', 'src/lib/exchange/'],
    reason:
      'Charts draw what they are handed: readings, formats and colours. They fetch and remember nothing.',
  },
  {
    folder: 'src/lib/storage/',
    forbids: ['src/lib/state/', 'src/lib/charts/', 'src/lib/components/', 'src/lib/format/'],
    reason: 'Storage keeps documents and hands them back; it does not know who shows them.',
  },
  {
    folder: 'src/lib/state/',
    forbids: ['src/lib/charts/', 'src/lib/components/'],
    reason: 'State holds the logic of the page, components draw it: the arrow points one way.',
  },
  {
    folder: 'src/lib/',
    forbids: ['src/routes/', 'src/cli/', 'src/service-worker/'],
    forbidsPackages: ['node:'],
    reason:
      'src/lib runs in a browser and serves the routes and the command line: it knows neither them nor Node.',
  },
  {
    folder: 'src/cli/',
    forbids: ['src/lib/state/', 'src/lib/storage/', 'src/lib/charts/', 'src/lib/components/', 'src/routes/'],
    forbidsPackages: ['svelte', 'svelte/', '@sveltejs/'],
    reason:
      'The command line stands on the engine, the document, the market figures and format: it has no page.',
  },
  {
    folder: 'src/',
    forbids: ['tests/', 'tools/'],
    reason: 'What is shipped does not depend on tests or tools.',
  },
];

/**
 * Names of the surroundings that a folder may not use.
 *
 * @typedef {object} NameBorder
 * @property {string} folder
 * @property {readonly string[]} [except] folders inside it where the names are allowed
 * @property {readonly string[]} [globals] global names
 * @property {readonly string[]} [properties] `object.property`, or `.property` of anything
 * @property {string} reason
 */

const PAGE = [
  'window',
  'document',
  'self',
  'navigator',
  'location',
  'history',
  'customElements',
  'matchMedia',
];
const KEPT = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'BroadcastChannel'];
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'importScripts'];
const CLOCK = [
  'Date',
  'Temporal',
  'performance',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'requestAnimationFrame',
];
const CHANCE_AND_HOST = ['crypto', 'process', 'console', 'alert', 'confirm', 'prompt'];
const INEXACT = [
  'pow',
  'sqrt',
  'cbrt',
  'exp',
  'expm1',
  'log',
  'log2',
  'log10',
  'log1p',
  'round',
  'fround',
  'hypot',
];

/** @type {readonly NameBorder[]} */
export const nameBorders = [
  {
    folder: 'src/lib/engine/',
    globals: [...PAGE, ...KEPT, ...NETWORK, ...CLOCK, ...CHANCE_AND_HOST],
    properties: ['Math.random'],
    reason: 'The engine has no page, clock, network or chance of its own: what it needs is handed to it.',
  },
  {
    folder: 'src/lib/engine/',
    except: ['src/lib/engine/simulation/'],
    globals: ['parseFloat'],
    properties: INEXACT.map((name) => `Math.${name}`),
    reason:
      'The exact engine has no floats: use a Ratio, or engine/money/decimal.ts. Only engine/simulation estimates.',
  },
  {
    folder: 'src/lib/document/',
    globals: [...PAGE, ...KEPT, ...NETWORK, ...CLOCK, ...CHANCE_AND_HOST],
    properties: ['Math.random'],
    reason: 'The document is a form of text: it has no page, clock, network or chance.',
  },
  {
    folder: 'src/',
    except: ['src/lib/format/'],
    globals: ['Intl'],
    properties: ['.toLocaleString', '.toLocaleDateString', '.toLocaleTimeString'],
    reason:
      'Only format turns numbers and dates into text for people, so that a figure looks the same everywhere.',
  },
  {
    folder: 'src/lib/charts/',
    properties: ['.toFixed', '.toPrecision', '.toExponential'],
    reason: 'Charts take their text from format, so that a figure looks the same everywhere.',
  },
  {
    folder: 'src/lib/components/',
    properties: ['.toFixed', '.toPrecision', '.toExponential'],
    reason: 'Components take their text from format, so that a figure looks the same everywhere.',
  },
  {
    folder: 'src/routes/',
    properties: ['.toFixed', '.toPrecision', '.toExponential'],
    reason: 'Pages take their text from format, so that a figure looks the same everywhere.',
  },
];
