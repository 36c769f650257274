import * as v from 'valibot';
import {
  defaultPreferences,
  digitChoices,
  fontChoices,
  languageChoices,
  preferenceRanges,
  tashkeelChoices,
  themeChoices,
} from './preferences.ts';

/** What a reader can set, each preference on its own, so that a change names what it changes. */
const shapes = {
  language: v.picklist(languageChoices),
  theme: v.picklist(themeChoices),
  /** Digits of an Arabic interface; an English one has European digits. */
  digits: v.picklist(digitChoices),
  articleFont: v.picklist(fontChoices),
  articleSize: inRange('articleSize'),
  articleLeading: inRange('articleLeading'),
  articleMeasure: inRange('articleMeasure'),
  articleJustified: v.boolean(),
  tashkeel: v.picklist(tashkeelChoices),
  sourcesWidth: inRange('sourcesWidth'),
  resultsWidth: inRange('resultsWidth'),
  /** How large Electron draws its pages; a browser has that of its own. */
  zoom: inRange('zoom'),
  /** Whether the reader has put away what is told at the first start. */
  introduced: v.boolean(),
};

export const PreferencesSchema = v.object(shapes);
export type Preferences = v.InferOutput<typeof PreferencesSchema>;

/** A change: what is left out stays as it is. */
export const PreferencesChangeSchema = v.partial(PreferencesSchema);

/** Reads what was stored by this or another version, whatever it holds: each preference that cannot be read is as by default. */
export function readPreferences(stored: unknown): Preferences {
  const values = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  const readable = values.filter(
    ([name, value]) =>
      Object.hasOwn(shapes, name) && v.is(shapes[name as keyof Preferences], value),
  );
  return { ...defaultPreferences, ...(Object.fromEntries(readable) as Partial<Preferences>) };
}

function inRange(name: keyof typeof preferenceRanges) {
  const { least, most } = preferenceRanges[name];
  return v.pipe(v.number(), v.minValue(least), v.maxValue(most));
}
