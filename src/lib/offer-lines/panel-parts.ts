import type { Address } from '#lib/document/change.ts';
import type { Offer } from '#lib/document/types.ts';
import type { Finding } from '#lib/engine/checks/finding.ts';
import type { DocumentPath } from '#lib/engine/ledger/working.ts';
import type { PanelKind } from '#lib/sheet/sheet-row.ts';

/** A part of an offer, as the panel names it. */
export interface PanelPart {
  readonly kind: PanelKind;
  readonly label: string;
}

/** The parts of an offer, in the order of the sheet. */
export const PANEL_PARTS: readonly PanelPart[] = [
  { kind: 'facts', label: 'Facts' },
  { kind: 'base', label: 'Base' },
  { kind: 'variable-pay', label: 'Variable pay' },
  { kind: 'bonuses', label: 'Bonus' },
  { kind: 'sign-on', label: 'Sign-on' },
  { kind: 'stock', label: 'Share price' },
  { kind: 'grants', label: 'Grants' },
  { kind: 'refresh-grants', label: 'Refresh grants' },
  { kind: 'benefits', label: 'Benefits' },
  { kind: 'leaving', label: 'Leaving' },
];

/** What the panel calls a part. */
export function partLabel(kind: PanelKind): string {
  return PANEL_PARTS.find((part) => part.kind === kind)?.label ?? kind;
}

const PART_OF_FIELD: Readonly<Record<string, PanelKind>> = {
  base: 'base',
  variablePay: 'variable-pay',
  bonuses: 'bonuses',
  signOn: 'sign-on',
  relocation: 'sign-on',
  stock: 'stock',
  grants: 'grants',
  refreshGrants: 'refresh-grants',
  benefits: 'benefits',
  leaving: 'leaving',
};

/** The part in which what a finding names is entered. */
export function partOfFinding({ path }: Finding): PanelKind {
  return PART_OF_FIELD[String(path[0])] ?? 'facts';
}

/** The address of a path from the offer: lines by their identifiers, rows without one by their position. */
export function addressOfPath(offer: Offer, path: DocumentPath): Address {
  let value: unknown = offer;
  const address = ['offers', `#${offer.id}`];
  for (const step of path) {
    value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[step];
    const id = typeof step === 'number' ? (value as { readonly id?: string } | undefined)?.id : undefined;
    address.push(id === undefined ? String(step) : `#${id}`);
  }
  return address;
}
