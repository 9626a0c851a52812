import type { Ledger } from '#lib/engine/ledger/ledger.ts';
import { MEASURES } from '#lib/engine/market/band.ts';
import { comparablePay } from '#lib/engine/market/comparable-pay.ts';
import { buysElsewhere, NATIONAL_PARITY } from '#lib/engine/market/price-parity.ts';
import { post } from '#lib/engine/money/money.ts';
import type { PriceParity } from '#lib/market-data/price-parity.ts';
import type { Place, PlaceReading } from './benchmark.ts';
import { sourceOf, type BenchmarkFiles } from './files.ts';
import { parityOf } from './place.ts';

/** What the pay of an offer buys in another place (undefined: the United States), by price parities. */
export function buysIn(
  ledger: Ledger,
  files: BenchmarkFiles,
  here: PriceParity,
  there: PriceParity | undefined,
): PlaceReading {
  return {
    source: sourceOf(files, here.source),
    here,
    there,
    amounts: MEASURES.flatMap((of) => {
      const pay = comparablePay(ledger, { measures: of, includesCommission: false });
      if (!pay.isKnown) return [];
      const amount = { minor: post(pay.pay), currency: pay.currency };
      return [{ of, amount, buys: buysElsewhere(amount, here.parity, there?.parity ?? NATIONAL_PARITY) }];
    }),
  };
}

/** What the pay of an offer buys in the United States as a whole, and in each of some other places. */
export function placeReadings(
  ledger: Ledger | undefined,
  files: BenchmarkFiles,
  place: Place | undefined,
  others: readonly Place[],
): readonly PlaceReading[] {
  const here = place && parityOf(place, files.areas);
  if (!ledger || !here) return [];
  const parities = others.flatMap((other) => parityOf(other, files.areas) ?? []);
  const distinct = [...new Map(parities.map((parity) => [parity.of.code, parity])).values()];
  return [undefined, ...distinct.filter(({ of }) => of.code !== here.of.code)].map((there) =>
    buysIn(ledger, files, here, there),
  );
}
