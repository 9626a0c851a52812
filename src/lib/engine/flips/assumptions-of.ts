import type { Offer, OfferDocument } from '#lib/document/types.ts';
import { monthOf } from '../calendar/month-grid.ts';
import { addMonths } from '../calendar/plain-date.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { decimalTextOf } from '../money/decimal.ts';
import { parseDecimal, type DecimalString } from '../money/decimal-string.ts';
import { ONE, ratio, whole, ZERO, type Ratio } from '../money/ratio.ts';
import { ceiling, floor } from '../money/rounding.ts';
import { awaitsLiquidity, canGrow } from '../scenarios/change-offer.ts';
import type { Assumption, ChosenAssumption, MeasuredAssumption } from './assumption.ts';

/** How an assumption is tried: our convention, stated in docs/method.md, 5, Break-even. */
const THOUSANDTH = ratio(1n, 1000n);
const HUNDREDTH = ratio(1n, 100n);
const GROWTH = { step: THOUSANDTH, range: { from: -500, to: 500 }, usual: 100 };
const SHARE_PRICE = { step: HUNDREDTH, range: { from: 10, to: 200 }, usual: 20 };
const BONUS = { step: HUNDREDTH, range: { from: 0, to: 200 }, usual: 50 };
const RAISES = { step: THOUSANDTH, range: { from: -50, to: 150 }, usual: 20 };
const EXCHANGE_RATE = { step: HUNDREDTH, range: { from: 50, to: 150 }, usual: 10 };
const USUAL_MONTHS = 12;

const EVERYTHING = { offer: undefined, currency: undefined };
const rateOf = (text: DecimalString | undefined): Ratio => (text === undefined ? ZERO : parseDecimal(text));
const textOf = (steps: number, step: Ratio): DecimalString =>
  decimalTextOf({ n: BigInt(steps) * step.n, d: step.d });

/** A range that also takes in what holds today. */
function rangeWith({ from, to }: MeasuredAssumption['range'], today: Ratio, step: Ratio) {
  const inSteps = { n: today.n * step.d, d: today.d * step.n };
  return { from: Math.min(from, Number(floor(inSteps))), to: Math.max(to, Number(ceiling(inSteps))) };
}

/**
 * What the lead of a comparison may hang on: for each offer that can be computed the growth and level of its share
 * price, its bonuses, raises, refresh grants and the day on which its shares can be sold, as far as it has them; the
 * rates of exchange it uses; how long one stays. Source: docs/method.md, 5, Break-even.
 */
export function assumptionsToTry(
  { settings }: Pick<OfferDocument, 'settings'>,
  ledgers: readonly Ledger[],
): readonly Assumption[] {
  const used = new Set(ledgers.flatMap(({ streams }) => streams.map(({ currency }) => currency)));
  const rated = new Set((settings.exchangeRates ?? []).map(({ currency }) => currency));
  const [first] = ledgers;
  return [
    ...ledgers.flatMap(ofOffer),
    ...[...rated]
      .filter((currency) => used.has(currency) && currency !== settings.reportingCurrency)
      .map((currency): Assumption => ({
        form: 'measure',
        kind: 'exchange-rate',
        id: `exchange-rate:${currency}`,
        offer: undefined,
        currency,
        ...EXCHANGE_RATE,
        today: ONE,
        everyStep: false,
        changeTo: (steps) => ({
          kind: 'exchange-rate',
          id: 'flip',
          currency,
          factor: textOf(steps, EXCHANGE_RATE.step),
        }),
      })),
    ...(first ? [stayOf(first)] : []),
  ];
}

