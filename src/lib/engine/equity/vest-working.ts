import { minorDigits, type Currency } from '../money/currency.ts';
import { ONE, ZERO, type Ratio } from '../money/ratio.ts';
import type { OfferContext } from '../ledger/context.ts';
import { differenceOf, input, moneyTerm, named, oneTerm, postedTerm, productOf } from '../ledger/terms.ts';
import type { Note, Term, TermRounding, Working } from '../ledger/working.ts';
import { hasExpired } from './award-value.ts';
import type { Delivery } from './delivery.ts';
import type { Holding, Quantity } from './holding.ts';
import { liquidityDiscount, type Pricing } from './pricing.ts';
import { unitWorthTerm } from './unit-worth.ts';
import type { Vest } from './vesting/schedule.ts';

/** How the allocation type rounds what has vested so far; undefined where it is not a rounding of the sum so far. */
function cumulativeRounding({ terms }: Holding): TermRounding | undefined {
  if (terms.vesting.kind === 'dated') return undefined;
  switch (terms.allocation ?? 'CUMULATIVE_ROUND_DOWN') {
    case 'CUMULATIVE_ROUND_DOWN':
      return 'down';
    case 'CUMULATIVE_ROUNDING':
      return 'half-away-from-zero';
    default:
      return undefined;
  }
}

/** The units that vest on a row: what has vested after it less what had before, by the allocation type. */
function vestedTerm(
  holding: Holding,
  quantity: Quantity,
  { shares, portionAfter, portionBefore }: Vest,
): Term {
  const mode = cumulativeRounding(holding);
  if (mode === undefined) return input('vested-shares', shares, 'shares');
  const isWhole = quantity.units.n % quantity.units.d === 0n;
  const units: Term = isWhole
    ? quantity.term
    : { kind: 'round', term: quantity.term, places: 0, mode: 'down' };
  const upTo = (portion: Ratio): Term => {
    const term = productOf(units, input('vested-portion', portion, 'portion'));
    return { kind: 'round', term, places: 0, mode };
  };
  return named('vested-shares', 'shares', differenceOf(upTo(portionAfter), upTo(portionBefore)));
}

/** The working of a vest of an award in cash. */
export function cashWorking(
  { context, holding, currency }: Omit<Pricing, 'prices'>,
  quantity: Quantity,
  { vest, isIlliquid, isWaiting }: Delivery,
): Working {
  const mode = cumulativeRounding(holding);
  const places = minorDigits(currency);
  const upTo = (portion: Ratio, rounding: TermRounding): Term => {
    const term = productOf(quantity.term, input('vested-portion', portion, 'portion'));
    return { kind: 'round', term, places, mode: rounding };
  };
  const term =
    mode === undefined
      ? postedTerm(moneyTerm('vested-amount', vest.shares, currency, [...holding.path, 'size']), currency)
      : differenceOf(upTo(vest.portionAfter, mode), upTo(vest.portionBefore, mode));
  const notes = notesOf(holding, vest);
  if (!isIlliquid) return { rule: 'equity.cash-award', term, notes };
  return illiquidWorking(context, currency, { value: term, notes, isWaiting });
}

/** The working of a vest of shares: shares × what one is worth on the day, and how much of it counts. */
export function vestWorking(pricing: Pricing, quantity: Quantity, delivery: Delivery): Working {
  const { context, holding, prices, currency } = pricing;
  const { vest, date, isIlliquid, isWaiting } = delivery;
  const { award } = holding.terms;
  const isExpired = hasExpired(award, date);
  const unit = isExpired
    ? input('nothing', ZERO, 'price')
    : unitWorthTerm(award, prices, date, [...holding.path, 'award']);
  const value = productOf(vestedTerm(holding, quantity, vest), unit);
  const notes = [...notesOf(holding, vest), ...(isExpired ? (['option-expired'] as const) : [])];
  if (!isIlliquid) {
    const rule = award.kind === 'cash-settled' ? 'equity.cash-settled' : 'equity.vest';
    return { rule, term: postedTerm(value, currency), notes };
  }
  return illiquidWorking(context, currency, { value, notes, isWaiting });
}

/** The working of what cannot be sold: its value, and how much of it counts. */
function illiquidWorking(
  context: OfferContext,
  currency: Currency,
  { value, notes, isWaiting }: { value: Term; notes: readonly Note[]; isWaiting: boolean },
): Working {
  const counted = countedWorking(context);
  return {
    rule: 'equity.illiquid-vest',
    term: postedTerm(productOf(value, counted.term), currency),
    notes: [...notes, ...(isWaiting ? (['waits-for-liquidity-event'] as const) : []), counted.note],
  };
}

function notesOf(holding: Holding, vest: Vest): readonly Note[] {
  const notes: Note[] = [];
  if (!holding.inWriting) notes.push('not-in-writing');
  if (vest.date === holding.grantDate && holding.grantDate > holding.vestingStart)
    notes.push('landed-on-grant-date');
  return notes;
}

/** How much of a value that cannot be sold counts, by the choice in the settings. */
function countedWorking(context: OfferContext): { readonly term: Term; readonly note: Note } {
  switch (context.assumptions.illiquidEquity) {
    case 'excluded':
      return { term: input('counted-portion', ZERO, 'portion'), note: 'illiquid-not-counted' };
    case 'discounted': {
      const discount = input('liquidity-discount', liquidityDiscount(context), 'portion', [
        'stock',
        'liquidityDiscount',
      ]);
      return { term: differenceOf(oneTerm, discount), note: 'illiquid-discounted' };
    }
    case 'face':
      return { term: input('counted-portion', ONE, 'portion'), note: 'illiquid-face' };
  }
}
