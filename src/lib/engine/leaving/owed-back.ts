import type { PlainDate } from '../calendar/plain-date.ts';
import { parseRatio } from '../money/decimal-string.ts';
import { multiply, ONE, subtract, whole } from '../money/ratio.ts';
import type { Clawback, Instalment } from '#lib/document/types.ts';
import { evaluate } from '../ledger/evaluate.ts';
import type { Entry, Stream } from '../ledger/ledger.ts';
import { differenceOf, input, moneyTerm, named, oneTerm, productOf, sumOf } from '../ledger/terms.ts';
import type { DocumentPath, Term } from '../ledger/working.ts';
import { readingsOfClause } from './clawback-readings.ts';
import { clauseEnd, owedShare, residueShare, turningDays, type ClawbackReading } from './clawback-share.ts';
import type { Departures } from './departures.ts';
import type { Ending } from './ending.ts';
import { countUntil } from './kept-lines.ts';
import { nothingOf, reportedOn, reportedTerm, type LeavingAmount } from './leaving-amount.ts';

/** What one reading of a clause claims. */
export interface ReadingOwed {
  readonly reading: ClawbackReading;
  readonly owed: LeavingAmount;
}

/** A payment with a clawback clause, and what of it is owed back. */
export interface Clawed {
  readonly stream: Stream;
  readonly path: DocumentPath;
  readonly clawback: Clawback;
  /** What has been paid by the last day, in posted minor units of the payment's own currency. */
  readonly paid: bigint;
  /** Whether this way of leaving makes it owed. */
  readonly isTriggered: boolean;
  /** The first day on which nothing is owed any more. */
  readonly ends: PlainDate;
  /** By the chosen reading. */
  readonly owed: LeavingAmount;
  /** By every reading of a clause of these months, the chosen one first. */
  readonly readings: readonly ReadingOwed[];
  /** Gross, where the clause asks for the net payment. */
  readonly gross: LeavingAmount | undefined;
  /** What a percentage a month leaves over at the very end of the clause. */
  readonly residue: LeavingAmount;
}

/** The payments of an offer that can be owed back, with their lines. */
function instalmentsOf({
  ledger,
}: Departures): readonly { stream: Stream; path: DocumentPath; terms: Instalment }[] {
  const { offer, streams } = ledger;
  const of = (list: 'signOn' | 'relocation', prefix: string) =>
    (offer[list] ?? []).flatMap((terms, i) => {
      const stream = streams.find(({ id }) => id === `${prefix}:${terms.id}`);
      return stream ? [{ stream, path: [list, i], terms }] : [];
    });
  return [...of('signOn', 'sign-on'), ...of('relocation', 'relocation')];
}

/** Whether a way of leaving makes a clause owed. Nobody is taken to be dismissed for cause. */
export function isTriggered({ trigger }: Clawback, { kind }: Ending): boolean {
  return trigger === 'any-end' || (trigger === 'resignation' && kind === 'voluntary');
}

/**
 * What of each payment with a clause is owed back (docs/method.md, 5, Clawback): the share that the reading leaves,
 * of what has been paid by the last day, gross or less what was withheld; rounded once for a payment, in the
 * reporting currency at the rate of the last day.
 */
export function clawedPayments(departures: Departures, ending: Ending): readonly Clawed[] {
  const { context } = departures.ledger;
  const { lastDay } = ending;
  return instalmentsOf(departures).flatMap(({ stream, path, terms: { clawback } }): readonly Clawed[] => {
    const [first, ...rest] = stream.entries.slice(0, countUntil(stream, lastDay));
    if (!clawback || !first) return [];
    const claim: Claim = { departures, lastDay, clawback, stream, paid: [first, ...rest], path };
    const triggered = isTriggered(clawback, ending);
    const owedBy = (reading: ClawbackReading, repay: Clawback['repay']): LeavingAmount =>
      triggered
        ? claimed(claim, repay, (from) => owedShare(reading, from, lastDay))
        : nothingOf('leaving.clawback');
    const readings = readingsOfClause(clawback.reading).map((reading) => ({
      reading,
      owed: owedBy(reading, clawback.repay),
    }));
    const lastPaid = rest.at(-1) ?? first;
    const lastFrom = clawback.countFrom === 'start' ? context.start : lastPaid.date;
    return [
      {
        stream,
        path,
        clawback,
        paid: claim.paid.reduce((sum, { amount }) => sum + amount, 0n),
        isTriggered: triggered,
        ends: clauseEnd(clawback.reading, lastFrom),
        owed: owedBy(clawback.reading, clawback.repay),
        readings,
        gross: clawback.repay.kind === 'net' ? owedBy(clawback.reading, { kind: 'gross' }) : undefined,
        residue: claimed(claim, clawback.repay, () => residueShare(clawback.reading)),
      },
    ];
  });
}

/** The days after a last day, up to another, on which some clause loosens other than little by little. */
export function looseningDays(
  departures: Departures,
  { lastDay }: Ending,
  until: PlainDate,
): readonly PlainDate[] {
  const { start } = departures.ledger.context;
  const days = instalmentsOf(departures).flatMap(({ stream, terms: { clawback } }) => {
    if (!clawback) return [];
    const paid = stream.postings.dates.slice(0, countUntil(stream, lastDay));
    const begins = clawback.countFrom === 'start' ? paid.slice(0, 1).map(() => start) : paid;
    return begins.flatMap((from) => turningDays(clawback.reading, from));
  });
  return [...new Set(days)].filter((date) => date > lastDay && date <= until).sort();
}

/** A payment whose return may be claimed. */
interface Claim {
  readonly departures: Departures;
  readonly lastDay: PlainDate;
  readonly clawback: Clawback;
  readonly stream: Stream;
  readonly paid: readonly Entry[];
  readonly path: DocumentPath;
}

function claimed(
  { departures, lastDay, clawback, stream, paid, path }: Claim,
  repay: Clawback['repay'],
  shareOf: (from: PlainDate) => Term,
): LeavingAmount {
  const { assumptions, context } = departures.ledger;
  const { currency } = stream;
  const shares = paid.map(({ date }) => shareOf(clawback.countFrom === 'start' ? context.start : date));
  const exact = paid.reduce((sum, { amount }, i) => addShare(sum, amount, shares[i]), { n: 0n, d: 1n });
  const kept = repay.kind === 'net' ? subtract(ONE, parseRatio(repay.withheld)) : ONE;
  return {
    minor: reportedOn(assumptions, currency, multiply(exact, kept), lastDay),
    working: () => {
      const owed = paid.map(({ amount }, i) => {
        const payment = moneyTerm('instalment', whole(amount), currency, [...path, 'amount']);
        return productOf(payment, named('owed-share', 'portion', shares[i] ?? oneTerm));
      });
      const gross = owed.length === 1 && owed[0] ? owed[0] : sumOf(...owed);
      const withheld = [...path, 'clawback', 'repay', 'withheld'];
      const term =
        repay.kind === 'net'
          ? productOf(
              gross,
              differenceOf(oneTerm, input('withheld', parseRatio(repay.withheld), 'portion', withheld)),
            )
          : gross;
      return {
        rule: 'leaving.clawback',
        term: reportedTerm(assumptions, currency, term, lastDay),
        entries: paid,
        notes: [],
      };
    },
  };
}

function addShare(sum: { n: bigint; d: bigint }, amount: bigint, share: Term | undefined) {
  const part = multiply(whole(amount), share ? evaluate(share) : ONE);
  return { n: sum.n * part.d + part.n * sum.d, d: sum.d * part.d };
}