function ofOffer(ledger: Ledger): readonly Assumption[] {
  const { offer } = ledger;
  const { stock, bonuses = [], base, refreshGrants = [], grants = [] } = offer;
  const hasShares = ledger.streams.some(({ postings }) => postings.vests.some((vest) => vest !== undefined));
  const movesWithPrice =
    stock !== undefined && (hasShares || ledger.streams.some(({ component }) => component === 'espp'));
  return [
    ...(movesWithPrice && canGrow(stock)
      ? [measured(offer, 'price-growth', GROWTH, rateOf(stock.growth))]
      : []),
    ...(movesWithPrice ? [measured(offer, 'share-price', SHARE_PRICE, ONE)] : []),
    ...(bonuses.length > 0 ? [measured(offer, 'bonus', BONUS, ONE)] : []),
    ...(base ? [measured(offer, 'raises', RAISES, rateOf(base.yearlyRaise))] : []),
    ...(refreshGrants.length > 0 ? [refreshGrantsOf(offer)] : []),
    ...(grants.some((grant) => awaitsLiquidity(offer, grant)) ? [liquidityOf(ledger)] : []),
  ];
}

type Tried = Pick<MeasuredAssumption, 'step' | 'range' | 'usual'>;

/** The change that sets a rate or a factor of an offer. */
function changeOf(
  kind: 'price-growth' | 'share-price' | 'bonus' | 'raises',
  offer: string,
  value: DecimalString,
) {
  switch (kind) {
    case 'price-growth':
      return { kind, id: 'flip', offer, growth: value };
    case 'raises':
      return { kind, id: 'flip', offer, yearlyRaise: value };
    case 'share-price':
    case 'bonus':
      return { kind, id: 'flip', offer, factor: value };
  }
}

function measured(
  { id: offer }: Offer,
  kind: Parameters<typeof changeOf>[0],
  { step, range, usual }: Tried,
  today: Ratio,
): MeasuredAssumption {
  return {
    form: 'measure',
    kind,
    id: `${kind}:${offer}`,
    offer,
    currency: undefined,
    step,
    range: rangeWith(range, today, step),
    usual,
    today,
    everyStep: false,
    changeTo: (steps) => changeOf(kind, offer, textOf(steps, step)),
  };
}

function refreshGrantsOf({ id: offer }: Offer): ChosenAssumption {
  return {
    form: 'choice',
    kind: 'refresh-grants',
    id: `refresh-grants:${offer}`,
    offer,
    currency: undefined,
    options: (['none', 'written', 'all'] as const).map((counted) => ({
      kind: 'refresh-grants',
      id: 'flip',
      offer,
      counted,
    })),
  };
}

/** In months after the first day of year 1; one month more than the horizon has stands for never. */
function liquidityOf({ offer, context, assumptions }: Ledger): MeasuredAssumption {
  const never = assumptions.horizonYears * 12 + 1;
  const dates = (offer.grants ?? [])
    .filter((grant) => awaitsLiquidity(offer, grant))
    .map(({ liquidityEvent }) => liquidityEvent?.date);
  const [date] = dates;
  const today = date === undefined ? never : monthOf(context.origin, date, 'arrears');
  return {
    form: 'measure',
    kind: 'liquidity',
    id: `liquidity:${offer.id}`,
    offer: offer.id,
    currency: undefined,
    step: ONE,
    today: whole(Math.min(never, Math.max(0, today))),
    range: { from: 0, to: never },
    usual: USUAL_MONTHS,
    everyStep: true,
    changeTo: (steps) => ({
      kind: 'liquidity',
      id: 'flip',
      offer: offer.id,
      when: steps >= never ? { kind: 'never' } : { kind: 'on-date', date: addMonths(context.origin, steps) },
    }),
  };
}

/** How long one stays, whichever offer is taken: to the end of the horizon, or for fewer months. */
function stayOf({ assumptions }: Ledger): MeasuredAssumption {
  const months = assumptions.horizonYears * 12;
  return {
    form: 'measure',
    kind: 'stay',
    id: 'stay',
    ...EVERYTHING,
    step: ONE,
    today: whole(months),
    range: { from: 1, to: months },
    usual: USUAL_MONTHS,
    everyStep: true,
    changeTo: (steps) => ({ kind: 'stay', id: 'flip', months: steps }),
  };
}
