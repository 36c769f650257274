import { IndexKeeper } from '../../../archive/library/keep-index.ts';
import { readCatalogue } from '../../../archive/library/catalogue.ts';
import { openDatabase } from '../../../archive/library/open-database.ts';
import { IndexFolder } from '../../../archive/search/index-folder.ts';
import { finish, type Steps } from '../../../archive/search/steps.ts';
import { valueOf } from '../../support/outcome.ts';

/** What making or tidying an index took. */
export interface IndexingTime {
  readonly seconds: number;
  readonly cpuSeconds: number;
}

/** Merges the small segments of a library's index, as the app does when it has been left alone for a while. */
export function tidyIndex(libraryFolder: string): IndexingTime {
  return measureKeeper(libraryFolder, (keeper) => keeper.tidy());
}

/** Makes the index of a library again from its catalogue: nothing is read from files or taken in. */
export function remakeIndex(libraryFolder: string): IndexingTime {
  const folder = new IndexFolder(libraryFolder);
  folder.distrust(folder.current());
  return measureKeeper(libraryFolder, (keeper) => keeper.catchUp());
}

function measureKeeper(
  libraryFolder: string,
  act: (keeper: IndexKeeper) => Steps<unknown>,
): IndexingTime {
  const database = valueOf(openDatabase(libraryFolder));
  const catalogue = readCatalogue(database);
  const keeper = new IndexKeeper({ folder: new IndexFolder(libraryFolder), catalogue });
  const [cpu, begun] = [process.cpuUsage(), performance.now()];
  finish(act(keeper));
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  keeper.close();
  database.close();
  return { seconds, cpuSeconds: (user + system) / 1e6 };
}
