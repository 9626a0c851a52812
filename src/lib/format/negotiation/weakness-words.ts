import type { Weakness } from '#lib/engine/negotiation/evidence/card.ts';
import { mismatchText } from '../mismatch-words.ts';
import { percentText } from '../percent.ts';

/** What makes a claim weaker than it sounds, as a sentence on its card. */
export function weaknessText(weakness: Weakness): string {
  switch (weakness.kind) {
    case 'pays-less':
      return 'It does not pay more than this offer on the same definition.';
    case 'too-close-to-call':
      return 'The two are within 2% of each other: too close to call.';
    case 'not-in-writing':
      return 'You have not marked this offer as in writing: it can be doubted.';
    case 'deadline-passed':
      return 'Its deadline has passed.';
    case 'rests-on-unsure':
      return `${percentText(weakness.share)} of its total is not sure: it moves with a share price, is assumed, or cannot be sold.`;
    case 'other-currency':
      return 'The figure is in another currency than your comparison.';
    case 'is-current-pay':
      return 'It tells what you are paid today. In many places an employer may not ask for that, and you need not say it.';
    case 'is-usual':
      return 'The term is usual: worth a question more than an argument.';
    case 'mismatch':
      return mismatchText(weakness.mismatch);
    case 'state-of-2023':
      return 'The band is the whole state’s, of 2023, brought to 2025 by the occupation’s national median.';
    case 'article-range':
      return 'An article states the range; it names no method, and nobody has verified it.';
    case 'base-wages-only':
      return 'The band is of base wages only: no bonus, no equity, no benefits.';
    case 'above-the-middle':
      return 'Your pay is at or above the middle of this band: it speaks for them.';
    case 'is-price-index':
      return 'Price parities are of everything that is bought in an area, not of your household.';
    case 'tells-of-present-job':
      return 'It tells part of what your present job pays: say it only if being made whole is what you ask for.';
    case 'counted-as-column':
      return 'Your present job already stands as a column of the comparison: do not add this to its total.';
  }
}
