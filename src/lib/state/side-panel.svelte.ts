import { getContext, setContext } from 'svelte';
import type { PanelKind } from '#lib/sheet/sheet-row.ts';

/** Which part of which offer is open beside the sheet. */
export interface OpenPanel {
  readonly offerId: string;
  readonly kind: PanelKind;
}

/** The panel beside the sheet, in which the lines of an offer are entered in full. */
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
