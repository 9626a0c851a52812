import { readFileSync } from 'node:fs';
import { aged, ageingByPrices } from '#lib/engine/market/ageing.ts';
import {
  halfway,
  type BandPoint,
  type Measured,
  type PercentileBand,
  type PercentilePoint,
} from '#lib/engine/market/band.ts';
import { comparablePay } from '#lib/engine/market/comparable-pay.ts';
import { positionIn, type PercentilePosition, type RangePosition } from '#lib/engine/market/position.ts';
import { buysElsewhere } from '#lib/engine/market/price-parity.ts';
import type { Currency } from '#lib/engine/money/currency.ts';
import type { DecimalString } from '#lib/engine/money/decimal-string.ts';
import { minorUnits, post } from '#lib/engine/money/money.ts';
import type { Ratio } from '#lib/engine/money/ratio.ts';
import { numberText } from '#lib/format/decimals.ts';
import { percentText } from '#lib/format/percent.ts';
import { decodeAreas } from '#lib/market-data/decode-areas.ts';
import { decodeConsumerPrices } from '#lib/market-data/decode-consumer-prices.ts';
import { ledgerFor, type Fields } from '../../engine/offers.ts';
import { base, money } from '../figures.ts';
import type { Examples } from '../worked-examples.ts';

const USD = 'USD' as Currency;
const text = (value: string): DecimalString => value as DecimalString;
const dollars = (amount: string): Ratio => minorUnits(text(amount), USD);
const shipped = (name: string): string => readFileSync(`static/market/${name}`, 'utf8');

/** A band of percentiles: "239200+" is top-coded, a point that is not named is missing. */
function percentiles(points: Partial<Record<PercentilePoint, string>>): PercentileBand {
  const point = (amount: string | undefined): BandPoint => {
    if (amount === undefined) return { kind: 'missing' };
    return amount.endsWith('+')
      ? { kind: 'at-least', amount: dollars(amount.slice(0, -1)) }
      : { kind: 'published', amount: dollars(amount) };
  };
  const { p10, p25, p50, p75, p90 } = points;
  return {
    kind: 'percentiles',
    measures: 'base-wages',
    includesCommission: true,
    currency: USD,
    points: { p10: point(p10), p25: point(p25), p50: point(p50), p75: point(p75), p90: point(p90) },
  };
}

const developers = percentiles({ p10: '82460', p25: '105210', p50: '135980', p75: '171980', p90: '214670' });

function inPercentiles(band: PercentileBand, pay: string): PercentilePosition {
  const position = positionIn(band, dollars(pay));
  if (position.kind !== 'percentiles') throw new Error('A band of percentiles');
  return position;
}

/** A percentile as method.md prints it. */
function percentile(band: PercentileBand, pay: string): string {
  const { percentile: reading } = inPercentiles(band, pay);
  switch (reading.kind) {
    case 'at':
      return numberText(reading.percentile, 1);
    case 'at-least':
      return `at least ${reading.point}`;
    case 'below':
    case 'above':
      return `${reading.kind} ${reading.point}`;
    case 'unknown':
      return 'not known';
  }
}

function inRange(pay: string): RangePosition {
  const [min, max] = [dollars('100000'), dollars('140000')];
  const measured: Measured = { measures: 'base-wages', includesCommission: false, currency: USD };
  const position = positionIn(
    { kind: 'range', min, mid: halfway(min, max), max, midIs: 'halfway', ...measured },
    dollars(pay),
  );
  if (position.kind !== 'range') throw new Error('A range');
  return position;
}

function payOf(offer: Fields, includesCommission: boolean): string {
  const pay = comparablePay(ledgerFor(offer), { measures: 'base-wages', includesCommission });
  if (!pay.isKnown) throw new Error('The base is stated');
  return money(post(pay.pay));
}

/** Section 6. */
export const MARKET: Examples = {
  'comparable-pay': () => {
    const hourly = { base: { kind: 'hourly', rate: '60', hoursPerWeek: '20', weeksPerYear: '52' } };
    const partTime = {
      ...base('150000', { partTimeShare: '0.8' }),
      variablePay: [
        { kind: 'commission', id: 'c', target: { kind: 'amount', annual: '20000' }, paid: 'monthly' },
      ],
    };
    return [payOf(hourly, true), payOf(partTime, true), payOf(partTime, false)];
  },
  percentile: () => {
    const { marketRatio, betweenP10AndP90, toP50, toP75 } = inPercentiles(developers, '150000');
    if (marketRatio.kind !== 'exact' || betweenP10AndP90.kind !== 'inside') throw new Error('Inside');
    if (toP50.kind !== 'exact' || toP75.kind !== 'exact') throw new Error('Published');
    return [
      percentile(developers, '150000'),
      numberText(marketRatio.ratio, 3),
      percentText(betweenP10AndP90.share),
      money(-toP50.amount.minor),
      money(toP75.amount.minor),
      percentile(developers, '80000'),
      percentile(developers, '220000'),
    ];
  },
  'top-coded': () => {
    const band = percentiles({ p50: '200000', p75: '239200+', p90: '239200+' });
    const { toP75 } = inPercentiles(band, '220000');
    if (toP75.kind !== 'at-least') throw new Error('Top-coded');
    return [
      percentile(band, '220000'),
      money(toP75.amount.minor),
      percentile(percentiles({ p10: '50000', p50: '150000' }), '90000'),
    ];
  },
  range: () => {
    const [inside, above] = [inRange('114000'), inRange('150000')];
    if (!inside.penetration || !above.penetration) throw new Error('The range has a width');
    return [numberText(inside.compaRatio), percentText(inside.penetration), percentText(above.penetration)];
  },
  ageing: () => {
    const ageing = ageingByPrices(decodeConsumerPrices(shipped('consumer-prices.json')), '2025-05');
    if (typeof ageing === 'string') throw new Error('May 2025 is in the index');
    const { p50 } = aged(developers, [ageing]).points;
    return [numberText(ageing.factor), money(p50.kind === 'published' ? post(p50.amount) : 0n)];
  },
  'price-parity': () => {
    const { areas } = decodeAreas(shipped('areas.json'));
    const parityOf = (name: string): DecimalString => {
      const { parity } = areas.find(({ title }) => title.startsWith(name)) ?? {};
      if (!parity) throw new Error(`${name} has a parity`);
      return parity.parity;
    };
    const paid = { minor: post(dollars('185000')), currency: USD };
    return [money(buysElsewhere(paid, parityOf('San Jose-'), parityOf('Austin-')).minor)];
  },
};
