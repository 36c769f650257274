import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { removeArticles } from '../../../archive/library/remove-articles.ts';
import { analysisVersion } from '../../../archive/search/analysis-version.ts';
import { readManifest, writeManifest } from '../../../archive/search/segments/manifest.ts';
import { finish, type Steps } from '../../../archive/search/steps.ts';
import type {
  VerificationProgress,
  VerificationResult,
} from '../../../archive/verification/verification.ts';
import { verifyLibrary } from '../../../archive/verification/verify-library.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import type { IndexedLibrary } from '../library/indexed-library.ts';
import { openKept, titles } from '../library/kept-index.ts';

/** A library of twelve articles, indexed, and open. */
async function openTwelve(): Promise<{ place: string; library: string; indexed: IndexedLibrary }> {
  const place = temporaryFolder();
  const indexed = openKept(place);
  await indexed.add('a', titles('a', 12));
  finish(indexed.keeper.catchUp());
  return { place, library: join(place, 'library'), indexed };
}

function beginVerifying(library: string): {
  steps: Steps<VerificationResult>;
  told: VerificationProgress[];
} {
  const told: VerificationProgress[] = [];
  return { steps: verifyLibrary(library, (progress) => told.push(progress)), told };
}

function findingsIn(library: string): VerificationResult['findings'] {
  return finish(verifyLibrary(library, () => undefined)).findings;
}

/** Goes on until something has been told. */
function goOnUntil(steps: Steps<VerificationResult>, isThere: () => boolean): void {
  while (!isThere()) if (steps.next().done === true) throw new Error('it ended before');
}

function manifestIn({ folder }: IndexedLibrary) {
  const path = folder.pathOf(folder.current() ?? '');
  const manifest = readManifest(path, analysisVersion);
  if (manifest === null) throw new Error('no manifest');
  return { path, manifest };
}

it('what came and what was removed since the index was committed is no damage', async () => {
  const { place, library, indexed } = await openTwelve();
  await indexed.add('b', titles('b', 6));
  rmSync(join(place, 'source', 'a'));
  await indexed.library.add(join(place, 'source'));
  const [collection] = indexed.library.records.collections.list();
  if (collection === undefined) throw new Error('no collection');
  await removeArticles(collection, 'vanished', indexed.library.records);
  expect([indexed.keeper.behind(), indexed.library.catalogue.count()]).toEqual([6, 6]);
  expect(findingsIn(library)).toEqual([]);
});

it('a catalogue that is older than its index, as when an old copy was put back, is told as that alone', async () => {
  const { library, indexed } = await openTwelve();
  await indexed.add('b', titles('b', 6));
  finish(indexed.keeper.catchUp());
  const { manifest } = manifestIn(indexed);
  const database = new DatabaseSync(join(library, 'library.db'));
  database.exec('DELETE FROM articles WHERE id > 12; UPDATE library SET generation = 1');
  database.close();
  expect(findingsIn(library)).toEqual([
    {
      kind: 'catalogue-behind',
      index: indexed.folder.current(),
      catalogued: 1,
      indexed: manifest.generation,
    },
  ]);
});

it('an index that says it holds more than it does, or holds it twice, is told with how many', async () => {
  const { library, indexed } = await openTwelve();
  const { path, manifest } = manifestIn(indexed);
  const [first] = manifest.segments;
  if (first === undefined) throw new Error('no segment');
  const index = indexed.folder.current();
  writeManifest(path, { ...manifest, segments: [] });
  const none = findingsIn(library);
  writeManifest(path, { ...manifest, segments: [first, first] });
  const twice = findingsIn(library);
  writeManifest(path, manifest);
  expect([none, twice, findingsIn(library)]).toEqual([
    [{ kind: 'index-differs', index, missing: 12, extra: 0 }],
    [{ kind: 'index-differs', index, missing: 0, extra: 12 }],
    [],
  ]);
});

it('an index that another analysis made is none that is damaged', async () => {
  const { library, indexed } = await openTwelve();
  const { path, manifest } = manifestIn(indexed);
  writeManifest(path, { ...manifest, analysis: analysisVersion + 1 });
  expect(findingsIn(library)).toEqual([]);
});

it('an index that takes the place of the one that is read is read in its turn, and progress does not go back', async () => {
  const { library, indexed } = await openTwelve();
  const { steps, told } = beginVerifying(library);
  goOnUntil(steps, () => told.some(({ phase, done }) => phase === 'index' && done > 0));
  const before = indexed.folder.current();
  indexed.folder.distrust(before);
  finish(indexed.keeper.catchUp());
  const { findings } = finish(steps);
  const shares = told.map(({ share }) => share);
  expect({ findings, isSame: indexed.folder.current() === before, shares }).toEqual({
    findings: [],
    isSame: false,
    shares: [...shares].sort((one, other) => one - other),
  });
});

it('an import beside it is not held up, and given up it leaves nothing behind', async () => {
  const { library, indexed } = await openTwelve();
  const { steps, told } = beginVerifying(library);
  goOnUntil(steps, () => told.some(({ phase }) => phase === 'articles'));
  await indexed.add('b', titles('b', 3, 'عاجل'));
  finish(indexed.keeper.catchUp());
  expect(indexed.find('عاجل')).toEqual(['b-1', 'b-2', 'b-3']);
  steps.return({ articles: 0, bytes: 0, findings: [], more: 0 });
  // A reader that is still there keeps this from emptying the log.
  const database = new DatabaseSync(join(library, 'library.db'));
  const [checkpoint] = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all();
  database.close();
  expect([checkpoint?.['busy'], readFileSync(join(library, 'library.db-wal')).length]).toEqual([
    0, 0,
  ]);
});
