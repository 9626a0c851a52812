import type { PlainDate } from '../calendar/plain-date.ts';
import { minorDigits, type Currency } from '../money/currency.ts';
import { parseDecimal, parseRatio, powerOfTen } from '../money/decimal-string.ts';
import { post } from '../money/money.ts';
import { max, multiply, ONE, subtract, ZERO, type Ratio } from '../money/ratio.ts';
import type { Award } from '#lib/document/types.ts';
import { employedOn, monthIn, type OfferContext } from '../ledger/context.ts';
import { converter } from '../ledger/conversion.ts';
import type { Stream } from '../ledger/ledger.ts';
import { openStream, splitParts, type PostedPart, type StreamBuilder } from '../ledger/stream.ts';
import {
  differenceOf,
  input,
  largerOf,
  moneyTerm,
  named,
  oneTerm,
  postedTerm,
  productOf,
} from '../ledger/terms.ts';
import type { DocumentPath, Note, Term, Working } from '../ledger/working.ts';
import {
  deliveryDate,
  initialHoldings,
  quantityOf,
  refreshHoldings,
  type Holding,
  type Quantity,
} from './holding.ts';
import { pricePathOf, type PricePath } from './price-path.ts';
import { vestsOf, type Vest } from './vesting/schedule.ts';

/** Equity: every grant's vests, dated and valued (docs/method.md, 4, Equity grant). */
export function equityStreams(context: OfferContext): readonly Stream[] {
  const prices = pricePathOf(context);
  return [...initialHoldings(context), ...refreshHoldings(context)].map((holding) =>
    grantStream(context, holding, prices),
  );
}

/** What an initial grant is worth at today's price, with the stretch over which it vests. */
export interface GrantValue {
  readonly currency: Currency;
  readonly value: Term;
  readonly vestingStart: PlainDate;
  /** Undefined while the schedule waits for an event. */
  readonly lastVest: PlainDate | undefined;
}

/** The initial grants of an offer at today's price, whole and undiscounted: what Standard TC counts. */
export function grantValueToday(context: OfferContext): readonly GrantValue[] {
  const prices = pricePathOf(context);
  return initialHoldings(context).map((holding) => {
    const isCash = holding.terms.size.kind === 'cash';
    const currency = isCash ? context.offer.currency : (prices?.currency ?? context.offer.currency);
    const quantity = quantityOf(holding, prices, currency);
    const unit = unitTerm(holding.terms.award, prices?.todayTerm ?? oneTerm, [...holding.path, 'award']);
    return {
      currency,
      value: isCash ? quantity.term : productOf(quantity.term, unit),
      vestingStart: holding.vestingStart,
      lastVest: vestsOfHolding(holding, quantity).at(-1)?.date,
    };
  });
}

/** What a vest posts, before it is known how much of it is sure. */
interface Delivery {
  readonly vest: Vest;
  readonly date: PlainDate;
  readonly isIlliquid: boolean;
}

function grantStream(context: OfferContext, holding: Holding, prices: PricePath | undefined): Stream {
  const isCash = holding.terms.size.kind === 'cash';
  const currency = isCash ? context.offer.currency : (prices?.currency ?? context.offer.currency);
  const quantity = quantityOf(holding, prices, currency);
  const stream = openStream(context, {
    id: holding.id,
    component: holding.component,
    label: holding.label,
    path: holding.path,
    currency,
    timing: 'arrears',
    counts: holding.counts,
  });
  const deliveries = deliveriesOf(context, holding, quantity);
  if (isCash) {
    for (const { vest, date } of deliveries) {
      stream.post(date, monthIn(context, date, 'arrears'), [
        [holding.inWriting ? 'conditional' : 'discretionary', post(vest.shares)],
      ]);
    }
    return stream.close((k) => cashWorking(holding, quantity, deliveries[k - 1], currency));
  }
  if (!prices) throw new Error(`The grant ${holding.id} has no share price`);
  const pricing: Pricing = { context, holding, prices, currency };
  const postVest = vestPoster(pricing, stream);
  for (const delivery of deliveries) postVest(delivery);
  return stream.close((k) => vestWorking(pricing, quantity, deliveries[k - 1]));
}

