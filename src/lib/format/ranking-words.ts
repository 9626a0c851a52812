import type { Ranking } from '#lib/engine/comparison/ranking.ts';
import type { Subtotal } from '#lib/engine/ledger/components.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import { SUBTOTAL_WORDS } from './component-words.ts';
import { moneyText } from './money.ts';

/** Who leads and by how much, or that it is too close to call; undefined where there is nothing to rank. */
export function rankingText(
  ranking: Ranking,
  companies: readonly string[],
  definition: Subtotal,
  currency: Currency,
): string | undefined {
  const nameOf = (place: number): string => companies[ranking.places[place]?.position ?? -1] ?? '';
  const what = SUBTOTAL_WORDS[definition].label.toLowerCase();
  switch (ranking.kind) {
    case 'nothing-to-rank':
      return undefined;
    case 'close-call':
      return `Too close to call: ${nameOf(0)} and ${nameOf(1)} are ${moneyText({ minor: ranking.apart, currency })} apart in ${what}, within 2%.`;
    case 'leader':
      return `${nameOf(0)} leads ${nameOf(1)} by ${moneyText({ minor: ranking.lead, currency })} in ${what}.`;
  }
}

/** Who leads and by how much, for a cell of a table: "Norvane, by $12,000.00", "too close to call". */
export function leaderText(ranking: Ranking, names: readonly string[], currency: Currency): string {
  const nameOf = (place: number): string => names[ranking.places[place]?.position ?? -1] ?? '';
  switch (ranking.kind) {
    case 'nothing-to-rank':
      return '';
    case 'close-call':
      return `too close to call: ${nameOf(0)} and ${nameOf(1)}`;
    case 'leader':
      return `${nameOf(0)}, by ${moneyText({ minor: ranking.lead, currency })}`;
  }
}
