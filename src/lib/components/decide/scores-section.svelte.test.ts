import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../styles/tokens.css';
import '../../../styles/offers.css';
import '../../../styles/base.css';
import '../../../styles/decide.css';
import { OfferBook } from '#lib/state/offer-book.svelte.ts';
import { documentOf, type Fields } from '../../../../tests/engine/offers.ts';
import ScoresUnderTest from './ScoresUnderTest.svelte';

const OFFERS: readonly Fields[] = [
  { company: 'Northwind', base: { kind: 'annual', rate: '100000' }, notes: 'Twelve minutes by bicycle.' },
  { company: 'Contoso', base: { kind: 'annual', rate: '124000' } },
];

async function sectionOf(offers: readonly Fields[] = OFFERS): Promise<OfferBook> {
  const book = new OfferBook();
  book.replace(documentOf(offers), 'the document of the test');
  await render(ScoresUnderTest, { book });
  return book;
}

async function addCriterion(name: string): Promise<void> {
  await userEvent.fill(page.getByLabelText('A criterion'), name);
  await userEvent.keyboard('{Enter}');
}

test('criteria are added by keyboard, scored, noted, and the mean is named a mean', async () => {
  const book = await sectionOf();
  await expect.element(page.getByText('Twelve minutes by bicycle.')).toBeVisible();
  const totals = JSON.stringify(book.comparison.ranking, (_, value: unknown) => String(value));
  await addCriterion('Commute');
  await addCriterion('Team');
  await userEvent.selectOptions(page.getByLabelText('Commute, Northwind').first(), '5, very good');
  await userEvent.selectOptions(page.getByLabelText('Team, Northwind').first(), '2');
  await userEvent.fill(page.getByLabelText('Note on Team, Northwind'), 'new manager');
  await userEvent.tab();
  // (5 + 2) ÷ 2
  await expect.element(page.getByRole('cell', { name: '3.5', exact: true })).toBeVisible();
  await expect.element(page.getByRole('cell', { name: 'No scores', exact: true })).toBeVisible();
  expect(book.document.offers[0]?.scores).toMatchObject([
    { criterion: 'Commute', score: 5 },
    { criterion: 'Team', score: 2, note: 'new manager' },
  ]);
  await userEvent.selectOptions(page.getByLabelText('Team, Northwind').first(), 'Not scored');
  await expect.element(page.getByRole('cell', { name: '5 (1 of 2 scored)' })).toBeVisible();
  expect(JSON.stringify(book.comparison.ranking, (_, value: unknown) => String(value))).toBe(totals);
  const results = await axe.run(document.body, {
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  expect(results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('a criterion is removed from every offer, and comes back by undo', async () => {
  const scores = (score: number) => [{ id: 'c', criterion: 'Commute', score }];
  const book = await sectionOf(OFFERS.map((offer, i) => ({ ...offer, scores: scores(i + 3) })));
  const before = book.document;
  await userEvent.click(page.getByRole('button', { name: 'Remove Commute' }));
  await expect.element(page.getByRole('rowheader', { name: /Commute/ })).not.toBeInTheDocument();
  expect(book.document.offers.map((offer) => offer.scores)).toEqual([[], []]);
  book.undo();
  expect(book.document).toEqual(before);
  await expect.element(page.getByLabelText('Commute, Contoso').first()).toHaveValue('4');
});

test('a criterion that is blank or there already is not added', async () => {
  const book = await sectionOf();
  await addCriterion('  ');
  await addCriterion('Commute');
  await addCriterion(' Commute ');
  expect(book.document.offers[1]?.scores).toHaveLength(1);
});
