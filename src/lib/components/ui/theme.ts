/** The colour scheme that the page takes: one of its own, or the system's. */
export type Theme = 'system' | 'light' | 'dark';

/** The themes and their names, in the order in which they are offered. */
export const THEMES: readonly { readonly theme: Theme; readonly label: string }[] = [
  { theme: 'system', label: 'System' },
  { theme: 'light', label: 'Light' },
  { theme: 'dark', label: 'Dark' },
];

/** Where the choice is kept; static/theme.js reads it before the page is drawn. */
export const THEME_KEY = 'parley-theme';

function isOwnTheme(text: string | null | undefined): text is 'light' | 'dark' {
  return text === 'light' || text === 'dark';
}

/** The theme that the page was drawn with: static/theme.js put the kept choice on the root element. */
export function themeInForce(): Theme {
  const theme = document.documentElement.dataset['theme'];
  return isOwnTheme(theme) ? theme : 'system';
}

/** Shows a theme at once, and keeps it for the next visit where the browser allows that. */
export function chooseTheme(theme: Theme): void {
  show(theme);
  try {
    if (theme === 'system') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Storage is switched off: the choice holds until the page is left.
  }
}

/** Follows a choice made in another tab; returns what ends the following. */
export function followOtherTabs(changed: (theme: Theme) => void): () => void {
  const follow = (event: StorageEvent): void => {
    if (event.key !== THEME_KEY && event.key !== null) return;
    const theme = isOwnTheme(event.newValue) ? event.newValue : 'system';
    show(theme);
    changed(theme);
  };
  window.addEventListener('storage', follow);
  return () => {
    window.removeEventListener('storage', follow);
  };
}

function show(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
