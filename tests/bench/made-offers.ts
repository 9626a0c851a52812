import { openDocument } from '#lib/document/open.ts';
import type { OfferDocument } from '#lib/document/types.ts';

/** What one offer of the bench pays: the same numbers go into the document and into the spreadsheet. */
export interface MadeOffer {
  readonly id: string;
  readonly company: string;
  readonly base: number;
  readonly yearlyRaise: string;
  readonly bonusShare: string;
  readonly signOns: readonly [number, number];
  readonly shares: number;
  readonly price: string;
  readonly growth: string;
  readonly refreshValue: number;
  readonly premium: string;
  readonly match: string;
}

/** How many quarters a grant takes to vest, after a cliff of one year. */
export const QUARTERS = 16;

const START = '2026-01-01';
const GROWTHS = ['0', '0.05', '0.12', '-0.04'];

/** Offers that differ in every number, so that no sum of one serves another. */
export function madeOffers(count: number): readonly MadeOffer[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `o${i + 1}`,
    company: `Company ${i + 1}`,
    base: 141_000 + 7_351 * i,
    // Shares in 125ths never make half a cent. With 2.5% or 15% the spreadsheet's floats round some halves the
    // wrong way, and its cents would not be the same.
    yearlyRaise: ['0.032', '0.024', '0.04'][i % 3] ?? '0.04',
    bonusShare: ['0.16', '0.12', '0.2'][i % 3] ?? '0.2',
    signOns: [20_000 + 500 * i, 10_000 + 250 * i],
    shares: 2_401 + 137 * i,
    price: `${83 + 11 * i}.37`,
    growth: GROWTHS[i % GROWTHS.length] ?? '0',
    refreshValue: 40_000 + 1_500 * i,
    premium: `${212 + 3 * i}.45`,
    match: `${541 + 17 * i}.67`,
  }));
}

/** The offers as the text of a file. */
export function fileOf(offers: readonly MadeOffer[], years: number): string {
  return JSON.stringify({
    format: 'parley-offers',
    version: 1,
    settings: { reportingCurrency: 'USD', horizonYears: years },
    offers: offers.map(offerFields),
  });
}

/** The offers as the document that the page and the command line compute from. */
export function documentOf(offers: readonly MadeOffer[], years: number): OfferDocument {
  const opened = openDocument(fileOf(offers, years));
  if (!opened.isOk)
    throw new Error(`The offers of the bench do not parse: ${JSON.stringify(opened.problem)}`);
  return opened.value;
}

function offerFields(made: MadeOffer) {
  const award = { kind: 'restricted-stock-units' };
  const statement = {
    portion: '1',
    occurrences: QUARTERS,
    period: 3,
    periodType: 'MONTHS',
  };
  const cliff = { length: 12, periodType: 'MONTHS', portion: '1/4' };
  return {
    id: made.id,
    kind: 'offer',
    company: made.company,
    start: START,
    currency: 'USD',
    base: { kind: 'annual', rate: String(made.base), yearlyRaise: made.yearlyRaise },
    bonuses: [
      {
        id: 'bonus',
        target: { kind: 'of-base', percentage: made.bonusShare },
        cycle: { kind: 'employment-year' },
      },
    ],
    signOn: made.signOns.map((amount, i) => ({
      id: `sign-on-${i + 1}`,
      amount: String(amount),
      payment: { kind: 'after-months', months: 12 * i },
    })),
    stock: { kind: 'public', price: made.price, asOf: START, growth: made.growth },
    grants: [
      {
        id: 'grant',
        award,
        size: { kind: 'shares', shares: String(made.shares) },
        grantDate: START,
        vesting: { kind: 'statements', statements: [{ ...statement, cliff }] },
      },
    ],
    refreshGrants: [
      {
        id: 'refresh',
        award,
        size: { kind: 'value', value: String(made.refreshValue), conversion: { rounding: 'down' } },
        firstGrantDate: '2027-01-01',
        everyMonths: 12,
        evidence: 'written',
        vesting: { kind: 'statements', statements: [statement] },
      },
    ],
    benefits: [
      { kind: 'premium', id: 'health', monthly: made.premium },
      {
        kind: 'amount',
        id: 'match',
        category: 'retirement',
        amount: made.match,
        paid: { kind: 'monthly' },
        certainty: 'guaranteed',
      },
    ],
  };
}
