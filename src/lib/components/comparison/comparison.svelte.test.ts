import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import type { OfferBook } from '#lib/state/offer-book.svelte.ts';
import '../../../styles/tokens.css';
import '../../../styles/offers.css';
import '../../../styles/base.css';
import '../../../styles/chart.css';
import '../../../styles/comparison.css';
import { documentOf, type Fields } from '../../../../tests/engine/offers.ts';
import ComparisonFixture from './ComparisonFixture.svelte';

const EARLY: Fields = {
  company: 'Early',
  base: { kind: 'annual', rate: '100000' },
  signOn: [{ id: 's', amount: '30000', payment: { kind: 'after-months', months: 0 } }],
};
const LATE: Fields = {
  company: 'Late',
  base: { kind: 'annual', rate: '185000' },
  benefits: [{ kind: 'premium', id: 'p', monthly: '100' }],
};

const DOCUMENT = documentOf([EARLY, LATE], { horizonYears: 2 });

let book: OfferBook;

async function show(document = DOCUMENT) {
  return render(ComparisonFixture, {
    document,
    onbook: (made: OfferBook) => {
      book = made;
    },
  });
}

beforeEach(() => {
  document.documentElement.removeAttribute('data-theme');
});

test('who leads, by how much, over what, by which definition', async () => {
  const screen = await show();
  // 2 × 185,000 − 24 × 100 = 367,600; 2 × 100,000 + 30,000 = 230,000.
  await expect
    .element(screen.getByText('Late leads Early by $137,600.00 in total compensation.'))
    .toBeVisible();
  await expect
    .element(
      screen
        .getByText('Total compensation over 2 years, each offer counted from its own start, before tax.')
        .first(),
    )
    .toBeVisible();
});

test('a figure is asked why down to one dated entry, and Escape gives the focus back', async () => {
  const screen = await show();
  const figure = screen.getByLabelText('183,800.00, Late: Total compensation, Year 1').first();
  await expect.element(figure).toHaveAttribute('aria-expanded', 'false');
  await figure.click();
  const dialog = screen.getByRole('dialog', { name: 'Late: Total compensation, Year 1' });
  await expect.element(dialog).toBeVisible();
  await expect.element(figure).toHaveAttribute('aria-expanded', 'true');
  // 185,000 − 1,200
  await expect.element(dialog.getByText('$185,000.00 + −$1,200.00 = $183,800.00')).toBeVisible();
  await dialog.getByText('Base salary').click();
  await dialog.getByRole('button', { name: '$15,416.67, Base salary, Jan 31, 2026' }).click();
  const entry = screen.getByRole('dialog', { name: 'Late: Base salary, Jan 31, 2026' });
  await expect.element(entry.getByText('round($185,000.00 ÷ 12 × 1) = $15,416.67')).toBeVisible();
  await expect.element(entry.getByText('Base salary, rate')).toBeVisible();
  await expect.element(entry.getByRole('heading', { level: 2 })).toHaveFocus();
  await entry.getByRole('button', { name: 'Back to Late: Total compensation, Year 1' }).click();
  await expect.element(dialog).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(figure).toHaveFocus();
});

test('the definition, the years and the horizon can be changed, and are named', async () => {
  const screen = await show();
  await screen.getByLabelText('Total means').selectOptions('Total cash');
  await screen.getByLabelText('Horizon').selectOptions('1 year');
  await expect.element(screen.getByText('Late leads Early by $55,000.00 in total cash.')).toBeVisible();
  expect(book.document.settings).toMatchObject({ totalDefinition: 'total-cash', horizonYears: 1 });
  await screen.getByRole('combobox', { name: 'Years' }).selectOptions('Calendar years');
  await expect.element(screen.getByRole('columnheader', { name: '2026' }).first()).toBeVisible();
  book.undo();
  await expect.element(screen.getByRole('columnheader', { name: 'Year 1' }).first()).toBeVisible();
});

test('differences are shown against a chosen offer', async () => {
  const screen = await show();
  await expect.element(screen.getByText('+$137,600.00')).not.toBeInTheDocument();
  await screen.getByLabelText('Differences against').selectOptions('Early');
  await expect.element(screen.getByText('+$137,600.00')).toBeVisible();
  await expect.element(screen.getByText('others against this')).toBeVisible();
});

test('an open working follows an edit, and says when its figure is gone', async () => {
  const screen = await show();
  await screen.getByLabelText('200,000.00, Early: Base salary, 2 years').last().click();
  await expect.element(screen.getByRole('dialog').getByText('$200,000.00').first()).toBeVisible();
  book.set('base', ['offers', '#o1', 'base', 'rate'], '110000');
  await expect.element(screen.getByRole('dialog').getByText('$220,000.00').first()).toBeVisible();
  book.set('offer', ['offers', '#o1'], undefined);
  await expect.element(screen.getByRole('dialog').getByText(/no longer there/)).toBeVisible();
});

test('a chart is drawn once it is seen, and again in the colours of another scheme', async () => {
  const screen = await show();
  const chart = screen.getByRole('img', { name: /What does each offer pay/ });
  chart.element().scrollIntoView();
  const canvas = chart.element().querySelector('canvas');
  await expect.poll(() => canvas?.dataset['state']).toBe('drawn');
  const drawn = (): string => canvas?.toDataURL() ?? '';
  const before = drawn();
  document.documentElement.dataset['theme'] = 'dark';
  await expect.poll(drawn).not.toBe(before);
  const dark = drawn();
  book.set('base', ['offers', '#o1', 'base', 'rate'], '300000');
  await expect.poll(drawn).not.toBe(dark);
});

test('the numbers under a chart are shown and hidden', async () => {
  const screen = await show();
  const section = screen.getByRole('region', { name: 'What would you have by when?' });
  await expect.element(section.getByRole('table')).toBeVisible();
  await section.getByRole('button', { name: 'Hide the numbers' }).click();
  await expect.element(section.getByRole('table')).not.toBeInTheDocument();
  await section.getByRole('button', { name: 'Show the numbers' }).click();
  await expect.element(section.getByRole('table')).toBeVisible();
});

test('what is not stated is a question', async () => {
  const screen = await show();
  await expect.element(screen.getByText('How many hours a week?').first()).toBeVisible();
});
