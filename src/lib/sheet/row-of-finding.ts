import type { DocumentPath } from '#lib/engine/ledger/working.ts';

const ROW_OF: Readonly<Record<string, string>> = {
  base: 'base',
  benefits: 'retirement',
  variablePay: 'base',
  bonuses: 'bonus',
  signOn: 'sign-on',
  relocation: 'sign-on',
  refreshGrants: 'refresh',
  stock: 'price',
  contractEnd: 'start',
  quotedTotal: 'company',
};

/** The row at which a finding is shown: the one of the field it names, or of the line it belongs to. */
export function rowOfFinding(path: DocumentPath): string {
  const [first, , third] = path;
  if (first === 'grants') return third === 'vesting' ? 'vesting' : 'grant';
  if (path.includes('currency')) return 'currency';
  return ROW_OF[String(first)] ?? String(first);
}
