import type { Offer, OwnBand } from '#lib/document/types.ts';
import type { Ageing, NoAgeing } from '#lib/engine/market/ageing.ts';
import type { Band, Measure } from '#lib/engine/market/band.ts';
import type { ComparablePay } from '#lib/engine/market/comparable-pay.ts';
import type { PrevailingLevel } from '#lib/engine/market/level-met.ts';
import type { Mismatch, NoPosition } from '#lib/engine/market/mismatch.ts';
import type { Position } from '#lib/engine/market/position.ts';
import type { Money } from '#lib/engine/money/money.ts';
import type { Area, State } from '#lib/market-data/area.ts';
import type { Figure } from '#lib/market-data/figure.ts';
import type { Occupation } from '#lib/market-data/occupation.ts';
import type { PriceParity } from '#lib/market-data/price-parity.ts';
import type { PrevailingWageLevels } from '#lib/market-data/prevailing-wage.ts';
import type { PayFactor, Role } from '#lib/market-data/role.ts';
import type { Source } from '#lib/market-data/source.ts';

/** A place of an offer: an area of the statistics, or a whole state. */
export type Place =
  { readonly kind: 'area'; readonly area: Area } | { readonly kind: 'state'; readonly state: State };

/** An occupation of the statistics. */
export type OccupationName = Pick<Occupation, 'code' | 'title'>;

/** A table of official wage statistics, the occupation in it, and how many work in it there. */
interface OfficialOrigin {
  readonly source: Source;
  readonly occupation: OccupationName;
  readonly employment: Figure;
}

/** Where a band comes from. */
export type StripOrigin =
  | ({ readonly kind: 'national' } & OfficialOrigin)
  | ({ readonly kind: 'metropolitan'; readonly area: Area } & OfficialOrigin)
  | ({ readonly kind: 'state'; readonly state: State } & OfficialOrigin)
  | { readonly kind: 'article-role'; readonly source: Source; readonly role: Role }
  | { readonly kind: 'own'; readonly own: OwnBand };

/** Where the pay of an offer is in a band; or why it cannot be compared. */
export type Compared =
  | {
      readonly isKnown: true;
      /** The pay in the currency of the band, posted. */
      readonly pay: Money;
      readonly definition: Extract<ComparablePay, { isKnown: true }>['definition'];
      readonly position: Position;
    }
  | { readonly isKnown: false; readonly why: NoPosition };

/** One band with the offer on it. */
export interface Strip {
  /** Names the strip among those of its offer: "national", "state", "national:15-2051", "own:b1". */
  readonly id: string;
  readonly origin: StripOrigin;
  /** As it is compared: aged, where `ageing` says so. */
  readonly band: Band;
  /** As it is published or was typed. */
  readonly published: Band;
  readonly ageing: readonly Ageing[];
  /** Why it is not aged, though ageing was asked for. */
  readonly notAged: NoAgeing | undefined;
  readonly compared: Compared;
  readonly mismatches: readonly Mismatch[];
}

/** A band that there is none of, and why. */
export interface AbsentStrip {
  readonly kind: 'national' | 'metropolitan' | 'state' | 'levels' | 'article-role';
  readonly why:
    | 'no-occupation'
    | 'no-place'
    | 'no-role'
    | 'not-a-metropolitan-area'
    | 'place-is-a-state'
    | 'occupation-not-in-table'
    | 'area-not-in-table'
    /** The table has the occupation, but none of its annual points. */
    | 'no-annual-figures';
  /** The occupation, where it is another than the offer's. */
  readonly occupation?: OccupationName;
}

/** The four prevailing-wage levels of the place, and the highest that the base salary reaches. */
export interface LevelsReading {
  readonly source: Source;
  readonly area: Area;
  readonly wages: PrevailingWageLevels;
  /** A year's wage of each level. */
  readonly annual: Readonly<Record<PrevailingLevel, Money>>;
  readonly compared:
    | {
        readonly isKnown: true;
        readonly pay: Money;
        /** Undefined below level I. */
        readonly met: PrevailingLevel | undefined;
      }
    | { readonly isKnown: false; readonly why: NoPosition };
  /** The level that was chosen for the job. */
  readonly chosen: PrevailingLevel | undefined;
  readonly mismatches: readonly Mismatch[];
}

/** What the pay of one place buys in another place's prices: base salary at full time, and Standard TC. */
export interface PlaceReading {
  readonly source: Source;
  readonly here: PriceParity;
  /** Undefined for the United States as a whole. */
  readonly there: PriceParity | undefined;
  readonly amounts: readonly { readonly of: Measure; readonly amount: Money; readonly buys: Money }[];
}

/** What was chosen for an offer and is not known to the market data. */
export type UnknownChoice = {
  readonly field: 'occupation' | 'area' | 'paidAs';
  readonly code: string;
};

/** Where an offer stands in the bands of its role: official, the article's, and the person's own. */
export interface Benchmark {
  readonly offer: Offer;
  readonly occupation: Occupation | undefined;
  readonly role: Role | undefined;
  /** What an article says moves pay; context, never a multiplier. */
  readonly factors: readonly PayFactor[];
  /** Where the work is done. */
  readonly place: Place | undefined;
  /** The place whose pay applies: that of `paidAs`, else where the work is done. */
  readonly paidAs: Place | undefined;
  readonly pay: Readonly<Record<Measure, ComparablePay | undefined>>;
  readonly strips: readonly Strip[];
  readonly levels: LevelsReading | undefined;
  readonly absent: readonly AbsentStrip[];
  readonly elsewhere: readonly PlaceReading[];
  readonly unknown: readonly UnknownChoice[];
}
