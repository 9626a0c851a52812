import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { bookOf, offerIn, openPanel, typeIn } from './panel-test.ts';

test('names the offer and the part, and takes the focus to its first field', async () => {
  const screen = await openPanel(bookOf(), 'base');
  await expect.element(screen.getByRole('complementary', { name: 'Norvane Base' })).toBeVisible();
  await expect.element(screen.getByLabelText('Paid')).toHaveFocus();
});

test('goes to the other parts by arrows, and keeps the focus on their tab', async () => {
  const screen = await openPanel(bookOf(), 'base');
  await screen.getByRole('tab', { name: 'Base' }).click();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  const tab = screen.getByRole('tab', { name: 'Bonus' });
  await expect.element(tab).toHaveAttribute('aria-selected', 'true');
  await expect.element(tab).toHaveFocus();
  await userEvent.keyboard('{End}{ArrowRight}');
  await expect.element(screen.getByRole('tabpanel', { name: 'Facts' })).toBeVisible();
});

test('Escape restores the field first and closes the panel then', async () => {
  const book = bookOf({ base: { kind: 'annual', rate: '185000' } });
  const screen = await openPanel(book, 'base');
  await typeIn('Base salary', '90k');
  await userEvent.keyboard('{Escape}');
  expect(offerIn(book).base?.rate).toBe('185000');
  await expect.element(screen.getByRole('complementary')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('complementary')).not.toBeInTheDocument();
});

test('closes by its button', async () => {
  const screen = await openPanel(bookOf(), 'facts');
  await screen.getByRole('button', { name: 'Close' }).click();
  await expect.element(screen.getByRole('complementary')).not.toBeInTheDocument();
});

test('marks the parts with something to look at', async () => {
  const screen = await openPanel(bookOf({ offerDate: '2026-11-09', replyDeadline: '2026-11-01' }), 'base');
  await expect.element(screen.getByRole('tab', { name: 'Facts , to look at' })).toBeVisible();
});
