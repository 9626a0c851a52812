import type { Offer } from '#lib/document/types.ts';
import { LEDGER_PARTS, type LedgerPart } from '../ledger-of.ts';

/** Which parts of the ledger rest on a field of an offer. */
const PARTS_ON = {
  base: ['base', 'variable-pay', 'bonuses', 'benefits'],
  variablePay: ['variable-pay'],
  bonuses: ['bonuses', 'benefits'],
  signOn: ['sign-on'],
  relocation: ['sign-on'],
  stock: ['equity', 'benefits'],
  grants: ['equity'],
  refreshGrants: ['equity'],
  benefits: ['benefits'],
  level: [],
} as const satisfies Partial<Record<keyof Offer, readonly LedgerPart[]>>;

const isNarrow = (field: string): field is keyof typeof PARTS_ON => field in PARTS_ON;

/** The parts of the ledger that can be another when an offer has become another; all where no field says fewer. */
export function touchedParts(before: Offer, after: Offer): ReadonlySet<LedgerPart> {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Offer)[];
  const changed = fields.filter((field) => before[field] !== after[field]);
  return new Set(changed.flatMap((field) => (isNarrow(field) ? PARTS_ON[field] : LEDGER_PARTS)));
}
