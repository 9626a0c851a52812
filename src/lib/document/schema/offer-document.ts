import { FORMAT, VERSION } from '../version.ts';
import { z } from '../z.ts';
import { benefit } from './benefits.ts';
import { grant, refreshGrant, stock } from './equity.ts';
import { negotiation, negotiationSettings } from './negotiation.ts';
import { offerMarket, ownBand } from './market.ts';
import { leavingTerms } from './leaving.ts';
import { baseSalary, bonusPlan, instalment, variablePay } from './pay.ts';
import {
  amount,
  count,
  currency,
  flag,
  growthRate,
  id,
  line,
  list,
  oneOf,
  plainDate,
  positive,
  prose,
} from './scalars.ts';
import { scenario } from './scenarios.ts';
import { ownScore } from './scores.ts';
import { simulationSettings } from './simulation.ts';
import { talk } from './talk.ts';
import { offerVersion } from './versions.ts';

/** The facts and the pay of an offer: what a version of it keeps. */
const terms = {
  company: line,
  role: z.optional(line),
  level: z.optional(line),
  place: z.optional(line),
  arrangement: z.optional(oneOf(['on-site', 'hybrid', 'remote'])),
  employmentType: z.optional(oneOf(['full-time', 'part-time', 'contract', 'temporary', 'internship'])),
  offerDate: z.optional(plainDate),
  replyDeadline: z.optional(plainDate),
  /** Whether the offer is in writing, so that it could be shown. */
  inWriting: z.optional(flag),
  start: z.optional(plainDate),
  contractEnd: z.optional(plainDate),
  hoursPerWeek: z.optional(amount),
  notes: z.optional(prose),
  currency,
  base: z.optional(baseSalary),
  variablePay: z.optional(list(variablePay)),
  bonuses: z.optional(list(bonusPlan)),
  signOn: z.optional(list(instalment)),
  relocation: z.optional(list(instalment)),
  stock: z.optional(stock),
  grants: z.optional(list(grant)),
  refreshGrants: z.optional(list(refreshGrant)),
  benefits: z.optional(list(benefit)),
  leaving: z.optional(leavingTerms),
  /** A total the employer or recruiter has named, and what it covers. */
  quotedTotal: z.optional(
    z.strictObject({ amount, covers: oneOf(['first-year', 'annualised', 'standard']) }),
  ),
};

/** The terms of an offer by themselves. */
export const offerTerms = z.strictObject(terms);

/** One offer, or the current job: its facts and its pay. Absent means not stated; "0" and [] mean none. */
export const offer = z.strictObject({
  id,
  kind: oneOf(['offer', 'current-job']),
  ...terms,
  /** One of the ten colours by which the offer is known; by its place in the list when absent. */
  colour: z.optional(count(1, 10)),
  /** Kept, but left out of comparisons for now. */
  hidden: z.optional(z.literal(true, { error: 'true, or leave it out' })),
  negotiation: z.optional(negotiation),
  talk: z.optional(talk),
  /** What the offer is worth beside its money. */
  scores: z.optional(list(ownScore)),
  /** Earlier states of the offer, from the first on. */
  versions: z.optional(list(offerVersion(offerTerms))),
  market: z.optional(offerMarket),
});

/** What holds for the whole comparison. */
export const settings = z.strictObject({
  reportingCurrency: currency,
  comparisonStart: z.optional(plainDate),
  horizonYears: z.optional(count(1, 10)),
  view: z.optional(oneOf(['employment-year', 'calendar-year'])),
  totalDefinition: z.optional(oneOf(['total-compensation', 'total-direct-compensation', 'total-cash'])),
  illiquidEquity: z.optional(oneOf(['excluded', 'discounted', 'face'])),
  growthSteps: z.optional(oneOf(['monthly', 'year-start', 'year-end'])),
  /** The offer against which differences are shown; the current job when absent. */
  baseline: z.optional(id),
  discountRate: z.optional(growthRate),
  referenceLeaveDays: z.optional(amount),
  exchangeRates: z.optional(list(z.strictObject({ currency, date: plainDate, rate: positive }))),
  /** The scenario under which the offers are compared; as written when absent. */
  scenario: z.optional(id),
  /** Brings pay bands in dollars to the latest month of the price index; as published when absent. */
  ageBands: z.optional(oneOf(['consumer-prices'])),
});

/** The offer document: what Parley saves, opens and computes from. */
export const offerDocument = z.strictObject({
  format: z.literal(FORMAT, { error: `"${FORMAT}"` }),
  version: z.literal(VERSION, { error: `the number ${VERSION}` }),
  title: z.optional(line),
  settings,
  negotiation: z.optional(negotiationSettings),
  /** How futures of the share prices are drawn. */
  simulation: z.optional(simulationSettings),
  offers: list(offer),
  /** Scenarios of one's own, beside the built-in ones. */
  scenarios: z.optional(list(scenario)),
  /** Pay bands of the person's own. */
  bands: z.optional(list(ownBand, 1000)),
});
