import { getContext, setContext } from 'svelte';
import type { Currency } from '#lib/engine/money/currency.ts';
import type { PanelKind } from '#lib/sheet/sheet-row.ts';

/** What is open beside the sheet or the comparison: a part of an offer, or the settings of the whole. */
export type OpenPanel =
  | { readonly offerId: string; readonly kind: PanelKind }
  /** With a currency: at the rate that it needs. */
  | { readonly kind: 'settings'; readonly need?: Currency };

/** The panel beside the sheet, in which the lines of an offer, and the settings, are entered in full. */
export class SidePanel {
  current = $state.raw<OpenPanel | undefined>(undefined);
  #opener: HTMLElement | undefined;

  /** Opens a part of an offer; what has the focus gets it back when the panel closes. */
  open(panel: OpenPanel): void {
    this.#opener = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    this.current = panel;
  }

  /** Closes the panel. */
  close(): void {
    this.current = undefined;
    this.#opener?.focus();
  }
}

const KEY = Symbol('side panel');

/** Hands the panel down to the page. */
export function provideSidePanel(panel: SidePanel): SidePanel {
  return setContext(KEY, panel);
}

/** The panel of this page. */
export function useSidePanel(): SidePanel {
  return getContext<SidePanel>(KEY);
}
