import type { Preferences } from '../../contract/preference-schemas.ts';
import { defaultPreferences } from '../../contract/preferences.ts';

/** The preferences that the host has written into the page (`contract/page-preferences.ts`). */
export function preferencesOfPage(): Preferences {
  const { preferences } = document.documentElement.dataset;
  if (preferences === undefined) return defaultPreferences;
  return { ...defaultPreferences, ...(JSON.parse(preferences) as Partial<Preferences>) };
}
