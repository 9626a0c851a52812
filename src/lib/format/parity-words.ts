import type { PlaceReading } from '#lib/benchmark/benchmark.ts';
import type { Measure } from '#lib/engine/market/band.ts';
import type { PriceParity } from '#lib/market-data/price-parity.ts';
import { moneyText } from './money.ts';

/** The pay that a price parity turns into another place's money. */
export const PARITY_PAY_WORDS: Readonly<Record<Measure, string>> = {
  'base-wages': 'Base salary',
  'total-compensation': 'Standard TC',
};

const nameOf = (parity: PriceParity | undefined): string =>
  parity?.of.title ?? 'the United States on average';

/** "Base salary: $185,000.00 in San Jose buys what $160,000.00 buys in Austin." */
export function buysText({ here, there }: PlaceReading, amount: PlaceReading['amounts'][number]): string {
  const { of, amount: paid, buys } = amount;
  return `${PARITY_PAY_WORDS[of]}: ${moneyText(paid)} in ${nameOf(here)} buys what ${moneyText(buys)} buys in ${nameOf(there)}.`;
}

/** The two price levels that a reading stands on, and whose they are where that is a whole state's. */
export function paritiesText({ here, there }: PlaceReading): string {
  const said = (parity: PriceParity): string =>
    parity.of.kind === 'state'
      ? `${parity.of.title} ${parity.parity} (the whole state’s)`
      : `${parity.of.title} ${parity.parity}`;
  return `Price levels: ${said(here)}, ${there ? said(there) : 'United States 100'}.`;
}
