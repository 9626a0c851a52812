import type { Instalment, Offer } from '#lib/document/types.ts';
import { parseDecimal } from '../money/decimal-string.ts';
import { inMinorUnits, post, type Money } from '../money/money.ts';
import { multiply } from '../money/ratio.ts';
import { conversionDifference, otherRoundings } from '../equity/conversion-difference.ts';
import { initialHoldings } from '../equity/holding.ts';
import { checkOffer } from '../checks/check-offer.ts';
import { assumptionsOf, type Assumptions } from '../ledger/assumptions.ts';
import { convertExactly } from '../ledger/conversion.ts';
import type { Ledger, Stream } from '../ledger/ledger.ts';
import type { DocumentPath } from '../ledger/working.ts';
import { ledgerOf } from '../ledger-of.ts';
import { readings } from '../readings/readings.ts';
import type { OfferDocument } from '#lib/document/types.ts';

/** What an offer can leave unsaid, in the order in which it is asked where no money tells it apart. */
export const MISSING_TERMS = [
  'base',
  'start',
  'vesting',
  'clawback',
  'refresh-grants',
  'refresh-not-in-writing',
  'conversion-rule',
  'bonus',
  'first-bonus',
  'bonus-not-guaranteed',
  'fully-diluted-shares',
  'liquidation-preference',
  'exercise-window',
  'retirement-match',
  'premiums',
  'leave-days',
  'sign-on',
  'relocation',
  'severance',
  'acceleration',
  'reply-deadline',
] as const;

/** Something that an offer does not say. */
export type MissingTermName = (typeof MISSING_TERMS)[number];

/** What the money at stake is. */
export type StakeBasis =
  /** The payment that might be owed back. */
  | 'payment'
  /** The whole grant. */
  | 'grant'
  /** By how much initial grants fall in the year after they have vested, without refresh grants. */
  | 'drop-after-vesting'
  /** What refresh grants that nobody has promised in writing add over the horizon. */
  | 'unwritten-refresh'
  /** The most that two usual rules of conversion differ by, at today's price. */
  | 'between-rules'
  /** The first bonus, which may be prorated or left out. */
  | 'first-bonus'
  /** What vests over the horizon and would have to be exercised soon after leaving. */
  | 'options-over-horizon'
  /** Equity over the horizon that cannot be sold, before any discount. */
  | 'illiquid-face';

/** The money that hangs on a missing term; or that it cannot be told. */
export type Stake =
  | { readonly kind: 'amount'; readonly amount: Money; readonly basis: StakeBasis }
  | { readonly kind: 'not-quantifiable' };

/** Something the offer does not say, where it would stand, and what hangs on it. */
export interface MissingTerm {
  readonly term: MissingTermName;
  readonly path: DocumentPath;
  /** What the line is called, where it has a name of its own. */
  readonly label: string | undefined;
  readonly stake: Stake;
}

/**
 * What an offer does not say, most money first; what cannot be told in money comes last. "Not stated" is not "none": a
 * list that is there and empty, or an amount of "0", is an answer and is not asked about again. Amounts are of the
 * ledger where there is one, in the reporting currency; an offer with errors still has its questions.
 * Source: docs/method.md, 5, Missing terms.
 */
export function missingTerms(document: OfferDocument, offer: Offer): readonly MissingTerm[] {
  const assumptions = assumptionsOf(document);
  const { ledger } = checkOffer(offer, assumptions);
  const found = [
    ...ofPay(offer, assumptions, ledger),
    ...ofEquity(offer, assumptions, ledger),
    ...ofTheRest(offer),
  ];
  const place = ({ term }: MissingTerm): number => MISSING_TERMS.indexOf(term);
  const size = ({ stake }: MissingTerm): bigint => (stake.kind === 'amount' ? stake.amount.minor : -1n);
  return [...found].sort((a, b) => {
    const [first, second] = [size(a), size(b)];
    return first > second ? -1 : first < second ? 1 : place(a) - place(b);
  });
}

const unquantified = (term: MissingTermName, path: DocumentPath, label?: string): MissingTerm => ({
  term,
  path,
  label,
  stake: { kind: 'not-quantifiable' },
});

