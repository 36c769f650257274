import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openImporting } from '../../service/importing.ts';
import { valueOf } from '../support/outcome.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const asked = { encoding: null, mapping: null, watch: false, wait: true } as const;

test('a library that cannot be written to is a failure that names it, not a fault of ours', async () => {
  const folder = temporaryFolder();
  const library = join(folder, 'library');
  const writing = valueOf(
    await openImporting(
      {
        libraryFolder: library,
        seedsFolder: null,
        mostAwaited: 0,
        resumesJobs: false,
        holdsJobs: false,
      },
      { tell: () => undefined, onCommit: () => undefined },
    ),
  );
  damage(join(library, 'library.db'));
  writeFileSync(join(folder, 'a.txt'), 'عنوان\n\nنص.');
  expect(await writing.api.add({ ...asked, paths: [join(folder, 'a.txt')] }, {})).toEqual({
    ok: false,
    failure: {
      kind: 'library-unwritable',
      path: library,
      cause: 'database disk image is malformed',
    },
  });
});

test('what another program has said is to be watched is watched by the open one', async () => {
  const folder = temporaryFolder();
  const [library, press] = [join(folder, 'library'), join(folder, 'press')];
  mkdirSync(press);
  writeFileSync(join(press, 'a.txt'), 'عنوان\n\nنص.');
  const open = valueOf(
    await openImporting(
      {
        libraryFolder: library,
        seedsFolder: null,
        mostAwaited: 0,
        resumesJobs: true,
        holdsJobs: false,
      },
      { tell: () => undefined, onCommit: () => undefined },
    ),
  );
  onTestFinished(() => open.close());
  valueOf(await open.api.add({ ...asked, paths: [press] }, {}));
  const other = new DatabaseSync(join(library, 'library.db'));
  onTestFinished(() => {
    other.close();
  });
  other.exec('UPDATE collections SET watched = 1');
  writeFileSync(join(press, 'b.txt'), 'عنوان آخر\n\nنص.');
  const count = other.prepare('SELECT count(*) AS n FROM articles');
  await vi.waitFor(() => {
    expect(count.get()).toEqual({ n: 2 });
  }, 20_000);
});

/** Spoils all but the first page, as a bad disk would; a write of its own makes others read it again. */
function damage(path: string): void {
  const database = new DatabaseSync(path);
  database.exec('UPDATE library SET generation = 7; PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(0xff, 4096));
}
