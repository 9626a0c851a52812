import { describe, expect, test } from 'vitest';
import { findingText } from '#lib/format/finding-words.ts';
import { checkOffer } from './check-offer.ts';
import { documentOf, offerAt, type Fields } from '../../../../tests/engine/offers.ts';
import {
  byExit,
  each,
  exitOf,
  grantOf,
  priced,
  refreshOf,
  unlisted,
  valueOf,
} from '../../../../tests/engine/equity.ts';

const yearly = [each('1', 4, 12)];

/** What is found, as "error path problem". */
function foundIn(offer: Fields): readonly string[] {
  const { offer: first, assumptions } = offerAt(documentOf([offer]), 0);
  const { findings, ledger } = checkOffer(first, assumptions);
  expect(ledger !== undefined).toBe(findings.every(({ severity }) => severity === 'warning'));
  for (const finding of findings) expect(findingText(finding, first)).toMatch(/: found .+; expected .+\.$/);
  return findings.map(({ severity, path, problem }) => `${severity} ${path.join('.')} ${problem.kind}`);
}

const withGrant = (terms: Fields, stock: Fields = priced('50')): Fields => ({
  ...stock,
  ...grantOf(yearly, undefined, terms),
});

describe('a sound grant', () => {
  test.each([
    ['shares', priced('50')],
    ['shares valued by exit', byExit([exitOf('1000000', '1')])],
  ])('of %s: nothing is found', (_, stock) => {
    expect(foundIn({ ...stock, ...grantOf(yearly) })).toEqual([]);
  });
});

describe('schedules', () => {
  test('that sum to 99.99%', () => {
    const short = [each('0.5', 2, 12), each('0.4999', 2, 12)];
    expect(foundIn({ ...priced('50'), ...grantOf(short) })).toEqual([
      'error grants.0.vesting.statements schedule-not-whole',
    ]);
  });

  test('whose cliff is longer than they are', () => {
    const late = [each('1', 4, 3, { cliff: { length: 13, periodType: 'MONTHS', portion: '1' } })];
    expect(foundIn({ ...priced('50'), ...grantOf(late) })).toEqual([
      'error grants.0.vesting.statements.0.cliff.length cliff-longer-than-schedule',
    ]);
  });

  test('with more occurrences than shares', () => {
    const size = { kind: 'shares', shares: '40' };
    expect(foundIn({ ...priced('50'), ...grantOf([each('1', 48, 1)], size) })).toEqual([
      'warning grants.0.size more-occurrences-than-shares',
    ]);
  });

  test('whose performance shares pay out fewer than there are occurrences', () => {
    // 60 × 0.5 = 30 over 48 months.
    const terms = { award: { kind: 'performance-shares', payoutFactor: '0.5' } };
    const offer = grantOf([each('1', 48, 1)], { kind: 'shares', shares: '60' }, terms);
    expect(foundIn({ ...priced('50'), ...offer })).toEqual([
      'warning grants.0.size more-occurrences-than-shares',
    ]);
  });
});

describe('awards', () => {
  const option = (terms: Fields = {}): Fields => ({
    award: { kind: 'stock-options', type: 'ISO', strike: '10', ...terms },
  });

  test('with a strike, a threshold or a base price above the price: worth nothing, and said so', () => {
    const units = { award: { kind: 'profits-interests', units: 'partnership', threshold: '60' } };
    const rights = { award: { kind: 'cash-settled', pays: { kind: 'appreciation', basePrice: '60' } } };
    expect(
      [withGrant(option({ strike: '60' })), withGrant(units), withGrant(rights)].flatMap(foundIn),
    ).toEqual([
      'warning grants.0.award.strike strike-above-price',
      'warning grants.0.award.threshold threshold-above-price',
      'warning grants.0.award.pays.basePrice threshold-above-price',
    ]);
  });

  test('that pay in the best exit only are worth something', () => {
    // 100 in the best scenario, 50 in the mean, a strike of 60.
    const exits = byExit([exitOf('100000000', '0.5'), exitOf('0', '0.5')]);
    expect(foundIn(withGrant(option({ strike: '60' }), exits))).toEqual([]);
    expect(foundIn(withGrant(option({ strike: '101' }), exits))).toEqual([
      'warning grants.0.award.strike strike-above-price',
    ]);
  });

  test('that expire before they vest', () => {
    expect(foundIn(withGrant(option({ expiry: '2028-12-31' })))).toEqual([
      'warning grants.0.award.expiry expires-before-vest',
    ]);
    expect(foundIn(withGrant(option({ expiry: '2030-01-01' })))).toEqual([]);
  });

  test('of a refresh plan, found once and of any of its grants', () => {
    const plan = refreshOf('1000', {
      ...option({ expiry: '2031-12-31' }),
      size: { kind: 'shares', shares: '40' },
    });
    expect(foundIn({ ...priced('50'), ...plan })).toEqual([
      'warning refreshGrants.0.award.expiry expires-before-vest',
    ]);
  });

  test('whose terms an amount in cash leaves without effect', () => {
    expect(foundIn(grantOf(yearly, { kind: 'cash', value: '1000' }, option()))).toEqual([
      'warning grants.0.award without-effect',
    ]);
  });
});

