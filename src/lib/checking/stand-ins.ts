import { pathText, type Path } from '#lib/document/mistake.ts';
import { valueAt } from '#lib/document/parse.ts';
import { FORMAT, VERSION } from '#lib/document/version.ts';

const DATE = '2027-01-01';
const CURRENCY = 'USD';

/*
 * What stands in for a field that is missing or has a mistake of form, so that what surrounds it can still be
 * checked. No figure is ever made from a stand-in, and what a check finds because of one is not told.
 */
const STAND_INS: readonly (readonly [at: RegExp, value: (path: Path, root: unknown) => unknown])[] = [
  [/^format$/, () => FORMAT],
  [/^version$/, () => VERSION],
  [/^settings$/, () => ({ reportingCurrency: CURRENCY })],
  [/^settings\.reportingCurrency$/, () => CURRENCY],
  [/\.id$/, (path) => path.filter((step) => typeof step === 'number').join('-') + '-stand-in'],
  [/^offers\[\d+\]\.kind$/, () => 'offer'],
  [/^offers\[\d+\]\.company$/, () => ''],
  [/^offers\[\d+\]\.currency$/, (_, root) => reportingCurrency(root)],
  [/^offers\[\d+\]\.start$/, () => DATE],
  [/^offers\[\d+\]\.(?:grants|refreshGrants)\[\d+\]\.award$/, () => ({ kind: 'restricted-stock-units' })],
  [/^offers\[\d+\]\.(?:grants|refreshGrants)\[\d+\]\.size$/, () => ({ kind: 'cash', value: '1000000' })],
  [/^offers\[\d+\]\.refreshGrants\[\d+\]\.firstGrantDate$/, () => DATE],
  [/^offers\[\d+\]\.refreshGrants\[\d+\]\.everyMonths$/, () => 12],
  [/^offers\[\d+\]\.refreshGrants\[\d+\]\.evidence$/, () => 'none'],
];

function reportingCurrency(root: unknown): string {
  const stated = valueAt(root, ['settings', 'reportingCurrency']);
  return typeof stated === 'string' && /^[A-Z]{3}$/.test(stated) ? stated : CURRENCY;
}

/** What can stand in at a place of a document; undefined where nothing can. */
export function standInFor(path: Path, root: unknown): unknown {
  const text = pathText(path);
  return STAND_INS.find(([at]) => at.test(text))?.[1](path, root);
}
