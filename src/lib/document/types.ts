import type { benefit } from './schema/benefits.ts';
import type {
  award,
  conversion,
  exitScenario,
  grant,
  grantSize,
  refreshGrant,
  stock,
  vesting,
  vestingStatement,
} from './schema/equity.ts';
import type { LEVERS, negotiation, target } from './schema/negotiation.ts';
import type { offer, offerDocument, offerTerms, settings } from './schema/offer-document.ts';
import type { offerMarket, ownBand } from './schema/market.ts';
import type { leavingTerms } from './schema/leaving.ts';
import type { baseSalary, bonusPlan, clawback, instalment, raise, variablePay } from './schema/pay.ts';
import type { scenario, scenarioChange } from './schema/scenarios.ts';
import type { ownScore } from './schema/scores.ts';
import type { simulationSettings } from './schema/simulation.ts';
import type { talk, TALK_TEXTS, TONES } from './schema/talk.ts';
import type { z } from './z.ts';

/** A document deep inside is never changed in place: an edit makes a new one that shares what is unchanged. */
type Immutable<T> = T extends string | number | boolean | undefined
  ? T
  : T extends readonly (infer Element)[]
    ? readonly Immutable<Element>[]
    : { readonly [Key in keyof T]: Immutable<T[Key]> };

export type OfferDocument = Immutable<z.infer<typeof offerDocument>>;
export type Settings = Immutable<z.infer<typeof settings>>;
export type Offer = Immutable<z.infer<typeof offer>>;
export type OfferTerms = Immutable<z.infer<typeof offerTerms>>;
export type OfferVersion = NonNullable<Offer['versions']>[number];
export type Negotiation = Immutable<z.infer<typeof negotiation>>;
export type Target = Immutable<z.infer<typeof target>>;
export type Talk = Immutable<z.infer<typeof talk>>;
export type TalkText = (typeof TALK_TEXTS)[number];
export type Tone = (typeof TONES)[number];
export type LeverName = (typeof LEVERS)[number];
export type BaseSalary = Immutable<z.infer<typeof baseSalary>>;
export type Raise = Immutable<z.infer<typeof raise>>;
export type VariablePay = Immutable<z.infer<typeof variablePay>>;
export type BonusPlan = Immutable<z.infer<typeof bonusPlan>>;
export type Instalment = Immutable<z.infer<typeof instalment>>;
export type Clawback = Immutable<z.infer<typeof clawback>>;
export type LeavingTerms = Immutable<z.infer<typeof leavingTerms>>;
export type Grant = Immutable<z.infer<typeof grant>>;
export type RefreshGrant = Immutable<z.infer<typeof refreshGrant>>;
export type GrantSize = Immutable<z.infer<typeof grantSize>>;
export type Award = Immutable<z.infer<typeof award>>;
export type Conversion = Immutable<z.infer<typeof conversion>>;
export type ExitScenario = Immutable<z.infer<typeof exitScenario>>;
export type Stock = Immutable<z.infer<typeof stock>>;
export type SimulationSettings = Immutable<z.infer<typeof simulationSettings>>;
export type Vesting = Immutable<z.infer<typeof vesting>>;
export type VestingStatement = Immutable<z.infer<typeof vestingStatement>>;
export type Benefit = Immutable<z.infer<typeof benefit>>;
export type RetirementPlan = Extract<Benefit, { kind: 'retirement-plan' }>;
export type OfferMarket = Immutable<z.infer<typeof offerMarket>>;
export type OwnBand = Immutable<z.infer<typeof ownBand>>;
export type SharePurchasePlan = Extract<Benefit, { kind: 'espp' }>;
export type OwnScore = Immutable<z.infer<typeof ownScore>>;
export type Scenario = Immutable<z.infer<typeof scenario>>;
export type ScenarioChange = Immutable<z.infer<typeof scenarioChange>>;
