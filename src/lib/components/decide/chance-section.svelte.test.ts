import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../styles/tokens.css';
import '../../../styles/offers.css';
import '../../../styles/base.css';
import '../../../styles/fields.css';
import '../../../styles/chart.css';
import '../../../styles/comparison.css';
import '../../../styles/chance.css';
import { parseDocument } from '#lib/document/parse.ts';
import { OfferBook } from '#lib/state/offer-book.svelte.ts';
import { each, grantOf, priced } from '../../../../tests/engine/equity.ts';
import { documentOf, type Fields } from '../../../../tests/engine/offers.ts';
import ChanceUnderTest from './ChanceUnderTest.svelte';

const base = (rate: string): Fields => ({ base: { kind: 'annual', rate } });
const northwind: Fields = {
  company: 'Northwind',
  ...base('100000'),
  ...priced('100'),
  ...grantOf([each('1', 16, 3)]),
};
const contoso: Fields = { company: 'Contoso', ...base('124000') };

async function sectionOf(offers: readonly Fields[]): Promise<OfferBook> {
  const book = new OfferBook();
  book.replace(documentOf(offers), 'the document of the test');
  await render(ChanceUnderTest, { book });
  return book;
}

async function simulate(): Promise<void> {
  await userEvent.click(page.getByRole('button', { name: /^Simulate/ }));
  await expect.element(page.getByText(/futures drawn\.$/)).toBeVisible();
}

const lead = () => page.getByText(/simulated futures? .* (ahead|best)/).first();

test('draws futures when asked, says who is ahead how often, and that it is an estimate', async () => {
  await sectionOf([northwind, contoso]);
  expect(page.getByText('An estimate: ').elements()).toHaveLength(0);
  await simulate();
  await expect
    .element(lead())
    .toHaveTextContent(/^In \d\d of 100 simulated futures Contoso is ahead after 4 years\.$/);
  await expect
    .element(
      page.getByText(
        /^An estimate: 20,000 futures from seed 1, volatility 30% \(Northwind\), correlation 30%\./,
      ),
    )
    .toBeVisible();
  for (const title of [
    'How likely is each offer to be the best?',
    'Between what would you have by when?',
    'How are the totals spread?',
    'What would each offer come to?',
  ])
    await expect.element(page.getByRole('heading', { name: title })).toBeVisible();
  await expect.element(page.getByText(/^Contoso is certain, given its terms/)).toBeVisible();
  const results = await axe.run(document.body, {
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  expect(results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('the same seed gives the same figures, another one others; what is typed is kept and undone', async () => {
  const book = await sectionOf([northwind, contoso]);
  const figures = async (): Promise<string> => {
    await simulate();
    const table = page.getByRole('table', { name: /^Total compensation in 20,000 futures/ });
    return table.element().textContent;
  };
  const first = await figures();
  expect(await figures()).toBe(first);
  await userEvent.fill(page.getByLabelText('Seed'), '7');
  await expect.element(page.getByText('Something has changed since these futures were drawn')).toBeVisible();
  const other = await figures();
  expect(other).not.toBe(first);
  await userEvent.fill(page.getByRole('textbox', { name: 'Northwind' }), '45%');
  expect(book.document.offers[0]?.stock?.volatility).toBe('0.45');
  await userEvent.fill(page.getByLabelText('Correlation'), '1/2');
  expect(book.document.simulation).toEqual({ seed: 7, correlation: '1/2' });
  const parsed = parseDocument(JSON.parse(JSON.stringify(book.document)));
  expect(parsed.isOk).toBe(true);
  book.undo();
  book.undo();
  expect(book.document.offers[0]?.stock?.volatility).toBeUndefined();
  book.undo();
  expect(book.document.simulation?.seed).toBeUndefined();
});

describe('what cannot be', () => {
  test.each(['-30%', '501%', 'much'])(
    'a volatility of %s is refused, and the assumed one stays',
    async (text) => {
      const book = await sectionOf([northwind]);
      await userEvent.fill(page.getByRole('textbox', { name: 'Northwind' }), text);
      await expect.element(page.getByText('a yearly percentage from 0% to 500%, such as 30%')).toBeVisible();
      expect(book.document.offers[0]?.stock?.volatility).toBeUndefined();
    },
  );

  test('too many futures and seeds are refused', async () => {
    const book = await sectionOf([northwind]);
    await userEvent.fill(page.getByLabelText('Number'), '500001');
    await expect.element(page.getByText('a whole number of futures from 100 to 500000')).toBeVisible();
    await userEvent.fill(page.getByLabelText('Seed'), '-1');
    await expect.element(page.getByText('a whole number of seed from 0 to 4294967295')).toBeVisible();
    expect(book.document.simulation).toBeUndefined();
  });
});

test('a run can be stopped: nothing of it is shown, and the button keeps the focus', async () => {
  await sectionOf([northwind, { ...northwind, company: 'Contoso' }, { ...northwind, company: 'Fabrikam' }]);
  await userEvent.fill(page.getByLabelText('Number'), '500000');
  const button = page.getByRole('button', { name: 'Simulate' });
  await userEvent.click(button);
  await expect.element(page.getByRole('progressbar', { name: 'Futures drawn' })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Stop' }));
  await expect.element(page.getByText('Stopped. Nothing of this run is shown.')).toBeVisible();
  expect(document.activeElement?.textContent).toBe('Simulate');
  expect(page.getByRole('heading', { level: 3 }).elements()).toHaveLength(0);
});

test('one offer has bands and no chance of being best', async () => {
  await sectionOf([northwind]);
  await simulate();
  await expect
    .element(page.getByRole('heading', { name: 'Between what would you have by when?' }))
    .toBeVisible();
  expect(
    page.getByRole('heading', { name: 'How likely is each offer to be the best?' }).elements(),
  ).toHaveLength(0);
  expect(lead().elements()).toHaveLength(0);
});

test('offers without a share are certain, and nothing is drawn', async () => {
  await sectionOf([contoso, { ...contoso, company: 'Fabrikam' }]);
  await expect.element(page.getByText('None of these offers has a stock.')).toBeVisible();
  await simulate();
  await expect.element(page.getByText(/^The result is certain, given the assumptions/)).toBeVisible();
  expect(page.getByRole('img').elements()).toHaveLength(0);
});

test('of ten offers one has its band drawn, by choice', async () => {
  await sectionOf(Array.from({ length: 10 }, (_, i) => ({ ...northwind, company: `Company ${i + 1}` })));
  await simulate();
  await expect.element(page.getByLabelText('Band by month of')).toHaveDisplayValue('Company 1');
  expect(
    page
      .getByRole('table', { name: /^Chances, counted/ })
      .getByRole('row')
      .elements(),
  ).toHaveLength(11);
});

test('an offer with an error has nothing to simulate', async () => {
  await sectionOf([{ ...grantOf([each('1', 4, 12)]) }]);
  await expect
    .element(page.getByText('There is nothing to simulate until an offer can be computed.'))
    .toBeVisible();
});
