import { resolve } from 'node:path';
import { MarketBuildError } from './complaint.ts';
import { expectedOfAllTables, marketFiles } from './market-files.ts';
import { writeFolder } from './write/folder.ts';
import { sizesByKind } from './write/sizes.ts';

/** The whole of the market data may weigh so much, each file gzipped. */
const BUDGET = 4_000_000;

function main([raw, out = 'static/market']: readonly string[]): number {
  if (raw === undefined) {
    console.error('usage: tsx tools/market/build.ts FOLDER-OF-RAW-TABLES [OUTPUT-FOLDER]');
    return 2;
  }
  try {
    const files = marketFiles(raw, expectedOfAllTables());
    const sizes = sizesByKind(files);
    const total = [...sizes.values()].reduce((sum, { gzip }) => sum + gzip, 0);
    for (const [kind, { files: count, bytes, gzip }] of sizes) {
      console.log(`${kind.padEnd(22)} ${count} files, ${bytes} bytes, ${gzip} gzipped`);
    }
    console.log(`total gzipped ${total} of ${BUDGET}`);
    if (total > BUDGET)
      throw new MarketBuildError('static/market', undefined, `${total} bytes are over budget`);
    writeFolder(resolve(out), files);
    return 0;
  } catch (error) {
    if (!(error instanceof MarketBuildError)) throw error;
    console.error(error.message);
    return 1;
  }
}

process.exitCode = main(process.argv.slice(2));
