import type { Grant, Offer, RefreshGrant, Stock } from '#lib/document/types.ts';
import { addMonths } from '#lib/engine/calendar/plain-date.ts';
import { minorDigits } from '#lib/engine/money/currency.ts';
import { parseDecimal } from '#lib/engine/money/decimal-string.ts';
import { isAsPreset } from '#lib/presets/apply-preset.ts';
import { COMMON_SCHEDULES, enterSchedule, scheduleText } from '#lib/entry/vesting-entry.ts';
import { notUnderstood, understood, type Entered } from '#lib/entry/entered.ts';
import { enterAmount, enterCount, enterGrowth, saysNone } from '#lib/entry/value-entry.ts';
import { exactMoneyText } from '#lib/format/exact-money.ts';
import { cellMoney, cellNumber, editNumber, editPercent } from '../amount-text.ts';
import { changeLine, changeOffer } from '../change-offer.ts';
import { detailed, NONE, NOT_STATED, stated, type SheetRow } from '../sheet-row.ts';

type Size = Grant['size'];

const DEFAULT_VESTING: Grant['vesting'] = {
  kind: 'statements',
  statements: COMMON_SCHEDULES[0]?.statements ?? [],
};

/** A grant's size in words: "1,200 shares", "$240,000 in shares", "$240,000". */
function sizeText(offer: Offer, size: Size): string {
  switch (size.kind) {
    case 'shares':
      return `${cellNumber(size.shares)} shares`;
    case 'value':
      return `${cellMoney(size.value, offer.stock?.currency ?? offer.currency)} in shares`;
    case 'cash':
      return cellMoney(size.value, offer.currency);
  }
}

function editSize(size: Size): string {
  return size.kind === 'shares' ? `${editNumber(size.shares)} shares` : editNumber(size.value);
}

/**
 * A grant typed as a number of shares or as a value. A value is turned into shares when a share price is
 * known, by the nearest whole share; without one it stays dollars that vest and do not grow.
 */
function enterSize(offer: Offer, text: string, known: Size | undefined): Entered<Size> {
  const shares = /^(.*?)\s*(?:shares?|sh|rsus?|units?|options?)$/i.exec(text.trim());
  if (shares?.[1] !== undefined) {
    const entered = enterCount(shares[1], 'shares');
    return entered.isOk ? understood({ kind: 'shares', shares: entered.value }) : entered;
  }
  const entered = enterAmount(text, offer.stock?.currency ?? offer.currency);
  if (!entered.isOk) return notUnderstood('a value such as 240k, or a number of shares such as 1,200 shares');
  if (known?.kind === 'value') return understood({ ...known, value: entered.value });
  if (known?.kind === 'cash' || !offer.stock) return understood({ kind: 'cash', value: entered.value });
  return understood({ kind: 'value', value: entered.value, conversion: { rounding: 'nearest' } });
}

const grantRow: SheetRow = {
  id: 'grant',
  label: 'Equity grant',
  group: 'equity',
  unit: 'in all: value or shares',
  kind: 'number',
  panel: 'grants',
  show: (offer) => {
    const { grants } = offer;
    if (!grants) return NOT_STATED;
    const [grant, ...more] = grants;
    if (!grant) return NONE;
    if (more.length > 0) return detailed(`${grants.length} grants`);
    const text = sizeText(offer, grant.size);
    return grant.award.kind === 'restricted-stock-units' && !grant.liquidityEvent
      ? stated(text)
      : detailed(text);
  },
  edit: ({ grants }) => (grants?.[0] ? editSize(grants[0].size) : grants ? 'none' : ''),
  enter: (offer, text, { newId }) => {
    if (text.trim() === '') return understood([changeOffer(offer, ['grants'], undefined)]);
    if (saysNone(text)) return understood([changeOffer(offer, ['grants'], [])]);
    const [grant, ...more] = offer.grants ?? [];
    if (more.length > 0) return notUnderstood('several grants: open the details to change them');
    const size = enterSize(offer, text, grant?.size);
    if (!size.isOk) return size;
    const next: Grant = grant
      ? { ...grant, size: size.value }
      : {
          id: newId(),
          award: { kind: 'restricted-stock-units' },
          size: size.value,
          vesting: DEFAULT_VESTING,
        };
    return understood([changeLine(offer, 'grants', next)]);
  },
};

const vestingRow: SheetRow = {
  id: 'vesting',
  label: 'Vesting',
  group: 'equity',
  unit: 'by year, or from the list',
  kind: 'choice',
  choices: COMMON_SCHEDULES.map(({ label }) => label),
  panel: 'grants',
  show: ({ grants }) => {
    const [grant, ...more] = grants ?? [];
    if (!grant) return grants ? NONE : NOT_STATED;
    if (more.length > 0) return detailed('see details');
    return grant.vesting.kind === 'statements'
      ? stated(scheduleText(grant.vesting.statements))
      : detailed('on given dates');
  },
  edit: ({ grants }) => {
    const vesting = grants?.[0]?.vesting;
    return vesting?.kind === 'statements' ? scheduleText(vesting.statements) : '';
  },
  enter: (offer, text) => {
    const [grant, ...more] = offer.grants ?? [];
    if (text.trim() === '' && !grant) return understood([]);
    if (!grant) return notUnderstood('a grant first: a schedule says how it vests');
    if (more.length > 0) return notUnderstood('several grants: open the details to change them');
    const entered = enterSchedule(text);
    if (!entered.isOk) return entered;
    const vesting = { kind: 'statements', statements: entered.value };
    const at = (...within: string[]) => ['grants', `#${grant.id}`, ...within];
    return understood([
      changeOffer(offer, at('vesting'), vesting),
      ...(isAsPreset(grant) ? [changeOffer(offer, at('preset', 'isEdited'), true)] : []),
    ]);
  },
};

