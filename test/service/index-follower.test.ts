import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../archive/library/open-database.ts';
import { IndexFollower } from '../../service/index-follower.ts';
import { openLibrary } from '../archive/library/open-library.ts';
import { valueOf } from '../support/outcome.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('what comes in while the index is being finished can be found when whoever asked is answered', async () => {
  const folder = temporaryFolder();
  const libraryFolder = join(folder, 'library');
  const library = openLibrary(libraryFolder);
  writeFileSync(join(folder, 'a.txt'), 'خبر\n\nنص');
  await library.add(join(folder, 'a.txt'));
  const database = valueOf(openDatabase(libraryFolder));
  const behind: number[] = [];
  const asked: Promise<boolean>[] = [];
  const follower = new IndexFollower(libraryFolder, database, ({ name }) => {
    if (name !== 'library-changed' || asked.length > 0) return;
    // The last look at the catalogue is over, and segments are merged.
    database.exec('UPDATE library SET generation = generation + 1');
    database.exec('UPDATE articles SET generation = (SELECT generation FROM library)');
    behind.push(follower.behind());
    asked.push(follower.keepUp());
  });
  await follower.keepUp();
  await Promise.all(asked);
  expect([...behind, follower.behind()]).toEqual([1, 0]);
  follower.close();
  database.close();
  library.close();
});
