import { each, grantOf, priced } from '../../engine/equity.ts';
import { checkDocument } from '#lib/engine/checks/check-offer.ts';
import { documentOf, yearsFor } from '../../engine/offers.ts';
import {
  after,
  base,
  benefit,
  bonus,
  certain,
  entriesOf,
  entryAt,
  inYear,
  named,
  payment,
  raise,
  reported,
} from '../figures.ts';
import type { Examples } from '../worked-examples.ts';

const hundredShares = (growth: string) => ({
  ...priced('100', { growth }),
  ...grantOf([each('1', 1, 12)], { kind: 'shares', shares: '100' }),
});

/** Section 3. */
export const LEDGER: Examples = {
  totals: () => {
    const of = yearsFor({
      ...base('120000'),
      ...bonus('0.1'),
      signOn: [payment('20000', after(0))],
      ...hundredShares('0'),
      benefits: [
        benefit('100', { kind: 'monthly' }),
        { kind: 'premium', id: 'p', monthly: '200' },
        benefit('900', { kind: 'yearly' }, { id: 'w', category: 'other', countInTotal: false }),
      ],
    });
    return [
      inYear(of, 1, 'total-cash'),
      inYear(of, 1, 'total-direct-compensation'),
      inYear(of, 1, 'total-compensation'),
    ];
  },
  certainty: () => {
    const [up, down] = [yearsFor(hundredShares('0.1')), yearsFor(hundredShares('-0.1'))];
    return [certain(up, 1, 'conditional'), certain(up, 1, 'market'), certain(down, 1, 'market')];
  },
  'rent-money': () => [
    named(
      yearsFor({
        ...base('120000', { raises: [raise('2026-07-01', { kind: 'to', rate: '240000' }, 'assumed')] }),
        benefits: [{ kind: 'premium', id: 'p', monthly: '200' }],
      }),
      'rent-money',
    ),
  ],
  'currency-of-base': () => {
    const offers = [{ ...base('120000'), ...bonus('0.1', { currency: 'EUR' }) }];
    const exchangeRates = [{ currency: 'EUR', date: '2026-01-01', rate: '1.1' }];
    return checkDocument(documentOf(offers, { exchangeRates })).flatMap(({ problem }) =>
      problem.kind === 'not-in-currency-of-base' ? [problem.stated, problem.base] : [],
    );
  },
  conversion: () => {
    const offer = { currency: 'EUR', ...base('100000') };
    const settings = {
      exchangeRates: [
        { currency: 'EUR', date: '2026-01-01', rate: '1.10' },
        { currency: 'EUR', date: '2026-07-01', rate: '1.20' },
      ],
    };
    const entries = entriesOf(offer, 'base', settings);
    return [
      reported(entryAt(entries, 1)),
      reported(entryAt(entries, 2)),
      inYear(yearsFor(offer, settings), 1),
    ];
  },
};
