/** How the reader wants the page lit; `system` follows the computer. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const key = 'khizana.theme';

/** The remembered choice; `system` where nothing is remembered or nothing can be. */
export function rememberedTheme(): Theme {
  try {
    const remembered = window.localStorage.getItem(key);
    return themes.find((theme) => theme === remembered) ?? 'system';
  } catch {
    // Storage can be forbidden by the browser's settings; the page is readable without it.
    return 'system';
  }
}

/** Lights the page and remembers the choice where that is possible. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'system') window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, theme);
  } catch {
    // As above: the choice then lasts until the page is closed.
  }
}
