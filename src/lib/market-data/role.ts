import type { DecimalString } from '#lib/engine/money/decimal-string.ts';

/** A role that an article names with a range, and the occupations that fit it. */
export interface Role {
  readonly name: string;
  /** The article's own typical range in dollars a year; not an official statistic. */
  readonly range: { readonly low: DecimalString; readonly high: DecimalString };
  /** Code of the occupation that fits best. */
  readonly occupation: string;
  /** Codes of others that may fit. */
  readonly alternates: readonly string[];
  /** Why this occupation, and which part of that is a judgement. */
  readonly evidence: string;
}

/** Something that an article says moves pay; context to be quoted, never a multiplier. */
export interface PayFactor {
  readonly factor: string;
  readonly statement: string;
}

/** The article's roles and what it says moves pay. */
export interface Roles {
  readonly source: 'article-roles';
  readonly roles: readonly Role[];
  readonly factors: readonly PayFactor[];
}
