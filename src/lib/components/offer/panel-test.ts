import axe from 'axe-core';
import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../styles/tokens.css';
import '../../../styles/offers.css';
import '../../../styles/base.css';
import '../../../styles/fields.css';
import '../../../styles/panel.css';
import { parseDocument } from '#lib/document/parse.ts';
import type { Offer } from '#lib/document/types.ts';
import type { PanelKind } from '#lib/sheet/sheet-row.ts';
import { OfferBook } from '#lib/state/offer-book.svelte.ts';
import PanelUnderTest from './PanelUnderTest.svelte';

const BARE = {
  id: 'norvane',
  kind: 'offer',
  company: 'Norvane',
  start: '2027-01-04',
  hoursPerWeek: '40',
  currency: 'USD',
};

/** An offer with nothing stated but what is needed to compute, and what a test adds. */
export function bookOf(more: Record<string, unknown> = {}): OfferBook {
  const book = new OfferBook();
  book.set('New offer', ['offers', '#norvane'], { ...BARE, ...more });
  return book;
}

/** The panel of a book's offer, open at a part. */
export async function openPanel(book: OfferBook, kind: PanelKind) {
  return render(PanelUnderTest, { book, kind });
}

/** The offer as it now stands, after the whole document has been parsed as a file would be. */
export function offerIn(book: OfferBook): Offer {
  const parsed = parseDocument(JSON.parse(JSON.stringify(book.document)));
  expect(parsed.isOk ? [] : parsed.problem).toEqual([]);
  const [offer] = book.document.offers;
  if (!offer) throw new Error('The book has no offer.');
  return offer;
}

/** Goes on with the keyboard alone until an element of that name has the focus. */
export async function tabTo(name: string | RegExp): Promise<void> {
  const nameOf = (): string => accessibleName(document.activeElement);
  for (let steps = 0; steps < 80; steps += 1) {
    if (typeof name === 'string' ? nameOf() === name : name.test(nameOf())) return;
    await userEvent.tab();
  }
  throw new Error(`Nothing named ${String(name)} takes the keyboard.`);
}

function accessibleName(element: Element | null): string {
  const labels = (element as Partial<HTMLInputElement> | null)?.labels ?? [];
  const text = [...labels].map((label) => label.textContent).join(' ') || (element?.textContent ?? '');
  return text.replace(/\s+/g, ' ').trim();
}

/** Goes to a field with the keyboard and types over what stands there. */
export async function typeIn(name: string | RegExp, text: string): Promise<void> {
  await tabTo(name);
  await userEvent.keyboard('{Control>}a{/Control}');
  await userEvent.keyboard(text.replace(/[[{]/g, '$&$&'));
}

/** Goes to a field with the keyboard and empties it. */
export async function empty(name: string | RegExp): Promise<void> {
  await tabTo(name);
  await userEvent.keyboard('{Control>}a{/Control}{Delete}');
}

/** Goes to a choice with the keyboard and picks by its words. */
export async function pick(name: string | RegExp, words: string): Promise<void> {
  await tabTo(name);
  const select = document.activeElement;
  if (!(select instanceof HTMLSelectElement)) throw new Error(`${String(name)} is no choice.`);
  await userEvent.selectOptions(select, words);
}

/** Goes to a button or a box with the keyboard and presses it. */
export async function press(name: string | RegExp): Promise<void> {
  await tabTo(name);
  await userEvent.keyboard(' ');
}

/** Expects that axe finds nothing in the panel, in the light and in the dark. */
export async function expectAccessible(): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    document.documentElement.dataset['theme'] = scheme;
    for (const details of document.querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run('.panel', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
    );
    expect(found, scheme).toEqual([]);
  }
  delete document.documentElement.dataset['theme'];
}