/** The price by which an offer's equity is valued, if it is stated. */
function priceOf(stock: Stock | undefined) {
  if (stock?.kind === 'public') return stock.price;
  if (stock?.valuation === 'exit') return undefined;
  return stock?.valuation === 'preferred-price' ? stock.preferredPrice : stock?.fairMarketValue;
}

const isValuedByExit = (stock: Stock | undefined): boolean =>
  stock?.kind === 'private' && stock.valuation === 'exit';

const priceRow: SheetRow = {
  id: 'price',
  label: 'Share price',
  group: 'equity',
  unit: 'a share, today',
  kind: 'number',
  panel: 'stock',
  show: (offer) => {
    if (isValuedByExit(offer.stock)) return detailed('by exit scenarios');
    const price = priceOf(offer.stock);
    if (price === undefined) return NOT_STATED;
    const currency = offer.stock?.currency ?? offer.currency;
    const value = parseDecimal(price);
    const text = minorDigits(currency) > 0 ? exactMoneyText(value, currency) : cellMoney(price, currency);
    return offer.stock?.kind === 'public' && !offer.stock.datedPrices ? stated(text) : detailed(text);
  },
  edit: ({ stock }) => {
    const price = priceOf(stock);
    return price === undefined ? '' : editNumber(price);
  },
  enter: (offer, text, { today }) => {
    if (text.trim() === '') return understood([changeOffer(offer, ['stock'], undefined)]);
    const entered = enterAmount(text, offer.stock?.currency ?? offer.currency);
    if (!entered.isOk) return entered;
    const { stock } = offer;
    if (isValuedByExit(stock)) return notUnderstood('exit scenarios: open the details to change them');
    if (stock?.kind === 'private') {
      const field = stock.valuation === 'preferred-price' ? 'preferredPrice' : 'fairMarketValue';
      return understood([changeOffer(offer, ['stock', field], entered.value)]);
    }
    const next: Stock = stock
      ? { ...stock, price: entered.value, asOf: today }
      : { kind: 'public', price: entered.value, asOf: today };
    return understood([changeOffer(offer, ['stock'], next)]);
  },
};

const growthRow: SheetRow = {
  id: 'growth',
  label: 'Assumed price growth',
  group: 'equity',
  unit: '% a year',
  kind: 'number',
  panel: 'stock',
  show: ({ stock }) => stated(stock?.growth === undefined ? '0%' : editPercent(stock.growth)),
  edit: ({ stock }) => (stock?.growth === undefined ? '' : editPercent(stock.growth)),
  enter: (offer, text) => {
    if (text.trim() === '')
      return understood(offer.stock ? [changeOffer(offer, ['stock', 'growth'], undefined)] : []);
    const entered = enterGrowth(text);
    if (!entered.isOk) return entered;
    if (!offer.stock) return notUnderstood('a share price first: growth is assumed of it');
    return understood([changeOffer(offer, ['stock', 'growth'], entered.value)]);
  },
};

const refreshRow: SheetRow = {
  id: 'refresh',
  label: 'Refresh grants',
  group: 'equity',
  unit: 'granted each year, from year 2',
  kind: 'number',
  panel: 'refresh-grants',
  show: (offer) => {
    const { refreshGrants } = offer;
    if (!refreshGrants) return NOT_STATED;
    const [plan, ...more] = refreshGrants;
    if (!plan) return NONE;
    return more.length > 0 ? detailed(`${refreshGrants.length} plans`) : detailed(sizeText(offer, plan.size));
  },
  edit: ({ refreshGrants }) =>
    refreshGrants?.[0] ? editSize(refreshGrants[0].size) : refreshGrants ? 'none' : '',
  enter: (offer, text, { newId, today }) => {
    if (text.trim() === '') return understood([changeOffer(offer, ['refreshGrants'], undefined)]);
    if (saysNone(text)) return understood([changeOffer(offer, ['refreshGrants'], [])]);
    const [plan, ...more] = offer.refreshGrants ?? [];
    if (more.length > 0) return notUnderstood('several plans: open the details to change them');
    const size = enterSize(offer, text, plan?.size);
    if (!size.isOk) return size;
    const next: RefreshGrant = plan
      ? { ...plan, size: size.value }
      : {
          id: newId(),
          award: { kind: 'restricted-stock-units' },
          size: size.value,
          firstGrantDate: addMonths(offer.start ?? today, 12),
          everyMonths: 12,
          evidence: 'none',
          vesting: DEFAULT_VESTING,
        };
    return understood([changeLine(offer, 'refreshGrants', next)]);
  },
};

/** Equity. */
export const EQUITY_ROWS: readonly SheetRow[] = [grantRow, vestingRow, priceRow, growthRow, refreshRow];
