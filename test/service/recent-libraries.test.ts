import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { libraryOfPath, markerName, markLibrary } from '../../service/library-marker.ts';
import { recentLibraries, rememberLibrary } from '../../service/recent-libraries.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('libraries are remembered, the latest first, once each, and one that is gone as missing', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'new', 'libraries.json');
  const [here, gone] = [join(folder, 'here'), join(folder, 'gone')];
  mkdirSync(here);
  for (const [id, place] of [
    ['a', here],
    ['b', gone],
    ['a', here],
  ] as const) {
    rememberLibrary(path, { id, folder: place });
  }
  expect(recentLibraries(path)).toEqual([
    { id: 'a', folder: here, isMissing: false },
    { id: 'b', folder: gone, isMissing: true },
  ]);
  for (let n = 0; n < 20; n += 1) rememberLibrary(path, { id: String(n), folder: `/${n}` });
  expect(recentLibraries(path).map(({ id }) => id)).toEqual(
    Array.from({ length: 12 }, (_, n) => String(19 - n)),
  );
});

test('a list that was damaged is an empty one, and can be kept again', () => {
  const path = join(temporaryFolder(), 'libraries.json');
  writeFileSync(path, '[{"id": 7}, {"id": "a", "folder": "/a"}, null]');
  expect(recentLibraries(path)).toMatchObject([{ id: 'a', folder: '/a' }]);
  writeFileSync(path, '[{"id"');
  expect(recentLibraries(path)).toEqual([]);
  rememberLibrary(path, { id: 'b', folder: '/b' });
  expect(recentLibraries(path)).toMatchObject([{ id: 'b' }]);
});

test('a library keeps the digits in its marker, wherever it is moved to', () => {
  const folder = temporaryFolder();
  const id = markLibrary(folder);
  expect(id).toMatch(/^[0-9a-f]{16}$/u);
  expect([markLibrary(folder), readdirSync(folder)]).toEqual([id, [markerName]]);
  const marker = readFileSync(join(folder, markerName), 'utf8');
  expect(marker).toMatch(/خزانة/u);
  expect(marker).toMatch(/Khizana/u);
  const moved = temporaryFolder();
  writeFileSync(join(moved, markerName), marker.replaceAll('\n', '\r\n'));
  expect(markLibrary(moved)).toBe(id);
  // What cannot be marked goes by its path: the same each time.
  const nowhere = join(folder, 'nowhere');
  expect(markLibrary(nowhere)).toBe(markLibrary(nowhere));
});

test('a path stands for a library when its folder is one or is called so, or a marker lies in it', () => {
  const folder = temporaryFolder();
  const library = join(folder, 'plain');
  const named = join(folder, 'أرشيف.khizana');
  mkdirSync(library);
  mkdirSync(named);
  writeFileSync(join(library, 'library.db'), '');
  expect(
    [
      named,
      library,
      join(library, markerName),
      join(folder, 'Other.KHIZANA'),
      folder,
      join(library, 'library.db'),
      join(folder, 'nowhere'),
    ].map(libraryOfPath),
  ).toEqual([named, library, library, folder, null, null, null]);
  rmSync(named, { recursive: true });
});
