import { app, Menu, nativeTheme } from 'electron';
import { chosenLanguage } from '../contract/chosen-language.ts';
import type { ArchiveImplementation } from '../contract/contract.ts';
import type { Preferences } from '../contract/preference-schemas.ts';
import type { OpenArchive } from '../service/open-archive.ts';
import { menuTemplate, type MenuActions } from './menu.ts';
import { speak } from './spoken-language.ts';

/** Keeps what the system draws, the menu, the dialogs and the frame of the window, as the reader has set the page. */
export async function followPreferences(
  archive: OpenArchive,
  actions: MenuActions,
  developing: boolean,
): Promise<void> {
  const follow = (preferences: Preferences): void => {
    nativeTheme.themeSource = frames[preferences.theme];
    const language = chosenLanguage(preferences.language, app.getPreferredSystemLanguages());
    speak(language);
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(menuTemplate(process.platform, actions, developing, language)),
    );
  };
  archive.subscribe((event) => {
    if (event.name === 'preferences-changed') follow(event.detail);
  });
  follow(await preferencesOf(archive.api));
}

const frames: Readonly<Record<Preferences['theme'], typeof nativeTheme.themeSource>> = {
  system: 'system',
  light: 'light',
  sepia: 'light',
  dark: 'dark',
  // On a light or a dark ground as the system has it.
  contrast: 'system',
};

async function preferencesOf(archive: ArchiveImplementation): Promise<Preferences> {
  const asked = await archive.preferences({}, {});
  if (!asked.ok) throw new Error(asked.failure.kind);
  return asked.value;
}
