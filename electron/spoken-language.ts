import type { Language } from '../contract/describe-failure.ts';

// Main has one reader, and so one language at a time, as it has one menu.
let spoken: Language = 'ar';

/** The language of the menu and of dialogs: that of the page. */
export function spokenLanguage(): Language {
  return spoken;
}

/** Has dialogs speak this language from now on. */
export function speak(language: Language): void {
  spoken = language;
}
