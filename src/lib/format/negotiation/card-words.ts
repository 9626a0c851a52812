import type {
  Claim,
  ClauseMend,
  EvidenceCard,
  MakeWholePart,
} from '#lib/engine/negotiation/evidence/card.ts';
import type { Money } from '#lib/engine/money/money.ts';
import type { Offer } from '#lib/document/types.ts';
import { SUBTOTAL_WORDS } from '../component-words.ts';
import { dateText } from '../date-text.ts';
import { pathText } from '../path-words.ts';
import { percentText } from '../percent.ts';
import { yearsText } from '../period-text.ts';
import { COMPUTED, dateFigure, moneyFigure, STATED } from './figures.ts';
import { bandPosition, costOfPlace } from './market-card-words.ts';
import { joined, passage, type Figure, type Passage } from './passage.ts';
import { SEEN_AS_WORDS } from './seen-as-words.ts';
import { weaknessText } from './weakness-words.ts';

/** A card as it is shown: claim, number, source, date, how it will be seen, what weakens it, how to say it. */
export interface CardWords {
  readonly claim: string;
  readonly number: Figure;
  readonly source: string;
  readonly date: string | undefined;
  readonly seenAs: string;
  readonly weaknesses: readonly string[];
  /** What can be said of it to the employer, as one sentence. */
  readonly said: Passage;
}

/** Whom the words are about, and how the person wants other employers named. */
export interface CardSurroundings {
  readonly offer: Offer;
  /** Names of offers by identifier, as the comparison shows them. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether other companies are named to the employer; "another company" otherwise. */
  readonly namesRivals: boolean;
}

/** An evidence card in words. */
export function cardWords(card: EvidenceCard, around: CardSurroundings): CardWords {
  return {
    ...claimWords(card, around),
    seenAs: SEEN_AS_WORDS[card.seenAs].label,
    weaknesses: card.weaknesses.map(weaknessText),
  };
}

/** What a claim says, without how it will be seen. */
export type ClaimWords = Omit<CardWords, 'seenAs' | 'weaknesses'>;

function claimWords({ claim }: EvidenceCard, around: CardSurroundings): ClaimWords {
  switch (claim.kind) {
    case 'competing-offer':
      return competingOffer(claim, around);
    case 'weak-term':
      return weakTerm(claim, around);
    case 'implied-growth':
      return impliedGrowth(claim, around);
    case 'make-whole':
      return madeWhole(claim);
    case 'band-position':
      return bandPosition(claim);
    case 'cost-of-place':
      return costOfPlace(claim);
  }
}

function competingOffer(
  claim: Extract<Claim, { kind: 'competing-offer' }>,
  { names, namesRivals, offer }: CardSurroundings,
): ClaimWords {
  const name = names.get(claim.rivalId) ?? '';
  const what = SUBTOTAL_WORDS[claim.definition].label.toLowerCase();
  const over = yearsText(claim.years);
  const { minor, currency } = claim.ahead;
  const difference = moneyFigure(
    { minor: minor < 0n ? -minor : minor, currency },
    `${name} against ${names.get(offer.id) ?? ''}, ${what} over ${over}`,
    COMPUTED,
  );
  const theirs = totalFigure(claim.rivalId, claim, claim.theirs, `${name}, ${what} over ${over}`);
  const ours = totalFigure(offer.id, claim, claim.ours, `This offer, ${what} over ${over}`);
  const moreOrLess = claim.ahead.minor >= 0n ? 'more' : 'less';
  const horizon: Figure = { text: over, means: 'the horizon', source: STATED };
  const who = claim.isCurrentJob ? 'My present job' : namesRivals ? name : 'Another company';
  return {
    claim:
      minor === 0n
        ? `${name} pays the same over ${over}`
        : `${name} pays ${difference.text} ${moreOrLess} over ${over}`,
    number: difference,
    source: `What you entered for both, ${what}, each from its own start, before tax`,
    date: claim.replyDeadline === undefined ? undefined : `reply due ${dateText(claim.replyDeadline)}`,
    said: passage`${who} ${claim.isCurrentJob ? 'pays' : 'offers'} ${theirs} in ${what} over ${horizon}; on the same definition this offer comes to ${ours}.`,
  };
}

function totalFigure(
  offerId: string,
  { definition }: Extract<Claim, { kind: 'competing-offer' }>,
  amount: Money,
  means: string,
): Figure {
  const subject = { kind: 'line', line: definition, place: 'horizon' } as const;
  return moneyFigure(amount, means, { kind: 'ledger', offerId, subject });
}

