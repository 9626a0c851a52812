import type { Finding } from '../../checks/finding.ts';
import type { Readings } from '../../readings/readings.ts';
import type { EvidenceCard } from './card.ts';

/**
 * A card for every grant whose value, as the recruiter quoted it, only comes out at a growth of the share price: the
 * employer's own figure, with the growth it takes for granted. Amounts are in the grant's currency; at stake is what
 * the quote is more than today's price makes of it.
 */
export function impliedGrowthCards(
  { ledger }: Readings,
  findings: readonly Finding[],
): readonly EvidenceCard[] {
  return findings.flatMap(({ problem, path }): readonly EvidenceCard[] => {
    if (problem.kind !== 'quoted-grant-needs-growth' && problem.kind !== 'quoted-grant-out-of-reach')
      return [];
    const { quoted, computed } = problem;
    const index = path[1];
    const grant = typeof index === 'number' ? ledger.offer.grants?.[index] : undefined;
    if (!grant || quoted.minor <= computed.minor) return [];
    const isReported = quoted.currency === ledger.assumptions.reportingCurrency;
    return [
      {
        id: `quoted:${grant.id}`,
        claim: {
          kind: 'implied-growth',
          path: path.slice(0, 2),
          label: grant.label,
          quoted,
          computed,
          growth: problem.kind === 'quoted-grant-needs-growth' ? problem.growth : undefined,
        },
        seenAs: 'verified',
        weaknesses: isReported ? [] : [{ kind: 'other-currency' }],
        atStake: isReported ? quoted.minor - computed.minor : 0n,
        isWeak: false,
      },
    ];
  });
}