/** The vests of a grant on the days they are delivered, or as illiquid on the service date while they wait. */
function deliveriesOf(context: OfferContext, holding: Holding, quantity: Quantity): readonly Delivery[] {
  const { terms } = holding;
  const isPrivate = context.offer.stock?.kind === 'private' && terms.size.kind !== 'cash';
  return vestsOfHolding(holding, quantity)
    .filter(({ date }) => employedOn(context, date))
    .map((vest) => {
      const date = deliveryDate(terms, vest.date);
      const isListed = !isPrivate || ('liquidityEvent' in terms && terms.liquidityEvent?.date !== undefined);
      return { vest, date: date ?? vest.date, isIlliquid: date === undefined || !isListed };
    });
}

/** All vests of a grant by its schedule, on the days on which service is done. */
function vestsOfHolding({ terms, vestingStart, grantDate }: Holding, quantity: Quantity): readonly Vest[] {
  if (terms.vesting.kind === 'dated') return datedVests(terms.vesting.vests, quantity.units);
  return vestsOf({
    quantity: quantity.units,
    vestingStart,
    grantDate,
    allocation: terms.allocation ?? 'CUMULATIVE_ROUND_DOWN',
    dayOfMonth: terms.dayOfMonth ?? 'VESTING_START_DAY_OR_LAST_DAY_OF_MONTH',
    statements: terms.vesting.statements,
    events: new Map(('events' in terms ? terms.events : undefined)?.map(({ name, date }) => [name, date])),
  });
}

/** Vests given outright, with the portions of the grant they make up. */
function datedVests(
  vests: readonly { date: PlainDate; shares: Parameters<typeof parseDecimal>[0] }[],
  units: Ratio,
): readonly Vest[] {
  let before = ZERO;
  return [...vests]
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ date, shares }) => {
      const vested = parseDecimal(shares);
      const portion = { n: vested.n * units.d, d: vested.d * (units.n === 0n ? 1n : units.n) };
      const after = { n: before.n * portion.d + portion.n * before.d, d: before.d * portion.d };
      const vest: Vest = { date, shares: vested, portionBefore: before, portionAfter: after };
      before = after;
      return vest;
    });
}

interface Pricing {
  readonly context: OfferContext;
  readonly holding: Holding;
  readonly prices: PricePath;
  readonly currency: Currency;
}

/** What one unit of an award is worth at a share price: the share itself, or what it is above the strike. */
function unitValue(award: Award, price: Ratio): Ratio {
  switch (award.kind) {
    case 'restricted-stock-units':
      return price;
    case 'stock-options':
      return max(subtract(price, parseDecimal(award.strike)), ZERO);
  }
}

/** What it costs to exercise one unit. */
function unitCost(award: Award): Ratio {
  switch (award.kind) {
    case 'restricted-stock-units':
      return ZERO;
    case 'stock-options':
      return parseDecimal(award.strike);
  }
}

/** The share of face value that counts in the totals while equity cannot be sold. */
function countedPortion({ context }: Pricing): Ratio {
  switch (context.assumptions.illiquidEquity) {
    case 'excluded':
      return ZERO;
    case 'discounted':
      return subtract(ONE, discountOf(context));
    case 'face':
      return ONE;
  }
}

function discountOf({ offer }: OfferContext): Ratio {
  const discount = offer.stock?.kind === 'private' ? offer.stock.liquidityDiscount : undefined;
  return discount === undefined ? ZERO : parseRatio(discount);
}

/** Posts vests in date order, each rounded singly. */
function vestPoster(pricing: Pricing, stream: StreamBuilder): (delivery: Delivery) => void {
  const { context, holding, prices, currency } = pricing;
  const { award } = holding.terms;
  const scale = powerOfTen(minorDigits(currency));
  const valueOf = (shares: Ratio, unit: Ratio): bigint =>
    post({ n: shares.n * unit.n * scale, d: shares.d * unit.d });
  const [convertFace, convertDiscounted] = [
    converter(context.assumptions, currency),
    converter(context.assumptions, currency),
  ];
  const counted = countedPortion(pricing);
  const kept = subtract(ONE, discountOf(context));
  const unitToday = unitValue(award, prices.today);
  const cost = unitCost(award);
  return ({ vest, date, isIlliquid }) => {
    const price = prices.on(date);
    const unit = unitValue(award, price);
    const facts = {
      shares: vest.shares,
      price,
      serviceDate: vest.date,
      exerciseCost: cost.n === 0n ? 0n : valueOf(vest.shares, cost),
    };
    const month = monthIn(context, date, 'arrears');
    if (isIlliquid) {
      const face = convertFace(valueOf(vest.shares, unit), date);
      const discounted = convertDiscounted(valueOf(vest.shares, multiply(unit, kept)), date);
      const amount = valueOf(vest.shares, multiply(unit, counted));
      stream.post(date, month, [['illiquid', amount]], { ...facts, illiquid: { face, discounted } });
      return;
    }
    const amount = valueOf(vest.shares, unit);
    const parts: readonly PostedPart[] = !holding.inWriting
      ? [['discretionary', amount]]
      : unit === unitToday
        ? [['conditional', amount]]
        : splitParts('conditional', valueOf(vest.shares, unitToday), 'market', amount);
    stream.post(date, month, parts, facts);
  };
}

