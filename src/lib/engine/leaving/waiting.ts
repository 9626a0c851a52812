import { addDays, addMonths, daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import type { Entry, Ledger, Stream } from '../ledger/ledger.ts';
import { departuresOf, type Departures } from './departures.ts';
import { endingOf, type Ending } from './ending.ts';
import { keptLines } from './kept-lines.ts';
import type { LeavingChoice } from './leaving.ts';
import { faceOf } from './left-grants.ts';
import { leftMatches, matchSteps } from './left-match.ts';
import { clawedPayments, looseningDays } from './owed-back.ts';

/** How many days after the last day are looked through (docs/method.md, 5, Waiting). */
export const NEAR_DAYS = 90;

/** What waiting until a day brings, in reported minor units, beside the pay of the days themselves. */
export interface Wait {
  readonly kind: 'vest' | 'bonus' | 'match' | 'clawback';
  readonly until: PlainDate;
  readonly days: number;
  readonly gain: bigint;
  /** Whether what vests cannot be sold: it stands at face value. */
  readonly isIlliquid: boolean;
  /** The line and the entry, where it is one of them. */
  readonly stream: Stream | undefined;
  readonly entry: Entry | undefined;
}

/** What comes within 90 days after a last day to whoever stays for it, in date order. */
export function waits(ledger: Ledger, choice: LeavingChoice): readonly Wait[] {
  const horizon = addDays(choice.on, NEAR_DAYS);
  const departures = departuresOf(ledger, horizon);
  const { context } = departures.ledger;
  const ending = endingOf(context, choice.on, choice.way);
  if (ending.kind === 'contract-end') return [];
  const until = context.lastDay !== undefined && context.lastDay < horizon ? context.lastDay : horizon;
  const isNear = (date: PlainDate): boolean => date > ending.lastDay && date <= until;
  return [
    ...vestWaits(departures, ending, isNear),
    ...bonusWaits(departures, ending, isNear),
    ...matchWaits(departures, ending, isNear),
    ...clawbackWaits(departures, ending, until),
  ]
    .filter(({ gain }) => gain > 0n)
    .sort((a, b) => a.days - b.days);
}

const NO_LINE = { stream: undefined, entry: undefined, isIlliquid: false };

function vestWaits(
  { grants }: Departures,
  { lastDay }: Ending,
  isNear: (date: PlainDate) => boolean,
): readonly Wait[] {
  return grants
    .filter(({ grant: { holding } }) => holding.inWriting || holding.grantDate <= lastDay)
    .flatMap(({ deliveries, stream }) =>
      deliveries.flatMap(({ vest, isIlliquid }, i): readonly Wait[] => {
        const entry = stream.entries[i];
        if (!entry || !isNear(vest.date)) return [];
        const days = daysBetween(lastDay, vest.date);
        return [{ kind: 'vest', until: vest.date, days, gain: faceOf(entry), isIlliquid, stream, entry }];
      }),
    );
}

function bonusWaits(
  { others }: Departures,
  { lastDay }: Ending,
  isNear: (date: PlainDate) => boolean,
): readonly Wait[] {
  return others
    .filter(({ component }) => component === 'bonus')
    .flatMap((stream) =>
      stream.entries
        .filter(({ date }) => isNear(date))
        .map((entry): Wait => {
          const { date: until, reported: gain } = entry;
          const days = daysBetween(lastDay, until);
          return { kind: 'bonus', until, days, gain, isIlliquid: false, stream, entry };
        }),
    );
}

/** What is on the account on the last day and becomes the employee's to keep: not what is paid in meanwhile. */
function matchWaits(
  departures: Departures,
  { lastDay }: Ending,
  isNear: (date: PlainDate) => boolean,
): readonly Wait[] {
  const { start } = departures.ledger.context;
  const days = matchSteps(departures)
    .map((months) => addMonths(start, months))
    .filter(isNear);
  if (days.length === 0) return [];
  const lines = keptLines(departures, lastDay);
  const lostOn = (date: PlainDate): bigint =>
    leftMatches(departures, lines, date).reduce((sum, { unvested }) => sum + unvested.minor, 0n);
  return [...new Set(days)].sort().map((until, i, sorted): Wait => {
    const gain = lostOn(sorted[i - 1] ?? lastDay) - lostOn(until);
    return { kind: 'match', until, days: daysBetween(lastDay, until), gain, ...NO_LINE };
  });
}

function clawbackWaits(departures: Departures, ending: Ending, until: PlainDate): readonly Wait[] {
  const { lastDay } = ending;
  const paidBy = clawedPayments(departures, ending).map(({ stream }) => stream);
  const owedOn = (date: PlainDate): bigint =>
    clawedPayments(departures, { ...ending, lastDay: date })
      .filter(({ stream }) => paidBy.includes(stream))
      .reduce((sum, { owed }) => sum + owed.minor, 0n);
  return looseningDays(departures, ending, until).map((date, i, days): Wait => {
    const gain = owedOn(days[i - 1] ?? lastDay) - owedOn(date);
    return { kind: 'clawback', until: date, days: daysBetween(lastDay, date), gain, ...NO_LINE };
  });
}
