import type { Language } from './describe-failure.ts';
import type { Preferences } from './preference-schemas.ts';

/**
 * The language the interface is to speak.
 *
 * @param preferred languages of the reader's system, the dearest first, as in `navigator.languages`
 */
export function chosenLanguage(
  choice: Preferences['language'],
  preferred: readonly string[],
): Language {
  if (choice !== 'system') return choice;
  const known = preferred.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'ar' || tag === 'en');
  return known === 'en' ? 'en' : 'ar';
}
