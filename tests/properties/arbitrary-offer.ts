import fc from 'fast-check';
import { offerDocument } from '#lib/document/schema/offer-document.ts';
import type { OfferDocument } from '#lib/document/types.ts';
import { checkOffer } from '#lib/engine/checks/check-offer.ts';
import { assumptionsOf } from '#lib/engine/ledger/assumptions.ts';
import { bands, market } from './arbitrary-bands.ts';
import { equity } from './arbitrary-equity.ts';
import { negotiation } from './arbitrary-negotiation.ts';
import { pay } from './arbitrary-pay.ts';
import {
  count,
  CURRENCIES,
  currency,
  dateBetween,
  fieldsOf,
  growth,
  kind,
  lines,
  money,
  oneOf,
  perhaps,
  portion,
  type Fields,
} from './arbitrary-scalars.ts';

/*
 * Random valid offer documents: parsed by the real schema, without an error by the real checks. Every currency
 * has rates, every stock a price.
 */

/** Fixed, so that a failure can be run again; fast-check prints it with the path to the counterexample. */
export const SEED = 20_260_101;

/** Properties take seconds, and more on a busy machine. */
export const LONG = { timeout: 120_000 };

/** Scores of one's own, which no figure may take in. */
const scores = lines(
  fieldsOf({
    criterion: oneOf('Commute', 'Team', 'Growth'),
    score: perhaps(count(1, 5)),
    note: perhaps(kind('near')),
  }),
  3,
);

const common = {
  negotiation: perhaps(negotiation),
  company: kind('Example'),
  market: perhaps(market),
  scores: perhaps(scores),
  currency,
  contractEnd: perhaps(dateBetween(2027, 2031)),
};

const newOffer = fieldsOf({
  kind: kind('offer'),
  start: perhaps(fc.oneof(dateBetween(2026, 2026), oneOf('2026-01-31', '2028-02-29', '2026-08-30'))),
  ...common,
  ...pay,
  ...equity,
});

const currentJob = fieldsOf({
  kind: kind('current-job'),
  start: perhaps(dateBetween(2018, 2025)),
  ...common,
  ...pay,
  ...equity,
});

const exchangeRates = fc
  .tuple(
    ...CURRENCIES.slice(1).map((code) =>
      fc.uniqueArray(fieldsOf({ currency: kind(code), date: dateBetween(2025, 2030), rate: money(3, 1) }), {
        minLength: 1,
        maxLength: 3,
        selector: ({ date }) => date,
      }),
    ),
  )
  .map((rates): readonly Fields[] => rates.flat());

const settings = fieldsOf({
  reportingCurrency: kind('USD'),
  horizonYears: perhaps(count(1, 5)),
  illiquidEquity: perhaps(oneOf('excluded', 'discounted', 'face')),
  growthSteps: perhaps(oneOf('monthly', 'year-start', 'year-end')),
  discountRate: perhaps(growth),
  referenceLeaveDays: perhaps(money(30)),
  ageBands: perhaps(kind('consumer-prices')),
  exchangeRates,
});

/** How futures are drawn, few of them. */
const simulation = fieldsOf({
  correlation: perhaps(portion),
  paths: perhaps(count(100, 300)),
  seed: perhaps(count(0, 4_294_967_295)),
});

/** A random document that nothing is wrong with: at least one new offer with a start, up to one more, and perhaps the current job. */
export const arbitraryDocument: fc.Arbitrary<OfferDocument> = fc
  .tuple(
    settings,
    dateBetween(2026, 2026),
    newOffer,
    fc.array(newOffer, { maxLength: 1 }),
    perhaps(currentJob),
    perhaps(simulation),
    perhaps(bands),
  )
  .map(([chosen, start, first, others, job, drawn, own]) =>
    offerDocument.parse({
      format: 'parley-offers',
      version: 1,
      settings: chosen,
      ...(drawn ? { simulation: drawn } : {}),
      offers: [{ start, ...first }, ...others, ...(job ? [job] : [])].map((fields, i) => ({
        id: `o${i + 1}`,
        ...fields,
      })),
      ...(own ? { bands: own } : {}),
    }),
  )
  .filter((document) => {
    const assumptions = assumptionsOf(document);
    return document.offers.every((one) => checkOffer(one, assumptions).ledger !== undefined);
  });
