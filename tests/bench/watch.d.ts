import type { MarketWatch } from './market-watch.mjs';
import type { Watch } from './web-watch.mjs';

declare global {
  /** In the page that is measured. */
  var parleyWatch: Watch;
  /** In the market page that is measured. */
  var parleyMarket: MarketWatch;
}
