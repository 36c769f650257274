import { join } from 'node:path';
import { expect, test } from 'vitest';
import { preferencesPath } from '../../service/preferences-path.ts';
import { recentLibrariesPath, rememberLibrary } from '../../service/recent-libraries.ts';
import { runKhizana } from '../support/run-khizana.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('khizana libraries lists those that the window had open, and says which is missing', async () => {
  const home = temporaryFolder();
  const places = { XDG_CONFIG_HOME: home, APPDATA: home, HOME: home };
  const path = recentLibrariesPath(preferencesPath(places, process.platform, home));
  const gone = join(home, 'gone');
  rememberLibrary(path, { id: 'a', folder: gone });
  rememberLibrary(path, { id: 'b', folder: home });
  const [plain, json] = await Promise.all([
    runKhizana(['libraries', '--lang', 'en'], places),
    runKhizana(['libraries', '--json'], places),
  ]);
  expect(plain.stdout.trim().split('\n')).toEqual([home, `${gone} (not where it was)`]);
  expect(JSON.parse(json.stdout)).toEqual({
    libraries: [
      { id: 'b', folder: home, isMissing: false },
      { id: 'a', folder: gone, isMissing: true },
    ],
  });
});
