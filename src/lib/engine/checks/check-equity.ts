import type { PlainDate } from '../calendar/plain-date.ts';
import { parseDecimal } from '../money/decimal-string.ts';
import { add, compare, isZero, ONE, subtract, ZERO } from '../money/ratio.ts';
import type { Grant, RefreshGrant, VestingStatement } from '#lib/document/types.ts';
import { initialHoldings, refreshHoldings, quantityOf, type Holding } from '../equity/holding.ts';
import { pricePathOf, type PricePath } from '../equity/price-path.ts';
import { cliffFault, hasMoreOccurrencesThanUnits, portionMissing } from '../equity/vesting/completeness.ts';
import type { OfferContext } from '../ledger/context.ts';
import type { DocumentPath } from '../ledger/working.ts';
import { error, warning, type Finding } from './finding.ts';

/** What stops or casts doubt on the equity of an offer. */
export function checkEquity(context: OfferContext): readonly Finding[] {
  const prices = pricePathOf(context);
  const firstOfEachPlan = refreshHoldings(context).filter(({ id }) => id.endsWith(':1'));
  return [...initialHoldings(context), ...firstOfEachPlan].flatMap((holding) => {
    const findings = [...checkSize(context, holding, prices), ...checkSchedule(holding)];
    const isComputable = findings.every(({ severity }) => severity === 'warning');
    return isComputable ? [...findings, ...checkDoubts(context, holding, prices)] : findings;
  });
}

function checkSize(
  { offer }: OfferContext,
  { terms, path }: Holding,
  prices: PricePath | undefined,
): readonly Finding[] {
  if (terms.size.kind === 'cash' || (prices && !isZero(prices.today))) return [];
  const { stock } = offer;
  if (prices && terms.size.kind === 'value' && terms.size.conversion.price === undefined) {
    return [error([...path, 'size', 'conversion', 'price'], { kind: 'no-conversion-price' })];
  }
  if (prices) return [];
  if (stock?.kind === 'private') {
    const field = stock.valuation === 'preferred-price' ? 'preferredPrice' : 'fairMarketValue';
    return [error(['stock', field], { kind: 'no-price-of-chosen-valuation', valuation: stock.valuation })];
  }
  return [error(['stock', 'price'], { kind: 'no-share-price' })];
}

function checkSchedule(holding: Holding): readonly Finding[] {
  const { terms, path } = holding;
  switch (terms.vesting.kind) {
    case 'statements':
      return checkStatements(holding, terms.vesting.statements, [...path, 'vesting', 'statements']);
    case 'dated':
      return checkDated(holding, terms.vesting.vests, [...path, 'vesting', 'vests']);
  }
}

function checkStatements(
  { terms, vestingStart }: Holding,
  statements: readonly VestingStatement[],
  path: DocumentPath,
): readonly Finding[] {
  if (statements.length === 0) return [error(path, { kind: 'empty-schedule' })];
  const findings: Finding[] = [];
  const missing = portionMissing(statements);
  if (!isZero(missing)) {
    findings.push(error(path, { kind: 'schedule-not-whole', sum: subtract(ONE, missing), missing }));
  }
  const known = new Set(eventsOf(terms).map(({ name }) => name));
  statements.forEach((statement, i) => {
    const fault = cliffFault(statement, vestingStart);
    if (fault === 'longer-than-statement') {
      findings.push(error([...path, i, 'cliff', 'length'], { kind: 'cliff-longer-than-schedule' }));
    }
    if (fault === 'nothing-after-it')
      findings.push(error([...path, i, 'cliff', 'portion'], { kind: 'nothing-after-cliff' }));
    if (statement.event && !known.has(statement.event.name)) {
      findings.push(warning([...path, i, 'event'], { kind: 'event-not-named', name: statement.event.name }));
    }
  });
  return findings;
}

function eventsOf(terms: Grant | RefreshGrant): NonNullable<Grant['events']> {
  return ('events' in terms ? terms.events : undefined) ?? [];
}

function checkDated(
  { terms, grantDate, vestingStart }: Holding,
  vests: readonly { date: PlainDate; shares: Parameters<typeof parseDecimal>[0] }[],
  path: DocumentPath,
): readonly Finding[] {
  if (vests.length === 0) return [error(path, { kind: 'empty-schedule' })];
  const sum = vests.map(({ shares }) => parseDecimal(shares)).reduce(add, ZERO);
  const granted = terms.size.kind === 'shares' ? parseDecimal(terms.size.shares) : undefined;
  const findings: Finding[] = [];
  if (granted && compare(sum, granted) !== 0)
    findings.push(error(path, { kind: 'vests-not-whole', sum, granted }));
  const statesGrantDate = 'grantDate' in terms && terms.grantDate !== undefined;
  const statesVestingStart = 'vestingStart' in terms && terms.vestingStart !== undefined;
  vests.forEach(({ date }, i) => {
    const at = [...path, i, 'date'];
    if (statesGrantDate && date < grantDate) {
      findings.push(error(at, { kind: 'vest-before-grant', vest: date, grant: grantDate }));
    } else if (statesVestingStart && date < vestingStart) {
      findings.push(error(at, { kind: 'vest-before-vesting-start', vest: date, start: vestingStart }));
    }
  });
  return findings;
}

/** Warnings about a grant that can be computed. */
function checkDoubts(
  context: OfferContext,
  holding: Holding,
  prices: PricePath | undefined,
): readonly Finding[] {
  const { terms, path, grantDate } = holding;
  const findings: Finding[] = [];
  const quantity = quantityOf(holding, prices, context.offer.currency);
  const isFractional = terms.allocation === 'FRACTIONAL' || terms.size.kind === 'cash';
  if (
    !isFractional &&
    terms.vesting.kind === 'statements' &&
    hasMoreOccurrencesThanUnits(terms.vesting.statements, quantity.units)
  ) {
    findings.push(
      warning([...path, 'size'], { kind: 'more-occurrences-than-shares', shares: quantity.units }),
    );
  }
  if (!isFractional && quantity.units.n % quantity.units.d !== 0n) {
    findings.push(warning([...path, 'size', 'shares'], { kind: 'part-shares', shares: quantity.units }));
  }
  if (prices && terms.award.kind === 'stock-options') {
    const strike = parseDecimal(terms.award.strike);
    if (compare(strike, prices.today) > 0) {
      findings.push(
        warning([...path, 'award', 'strike'], { kind: 'strike-above-price', strike, price: prices.today }),
      );
    }
  }
  if (
    'liquidityEvent' in terms &&
    terms.liquidityEvent?.date !== undefined &&
    terms.liquidityEvent.date < grantDate
  ) {
    const event = terms.liquidityEvent.date;
    findings.push(
      warning([...path, 'liquidityEvent', 'date'], { kind: 'event-before-grant', event, grant: grantDate }),
    );
  }
  return [...findings, ...checkEarlyVests(context, holding)];
}

/** A new job whose dated vests come before its first day, with no earlier commencement date to account for them. */
function checkEarlyVests(
  { offer, start }: OfferContext,
  { terms, path, vestingStart }: Holding,
): readonly Finding[] {
  if (offer.kind !== 'offer' || terms.vesting.kind !== 'dated' || vestingStart < start) return [];
  return terms.vesting.vests.flatMap(({ date }, i) =>
    date < start
      ? [warning([...path, 'vesting', 'vests', i, 'date'], { kind: 'vest-before-start', vest: date, start })]
      : [],
  );
}
