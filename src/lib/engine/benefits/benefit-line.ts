import type { Currency } from '../money/currency.ts';
import type { Benefit } from '#lib/document/types.ts';
import type { OfferContext } from '../ledger/context.ts';
import type { StreamBuilder } from '../ledger/stream.ts';
import type { DocumentPath, Working } from '../ledger/working.ts';

/** A benefit line of one kind while its ledger line is open. */
export interface BenefitLine<Kind extends Benefit['kind']> {
  readonly context: OfferContext;
  readonly terms: Extract<Benefit, { kind: Kind }>;
  readonly stream: StreamBuilder;
  readonly currency: Currency;
  readonly path: DocumentPath;
}

/** The working of the k-th entry of a line. */
export type WorkingOf = (k: number) => Working;
