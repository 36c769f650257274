import type { ArchiveImplementation } from './contract.ts';
import type { Preferences } from './preference-schemas.ts';

/**
 * The page as a host sends it: its root says how the reader has set the app. So the first thing that is painted
 * is in the right theme, and the first words in the right language, with no question asked.
 *
 * @param page the text of `index.html`
 */
export async function pageAsSet(
  page: string,
  archive: Pick<ArchiveImplementation, 'preferences'>,
): Promise<string> {
  const preferences = await archive.preferences({}, {});
  return preferences.ok ? withPreferences(page, preferences.value) : page;
}

function withPreferences(page: string, preferences: Preferences): string {
  const { theme } = preferences;
  const attributes = [
    ...(theme === 'system' ? [] : [`data-theme="${theme}"`]),
    `data-preferences="${JSON.stringify(preferences).replaceAll('"', '&quot;')}"`,
  ];
  return page.replace(/<html [^>]*/u, (root) => [root, ...attributes].join(' '));
}
