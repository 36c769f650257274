import type { Preferences } from './preference-schemas.ts';

/**
 * What a reader can set, without the schemas: the page needs the choices and their defaults, and no
 * validator.
 */

export const languageChoices = ['system', 'ar', 'en'] as const;
/** `contrast` is the strongest, on a light or a dark ground as the system has it. */
export const themeChoices = ['system', 'light', 'sepia', 'dark', 'contrast'] as const;
export const digitChoices = ['european', 'arabic-indic'] as const;
export const fontChoices = ['naskh', 'plex', 'system'] as const;
export const tashkeelChoices = ['shown', 'hidden'] as const;

interface Range {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

export const preferenceRanges = {
  /** Pixels. */
  articleSize: { least: 14, most: 40, step: 1 },
  /** Times the size. */
  articleLeading: { least: 1.4, most: 2.6, step: 0.1 },
  /** Widths in rem, as everything below. */
  articleMeasure: { least: 24, most: 60, step: 1 },
  sourcesWidth: { least: 11, most: 26, step: 0.5 },
  resultsWidth: { least: 18, most: 48, step: 0.5 },
  /** Times the usual size. */
  zoom: { least: 0.5, most: 3, step: 0.01 },
} as const satisfies Readonly<Record<string, Range>>;

/** How everything is until the reader says otherwise. */
export const defaultPreferences: Preferences = {
  language: 'ar',
  theme: 'system',
  digits: 'european',
  articleFont: 'naskh',
  articleSize: 20,
  articleLeading: 1.9,
  articleMeasure: 36,
  articleJustified: false,
  tashkeel: 'shown',
  sourcesWidth: 14.5,
  resultsWidth: 27,
  zoom: 1,
  introduced: false,
};
