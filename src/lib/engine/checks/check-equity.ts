import type { PlainDate } from '../calendar/plain-date.ts';
import { parseDecimal } from '../money/decimal-string.ts';
import { add, compare, isZero, ONE, subtract, ZERO, type Ratio } from '../money/ratio.ts';
import type { Grant, RefreshGrant, VestingStatement } from '#lib/document/types.ts';
import { initialHoldings, refreshHoldings, quantityOf, type Holding } from '../equity/holding.ts';
import { conversionPrice } from '../equity/conversion-price.ts';
import { priceField, pricePathOf, type PricePath } from '../equity/price-path.ts';
import { cliffFault, hasMoreOccurrencesThanUnits, portionMissing } from '../equity/vesting/completeness.ts';
import type { OfferContext } from '../ledger/context.ts';
import type { DocumentPath } from '../ledger/working.ts';
import { checkAward } from './check-award.ts';
import { checkStock } from './check-stock.ts';
import { error, warning, type Finding } from './finding.ts';

/** What stops or casts doubt on the equity of an offer. */
export function checkEquity(context: OfferContext): readonly Finding[] {
  const prices = pricePathOf(context);
  const stock = checkStock(context);
  const isPriced = stock.every(({ severity }) => severity === 'warning');
  return [
    ...stock,
    ...grantsToCheck(context).flatMap((holdings) => checkGrant(context, holdings, prices, isPriced)),
  ];
}

/** The initial grants, and the grants of each refresh plan together: they share one place in the document. */
function grantsToCheck(context: OfferContext): readonly (readonly Holding[])[] {
  const plans = new Map<string, Holding[]>();
  for (const holding of [...initialHoldings(context), ...refreshHoldings(context)]) {
    const place = holding.path.join('.');
    const known = plans.get(place);
    if (known) known.push(holding);
    else plans.set(place, [holding]);
  }
  return [...plans.values()];
}

/** What is found of the grants of one place, each finding once: that of the first grant it holds for. */
function checkGrant(
  context: OfferContext,
  holdings: readonly Holding[],
  prices: PricePath | undefined,
  isPriced: boolean,
): readonly Finding[] {
  const [first] = holdings;
  if (!first) return [];
  const sizes = isPriced
    ? holdings.flatMap((holding) => checkSize(context, holding, prices)).slice(0, 1)
    : [];
  const findings = [...sizes, ...checkSchedule(first)];
  const isComputable = isPriced && findings.every(({ severity }) => severity === 'warning');
  if (!isComputable) return findings;
  const later = holdings.slice(1).flatMap((holding) => checkDoubts(context, holding, prices));
  return [...findings, ...onePerPlace([...checkDoubts(context, first, prices), ...later])];
}

/** The first finding of each kind at each place. */
function onePerPlace(findings: readonly Finding[]): readonly Finding[] {
  const keyOf = ({ path, problem }: Finding): string => `${path.join('.')} ${problem.kind}`;
  const keys = findings.map(keyOf);
  return findings.filter((finding, i) => keys.indexOf(keyOf(finding)) === i);
}

function checkSize(
  { offer: { stock } }: OfferContext,
  { terms: { size }, path, grantDate }: Holding,
  prices: PricePath | undefined,
): readonly Finding[] {
  if (size.kind === 'cash') return [];
  if (prices) {
    if (size.kind === 'shares' || conversionPrice(size.conversion, grantDate, prices, path)) return [];
    return [error([...path, 'size', 'conversion', 'price'], { kind: 'no-conversion-price' })];
  }
  if (stock?.kind === 'private' && stock.valuation !== 'exit') {
    const { valuation } = stock;
    return [error(['stock', priceField(valuation)], { kind: 'no-price-of-chosen-valuation', valuation })];
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

/** What the vests of a grant have to add up to; a value in shares is known only once it is converted. */
function grantedUnits(size: Grant['size']): Ratio | undefined {
  switch (size.kind) {
    case 'shares':
      return parseDecimal(size.shares);
    case 'cash':
      return parseDecimal(size.value);
    case 'value':
      return undefined;
  }
}

function checkDated(
  { terms, grantDate, vestingStart }: Holding,
  vests: readonly { date: PlainDate; shares: Parameters<typeof parseDecimal>[0] }[],
  path: DocumentPath,
): readonly Finding[] {
  if (vests.length === 0) return [error(path, { kind: 'empty-schedule' })];
  const sum = vests.map(({ shares }) => parseDecimal(shares)).reduce(add, ZERO);
  const granted = grantedUnits(terms.size);
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
  findings.push(...checkAward(context, holding, prices, quantity));
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
  return [...findings, ...checkEvents(holding), ...checkEarlyVests(context, holding)];
}

/** Named events before the grant: what they hold or start lands on the grant date. */
function checkEvents({ terms, path, grantDate: grant }: Holding): readonly Finding[] {
  return eventsOf(terms).flatMap(({ name, date: event }, i) =>
    event < grant
      ? [
          warning([...path, 'events', i, 'date'], {
            kind: 'event-before-grant',
            event,
            grant,
            of: { kind: 'named', name },
          }),
        ]
      : [],
  );
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
