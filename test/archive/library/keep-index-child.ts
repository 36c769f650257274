import { writeSync } from 'node:fs';
import { readCatalogue } from '../../../archive/library/catalogue.ts';
import { IndexKeeper } from '../../../archive/library/keep-index.ts';
import { openDatabase } from '../../../archive/library/open-database.ts';
import { IndexFolder } from '../../../archive/search/index-folder.ts';
import { finish } from '../../../archive/search/steps.ts';

// Brings the index of the library at argv[2] up to date, a dot for each article: to be killed.
const [libraryFolder = ''] = process.argv.slice(2);
const database = openDatabase(libraryFolder);
if (!database.ok) throw new Error(JSON.stringify(database.failure));
const keeper = new IndexKeeper({
  folder: new IndexFolder(libraryFolder),
  catalogue: readCatalogue(database.value),
  onProgress: () => writeSync(1, '.'),
  articlesPerCommit: 100,
});
finish(keeper.catchUp());
