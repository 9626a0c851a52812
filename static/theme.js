// Sets the chosen colour scheme before the page is first drawn. The key and the words are those of
// src/lib/components/ui/theme.ts; the content security policy allows no inline script, so this is a file.
try {
  const chosen = localStorage.getItem('parley-theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // No storage: the page follows the system.
}
