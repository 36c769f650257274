import { configureLocalization } from '@lit/localize';
import type { Language } from '../../contract/describe-failure.ts';
import { english } from './english/english.ts';
import { templatesOf } from './templates-of.ts';

const { setLocale } = configureLocalization({
  // The sources are written in Arabic (`msg('…')`), and every other language is a catalogue of them.
  sourceLocale: 'ar',
  targetLocales: ['en'],
  loadLocale: () => Promise.resolve({ templates: templatesOf(english) }),
});

/** Has `msg` answer in this language from when the promise resolves. */
export function speak(language: Language): Promise<void> {
  return setLocale(language);
}
