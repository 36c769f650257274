import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
  PreferencesChangeSchema,
  PreferencesSchema,
  readPreferences,
} from '../../contract/preference-schemas.ts';
import { defaultPreferences } from '../../contract/preferences.ts';

test('the defaults are preferences', () => {
  expect(v.parse(PreferencesSchema, defaultPreferences)).toEqual(defaultPreferences);
});

test('what cannot be read falls back one by one, what is unknown is passed over', () => {
  expect(
    readPreferences({
      theme: 'sepia',
      language: 'fr',
      articleSize: 400,
      articleLeading: '2',
      articleMeasure: 40,
      tashkeel: null,
      someday: true,
    }),
  ).toEqual({ ...defaultPreferences, theme: 'sepia', articleMeasure: 40 });
});

test('whatever was stored, preferences come of it', () => {
  const named = fc.record(
    Object.fromEntries(Object.keys(defaultPreferences).map((name) => [name, fc.anything()])),
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), named), (stored) => {
      expect(v.is(PreferencesSchema, readPreferences(stored))).toBe(true);
    }),
  );
});

test('a change names only what it changes, and nothing that cannot be', () => {
  expect(v.parse(PreferencesChangeSchema, { theme: 'dark' })).toEqual({ theme: 'dark' });
  expect(v.is(PreferencesChangeSchema, { articleSize: 400 })).toBe(false);
});
