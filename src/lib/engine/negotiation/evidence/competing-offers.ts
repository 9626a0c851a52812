import type { Offer } from '#lib/document/types.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { differenceAt } from '../../comparison/difference.ts';
import { isCloseCall } from '../../comparison/ranking.ts';
import type { Comparison, Standing } from '../../comparison/comparison.ts';
import { ratio, type Ratio } from '../../money/ratio.ts';
import { amountAt } from '../../readings/place.ts';
import type { Readings } from '../../readings/readings.ts';
import type { EvidenceCard, Weakness } from './card.ts';

/** Above this share of a total that is not sure, the card says so. */
const UNSURE = ratio(1n, 3n);

/**
 * A card for every other offer that has figures: what it comes to over the same horizon and by the same definition.
 * One that pays less, or whose deadline has passed, is weak; so is the current job, whose pay stays out of what an
 * employer reads unless the person puts it in. Amounts are reported minor units of the comparison.
 */
export function competingOfferCards(
  comparison: Comparison,
  about: Readings,
  today: PlainDate,
): readonly EvidenceCard[] {
  return comparison.standings
    .filter(({ offer }) => offer.id !== about.ledger.offer.id)
    .flatMap((standing): readonly EvidenceCard[] => {
      const card = cardFor(comparison, about, standing, today);
      return card ? [card] : [];
    });
}

function cardFor(
  { definition, assumptions }: Comparison,
  about: Readings,
  { offer, readings: rival }: Standing,
  today: PlainDate,
): EvidenceCard | undefined {
  if (!rival) return undefined;
  const currency = assumptions.reportingCurrency;
  const theirs = amountAt(rival, definition, 'horizon');
  const ours = amountAt(about, definition, 'horizon');
  const ahead = differenceAt(rival, about, definition, 'horizon');
  const weaknesses = weaknessesOf(offer, rival, { theirs, ours }, today);
  return {
    id: `rival:${offer.id}`,
    claim: {
      kind: 'competing-offer',
      rivalId: offer.id,
      isCurrentJob: offer.kind === 'current-job',
      definition,
      years: assumptions.horizonYears,
      theirs: { minor: theirs, currency },
      ours: { minor: ours, currency },
      ahead,
      replyDeadline: offer.replyDeadline,
    },
    seenAs: offer.inWriting === true ? 'verified' : 'credible',
    weaknesses,
    atStake: ahead.minor > 0n ? ahead.minor : 0n,
    isWeak: weaknesses.some(({ kind }) => WEAKENING.has(kind)),
  };
}

const WEAKENING: ReadonlySet<Weakness['kind']> = new Set([
  'pays-less',
  'too-close-to-call',
  'deadline-passed',
  'is-current-pay',
]);

function weaknessesOf(
  offer: Offer,
  rival: Readings,
  { theirs, ours }: { readonly theirs: bigint; readonly ours: bigint },
  today: PlainDate,
): readonly Weakness[] {
  const weaknesses: Weakness[] = [];
  if (offer.kind === 'current-job') weaknesses.push({ kind: 'is-current-pay' });
  if (theirs <= ours) weaknesses.push({ kind: 'pays-less' });
  else if (isCloseCall(theirs, ours)) weaknesses.push({ kind: 'too-close-to-call' });
  if (offer.kind === 'offer' && offer.inWriting !== true) weaknesses.push({ kind: 'not-in-writing' });
  if (offer.replyDeadline !== undefined && offer.replyDeadline < today)
    weaknesses.push({ kind: 'deadline-passed' });
  const unsure = unsureShare(rival);
  if (unsure && unsure.n * UNSURE.d > UNSURE.n * unsure.d)
    weaknesses.push({ kind: 'rests-on-unsure', share: unsure });
  return weaknesses;
}

/** The share of a positive total that is market, discretionary or illiquid. */
function unsureShare({ horizon }: Readings): Ratio | undefined {
  const { market, discretionary, illiquid, guaranteed, conditional } = horizon.byCertainty;
  const total = guaranteed + conditional + market + discretionary + illiquid;
  return total > 0n ? ratio(market + discretionary + illiquid, total) : undefined;
}