/** A missing term with its stake; one that hangs on nothing is no question. */
function withStake(
  term: MissingTermName,
  path: DocumentPath,
  label: string | undefined,
  amount: Money | undefined,
  basis: StakeBasis,
): readonly MissingTerm[] {
  if (!amount) return [unquantified(term, path, label)];
  return amount.minor <= 0n ? [] : [{ term, path, label, stake: { kind: 'amount', amount, basis } }];
}

/** A sum of posted entries in the reporting currency. */
function sumOf(streams: readonly Stream[], assumptions: Assumptions): Money {
  const minor = streams.reduce(
    (sum, { postings }) => postings.reported.reduce((inner, amount) => inner + amount, sum),
    0n,
  );
  return { minor, currency: assumptions.reportingCurrency };
}

function ofPay(offer: Offer, assumptions: Assumptions, ledger: Ledger | undefined): readonly MissingTerm[] {
  const isNew = offer.kind === 'offer';
  return [
    ...(offer.base ? [] : [unquantified('base', ['base'])]),
    ...(offer.start === undefined ? [unquantified('start', ['start'])] : []),
    ...(isNew && !offer.signOn ? [unquantified('sign-on', ['signOn'])] : []),
    ...(isNew && !offer.relocation && offer.arrangement !== 'remote'
      ? [unquantified('relocation', ['relocation'])]
      : []),
    ...clawbacks(offer, 'signOn', assumptions, ledger),
    ...clawbacks(offer, 'relocation', assumptions, ledger),
    ...bonuses(offer, assumptions, ledger),
  ];
}

function clawbacks(
  offer: Offer,
  field: 'signOn' | 'relocation',
  assumptions: Assumptions,
  ledger: Ledger | undefined,
): readonly MissingTerm[] {
  return (offer[field] ?? []).flatMap((line: Instalment, i) => {
    if (line.clawback) return [];
    const path: DocumentPath = [field, i];
    const streams = ledger?.streams.filter((stream) => stream.path[0] === field && stream.path[1] === i);
    const amount = streams && sumOf(streams, assumptions);
    return withStake('clawback', [...path, 'clawback'], line.label, amount, 'payment');
  });
}

function bonuses({ bonuses: plans, kind }: Offer, assumptions: Assumptions, ledger: Ledger | undefined) {
  if (!plans) return [unquantified('bonus', ['bonuses'])];
  if (kind === 'current-job') return [];
  return plans.flatMap((plan, i): readonly MissingTerm[] => {
    const path: DocumentPath = ['bonuses', i];
    const stream = ledger?.streams.find((one) => one.path[0] === 'bonuses' && one.path[1] === i);
    const first = stream && {
      minor: stream.postings.reported[0] ?? 0n,
      currency: assumptions.reportingCurrency,
    };
    if (plan.guarantees?.some(({ year }) => year === 1)) return [];
    // Measured by the employer's own year, the first is prorated, or paid only to who joined in time.
    if (plan.cycle.kind === 'performance-year' && !plan.cycle.hireBy)
      return withStake('first-bonus', [...path, 'cycle', 'hireBy'], plan.label, first, 'first-bonus');
    if (plan.guarantees) return [];
    return withStake('bonus-not-guaranteed', [...path, 'guarantees'], plan.label, first, 'first-bonus');
  });
}

function ofEquity(
  offer: Offer,
  assumptions: Assumptions,
  ledger: Ledger | undefined,
): readonly MissingTerm[] {
  const grants = offer.grants ?? [];
  const isPrivate = offer.stock?.kind === 'private';
  return [
    ...grants.flatMap((grant, i) => ofGrant(offer, i, assumptions, ledger)),
    ...refreshTerms(offer, assumptions, ledger),
    ...(isPrivate && grants.length > 0 ? ofPrivate(offer, assumptions, ledger) : []),
    ...(grants.length > 0 && offer.negotiation?.inWords?.acceleration === undefined
      ? [unquantified('acceleration', ['negotiation', 'inWords', 'acceleration'])]
      : []),
  ];
}

