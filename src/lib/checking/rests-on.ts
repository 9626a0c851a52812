import type { Path } from '#lib/document/mistake.ts';
import type { Finding } from '#lib/engine/checks/finding.ts';

const startsWith = (path: Path, beginning: Path): boolean => beginning.every((step, i) => path[i] === step);

/** Whether a finding may only be there because of what was taken out of the document, or stood in for. */
export function restsOn(finding: Finding, touched: readonly Path[]): boolean {
  return groundsOf(finding).some((ground) =>
    touched.some((path) => startsWith(path, ground) || startsWith(ground, path)),
  );
}

/** The places of a document, from its root, that a finding is drawn from, beside the one where it stands. */
function groundsOf({ path, problem }: Finding): readonly Path[] {
  const offer = path.slice(0, 2);
  const line = path.slice(0, 4);
  const start: Path = [...offer, 'start'];
  const base: Path = [...offer, 'base'];
  const stock: Path = [...offer, 'stock'];
  const vesting: Path = [...line, 'vesting'];
  switch (problem.kind) {
    case 'no-start':
      return [start, ['settings', 'comparisonStart']];
    case 'no-exchange-rate':
      return [
        [...offer, 'currency'],
        ['settings', 'exchangeRates'],
        ['settings', 'reportingCurrency'],
      ];
    case 'rate-of-reporting-currency':
      return [['settings', 'reportingCurrency']];
    case 'ends-before-start':
      return [start];
    case 'deadline-before-offer':
      return [];
    case 'stated-twice':
      return [path.slice(0, -2)];
    case 'needs-base':
      return [base];
    case 'contribution-above-limit':
      return [base, start, [...offer, 'currency'], line];
    case 'hsa-above-limit':
      return [start, [...offer, 'currency'], line];
    case 'match-without-contribution':
    case 'tiers-not-increasing':
    case 'vesting-steps-not-increasing':
    case 'vesting-steps-not-whole':
    case 'clawback-months-below':
    case 'clawback-leaves-residue':
    case 'clawback-steps-not-rising':
      return [line];
    case 'match-balance-without-match':
      return [[...offer, 'benefits']];
    case 'espp-without-price':
      return [stock];
    case 'not-in-currency-of-base':
    case 'needs-hours':
      return [base, [...offer, 'hoursPerWeek']];
    case 'target-below-base':
      return [base, start, [...offer, 'currency']];
    case 'no-share-price':
    case 'no-price-of-chosen-valuation':
      return [stock];
    case 'no-conversion-price':
      return [stock, [...line, 'size']];
    case 'empty-schedule':
    case 'schedule-not-whole':
      return [vesting];
    case 'cliff-longer-than-schedule':
    case 'nothing-after-cliff':
      return [
        vesting,
        start,
        [...line, 'vestingStart'],
        [...line, 'firstGrantDate'],
        [...line, 'fixedVestDays'],
      ];
    case 'event-not-named':
      return [[...line, 'events']];
    case 'vests-not-whole':
      return [vesting, [...line, 'size']];
    case 'vest-before-grant':
      return [[...line, 'grantDate']];
    case 'vest-before-vesting-start':
      return [
        [...line, 'vestingStart'],
        [...line, 'fixedVestDays'],
      ];
    case 'vest-before-start':
      return [start, [...offer, 'kind'], [...line, 'vestingStart'], [...line, 'grantDate']];
    case 'more-occurrences-than-shares':
    case 'part-shares':
      return [vesting, stock, [...line, 'size'], [...line, 'allocation']];
    case 'strike-above-price':
    case 'threshold-above-price':
      return [stock, [...line, 'award']];
    case 'expires-before-vest':
      return [
        vesting,
        start,
        stock,
        [...line, 'award'],
        [...line, 'size'],
        [...line, 'grantDate'],
        [...line, 'vestingStart'],
        [...line, 'fixedVestDays'],
        [...line, 'firstGrantDate'],
        [...line, 'liquidityEvent'],
        [...line, 'events'],
      ];
    case 'event-before-grant':
      return problem.of?.kind === 'exit'
        ? [start, stock, [...offer, 'grants']]
        : [start, [...line, 'grantDate'], [...line, 'liquidityEvent'], [...line, 'events']];
    case 'no-exit-scenarios':
    case 'no-fully-diluted-shares':
    case 'zero-fully-diluted-shares':
    case 'probabilities-not-whole':
      return [stock, [...offer, 'grants'], [...offer, 'refreshGrants']];
    case 'without-effect':
      return problem.what === 'award-in-cash'
        ? [
            [...line, 'award'],
            [...line, 'size'],
          ]
        : [stock, [...offer, 'grants'], [...offer, 'refreshGrants']];
    case 'band-without-points':
    case 'points-not-rising':
      return [path.slice(0, 2)];
    case 'no-such-offer':
      return [['offers']];
    case 'quoted-total-differs':
    case 'quoted-grant-needs-growth':
    case 'quoted-grant-out-of-reach':
      return [offer, ['settings']];
  }
}
