import { app, Menu, nativeTheme } from 'electron';
import { chosenLanguage } from '../contract/chosen-language.ts';
import type { Preferences } from '../contract/preference-schemas.ts';
import { menuTemplate, type MenuActions } from './menu.ts';
import type { MenuStates } from './menu-states.ts';
import { speak } from './spoken-language.ts';
import { zoomWindows } from './zoom.ts';
import { showRecentsInSystem } from './system-recents.ts';

/** Keeps what the system draws, the menu, the dialogs and the frame of the windows, as the reader has set the page. */
export function followPreferences(
  preferences: Preferences,
  actions: MenuActions,
  states: MenuStates,
  developing: boolean,
): void {
  nativeTheme.themeSource = frames[preferences.theme];
  const language = chosenLanguage(preferences.language, app.getPreferredSystemLanguages());
  speak(language);
  zoomWindows(preferences);
  const setting = { platform: process.platform, language, preferences, developing };
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(setting, actions)));
  states.show();
  const { recent, show } = actions.libraries;
  const there = recent().filter(({ isMissing }) => !isMissing);
  showRecentsInSystem(process.platform, there, language, show);
}

const frames: Readonly<Record<Preferences['theme'], typeof nativeTheme.themeSource>> = {
  system: 'system',
  light: 'light',
  sepia: 'light',
  dark: 'dark',
  // On a light or a dark ground as the system has it.
  contrast: 'system',
};
