import type { LeverName, Negotiation, Offer, OfferDocument, Target } from '#lib/document/types.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import { bargainingOf } from '#lib/engine/negotiation/bargaining.ts';
import { LEVER_NAMES, leverOf } from '#lib/engine/negotiation/levers/all-levers.ts';
import type { LeverUnit } from '#lib/engine/negotiation/levers/lever.ts';
import { LEVER_WORDS } from '#lib/format/negotiation/lever-words.ts';
import { TARGET_READING_WORDS } from '#lib/format/negotiation/target-words.ts';

type Measure = NonNullable<Negotiation['window']>['measure'];
type Reading = Extract<Target, { kind: 'amount' }>['reading'];

const READINGS = Object.keys(TARGET_READING_WORDS) as Reading[];

/** A measure as one word, for a field that chooses among all of them. */
export function measureKey(measure: Measure): string {
  return measure.kind === 'lever' ? `lever:${measure.lever}` : `reading:${measure.reading}`;
}

/** The measure that a word stands for. */
export function turnedMeasure(key: string): Measure {
  const [kind, name] = key.split(':');
  return kind === 'lever'
    ? { kind: 'lever', lever: name as LeverName }
    : { kind: 'reading', reading: name as Reading };
}

/** The levers of an offer that have a value, with what they are counted in; none while the offer has errors. */
export function leverUnits(document: OfferDocument, offer: Offer): ReadonlyMap<LeverName, LeverUnit> {
  const bargained = bargainingOf(document, offer.id);
  if (bargained.kind !== 'bargaining') return new Map();
  const { context } = bargained.bargaining.ledger;
  return new Map(
    LEVER_NAMES.flatMap((lever): readonly (readonly [LeverName, LeverUnit])[] => {
      const on = leverOf(lever).on(context);
      return on.kind === 'quantity' ? [[lever, on.unit]] : [];
    }),
  );
}

/** What a call can be about: levers that have a value, and readings of the whole. */
export function measureChoices(
  units: ReadonlyMap<LeverName, LeverUnit>,
): readonly { readonly value: string; readonly label: string }[] {
  return [
    ...[...units.keys()].map((lever) => ({ value: `lever:${lever}`, label: LEVER_WORDS[lever].label })),
    ...READINGS.map((reading) => ({ value: `reading:${reading}`, label: TARGET_READING_WORDS[reading] })),
  ];
}

/** In what the figures of a call are counted; undefined where the offer does not have the lever. */
export function measureUnit(
  units: ReadonlyMap<LeverName, LeverUnit>,
  measure: Measure,
  currency: Currency,
): LeverUnit | undefined {
  return measure.kind === 'lever' ? units.get(measure.lever) : { kind: 'money', currency, per: 'once' };
}
