import type { Offer, Settings } from '#lib/document/types.ts';
import type { Ledger } from '#lib/engine/ledger/ledger.ts';
import type { Place } from './benchmark.ts';
import type { BenchmarkFiles } from './files.ts';

/** What the strips of one offer are made from. */
export interface StripContext {
  readonly files: BenchmarkFiles;
  readonly settings: Settings;
  readonly offer: Offer;
  readonly ledger: Ledger | undefined;
  /** The place whose pay applies. */
  readonly paidAs: Place | undefined;
}
