import { benchmarkOf } from '#lib/benchmark/benchmark-of.ts';
import { occupationsOf } from '#lib/benchmark/files.ts';
import { openMarketDesk } from '#lib/components/market/open-desk.ts';
import type { Offer, OfferDocument } from '#lib/document/types.ts';
import type { Standing } from '#lib/engine/comparison/comparison.ts';
import type { EvidenceCard } from '#lib/engine/negotiation/evidence/card.ts';
import { marketCards } from '#lib/format/negotiation/market-cards.ts';

/** The offer that is negotiated, as it is now. */
export interface Negotiated {
  readonly offer: Offer;
  readonly document: OfferDocument;
  readonly standing: Standing | undefined;
}

/**
 * The evidence that pay bands give for an offer: its wage figures are fetched once a role, a place or a band of one's
 * own asks for them, and only those. To be made while a component is set up.
 */
export class MarketEvidence {
  readonly #desk = openMarketDesk();
  readonly #read: () => Negotiated;
  readonly #isWanted: boolean = $derived.by(() => {
    const { offer, document } = this.#read();
    return offer.market !== undefined || (document.bands ?? []).length > 0;
  });
  /** The occupation whose figures are needed; undefined while none is chosen, or the index is not here. */
  readonly #code: string | undefined = $derived.by(() => {
    const { index } = this.#desk;
    return index.kind === 'here' ? occupationsOf(this.#read().offer, index.value.roles)[0] : undefined;
  });
  /** Why the figures could not be loaded. */
  readonly failure: string | undefined = $derived.by(() => {
    const { index } = this.#desk;
    if (index.kind === 'failed') return index.reason;
    const of = this.#code === undefined ? undefined : this.#desk.occupation(this.#code);
    return of?.kind === 'failed' ? of.reason : undefined;
  });
  readonly cards: readonly EvidenceCard[] = $derived.by(() => {
    const { document, standing } = this.#read();
    const { files } = this.#desk;
    if (!this.#isWanted || !files || !standing?.readings) return [];
    if (this.#code !== undefined && this.#desk.occupation(this.#code).kind !== 'here') return [];
    return marketCards(benchmarkOf(standing, document, files), document.settings.reportingCurrency);
  });

  constructor(read: () => Negotiated) {
    this.#read = read;
    $effect(() => {
      if (this.#isWanted) this.retry();
    });
  }

  /** Asks for the figures, again where they failed. */
  retry(): void {
    this.#desk.wantIndex();
    if (this.#code !== undefined) this.#desk.wantOccupation(this.#code);
  }
}
