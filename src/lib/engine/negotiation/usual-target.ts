import type { Offer, Target } from '#lib/document/types.ts';
import type { Comparison } from '../comparison/comparison.ts';
import { totalOf } from '../readings/readings.ts';

/**
 * What is negotiated for while the person has chosen nothing: to match the new offer that pays most over the horizon,
 * where it pays more than this one; else, for who has a job, to be made whole for what vests within a year of leaving
 * it; else any other new offer, though it is reached already. Undefined with none of them.
 */
export function usualTarget(
  { standings, definition }: Pick<Comparison, 'standings' | 'definition'>,
  offer: Offer,
): Target | undefined {
  const totals = standings.flatMap(({ offer: { id, kind }, readings }) =>
    readings ? [{ id, kind, total: totalOf(readings, definition) }] : [],
  );
  const own = totals.find(({ id }) => id === offer.id);
  const rivals = totals.filter(({ id, kind }) => id !== offer.id && kind === 'offer');
  const best = rivals.reduce<(typeof rivals)[number] | undefined>(
    (most, one) => (most && most.total >= one.total ? most : one),
    undefined,
  );
  const isAhead = best !== undefined && own !== undefined && best.total > own.total;
  const hasJob = standings.some((one) => one.offer.kind === 'current-job' && one.offer.id !== offer.id);
  if (!isAhead && hasJob && offer.start !== undefined)
    return { kind: 'make-whole', lastDay: offer.start, within: '12-months' };
  return best && { kind: 'offer', offer: best.id, reading: 'horizon' };
}
