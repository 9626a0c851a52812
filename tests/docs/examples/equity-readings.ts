import { conversionDifference, otherPrices } from '#lib/engine/equity/conversion-difference.ts';
import { initialHoldings } from '#lib/engine/equity/holding.ts';
import { isoSplitOf } from '#lib/engine/equity/iso-limit.ts';
import type { DecimalString } from '#lib/engine/money/decimal-string.ts';
import { equityByDate } from '#lib/engine/readings/equity-by-date.ts';
import { exitScenarios } from '#lib/engine/readings/exit-scenarios.ts';
import { dropInto, refreshYears } from '#lib/engine/readings/refresh.ts';
import { numberText } from '#lib/format/decimals.ts';
import { percentText } from '#lib/format/percent.ts';
import { byExit, each, exitOf, grantOf, priced, refreshOf, unlisted, valueOf } from '../../engine/equity.ts';
import { documentOf, ledgerFor, offerAt } from '../../engine/offers.ts';
import { base, money } from '../figures.ts';
import type { Examples } from '../worked-examples.ts';

const yearly = [each('1', 4, 12)];

/** Section 5: readings of equity. */
export const EQUITY_READINGS: Examples = {
  'equity-by-date': () => {
    const on = (date: string, liquidityEvent?: object) => {
      const terms = liquidityEvent ? { liquidityEvent } : {};
      const rows = equityByDate(ledgerFor({ ...unlisted(), ...grantOf(yearly, undefined, terms) })).sum;
      const row = rows.find((one) => one.date === date);
      if (!row) throw new Error(`Nothing on ${date}`);
      return row;
    };
    const first = on('2027-01-01');
    const event = on('2028-06-30', { date: '2028-06-30' });
    return [
      first.unvested.value,
      first.liquid.value,
      first.illiquid.value,
      first.illiquidDiscounted,
      event.liquid.value,
      event.illiquid.value,
    ].map(money);
  },
  'exit-scenarios': () => {
    const stock = byExit(
      [exitOf('2000000', '0.3'), exitOf('9000000', '0.2', { date: '2027-12-31' }), exitOf('0', '0.5')],
      { fullyDilutedShares: '100000', liquidationPreference: '1000000', dilution: ['0.25'] },
    );
    const award = { kind: 'stock-options', type: 'NSO', strike: '4' };
    const reading = exitScenarios(ledgerFor({ ...stock, ...grantOf(yearly, undefined, { award }) }));
    if (typeof reading === 'string') throw new Error(reading);
    const { ownership, scenarios, expected } = reading;
    return [
      percentText(ownership.today),
      percentText(ownership.atExit),
      ...[...scenarios.slice(0, 2), expected].flatMap(({ whole, vested }) => [money(whole), money(vested)]),
    ];
  },
  'refresh-years': () => {
    const fields = { ...base('100000'), ...priced('50'), ...grantOf(yearly), ...refreshOf('20000') };
    const { offer, assumptions } = offerAt(documentOf([fields]), 0);
    const years = refreshYears(offer, assumptions, 'total-compensation');
    const [fifth, drop] = [years[4], dropInto(years, 5)];
    if (!fifth || !drop) throw new Error('No year 5');
    return [fifth.without, drop.without, fifth.withTier.written, drop.withTier.written].map(money);
  },
  'iso-limit': () => {
    const award = { kind: 'stock-options', type: 'ISO', strike: '10' };
    const grant = grantOf(yearly, { kind: 'shares', shares: '48000' }, { award });
    const [first] = isoSplitOf(ledgerFor({ ...unlisted(), ...grant }).context) ?? [];
    return (first?.grants ?? []).flatMap(({ iso, nso }) => [iso, nso].map((part) => numberText(part.shares)));
  },
  'conversion-difference': () => {
    const { context } = ledgerFor({
      ...priced('50'),
      ...grantOf(yearly, valueOf('100000', 'down', '52.5')),
    });
    const [holding] = initialHoldings(context);
    const found =
      holding &&
      conversionDifference(context, holding, (own) => [
        ...otherPrices(context, own),
        { ...own, rounding: 'up' },
        { ...own, price: '40' as DecimalString, priceOf: { kind: 'mean-of-trading-days', days: 30 } },
      ]);
    return (found?.others ?? []).flatMap(({ moreUnits, moreWorth }) => [
      numberText(moreUnits),
      money(moreWorth.minor),
    ]);
  },
};
