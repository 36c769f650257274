import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultLibraryFolder } from '../../service/library-folder.ts';

test('the library lies where each system keeps the data of applications', () => {
  const home = '/Users/reader';
  expect([
    defaultLibraryFolder({}, 'linux', home),
    defaultLibraryFolder({ XDG_DATA_HOME: '/data' }, 'linux', home),
    defaultLibraryFolder({ XDG_DATA_HOME: 'relative' }, 'linux', home),
    defaultLibraryFolder({}, 'darwin', home),
    defaultLibraryFolder({ APPDATA: '/roaming' }, 'win32', home),
    defaultLibraryFolder({}, 'win32', home),
  ]).toEqual([
    join(home, '.local/share/khizana/library'),
    join('/data/khizana/library'),
    join(home, '.local/share/khizana/library'),
    join(home, 'Library/Application Support/Khizana/library'),
    join('/roaming/Khizana/library'),
    join(home, 'AppData/Roaming/Khizana/library'),
  ]);
});
