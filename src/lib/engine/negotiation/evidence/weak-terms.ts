import type { Clawback, Instalment, Offer } from '#lib/document/types.ts';
import { addMonths, type PlainDate } from '../../calendar/plain-date.ts';
import { clauseMonths } from '../../leaving/clawback-share.ts';
import type { Entry, Stream } from '../../ledger/ledger.ts';
import type { Readings } from '../../readings/readings.ts';
import type { ClauseMend, EvidenceCard, WeakTerm } from './card.ts';

/** A usual cliff and a usual clawback end after a year. */
const USUAL_MONTHS = 12;

/**
 * A card for every term of the offer that costs money when things do not go as hoped: a cliff, a sign-on owed back,
 * refresh grants that are not in writing, equity that cannot be sold. What is usual is weak: worth a question more
 * than an argument. Amounts are reported minor units, sums of posted entries.
 */
export function weakTermCards(of: Readings): readonly EvidenceCard[] {
  return [...cliffs(of), ...clawbacks(of), ...refreshes(of), ...illiquidEquity(of)];
}

interface Found {
  readonly id: string;
  readonly term: WeakTerm;
  readonly path: Stream['path'];
  readonly label: string | undefined;
  readonly amount: bigint;
  readonly until?: PlainDate | undefined;
  readonly mends?: readonly ClauseMend[];
  readonly isUsual: boolean;
}

function card(of: Readings, { id, term, path, label, amount, until, mends, isUsual }: Found): EvidenceCard {
  return {
    id: `term:${id}`,
    claim: {
      kind: 'weak-term',
      term,
      path,
      label,
      amount: { minor: amount, currency: of.ledger.assumptions.reportingCurrency },
      until,
      mends: mends ?? [],
    },
    // It is their own letter: they can look.
    seenAs: 'verified',
    weaknesses: isUsual ? [{ kind: 'is-usual' }] : [],
    atStake: amount,
    isWeak: isUsual,
  };
}

/** What a first vest is worth that waits a year or more: lost whole by whoever leaves, or is let go, the day before. */
function cliffs(of: Readings): readonly EvidenceCard[] {
  const { start } = of.ledger.context;
  return of.ledger.streams
    .filter(({ component }) => component === 'initial-grants')
    .flatMap((stream): readonly EvidenceCard[] => {
      const [first] = stream.entries;
      if (!first?.vest || first.date < addMonths(start, USUAL_MONTHS)) return [];
      return [
        card(of, {
          id: `cliff:${stream.id}`,
          term: 'cliff',
          path: stream.path,
          label: stream.label,
          amount: valueOf(first),
          until: first.date,
          isUsual: first.date === addMonths(start, USUAL_MONTHS),
        }),
      ];
    });
}

/** What a vest is worth, sold or not: its face value where it cannot be sold. */
function valueOf({ reported, vest }: Entry): bigint {
  return vest?.illiquid?.face ?? reported;
}

function clawbacks(of: Readings): readonly EvidenceCard[] {
  const { offer } = of.ledger;
  return (['signOn', 'relocation'] as const).flatMap((list) =>
    (offer[list] ?? []).flatMap((instalment, i): readonly EvidenceCard[] => {
      const { clawback, id, label } = instalment;
      if (!clawback) return [];
      const stream = of.ledger.streams.find(({ path }) => path[0] === list && path[1] === i);
      return [
        card(of, {
          id: `clawback:${list}:${id}`,
          term: 'clawback',
          path: [list, i],
          label,
          amount: (stream?.entries ?? []).reduce((sum, { reported }) => sum + reported, 0n),
          until: endOf(offer, instalment, clawback, of.ledger.context.start),
          mends: mendsOf(clawback),
          isUsual: isUsual(clawback),
        }),
      ];
    }),
  );
}

/** Usual is: within a year, less for each month served, and not when the employer ends it. */
function isUsual({ trigger, reading }: Clawback): boolean {
  return trigger !== 'any-end' && reading.kind !== 'full' && clauseMonths(reading) <= USUAL_MONTHS;
}

/** What the clause does not grant yet. */
function mendsOf({ trigger, reading }: Clawback): readonly ClauseMend[] {
  return [
    ...(isFlatFor(reading) ? (['shrinks-by-month'] as const) : []),
    ...(clauseMonths(reading) > USUAL_MONTHS ? (['ends-after-a-year'] as const) : []),
    ...(trigger === 'any-end' ? (['not-when-they-end-it'] as const) : []),
  ];
}

/** Whether what is owed back stays the same for longer than a month. */
function isFlatFor(reading: Clawback['reading']): boolean {
  switch (reading.kind) {
    case 'full':
    case 'steps':
      return true;
    case 'by-full-month':
    case 'by-day':
      return (reading.fullMonths ?? 0) > 0;
    case 'percent-per-full-month':
      return false;
  }
}

/** The first day on which nothing is owed back any more. */
function endOf(
  { start }: Offer,
  { payment }: Instalment,
  { countFrom, reading }: Clawback,
  employedFrom: PlainDate,
): PlainDate | undefined {
  const from = start ?? employedFrom;
  if (countFrom === 'start') return addMonths(from, clauseMonths(reading));
  switch (payment.kind) {
    case 'after-months':
      return addMonths(addMonths(from, payment.months), clauseMonths(reading));
    case 'on-date':
      return addMonths(payment.date, clauseMonths(reading));
    case 'spread':
      return undefined;
  }
}

/** Refresh grants within the horizon that nobody has written down. */
function refreshes(of: Readings): readonly EvidenceCard[] {
  const { offer, streams } = of.ledger;
  return (offer.refreshGrants ?? []).flatMap((plan, i): readonly EvidenceCard[] => {
    if (plan.evidence === 'written') return [];
    const amount = streams
      .filter(({ path }) => path[0] === 'refreshGrants' && path[1] === i)
      .flatMap(({ entries }) => entries)
      .filter((entry) => isInHorizon(of, entry))
      .reduce((sum, entry) => sum + valueOf(entry), 0n);
    if (amount === 0n) return [];
    return [
      card(of, {
        id: `refresh:${plan.id}`,
        term: 'refresh-not-in-writing',
        path: ['refreshGrants', i],
        label: plan.label,
        amount,
        isUsual: false,
      }),
    ];
  });
}

function isInHorizon({ indexOf, columns }: Readings, entry: Entry): boolean {
  const index = indexOf(entry);
  return index >= 0 && index < columns.length;
}

function illiquidEquity(of: Readings): readonly EvidenceCard[] {
  const amount = of.horizon.illiquid.face;
  if (amount <= 0n) return [];
  return [
    card(of, {
      id: 'illiquid',
      term: 'illiquid-equity',
      path: ['stock'],
      label: undefined,
      amount,
      isUsual: false,
    }),
  ];
}
