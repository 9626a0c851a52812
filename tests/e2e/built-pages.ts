import { readdirSync } from 'node:fs';
import path from 'node:path';

const BUILD = path.resolve(import.meta.dirname, '../../build');

/** The paths of all pages that were written out when the site was built, without the one for what is missing. */
export const BUILT_PAGES: readonly string[] = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.html') && file !== '404.html')
  .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')}`)
  .sort();
