import { chosenLanguage } from '../../contract/chosen-language.ts';
import type { Preferences } from '../../contract/preference-schemas.ts';
import { speak } from '../strings/speak.ts';
import type { PreferencesStore } from './preferences-store.ts';
import { renderAnew } from './render-anew.ts';

/**
 * Keeps the whole page as the reader has set it, from now on.
 *
 * @returns resolves when it is so for the first time: nothing is to be rendered before
 */
export async function showPreferences(store: PreferencesStore): Promise<void> {
  const showCurrent = (): Promise<void> => show(store.current);
  store.subscribe(() => void showCurrent());
  // Where the choice is left to the system, what the system has counts, and when it changes.
  moreContrast.addEventListener('change', () => void showCurrent());
  window.addEventListener('languagechange', () => void showCurrent());
  await showCurrent();
}

const moreContrast = window.matchMedia('(prefers-contrast: more)');

async function show(preferences: Preferences): Promise<void> {
  light(preferences);
  setType(preferences);
  const { lang } = document.documentElement;
  const { digits = 'european' } = document.documentElement.dataset;
  const language = chosenLanguage(preferences.language, navigator.languages);
  await speak(language);
  // Words, direction and digits change together, in one frame.
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  document.documentElement.dataset['digits'] = preferences.digits;
  if (lang !== language || digits !== preferences.digits) renderAnew(document);
}

/** Light or dark is left to the system in the styles themselves, so that nothing flashes before this is run. */
function light({ theme }: Preferences): void {
  const { dataset } = document.documentElement;
  const shown = theme === 'system' && moreContrast.matches ? 'contrast' : theme;
  if (shown === 'system') delete dataset['theme'];
  else dataset['theme'] = shown;
}

const fonts: Readonly<Record<Preferences['articleFont'], string>> = {
  naskh: 'var(--text-face)',
  plex: 'var(--ui-face)',
  system: 'system-ui, sans-serif',
};

function setType(preferences: Preferences): void {
  const { style } = document.documentElement;
  const values = {
    '--article-font': fonts[preferences.articleFont],
    '--article-size': `${preferences.articleSize / 16}rem`,
    '--article-leading': String(preferences.articleLeading),
    '--article-measure': `${preferences.articleMeasure}rem`,
    '--article-justify': preferences.articleJustified ? 'justify' : 'start',
    '--sources-width': `${preferences.sourcesWidth}rem`,
    '--results-width': `${preferences.resultsWidth}rem`,
  };
  for (const [name, value] of Object.entries(values)) style.setProperty(name, value);
}
