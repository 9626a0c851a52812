import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assumptionsOf } from '#lib/engine/ledger/assumptions.ts';
import { CERTAINTIES, COMPONENTS, SUBTOTALS } from '#lib/engine/ledger/components.ts';
import { evaluate } from '#lib/engine/ledger/evaluate.ts';
import { ledgerOf } from '#lib/engine/ledger-of.ts';
import type { Term } from '#lib/engine/ledger/working.ts';
import { minorDigits } from '#lib/engine/money/currency.ts';
import type { Money } from '#lib/engine/money/money.ts';
import { explain, type TableSubject } from '#lib/engine/readings/explain.ts';
import { sumsAt } from '#lib/engine/readings/place.ts';
import { NAMED_READINGS } from '#lib/engine/readings/named.ts';
import { readings, type Readings } from '#lib/engine/readings/readings.ts';
import { lineAmount } from '#lib/engine/readings/sums.ts';
import { arbitraryDocument, LONG, SEED } from './arbitrary-offer.ts';
import { cutsOf } from './cuts.ts';
import { placesOf } from './snapshot.ts';

/** Whether a working comes to an amount, to the last minor unit and without a rest. */
function comesTo(term: Term, { minor, currency }: Money): boolean {
  const { n, d } = evaluate(term);
  return n * 10n ** BigInt(minorDigits(currency)) === minor * d;
}

/** What is explained otherwise than it is shown, in words; nothing when the explanation holds. */
function fault(of: Readings, subject: TableSubject, shown?: bigint): string | undefined {
  const explained = explain(of, subject);
  const name = `${subject.kind} ${JSON.stringify({ ...subject, entry: undefined })}`;
  if (!explained.isKnown) return subject.kind === 'named' ? undefined : `${name}: unknown`;
  const { term, amount, conversion, entries } = explained.explanation;
  if (!comesTo(term, amount)) return `${name}: the term is not the amount ${amount.minor}`;
  if (shown !== undefined && amount.minor !== shown)
    return `${name}: explains ${amount.minor}, shown ${shown}`;
  if (conversion && !comesTo(conversion.term, conversion.amount)) return `${name}: conversion`;
  if (subject.kind === 'line' && entries.reduce((sum, entry) => sum + entry.reported, 0n) !== amount.minor) {
    return `${name}: the entries do not add up`;
  }
  return undefined;
}

function faultsOf(of: Readings): readonly string[] {
  const entries = of.ledger.streams
    .flatMap((stream) => stream.entries)
    .map((entry) => {
      const subject = { kind: 'entry', entry } as const;
      const [own, explained] = [fault(of, subject, entry.amount), explain(of, subject)];
      const converted = explained.isKnown ? explained.explanation.conversion : undefined;
      const isConverted = converted === undefined || converted.amount.minor === entry.reported;
      return own === undefined && isConverted
        ? undefined
        : `${entry.stream.id} ${entry.k} ${entry.date}: ${own ?? 'the conversion is another'}`;
    });
  const figures = placesOf(of).flatMap((place) => {
    const sums = sumsAt(of, place);
    return [
      ...[...COMPONENTS, ...SUBTOTALS].map((line) =>
        fault(of, { kind: 'line', line, place }, lineAmount(sums, line)),
      ),
      ...CERTAINTIES.map((certainty) =>
        fault(of, { kind: 'certainty', certainty, place }, sums.byCertainty[certainty]),
      ),
      ...(['face', 'discounted'] as const).map((value) =>
        fault(of, { kind: 'illiquid', value, place }, sums.illiquid[value]),
      ),
    ];
  });
  const named = NAMED_READINGS.flatMap((reading) =>
    SUBTOTALS.map((definition) => fault(of, { kind: 'named', reading, definition })),
  );
  return [...entries, ...figures, ...named].filter((found) => found !== undefined);
}

describe('every working comes to the amount it explains', () => {
  test(
    'for entries, conversions, lines, certainties, illiquid values and named readings, in both views',
    LONG,
    () => {
      fc.assert(
        fc.property(arbitraryDocument, (document) => {
          const assumptions = assumptionsOf(document);
          for (const offer of document.offers) {
            const ledger = ledgerOf(offer, assumptions);
            for (const cut of cutsOf(document)) expect(faultsOf(readings(ledger, cut))).toEqual([]);
          }
        }),
        { seed: SEED, numRuns: 60 },
      );
    },
  );
});
