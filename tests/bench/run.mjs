/**
 * `npm run bench`: bundles engine and bench for production, as the site is bundled, and runs them under Node. Run from
 * the sources, the loader that strips the types would be measured as well. Arguments go to Node: `-- --cpu-prof`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'parley-bench-'));
try {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: 'tests/bench/main.ts',
      outDir: folder,
      emptyOutDir: true,
      // Names are kept only where a profile is to be read.
      minify: !process.argv.some((argument) => argument.startsWith('--cpu-prof')),
      target: 'node20',
    },
  });
  const bundle = path.join(folder, 'main.js');
  const { status, error } = spawnSync(process.execPath, ['--expose-gc', ...process.argv.slice(2), bundle], {
    stdio: 'inherit',
  });
  if (error) throw error;
  if (status !== 0) console.error('The bench did not finish.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