/** The units that vest on a row: what has vested after it less what had before, by the allocation type. */
function vestedTerm({ terms }: Holding, quantity: Quantity, vest: Vest): Term {
  const allocation =
    terms.vesting.kind === 'dated' ? undefined : (terms.allocation ?? 'CUMULATIVE_ROUND_DOWN');
  const mode = ({ CUMULATIVE_ROUND_DOWN: 'down', CUMULATIVE_ROUNDING: 'half-away-from-zero' } as const)[
    allocation as string
  ];
  if (mode === undefined) return input('vested-shares', vest.shares, 'shares');
  const upTo = (portion: Ratio): Term => ({
    kind: 'round',
    term: productOf(quantity.term, input('vested-portion', portion, 'portion')),
    places: 0,
    mode,
  });
  return named('vested-shares', 'shares', differenceOf(upTo(vest.portionAfter), upTo(vest.portionBefore)));
}

function cashWorking(
  holding: Holding,
  quantity: Quantity,
  delivery: Delivery | undefined,
  currency: Currency,
): Working {
  if (!delivery) throw new RangeError('No such vest');
  const { vest } = delivery;
  const upTo = (portion: Ratio): Term => ({
    kind: 'round',
    term: productOf(quantity.term, input('vested-portion', portion, 'portion')),
    places: minorDigits(currency),
    mode: 'down',
  });
  const isRoundedDown =
    holding.terms.vesting.kind === 'statements' &&
    (holding.terms.allocation ?? 'CUMULATIVE_ROUND_DOWN') === 'CUMULATIVE_ROUND_DOWN';
  const term = isRoundedDown
    ? differenceOf(upTo(vest.portionAfter), upTo(vest.portionBefore))
    : moneyTerm('grant-value', vest.shares, currency, [...holding.path, 'size']);
  return { rule: 'equity.cash-award', term, notes: notesOf(holding, vest) };
}

function notesOf(holding: Holding, vest: Vest): readonly Note[] {
  const notes: Note[] = [];
  if (!holding.inWriting) notes.push('not-in-writing');
  if (vest.date === holding.grantDate && holding.grantDate > holding.vestingStart)
    notes.push('landed-on-grant-date');
  return notes;
}

function vestWorking(pricing: Pricing, quantity: Quantity, delivery: Delivery | undefined): Working {
  if (!delivery) throw new RangeError('No such vest');
  const { context, holding, prices, currency } = pricing;
  const { vest, date, isIlliquid } = delivery;
  const shares = vestedTerm(holding, quantity, vest);
  const value = productOf(
    shares,
    unitTerm(holding.terms.award, prices.termOn(date), [...holding.path, 'award']),
  );
  const notes: Note[] = [...notesOf(holding, vest)];
  if (!isIlliquid) return { rule: 'equity.vest', term: postedTerm(value, currency), notes };
  if (deliveryDate(holding.terms, vest.date) === undefined) notes.push('waits-for-liquidity-event');
  const { illiquidEquity } = context.assumptions;
  notes.push(`illiquid-${illiquidEquity === 'excluded' ? 'not-counted' : illiquidEquity}` as const);
  return {
    rule: 'equity.illiquid-vest',
    term: postedTerm(productOf(value, countedTerm(pricing)), currency),
    notes,
  };
}

function countedTerm({ context }: Pricing): Term {
  switch (context.assumptions.illiquidEquity) {
    case 'excluded':
      return input('counted-portion', ZERO, 'portion');
    case 'discounted':
      return differenceOf(
        oneTerm,
        input('liquidity-discount', discountOf(context), 'portion', ['stock', 'liquidityDiscount']),
      );
    case 'face':
      return input('counted-portion', ONE, 'portion');
  }
}

function unitTerm(award: Award, price: Term, path: DocumentPath): Term {
  switch (award.kind) {
    case 'restricted-stock-units':
      return price;
    case 'stock-options': {
      const strike = input('strike', parseDecimal(award.strike), 'price', [...path, 'strike']);
      return largerOf(differenceOf(price, strike), input('counted-portion', ZERO, 'price'));
    }
  }
}
