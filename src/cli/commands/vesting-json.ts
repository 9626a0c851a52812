import type { OfferDocument } from '#lib/document/types.ts';
import { yearOf, type Stream } from '#lib/engine/ledger/ledger.ts';
import { decimalTextOf } from '#lib/engine/money/decimal.ts';
import { decimalOf } from '#lib/engine/money/money.ts';
import { add, ZERO } from '#lib/engine/money/ratio.ts';
import type { Readings } from '#lib/engine/readings/readings.ts';
import { streamLabel } from '#lib/format/stream-words.ts';
import { grantStreams } from '../grant-streams.ts';
import { mistakeOutputs, namesOf } from '../offers.ts';
import type { VestingGrant, VestingOutput } from '../output/vesting.ts';
import { placeOf } from '../place-of.ts';
import type { Compared } from '../standings.ts';
import { illiquidOf, linePath } from './ledger-json.ts';

/** The vests of offers as `parley vesting --json` gives them. */
export function vestingJson({ document, comparison, offers }: Compared): VestingOutput {
  return {
    output: 'vesting',
    version: 1,
    currency: comparison.assumptions.reportingCurrency,
    offers: offers.map(({ standing: { offer, readings }, mistakes }) => ({
      ...namesOf(offer),
      mistakes: mistakeOutputs(mistakes),
      grants: readings ? grantStreams(readings).map((stream) => grantOf(document, readings, stream)) : null,
    })),
  };
}

function grantOf(document: OfferDocument, readings: Readings, stream: Stream): VestingGrant {
  const { offer } = readings.ledger;
  return {
    id: stream.id,
    component: stream.component === 'refresh-grants' ? 'refresh-grants' : 'initial-grants',
    label: streamLabel(stream, readings.ledger),
    path: linePath(document, offer.id, stream),
    currency: stream.currency,
    counts: stream.counts,
    vests: vestsOf(readings, stream),
  };
}

function vestsOf(readings: Readings, { entries, currency }: Stream): VestingGrant['vests'] {
  const reporting = readings.ledger.assumptions.reportingCurrency;
  let shares = ZERO;
  let reported = 0n;
  return entries.map((entry) => {
    const { vest } = entry;
    if (vest?.shares) shares = add(shares, vest.shares);
    reported += entry.reported;
    return {
      date: entry.date,
      serviceDate: vest?.serviceDate ?? entry.date,
      year: yearOf(entry),
      place: placeOf(readings, entry),
      shares: vest?.shares ? decimalTextOf(vest.shares) : null,
      cumulativeShares: vest?.shares ? decimalTextOf(shares) : null,
      price: vest?.price ? decimalTextOf(vest.price) : null,
      value: decimalOf({ minor: entry.amount, currency }),
      reported: decimalOf({ minor: entry.reported, currency: reporting }),
      cumulativeReported: decimalOf({ minor: reported, currency: reporting }),
      exerciseCost: decimalOf({ minor: vest?.exerciseCost ?? 0n, currency }),
      illiquid: illiquidOf(vest?.illiquid, reporting),
    };
  });
}
