import type { Offer, OfferDocument } from './types.ts';

/** The offer against which differences are shown: the chosen one, else the current job; none when it is hidden. */
export function baselineOf({ settings, offers }: OfferDocument): Offer | undefined {
  const visible = offers.filter(({ hidden }) => !hidden);
  const chosen = visible.find(({ id }) => id === settings.baseline);
  return chosen ?? visible.find(({ kind }) => kind === 'current-job');
}