function weakTerm(claim: Extract<Claim, { kind: 'weak-term' }>, { offer }: CardSurroundings): ClaimWords {
  const place = pathText(claim.path, offer);
  const amount = moneyFigure(claim.amount, `${place}: at stake`, COMPUTED);
  const until = claim.until === undefined ? undefined : dateFigure(claim.until, `${place}: until`);
  const common = { number: amount, source: `Their own terms: ${place}`, date: undefined };
  switch (claim.term) {
    case 'cliff':
      return {
        ...common,
        claim: `${amount.text} of equity is lost if the job ends before ${until?.text ?? 'the first vest'}`,
        said: passage`The first vest of the grant, ${amount}, is on ${until}: if the job ended the day before, all of it would be lost. I would ask that it vests by the quarter from the start.`,
      };
    case 'clawback':
      return {
        ...common,
        claim: `${amount.text} can be asked back${until ? ` until ${until.text}` : ''}`,
        said: passage`The clause${claim.label === undefined ? '' : ` on “${claim.label}”`} lets ${amount} be asked back${until ? passage` until ${until}` : ''}.${mendsText(claim.mends)}`,
      };
    case 'refresh-not-in-writing':
      return {
        ...common,
        claim: `${amount.text} of refresh grants is not in writing`,
        said: passage`Refresh grants were mentioned that would come to ${amount} over the years I compare; the letter does not have them. Please put them into it.`,
      };
    case 'illiquid-equity':
      return {
        ...common,
        claim: `${amount.text} of the equity cannot be sold`,
        said: passage`At its face value ${amount} of what vests cannot be sold until there is a sale or a listing, so I cannot count it as pay. I would ask for more of the offer in cash.`,
      };
  }
}

const MEND_WORDS: Readonly<Record<ClauseMend, string>> = {
  'shrinks-by-month': 'shrinks month by month',
  'ends-after-a-year': 'ends after a year',
  'not-when-they-end-it': 'does not apply when the company ends the job',
};

/** What is asked of a clause: only what it does not grant already. */
function mendsText(mends: readonly ClauseMend[]): string {
  const words = mends.map((mend) => MEND_WORDS[mend]);
  const listed =
    words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}` : words.join('');
  return listed === '' ? '' : ` I would ask that it ${listed}.`;
}

function impliedGrowth(
  { label, path, quoted, computed, growth }: Extract<Claim, { kind: 'implied-growth' }>,
  { offer }: CardSurroundings,
): ClaimWords {
  const place = label ?? pathText(path, offer);
  const said = moneyFigure(quoted, `${place}: as quoted`, STATED);
  const worth = moneyFigure(computed, `${place}: at today's price`, COMPUTED);
  const rate: Figure | undefined = growth && {
    text: `${percentText(growth)} a year`,
    means: `${place}: growth that the quote takes for granted`,
    source: COMPUTED,
  };
  return {
    claim: rate
      ? `The quoted ${said.text} takes ${rate.text} of growth for granted`
      : `The quoted ${said.text} does not come out at any growth within reach`,
    number: rate ?? worth,
    source: 'The value they quoted, against the shares at the price you entered',
    date: undefined,
    said: rate
      ? passage`The grant was quoted at ${said}. At today's price it comes to ${worth}: the quote needs the price to grow ${rate}.`
      : passage`The grant was quoted at ${said}. At today's price it comes to ${worth}.`,
  };
}

const GIVEN_UP: Readonly<Record<MakeWholePart, string>> = {
  unvested: 'unvested equity',
  'earned-bonus': 'bonus earned and not paid yet',
  'unvested-match': 'retirement match not vested',
  'owed-back': 'sign-on or relocation money owed back',
};

function madeWhole({ lastDay, sum, parts }: Extract<Claim, { kind: 'make-whole' }>): ClaimWords {
  const day = dateFigure(lastDay, 'Last day at the present job');
  const total = moneyFigure(sum, 'Given up by leaving', COMPUTED);
  const named = parts.map(
    ({ part, amount }) =>
      passage`${moneyFigure(amount, `Given up: ${GIVEN_UP[part]}`, COMPUTED)} of ${GIVEN_UP[part]}`,
  );
  return {
    claim: `Leaving your present job on ${day.text} gives up ${total.text}`,
    number: total,
    source: 'The terms of your present job, as you entered them',
    date: day.text,
    said:
      parts.length > 1
        ? passage`By leaving my present job on ${day} I give up ${total}: ${joined(named, ', ')}.`
        : passage`By leaving my present job on ${day} I give up ${joined(named, ', ')}.`,
  };
}
