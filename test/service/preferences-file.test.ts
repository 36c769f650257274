import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { ArchiveEvent } from '../../contract/contract.ts';
import { defaultPreferences } from '../../contract/preferences.ts';
import { keepPreferences, storedPreferences } from '../../service/preferences-file.ts';
import { preferencesPath } from '../../service/preferences-path.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('they lie where each system keeps the settings of applications', () => {
  const home = '/Users/reader';
  expect([
    preferencesPath({}, 'linux', home),
    preferencesPath({ XDG_CONFIG_HOME: '/etc/reader' }, 'linux', home),
    preferencesPath({ XDG_CONFIG_HOME: 'relative' }, 'linux', home),
    preferencesPath({}, 'darwin', home),
    preferencesPath({ APPDATA: '/roaming' }, 'win32', home),
  ]).toEqual([
    join(home, '.config/khizana/preferences.json'),
    '/etc/reader/khizana/preferences.json',
    join(home, '.config/khizana/preferences.json'),
    join(home, 'Library/Application Support/Khizana/preferences.json'),
    '/roaming/Khizana/preferences.json',
  ]);
});

test('a change is told, kept for the next start, and written whole', async () => {
  const path = join(temporaryFolder(), 'new', 'preferences.json');
  const told: ArchiveEvent[] = [];
  const kept = keepPreferences(path, (event) => told.push(event));
  const dark = { ...defaultPreferences, theme: 'dark' as const };
  expect(await kept.api.preferences({}, {})).toEqual({ ok: true, value: defaultPreferences });
  expect(await kept.api.setPreferences({ theme: 'dark' }, {})).toEqual({ ok: true, value: dark });
  await kept.api.setPreferences({ theme: 'dark' }, {});
  expect(told).toEqual([{ name: 'preferences-changed', detail: dark }]);
  expect(storedPreferences(path)).toEqual(dark);
  expect(readdirSync(join(path, '..'))).toEqual(['preferences.json']);
  kept.close();
});

test('what a newer version keeps beside ours stays; a damaged file is as none', async () => {
  const path = join(temporaryFolder(), 'preferences.json');
  const kept = keepPreferences(path, () => undefined);
  writeFileSync(path, '{"someday": [1], "theme": "plaid"}');
  await kept.api.setPreferences({ articleSize: 24 }, {});
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
    someday: [1],
    theme: 'plaid',
    articleSize: 24,
  });
  writeFileSync(path, '{"articleSize": 2');
  expect(await kept.api.preferences({}, {})).toEqual({ ok: true, value: defaultPreferences });
  kept.close();
});

test('what another program sets is told here', async () => {
  const path = join(temporaryFolder(), 'preferences.json');
  const told: ArchiveEvent[] = [];
  const [here, there] = [
    keepPreferences(path, (event) => told.push(event)),
    keepPreferences(path, () => undefined),
  ];
  await there.api.setPreferences({ language: 'en' }, {});
  const detail = { ...defaultPreferences, language: 'en' };
  await vi.waitFor(() => expect(told).toEqual([{ name: 'preferences-changed', detail }]), 10_000);
  here.close();
  there.close();
});

test('where nothing can be written a change holds all the same, and is said not to last', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  const path = join(folder, 'file', 'preferences.json');
  const kept = keepPreferences(path, () => undefined);
  expect(await kept.api.setPreferences({ theme: 'sepia' }, {})).toMatchObject({
    ok: false,
    failure: { kind: 'preferences-unwritable', path },
  });
  expect(await kept.api.preferences({}, {})).toEqual({
    ok: true,
    value: { ...defaultPreferences, theme: 'sepia' },
  });
  kept.close();
});