describe('conversions without a price', () => {
  const conversion = 'error grants.0.size.conversion.price no-conversion-price';
  const mean = { priceOf: { kind: 'mean-of-trading-days', days: 20 }, rounding: 'up' };

  test('a mean that is not typed', () => {
    expect(
      foundIn({ ...priced('50'), ...grantOf(yearly, { kind: 'value', value: '1', conversion: mean }) }),
    ).toEqual([conversion]);
  });

  test('a company valued by its exits', () => {
    const exits = byExit([exitOf('1000000', '1')]);
    expect(foundIn({ ...exits, ...grantOf(yearly, valueOf('1000', 'up')) })).toEqual([conversion]);
    expect(foundIn({ ...exits, ...grantOf(yearly, valueOf('1000', 'up', '2')) })).toEqual([]);
  });

  test('a refresh plan whose later grants meet a price of 0', () => {
    const falling = priced('50', { datedPrices: [{ date: '2028-01-01', price: '0' }] });
    expect(foundIn({ ...falling, ...refreshOf('1000') })).toEqual([
      'error refreshGrants.0.size.conversion.price no-conversion-price',
    ]);
  });
});

describe('events before the grant', () => {
  test('a liquidity event, a named event, and an exit', () => {
    const grantDate = '2026-03-01';
    const event = { name: 'launch', anchor: 'event' };
    const held = {
      ...priced('50'),
      ...grantOf([each('1', 1, 0, { event })], undefined, {
        grantDate,
        events: [{ name: 'launch', date: '2026-02-01' }],
        liquidityEvent: { date: '2026-02-01' },
      }),
    };
    const exits = byExit([exitOf('1000000', '1', { date: '2026-02-01' })]);
    expect([held, { ...exits, ...grantOf(yearly, undefined, { grantDate }) }].flatMap(foundIn)).toEqual([
      'warning grants.0.liquidityEvent.date event-before-grant',
      'warning grants.0.events.0.date event-before-grant',
      'warning stock.exitScenarios.0.date event-before-grant',
    ]);
  });
});

describe('a private company valued by its exits', () => {
  const twice = { grants: [...[1, 2]].map((n) => ({ ...firstGrant(), id: `g${n}` })) };
  function firstGrant(): Fields {
    return (grantOf(yearly) as { grants: readonly Fields[] }).grants[0] ?? {};
  }

  test('needs scenarios and fully diluted shares, said once for all grants', () => {
    expect(foundIn({ ...byExit([], { fullyDilutedShares: undefined }), ...twice })).toEqual([
      'error stock.exitScenarios no-exit-scenarios',
      'error stock.fullyDilutedShares no-fully-diluted-shares',
    ]);
  });

  test('cannot be divided into no shares', () => {
    expect(foundIn({ ...byExit([exitOf('1', '1')], { fullyDilutedShares: '0' }), ...twice })).toEqual([
      'error stock.fullyDilutedShares zero-fully-diluted-shares',
    ]);
  });

  test('needs probabilities that sum to 1', () => {
    expect(foundIn({ ...byExit([exitOf('1', '0.5'), exitOf('0', '0.4')]), ...twice })).toEqual([
      'error stock.exitScenarios probabilities-not-whole',
    ]);
    expect(foundIn({ ...byExit([exitOf('1', '1/3'), exitOf('0', '2/3')]), ...twice })).toEqual([]);
  });

  test('does not grow beside its scenarios', () => {
    expect(foundIn({ ...byExit([exitOf('1', '1')], { growth: '0.1' }), ...twice })).toEqual([
      'warning stock.growth without-effect',
    ]);
  });

  test('is only doubted where nothing is valued by it', () => {
    const stock = unlisted({ fullyDilutedShares: '0', exitScenarios: [{ id: 'x', ...exitOf('1', '0.5') }] });
    expect(foundIn({ ...stock, ...twice })).toEqual([
      'warning stock.fullyDilutedShares zero-fully-diluted-shares',
      'warning stock.exitScenarios probabilities-not-whole',
    ]);
    expect(foundIn(byExit([]))).toEqual([]);
  });
});
