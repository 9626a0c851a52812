import type { PlainDate } from '../calendar/plain-date.ts';
import { minorUnits, post } from '../money/money.ts';
import { multiply, ONE, subtract, whole, ZERO, type Ratio } from '../money/ratio.ts';
import { vestedPortion, type MatchVesting } from '../benefits/retirement/match-vesting.ts';
import { convertExactly } from '../ledger/conversion.ts';
import type { Entry } from '../ledger/ledger.ts';
import { differenceOf, input, moneyTerm, oneTerm, postedTerm, productOf, sumOf } from '../ledger/terms.ts';
import type { Departures } from './departures.ts';
import { entriesKept, sumKept, type KeptLine } from './kept-lines.ts';
import type { LeavingAmount } from './leaving-amount.ts';

/** The match of one plan as it stands on the last day. */
export interface LeftMatch {
  readonly line: KeptLine;
  /** The share that is the employee's to keep. */
  readonly portion: Ratio;
  /** All of it that the comparison holds, in reported minor units. */
  readonly paid: bigint;
  /** What of that stays. */
  readonly kept: bigint;
  /** What is lost: of that, and of the balance that was on the account before. */
  readonly unvested: LeavingAmount;
}

/** The matches of an offer's plans, of which leaving may lose a part (docs/method.md, 4, Match vesting). */
export function leftMatches(
  departures: Departures,
  lines: readonly KeptLine[],
  lastDay: PlainDate,
): readonly LeftMatch[] {
  const { offer, context } = departures.ledger;
  let balanceIsOpen = true;
  return (offer.benefits ?? []).flatMap((benefit): readonly LeftMatch[] => {
    if (benefit.kind !== 'retirement-plan' || !benefit.match) return [];
    const line = lines.find(({ stream }) => stream.id === `benefit:${benefit.id}:match`);
    if (!line) return [];
    const portion = vestedPortion(benefit.match.vesting, context.start, lastDay);
    const before = balanceIsOpen ? balanceOf(departures, lastDay) : ZERO;
    balanceIsOpen = false;
    return [leftMatch(departures, line, portion, before)];
  });
}

/** The match that was on the account before, in exact reported minor units: history, but lost with the rest. */
function balanceOf({ ledger: { offer, assumptions }, base }: Departures, lastDay: PlainDate): Ratio {
  const balance = offer.leaving?.matchBalance;
  if (balance === undefined) return ZERO;
  const currency = base?.currency ?? offer.currency;
  return convertExactly(assumptions, currency, minorUnits(balance, currency), lastDay);
}

function leftMatch({ ledger }: Departures, line: KeptLine, portion: Ratio, before: Ratio): LeftMatch {
  const currency = ledger.assumptions.reportingCurrency;
  const paid = sumKept(line);
  const kept = post(multiply(whole(paid), portion));
  const lostBefore = post(multiply(before, subtract(ONE, portion)));
  return {
    line,
    portion,
    paid,
    kept,
    unvested: {
      minor: paid - kept + lostBefore,
      working: () => {
        const share = input('match-vested', portion, 'portion');
        const all = moneyTerm('match-so-far', whole(paid), currency);
        const balance = moneyTerm('match-balance', before, currency, ['leaving', 'matchBalance']);
        const own = differenceOf(all, postedTerm(productOf(all, share), currency));
        const term =
          before.n === 0n
            ? own
            : sumOf(own, postedTerm(productOf(balance, differenceOf(oneTerm, share)), currency));
        return { rule: 'leaving.unvested-match', term, entries: entriesKept(line), notes: [] };
      },
    },
  };
}

/** The months of service with which another step of some match vests. */
export function matchSteps({ ledger: { offer } }: Departures): readonly number[] {
  const months = (vesting: MatchVesting): readonly number[] => {
    switch (vesting.kind) {
      case 'immediate':
        return [];
      case 'cliff':
        return [vesting.months];
      case 'graded':
        return vesting.steps.map((step) => step.months);
    }
  };
  return (offer.benefits ?? []).flatMap((benefit) =>
    benefit.kind === 'retirement-plan' && benefit.match ? months(benefit.match.vesting) : [],
  );
}

/** The entries of some matches. */
export const entriesOfMatches = (matches: readonly LeftMatch[]): readonly Entry[] =>
  matches.flatMap(({ line }) => entriesKept(line));
