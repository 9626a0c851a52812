import { pathText } from '#lib/document/mistake.ts';
import type { OfferDocument } from '#lib/document/types.ts';
import { yearOf, type Entry, type Stream, type VestFacts } from '#lib/engine/ledger/ledger.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import { decimalTextOf } from '#lib/engine/money/decimal.ts';
import { decimalOf } from '#lib/engine/money/money.ts';
import type { Readings } from '#lib/engine/readings/readings.ts';
import { streamLabel } from '#lib/format/stream-words.ts';
import { workingOf } from '../entry-working.ts';
import { mistakeOutputs, namesOf } from '../offers.ts';
import type { LedgerLine, LedgerOutput } from '../output/ledger.ts';
import { placeOf } from '../place-of.ts';
import type { Compared } from '../standings.ts';

type EntryOutput = LedgerLine['entries'][number];

/** The ledgers of offers as `parley ledger --json` gives them. */
export function ledgerJson({ document, comparison, offers }: Compared): LedgerOutput {
  const { reportingCurrency, horizonYears } = comparison.assumptions;
  return {
    output: 'ledger',
    version: 1,
    currency: reportingCurrency,
    horizonYears,
    offers: offers.map(({ standing: { offer, readings }, mistakes }) => ({
      ...namesOf(offer),
      mistakes: mistakeOutputs(mistakes),
      lines: readings ? readings.ledger.streams.map((stream) => lineOf(document, readings, stream)) : null,
    })),
  };
}

function lineOf(document: OfferDocument, readings: Readings, stream: Stream): LedgerLine {
  const { offer } = readings.ledger;
  return {
    id: stream.id,
    component: stream.component,
    label: streamLabel(stream, readings.ledger),
    path: linePath(document, offer.id, stream),
    currency: stream.currency,
    counts: stream.counts,
    entries: stream.entries.map((entry) => entryOf(readings, entry)),
  };
}

/** Where in the document a line stands. */
export function linePath({ offers }: OfferDocument, offerId: string, { path }: Stream): string {
  return pathText(['offers', offers.findIndex(({ id }) => id === offerId), ...path]);
}

function entryOf(readings: Readings, entry: Entry): EntryOutput {
  const { currency } = entry.stream;
  const reporting = readings.ledger.assumptions.reportingCurrency;
  const own = (minor: bigint): string => decimalOf({ minor, currency });
  const reported = (minor: bigint): string => decimalOf({ minor, currency: reporting });
  return {
    k: entry.k,
    date: entry.date,
    year: yearOf(entry),
    place: placeOf(readings, entry),
    amount: own(entry.amount),
    reported: reported(entry.reported),
    parts: entry.parts.map((part) => ({
      certainty: part.certainty,
      amount: own(part.amount),
      reported: reported(part.reported),
    })),
    vest: entry.vest ? vestOf(entry.vest, currency, reporting) : null,
    working: workingJson(readings, entry),
  };
}

function vestOf(vest: VestFacts, currency: Currency, reporting: Currency): NonNullable<EntryOutput['vest']> {
  const { shares, price, serviceDate, exerciseCost, illiquid } = vest;
  return {
    shares: shares ? decimalTextOf(shares) : null,
    price: price ? decimalTextOf(price) : null,
    serviceDate,
    exerciseCost: decimalOf({ minor: exerciseCost, currency }),
    illiquid: illiquidOf(illiquid, reporting),
  };
}

/** What equity that cannot be sold is worth, as outputs give it. */
export function illiquidOf(
  illiquid: VestFacts['illiquid'],
  currency: Currency,
): { face: string; discounted: string } | null {
  if (!illiquid) return null;
  return {
    face: decimalOf({ minor: illiquid.face, currency }),
    discounted: decimalOf({ minor: illiquid.discounted, currency }),
  };
}

function workingJson(readings: Readings, entry: Entry): EntryOutput['working'] {
  const { explanation, lines, conversionLines } = workingOf(readings, entry);
  const { rule, notes, conversion } = explanation;
  return {
    rule,
    lines: [...lines],
    notes: [...notes],
    conversion: conversion ? { rateDate: conversion.rateDate, lines: [...conversionLines] } : null,
  };
}
