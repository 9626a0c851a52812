import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import ThemeSwitch from './ThemeSwitch.svelte';
import { THEME_KEY } from './theme.ts';

const root = document.documentElement;

beforeEach(() => {
  localStorage.clear();
  delete root.dataset['theme'];
});

test('a chosen theme is shown and kept; the system’s leaves no trace', async () => {
  const screen = await render(ThemeSwitch);
  const select = screen.getByLabelText('Theme');

  await expect.element(select).toHaveValue('system');

  await select.selectOptions('dark');
  expect(root.dataset['theme']).toBe('dark');
  expect(localStorage.getItem(THEME_KEY)).toBe('dark');

  await select.selectOptions('system');
  expect(root.dataset['theme']).toBeUndefined();
  expect(localStorage.getItem(THEME_KEY)).toBeNull();
});

test('the switch begins with the theme in force', async () => {
  root.dataset['theme'] = 'light';
  const screen = await render(ThemeSwitch);
  await expect.element(screen.getByLabelText('Theme')).toHaveValue('light');
});

test('a choice made in another tab is followed', async () => {
  const screen = await render(ThemeSwitch);
  window.dispatchEvent(new StorageEvent('storage', { key: THEME_KEY, newValue: 'dark' }));
  await expect.element(screen.getByLabelText('Theme')).toHaveValue('dark');
  expect(root.dataset['theme']).toBe('dark');
});