function ofGrant(
  offer: Offer,
  i: number,
  assumptions: Assumptions,
  ledger: Ledger | undefined,
): readonly MissingTerm[] {
  const grant = offer.grants?.[i];
  if (!grant) return [];
  const path: DocumentPath = ['grants', i];
  const found: MissingTerm[] = [];
  const { vesting, size, award, label } = grant;
  const rows = vesting.kind === 'dated' ? vesting.vests : vesting.statements;
  if (rows.length === 0)
    found.push(
      ...withStake('vesting', [...path, 'vesting'], label, statedSize(offer, i, assumptions), 'grant'),
    );
  if (size.kind === 'value' && size.conversion.price === undefined && !size.conversion.priceOf)
    found.push(
      ...withStake(
        'conversion-rule',
        [...path, 'size', 'conversion'],
        label,
        betweenRules(ledger, i, assumptions),
        'between-rules',
      ),
    );
  if (award.kind === 'stock-options' && award.exerciseWindowMonths === undefined)
    found.push(
      ...withStake(
        'exercise-window',
        [...path, 'award', 'exerciseWindowMonths'],
        label,
        ledger && faceOf(ledger, i, assumptions),
        'options-over-horizon',
      ),
    );
  return found;
}

/** What a grant is stated to be: its value, or its shares at the price that is stated. */
function statedSize(
  { grants, stock, currency }: Offer,
  i: number,
  assumptions: Assumptions,
): Money | undefined {
  const size = grants?.[i]?.size;
  const price = stock?.kind === 'public' ? stock.price : (stock?.fairMarketValue ?? stock?.preferredPrice);
  const of = size?.kind === 'cash' ? currency : (stock?.currency ?? currency);
  const isRated =
    of === assumptions.reportingCurrency || assumptions.exchangeRates.some((rate) => rate.currency === of);
  const date = assumptions.comparisonStart;
  if (!size || !isRated || (date === undefined && of !== assumptions.reportingCurrency)) return undefined;
  const amount =
    size.kind === 'shares'
      ? price && multiply(parseDecimal(size.shares), parseDecimal(price))
      : parseDecimal(size.value);
  if (!amount) return undefined;
  const minor = inMinorUnits(amount, of);
  const reported = date === undefined ? minor : convertExactly(assumptions, of, minor, date);
  return { minor: post(reported), currency: assumptions.reportingCurrency };
}

/** The most that rounding, or the price of the day of the offer instead of the day of the grant, changes. */
function betweenRules(ledger: Ledger | undefined, i: number, assumptions: Assumptions): Money | undefined {
  const { context } = ledger ?? {};
  const holding = context && initialHoldings(context)[i];
  if (!ledger || !context || !holding) return undefined;
  const { offerDate, stock } = context.offer;
  const days = [offerDate, stock?.asOf].flatMap((date) => date ?? []);
  const difference = conversionDifference(context, holding, (own) => [
    ...otherRoundings(own),
    ...days.map((date) => ({ ...own, priceOf: { kind: 'date' as const, date } })),
  ]);
  if (!difference) return undefined;
  const worths = [difference.own, ...difference.others].map(({ worth }) => worth.minor);
  const [least, most] = [worths.reduce((a, b) => (a < b ? a : b)), worths.reduce((a, b) => (a > b ? a : b))];
  const exact = { n: most - least, d: 1n };
  return {
    minor: post(convertExactly(assumptions, difference.own.worth.currency, exact, context.origin)),
    currency: assumptions.reportingCurrency,
  };
}

/** What a grant vests over the horizon, undiscounted where it cannot be sold. */
function faceOf({ streams, context }: Ledger, i: number, assumptions: Assumptions): Money {
  const lines = streams.filter(({ path }) => path[0] === 'grants' && path[1] === i);
  let minor = 0n;
  for (const { postings } of lines)
    postings.months.forEach((month, k) => {
      if (month >= 1 && month <= context.grid.months)
        minor += postings.vests[k]?.illiquid?.face ?? postings.reported[k] ?? 0n;
    });
  return { minor, currency: assumptions.reportingCurrency };
}

