import { offerDocument } from '#lib/document/schema/offer-document.ts';
import type { Offer, OfferDocument } from '#lib/document/types.ts';
import { assumptionsOf, type Assumptions } from '#lib/engine/ledger/assumptions.ts';
import type { Line } from '#lib/engine/ledger/components.ts';
import type { Entry, Ledger, Stream } from '#lib/engine/ledger/ledger.ts';
import { ledgerOf } from '#lib/engine/ledger-of.ts';
import { decimalOf } from '#lib/engine/money/money.ts';
import { explain } from '#lib/engine/readings/explain.ts';
import { namedAmount } from '#lib/engine/readings/named-amount.ts';
import { evaluate } from '#lib/engine/ledger/evaluate.ts';
import type { NamedReading } from '#lib/engine/readings/named.ts';
import { readings, type Readings } from '#lib/engine/readings/readings.ts';
import { lineAmount } from '#lib/engine/readings/sums.ts';

/*
 * Documents for tests, made tersely and parsed by the real schema; and figures read back as decimal text, so
 * that a test says "8333.33" where a payslip does.
 */

/** Fields of an offer, a setting or a line as they stand in a file. */
export type Fields = Readonly<Record<string, unknown>>;

/** A document of some offers, numbered o1, o2, … where they have no id. Dollars, starting 2026-01-01, unless said. */
export function documentOf(
  offers: readonly Fields[],
  settings: Fields = {},
  others: Fields = {},
): OfferDocument {
  return offerDocument.parse({
    format: 'parley-offers',
    version: 1,
    ...others,
    settings: { reportingCurrency: 'USD', ...settings },
    offers: offers.map((fields, i) => ({
      id: `o${i + 1}`,
      kind: 'offer',
      company: 'Example',
      currency: 'USD',
      start: '2026-01-01',
      ...fields,
    })),
  });
}

/** The ledger of the first offer of a document. */
export function ledgerOfFirst(document: OfferDocument): Ledger {
  const [offer] = document.offers;
  if (!offer) throw new Error('The document has no offer');
  return ledgerOf(offer, assumptionsOf(document));
}

/** The ledger of one offer. */
export const ledgerFor = (offer: Fields, settings: Fields = {}): Ledger =>
  ledgerOfFirst(documentOf([offer], settings));

/** One offer of a document, by its place. */
export function offerAt(
  document: OfferDocument,
  index: number,
): { readonly offer: Offer; readonly assumptions: Assumptions } {
  const offer = document.offers[index];
  if (!offer) throw new Error(`The document has no offer ${index}`);
  return { offer, assumptions: assumptionsOf(document) };
}

/** The employment-year readings of one offer. */
export const yearsFor = (offer: Fields, settings: Fields = {}): Readings =>
  readings(ledgerFor(offer, settings), { by: 'employment-year' });

/** A line of the ledger by its id. */
export function streamOf(ledger: Ledger, id: string): Stream {
  const found = ledger.streams.find((stream) => stream.id === id);
  if (!found) throw new Error(`No line ${id} among ${ledger.streams.map((stream) => stream.id).join(', ')}`);
  return found;
}

/** Date and posted amount of each entry, in the line's own currency. */
export const datedAmounts = (stream: Stream): readonly (readonly [string, string])[] =>
  stream.entries.map((entry) => [entry.date, amountOf(entry)]);

/** A posted amount as decimal text. */
export const amountOf = ({ amount, stream }: Entry): string =>
  decimalOf({ minor: amount, currency: stream.currency });

/** The parts of an entry by certainty, as decimal text. */
export const partsOf = ({ parts, stream }: Entry): Readonly<Record<string, string>> =>
  Object.fromEntries(
    parts.map(({ certainty, amount }) => [
      certainty,
      decimalOf({ minor: amount, currency: stream.currency }),
    ]),
  );

/** What a line of the table shows in every column, in the reporting currency. */
export const byYear = (of: Readings, line: Line): readonly string[] =>
  of.columns.map(({ sums }) => reported(of, lineAmount(sums, line)));

/** What a line of the table comes to over the horizon. */
export const overall = (of: Readings, line: Line): string => reported(of, lineAmount(of.horizon, line));

/** Reported minor units as decimal text. */
export const reported = ({ ledger }: Readings, minor: bigint): string =>
  decimalOf({ minor, currency: ledger.assumptions.reportingCurrency });

/** A named reading of total compensation as decimal text; why there is none, where there is none. */
export function namedFor(
  of: Readings,
  reading: NamedReading,
  definition = 'total-compensation' as const,
): string {
  const amount = namedAmount(of, reading, definition);
  if (amount) return decimalOf(amount);
  const explained = explain(of, { kind: 'named', reading, definition });
  return explained.isKnown ? 'known' : explained.why;
}

/** What the working of an entry comes to, as an exact fraction of whole units: must be the entry's amount. */
export function workedAmount(of: Ledger, entry: Entry): string {
  const explained = explain(readings(of, { by: 'employment-year' }), { kind: 'entry', entry });
  if (!explained.isKnown) throw new Error('An entry always has a working');
  const { n, d } = evaluate(explained.explanation.term);
  return `${n}/${d}`;
}
