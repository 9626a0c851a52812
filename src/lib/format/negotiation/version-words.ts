import type { LineChange, VersionChange } from '#lib/engine/negotiation/versions.ts';
import { COMPONENT_WORDS, SUBTOTAL_WORDS } from '../component-words.ts';
import { differenceText, moneyText } from '../money.ts';

/** One line of what a negotiation gained. */
export interface VersionRow {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly gained: string;
  readonly isTotal: boolean;
}

/** What changed between two states of an offer as a table, or why there is none. */
export type VersionRows =
  | { readonly kind: 'rows'; readonly caption: string; readonly rows: readonly VersionRow[] }
  | { readonly kind: 'none'; readonly why: string };

/** What changed between two states of an offer, by component and in total. */
export function versionRows(change: VersionChange): VersionRows {
  switch (change.kind) {
    case 'no-such-version':
      return { kind: 'none', why: 'That version is no longer kept.' };
    case 'has-errors':
      return {
        kind: 'none',
        why:
          change.which === 'before'
            ? 'The kept terms cannot be computed: something in them was not complete.'
            : 'The offer cannot be computed yet: mend what it says on the sheet first.',
      };
    case 'change': {
      const { label } = SUBTOTAL_WORDS[change.definition];
      return {
        kind: 'rows',
        caption: `Over the horizon, in ${change.total.after.currency}, before tax.`,
        rows: [
          ...change.components.map((line) => row(COMPONENT_WORDS[line.component].label, line)),
          row(label, change.total, true),
          row(`${label}, year 1`, change.firstYear),
          row('Guaranteed', change.guaranteed),
        ],
      };
    }
  }
}

function row(label: string, { before, after, gained }: LineChange, isTotal = false): VersionRow {
  return {
    label,
    before: moneyText(before),
    after: moneyText(after),
    gained: differenceText(gained),
    isTotal,
  };
}
