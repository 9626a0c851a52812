import { parseDecimal } from '../money/decimal-string.ts';
import { power } from '../money/decimal.ts';
import { add, compare, multiply, ONE, ratio, ZERO, type Ratio } from '../money/ratio.ts';
import { wholeMonthsBetween } from '../calendar/plain-date.ts';
import type { Award, Offer, Stock } from '#lib/document/types.ts';
import { unitValue } from '../equity/award-value.ts';
import { priceField } from '../equity/price-path.ts';
import type { Ledger, Stream } from '../ledger/ledger.ts';

/** The range in which a growth is looked for, in tenths of a percent a year. */
const [LEAST, MOST] = [-900, 3000];

/**
 * The yearly growth of today's price, to a tenth of a percent, at which a grant's vests come to a value: the
 * smallest at which they reach it. Undefined outside −90% to 300%, where the value does not come from shares,
 * and for a company valued by its exits, whose price does not grow.
 */
export function impliedGrowth({ offer }: Ledger, { entries, path }: Stream, value: Ratio): Ratio | undefined {
  const { stock } = offer;
  const [today, award] = [stock && todayPrice(stock), awardAt(offer, path)];
  if (!stock || !today || !award || !entries[0]?.vest?.shares) return undefined;
  const worthAt = (tenths: number): Ratio => {
    const factor = add(ONE, ratio(BigInt(tenths), 1000n));
    return entries.reduce((sum, { vest, date }) => {
      const grown = power(factor, Math.max(0, wholeMonthsBetween(stock.asOf, date)), 12);
      return add(sum, multiply(vest?.shares ?? ZERO, unitValue(award, multiply(today, grown))));
    }, ZERO);
  };
  if (compare(worthAt(LEAST), value) >= 0 || compare(worthAt(MOST), value) < 0) return undefined;
  let [below, reaches] = [LEAST, MOST];
  while (reaches - below > 1) {
    const middle = Math.floor((below + reaches) / 2);
    if (compare(worthAt(middle), value) >= 0) reaches = middle;
    else below = middle;
  }
  return ratio(BigInt(reaches), 1000n);
}

function awardAt(offer: Offer, [list, index]: Stream['path']): Award | undefined {
  if (list !== 'grants' && list !== 'refreshGrants') return undefined;
  return typeof index === 'number' ? offer[list]?.[index]?.award : undefined;
}

function todayPrice(stock: Stock): Ratio | undefined {
  if (stock.kind === 'public') return parseDecimal(stock.price);
  if (stock.valuation === 'exit') return undefined;
  const price = stock[priceField(stock.valuation)];
  return price === undefined ? undefined : parseDecimal(price);
}
