import type { Theme } from '../preferences/preferences.ts';

/** Sets the theme for the whole document; `system` leaves it to the browser. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
