import axe from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../styles/tokens.css';
import '../../../styles/base.css';
import '../../../styles/combobox.css';
import ComboboxUnderTest from './ComboboxUnderTest.svelte';

let chosen: string[];

async function opened() {
  chosen = [];
  const screen = await render(ComboboxUnderTest, { onchoose: (name: string) => chosen.push(name) });
  const box = screen.getByRole('combobox', { name: 'Fruit' });
  return { screen, box, list: screen.getByRole('listbox', { name: 'Fruit' }) };
}

const activeText = (): string => {
  const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
  return document.getElementById(id)?.textContent.trim() ?? '';
};

describe('a combobox', () => {
  let at: Awaited<ReturnType<typeof opened>>;

  beforeEach(async () => {
    at = await opened();
    await userEvent.tab();
  });

  test('stays closed at focus and opens on an arrow, the first option active', async () => {
    await expect.element(at.box).toHaveFocus();
    await expect.element(at.box).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(at.box).toHaveAttribute('aria-expanded', 'true');
    await expect.element(at.list).toBeVisible();
    expect(activeText()).toBe('Apple');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(activeText()).toBe('Banana');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(activeText()).toBe('Cherry');
  });

  test('Enter takes the best match of what was typed', async () => {
    await userEvent.keyboard('ap');
    await expect.element(at.screen.getByRole('option')).toHaveLength(2);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(chosen).toEqual(['Apricot']);
    await expect.element(at.box).toHaveValue('Apricot');
    await expect.element(at.box).toHaveAttribute('aria-expanded', 'false');
    await expect.element(at.box).toHaveFocus();
  });

  test('Escape and leaving restore what was chosen', async () => {
    await userEvent.keyboard('ban{Enter}');
    await userEvent.keyboard('{Control>}a{/Control}che{Escape}');
    await expect.element(at.box).toHaveValue('Banana');
    await userEvent.keyboard('{Control>}a{/Control}xyz');
    await expect.element(at.screen.getByRole('status')).toHaveTextContent('0 fruits');
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    await expect.element(at.box).toHaveValue('Banana');
    expect(chosen).toEqual(['Banana']);
  });

  test('a click chooses, and the choice can be taken away', async () => {
    await at.box.click();
    await at.screen.getByRole('option', { name: 'Cherry' }).click();
    expect(chosen).toEqual(['Cherry']);
    await at.screen.getByRole('button', { name: 'No fruit' }).click();
    await expect.element(at.box).toHaveValue('');
    await expect.element(at.box).toHaveFocus();
  });

  test('axe finds nothing, closed, open or without a match', async () => {
    for (const keys of ['{Escape}', 'a', 'xyz']) {
      await userEvent.keyboard(keys);
      const { violations } = await axe.run('.combobox');
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    }
  });
});