/** Refresh grants: not spoken of, or spoken of and not written. */
function refreshTerms(
  offer: Offer,
  assumptions: Assumptions,
  ledger: Ledger | undefined,
): readonly MissingTerm[] {
  const money = (minor: bigint): Money => ({ minor, currency: assumptions.reportingCurrency });
  if (!offer.refreshGrants) {
    if ((offer.grants ?? []).length === 0) return [];
    const drop = ledger && deepestDrop(ledger);
    return withStake(
      'refresh-grants',
      ['refreshGrants'],
      undefined,
      drop === undefined ? undefined : money(drop),
      'drop-after-vesting',
    );
  }
  return offer.refreshGrants.flatMap((plan, i) => {
    if (plan.evidence === 'written') return [];
    const lines = ledger?.streams.filter(({ path }) => path[0] === 'refreshGrants' && path[1] === i);
    const months = ledger?.context.grid.months ?? 0;
    let minor = 0n;
    for (const { postings } of lines ?? [])
      postings.months.forEach((month, k) => {
        if (month >= 1 && month <= months) minor += postings.reported[k] ?? 0n;
      });
    const path: DocumentPath = ['refreshGrants', i, 'evidence'];
    return withStake('refresh-not-in-writing', path, plan.label, lines && money(minor), 'unwritten-refresh');
  });
}

/** The longest horizon there is, in years (docs/method.md, 2). */
const LONGEST = 10;

/** The largest fall of initial grants from one year to the next over ten years: the year after they have vested. */
function deepestDrop({ offer, assumptions }: Ledger): bigint {
  const ledger = ledgerOf(offer, { ...assumptions, horizonYears: LONGEST });
  const years = readings(ledger, { by: 'employment-year' }).columns.map(({ sums }) => {
    const counted = sums.byComponent['initial-grants'];
    return counted === 0n ? sums.illiquid.face : counted;
  });
  return years
    .map((amount, i) => (years[i - 1] ?? amount) - amount)
    .reduce((most, drop) => (drop > most ? drop : most), 0n);
}

/** A private company: of how many shares these are some, and what is paid before them. */
function ofPrivate(
  offer: Offer,
  assumptions: Assumptions,
  ledger: Ledger | undefined,
): readonly MissingTerm[] {
  const { stock } = offer;
  if (stock?.kind !== 'private') return [];
  const face = ledger && {
    minor: (offer.grants ?? []).reduce((sum, _, i) => sum + faceOf(ledger, i, assumptions).minor, 0n),
    currency: assumptions.reportingCurrency,
  };
  return [
    ...(stock.fullyDilutedShares === undefined
      ? withStake('fully-diluted-shares', ['stock', 'fullyDilutedShares'], undefined, face, 'illiquid-face')
      : []),
    ...(stock.liquidationPreference === undefined
      ? [unquantified('liquidation-preference', ['stock', 'liquidationPreference'])]
      : []),
  ];
}

function ofTheRest(offer: Offer): readonly MissingTerm[] {
  const has = (kind: NonNullable<Offer['benefits']>[number]['kind']): boolean =>
    offer.benefits?.some((line) => line.kind === kind) ?? false;
  const saysNone = offer.benefits?.length === 0;
  const plan = offer.benefits?.findIndex((line) => line.kind === 'retirement-plan' && !line.match) ?? -1;
  const hasRetirementAmount = offer.benefits?.some(
    (line) => line.kind === 'amount' && line.category === 'retirement',
  );
  const found: MissingTerm[] = [];
  if (plan >= 0) found.push(unquantified('retirement-match', ['benefits', plan, 'match']));
  else if (!saysNone && !has('retirement-plan') && !hasRetirementAmount)
    found.push(unquantified('retirement-match', ['benefits']));
  if (!saysNone && !has('premium')) found.push(unquantified('premiums', ['benefits']));
  if (!saysNone && !has('leave')) found.push(unquantified('leave-days', ['benefits']));
  if (offer.kind === 'offer') {
    if (offer.negotiation?.inWords?.severance === undefined)
      found.push(unquantified('severance', ['negotiation', 'inWords', 'severance']));
    if (offer.replyDeadline === undefined) found.push(unquantified('reply-deadline', ['replyDeadline']));
  }
  return found;
}
