import type { Clawback, Offer } from '#lib/document/types.ts';
import type { Deadline } from '#lib/engine/negotiation/deadlines.ts';
import type { PlainDate } from '#lib/engine/calendar/plain-date.ts';
import { dateFigure } from './figures.ts';
import { passage, type Passage } from './passage.ts';

/** One thing to settle before going on. */
export interface CheckItem {
  readonly id: string;
  readonly text: Passage;
}

const item = (id: string, text: Passage): CheckItem => ({ id, text });

/** What to have settled before an offer is accepted: always the same ground, and what this offer's terms add to it. */
export function beforeAccepting(offer: Offer, deadlines: readonly Deadline[]): readonly CheckItem[] {
  const grants = offer.grants ?? [];
  const payments = [...(offer.signOn ?? []), ...(offer.relocation ?? [])];
  const others = deadlines.filter((other) => other.offer.id !== offer.id && other.daysLeft >= 0);
  return [
    item(
      'in-writing',
      passage`Everything you were told is in the letter: base, bonus, sign-on, grant, start, place of work, title and level. What is not in it does not count.`,
    ),
    item(
      'contingencies',
      passage`You know what the offer still depends on (background and reference checks, a medical or drug test, permission to work or a visa, a licence) and when each will be settled.`,
    ),
    ...(grants.length > 0
      ? [
          item(
            'grant-terms',
            passage`The letter gives the grant as a number of units or says how its value becomes one, which price counts on which date, when vesting begins, and that the board still has to approve it, if so.`,
          ),
        ]
      : []),
    ...(offer.stock?.kind === 'private'
      ? [
          item(
            'private-company',
            passage`You have asked for the number of fully diluted shares, the last 409A value and the preferred price, and how long options stay exercisable after the job ends.`,
          ),
        ]
      : []),
    ...(payments.length > 0
      ? [
          item(
            'clawback',
            passage`You have read when sign-on and relocation money is owed back${clawbackWords(payments.map(({ clawback }) => clawback))}, and whether before or after tax.`,
          ),
        ]
      : []),
    item(
      'covenants',
      passage`You have read what binds you afterwards: non-compete, non-solicitation, who owns what you invent, outside work. Earlier inventions of yours are listed.`,
    ),
    item(
      'benefits-begin',
      passage`You know from which day insurance, the retirement match and paid leave begin.`,
    ),
    ...others.map(({ offer: other, date }) =>
      item(
        `deadline-${other.id}`,
        passage`You have an answer for ${other.company}, which is due ${dateFigure(date, `${other.company}: reply due`)}: accept one offer before you decline the rest, and decline in writing.`,
      ),
    ),
  ];
}

function clawbackWords(clawbacks: readonly (Clawback | undefined)[]): string {
  if (clawbacks.every((clawback) => clawback === undefined)) return ' (nothing is entered: ask)';
  return clawbacks.some((clawback) => clawback?.trigger === 'any-end')
    ? ' (here also when they end the job)'
    : '';
}

/** What to have settled before the present job is given up; dates are those of the job's own terms. */
export function beforeResigning(
  offer: Offer,
  currentJob: Offer | undefined,
  nextDates: readonly { readonly what: string; readonly date: PlainDate }[],
): readonly CheckItem[] {
  return [
    item(
      'signed',
      passage`You hold the letter of ${offer.company} signed by both sides, and every condition in it is met.`,
    ),
    item(
      'notice',
      passage`You know your notice period and how your last day fits the first day of the new job.`,
    ),
    ...nextDates.map(({ what, date }, i) =>
      item(
        `date-${i + 1}`,
        passage`Your last day is chosen with ${what} on ${dateFigure(date, what)} in mind.`,
      ),
    ),
    ...((currentJob?.signOn ?? []).some(({ clawback }) => clawback)
      ? [item('owed-back', passage`You know what of your sign-on is owed back on that day.`)]
      : []),
    ...((currentJob?.grants ?? []).some(({ award }) => award.kind === 'stock-options')
      ? [
          item(
            'options',
            passage`You know until when vested options can be exercised after you leave, what that costs and what tax may follow.`,
          ),
        ]
      : []),
    item('insurance', passage`There is no day without health insurance between the two jobs.`),
    item(
      'non-compete',
      passage`Nothing you signed in your present job (non-compete, non-solicitation, repayment of training) stands in the way.`,
    ),
    item(
      'papers',
      passage`You have copies of what is yours: grant agreements, pay slips, vesting statements. Nothing that belongs to the employer.`,
    ),
  ];
}
