import { userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Offer } from '#lib/document/types.ts';
import { OfferBook } from '#lib/state/offer-book.svelte.ts';
import FieldUnderTest from './FieldUnderTest.svelte';

const OFFER = {
  id: 'norvane',
  kind: 'offer',
  company: 'Norvane',
  currency: 'USD',
  hoursPerWeek: '40',
  base: { kind: 'annual', rate: '185000' },
} as unknown as Offer;

let book: OfferBook;

beforeEach(() => {
  book = new OfferBook();
  book.set('New offer', ['offers', '#norvane'], OFFER);
});

const hours = () => book.document.offers[0]?.hoursPerWeek;
const rate = () => book.document.offers[0]?.base?.rate;

async function field(label: string) {
  const screen = await render(FieldUnderTest, { book });
  const input = screen.getByLabelText(label, { exact: true });
  await input.click();
  await userEvent.keyboard('{Control>}a{/Control}');
  return { screen, input };
}

describe('a field', () => {
  test('shows its value, its unit and its hint', async () => {
    const { input } = await field('Hours');
    await expect.element(input).toHaveValue('40');
    await expect.element(input).toHaveAccessibleDescription('hours a week As the contract says.');
  });

  test('commits valid text at each keystroke and shows it as it is typed', async () => {
    const { input } = await field('Rate');
    const seen: (string | undefined)[] = [];
    for (const key of ['9', '0', 'k']) {
      await userEvent.keyboard(key);
      seen.push(rate());
    }
    expect(seen).toEqual(['9', '90', '90000']);
    await expect.element(input).toHaveValue('90k');
    await userEvent.tab({ shift: true });
    await expect.element(input).toHaveValue('90,000');
  });

  test('is one step of undo while it keeps the focus, another when it has it again', async () => {
    const { input } = await field('Rate');
    await userEvent.keyboard('90k');
    await userEvent.tab({ shift: true });
    await input.click();
    await userEvent.keyboard('{Control>}a{/Control}95k');
    expect(book.undoLabel).toBe('Rate, Norvane');
    book.undo();
    expect(rate()).toBe('90000');
    await expect.element(input).toHaveValue('90,000');
    book.undo();
    expect(rate()).toBe('185000');
    expect(book.undoLabel).toBe('New offer');
  });

  test('keeps invalid text as a draft, says why, and leaves the last valid value in force', async () => {
    const { screen, input } = await field('Rate');
    await userEvent.keyboard('90k+');
    expect(rate()).toBe('90000');
    expect(book.drafts).toEqual({ 'offers/#norvane/base/rate': '90k+' });
    await expect.element(input).toHaveAttribute('aria-invalid', 'true');
    await expect
      .element(screen.getByRole('alert'))
      .toHaveTextContent(
        'This field expects an amount in USD, such as 185,000, 185k or 185000+5%. 90,000 stays in force.',
      );
    await userEvent.tab({ shift: true });
    await expect.element(input).toHaveValue('90k+');

    await input.click();
    await userEvent.keyboard('{End}5%');
    expect(rate()).toBe('94500');
    expect(book.drafts).toEqual({});
    await expect.element(input).not.toHaveAttribute('aria-invalid');
  });

  test('restores what stood there at focus on Escape, draft or value', async () => {
    const { input } = await field('Rate');
    await userEvent.keyboard('90k,{Escape}');
    expect(rate()).toBe('185000');
    expect(book.drafts).toEqual({});
    await expect.element(input).toHaveValue('185,000');
  });

  test('takes the value away when it is emptied, and may be undone', async () => {
    const { input } = await field('Hours');
    await userEvent.keyboard('{Delete}');
    expect(hours()).toBeUndefined();
    await expect.element(input).toHaveAttribute('placeholder', 'not stated');
    book.undo();
    expect(hours()).toBe('40');
    await expect.element(input).toHaveValue('40');
  });

  test('says what it needs when what the document requires is emptied', async () => {
    const { screen } = await field('Rate');
    await userEvent.keyboard('{Delete}');
    expect(rate()).toBe('185000');
    await expect
      .element(screen.getByRole('alert'))
      .toHaveTextContent(/^This needs an amount.*Until then 185,000 counts\.$/);
  });

  test('an empty draft gives way to a figure that is entered elsewhere', async () => {
    book.set('Base', ['offers', '#norvane', 'base', 'rate'], '0');
    book.draft(['offers', '#norvane', 'base', 'rate'], '');
    const { input } = await field('Rate');
    await expect.element(input).toHaveValue('');
    book.set('Base in the sheet', ['offers', '#norvane', 'base', 'rate'], '120000');
    await expect.element(input).toHaveValue('120,000');
  });

  test('follows a change made elsewhere while it has the focus', async () => {
    const { input } = await field('Rate');
    await userEvent.keyboard('90k');
    book.set('From another tab', ['offers', '#norvane', 'base', 'rate'], '120000');
    await expect.element(input).toHaveValue('120,000');
  });
});
