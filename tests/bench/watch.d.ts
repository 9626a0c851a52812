import type { Watch } from './web-watch.mjs';

declare global {
  /** In the page that is measured. */
  var parleyWatch: Watch;
}
