import { expect, test } from 'vitest';
import { pageAsSet } from '../../contract/page-preferences.ts';
import type { Preferences } from '../../contract/preference-schemas.ts';
import { defaultPreferences } from '../../contract/preferences.ts';

const page = '<!doctype html>\n<html lang="ar" dir="rtl">\n<body></body></html>';

function pageWith(preferences: Preferences): Promise<string> {
  return pageAsSet(page, { preferences: () => ({ ok: true, value: preferences }) });
}

test('the root of the page says how the reader has set the app', async () => {
  const set = await pageWith({ ...defaultPreferences, theme: 'sepia' });
  const [, theme, json = ''] =
    /<html lang="ar" dir="rtl" data-theme="(\w+)" data-preferences="([^"]*)">/.exec(set) ?? [];
  expect([theme, JSON.parse(json.replaceAll('&quot;', '"'))]).toEqual([
    'sepia',
    { ...defaultPreferences, theme: 'sepia' },
  ]);
});

test('a theme that follows the system is left to the styles', async () => {
  expect(await pageWith(defaultPreferences)).not.toContain('data-theme');
});

test('the page comes all the same when the preferences cannot be had', async () => {
  const failure = { kind: 'internal', cause: 'test' } as const;
  expect(await pageAsSet(page, { preferences: () => ({ ok: false, failure }) })).toBe(page);
});
