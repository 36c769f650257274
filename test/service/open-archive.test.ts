import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { schemaVersion } from '../../archive/library/schema-version.ts';
import { IndexFolder } from '../../archive/search/index-folder.ts';
import { WriteLock } from '../../archive/search/write-lock.ts';
import { openSourceArchive } from '../../host/open-source-archive.ts';
import { openArchive, type OpenArchive } from '../../service/open-archive.ts';
import { openReading } from '../../service/reading.ts';
import { startWorker } from '../../service/start-worker.ts';
import { answer } from '../../contract/answer.ts';
import type { ArchiveEvent, Reply } from '../../contract/contract.ts';
import { openLibrary } from '../archive/library/open-library.ts';
import { valueOf } from '../support/outcome.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const workers = {
  reading: new URL('../../service/reading-worker.ts', import.meta.url),
  importing: new URL('../../service/importing-worker.ts', import.meta.url),
  indexing: new URL('../../service/indexing-worker.ts', import.meta.url),
  verifying: new URL('../../service/verifying-worker.ts', import.meta.url),
};

async function total(archive: OpenArchive, query: string): Promise<number | null> {
  const found = valueOf(await answer(archive.api, 'search', { query })) as Reply<'search'>;
  return found.total;
}

describe('opening a library', () => {
  test('makes it where there is none, with the seeds in it, once', async () => {
    const folder = join(temporaryFolder(), 'deep', 'library');
    for (let start = 0; start < 2; start++) {
      const archive = valueOf(await openSourceArchive(folder));
      expect(await total(archive, '')).toBe(31);
      await archive.close();
    }
    expect(readdirSync(folder)).toContain('library.db');
  });

  test('leaves it empty without seeds', async () => {
    const opened = await openArchive({
      libraryFolder: temporaryFolder(),
      seedsFolder: null,
      workers,
    });
    const archive = valueOf(opened);
    expect(await total(archive, '')).toBe(0);
    await archive.close();
  });

  test('it can be copied elsewhere while open, and holds no absolute path', async () => {
    const [folder, elsewhere, news] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
    const archive = valueOf(await openSourceArchive(folder));
    writeFileSync(join(news, 'a.txt'), 'عنوان عن الفسيفساء\n\nنص.');
    valueOf(await answer(archive.api, 'add', { paths: [news] }));
    cpSync(folder, elsewhere, { recursive: true });
    const copy = valueOf(await openSourceArchive(elsewhere));
    expect(await total(copy, 'الفسيفساء')).toBe(1);
    await Promise.all([archive.close(), copy.close()]);
    for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (file.isDirectory()) continue;
      expect(readFileSync(join(file.parentPath, file.name)).includes(folder)).toBe(false);
    }
  });

  test('one written by a newer Khizana is refused and left as it was', async () => {
    const folder = temporaryFolder();
    await valueOf(await openSourceArchive(folder)).close();
    const database = new DatabaseSync(join(folder, 'library.db'));
    database.exec('PRAGMA user_version = 99; PRAGMA journal_mode = DELETE');
    database.close();
    const before = readFileSync(join(folder, 'library.db'));
    expect(await openSourceArchive(folder)).toEqual({
      ok: false,
      failure: { kind: 'library-newer', path: folder, found: 99, known: schemaVersion },
    });
    expect(readFileSync(join(folder, 'library.db')).equals(before)).toBe(true);
  });
});

describe('what the reader made', () => {
  test('that cannot be read keeps no article from being read', async () => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 'reader.db'),
      'no database, but longer than the header of one'.repeat(9),
    );
    const archive = valueOf(await openSourceArchive(folder));
    const article = valueOf(await answer(archive.api, 'article', { id: 1 })) as Reply<'article'>;
    const places = await answer(archive.api, 'readingPlaces', {});
    await archive.close();
    expect([article.article.id, article.place]).toEqual([1, null]);
    expect(places).toEqual({
      ok: false,
      failure: {
        kind: 'library-unreadable',
        path: join(folder, 'reader.db'),
        cause: 'file is not a database',
      },
    });
  });
});

describe('the index of an open library', () => {
  /** Resolves when more can be found than before. */
  const changed = (archive: OpenArchive): Promise<void> =>
    new Promise((resolve) => {
      const stop = archive.subscribe(({ name }) => {
        if (name !== 'library-changed') return;
        stop();
        resolve();
      });
    });
  const search = async (archive: OpenArchive) =>
    valueOf(await answer(archive.api, 'search', { query: '' })) as Reply<'search'>;

  test('that is far behind follows in the background, and a search says what it cannot find yet', async () => {
    const folder = temporaryFolder();
    const library = join(folder, 'library');
    const lines = Array.from({ length: 20 }, (_, n) =>
      JSON.stringify({ id: n, title: `خبر ${n}` }),
    );
    writeFileSync(join(folder, 'a.ndjson'), lines.join('\n'));
    const written = openLibrary(library);
    await written.add(join(folder, 'a.ndjson'));
    written.close();
    // Who writes to an index holds its lock: as long as we do, it stays as it is.
    const index = new IndexFolder(library);
    index.make();
    const lock = new WriteLock(index.lockPath);
    lock.take();
    const opened = openArchive({
      libraryFolder: library,
      seedsFolder: null,
      workers,
      mostAwaited: 10,
    });
    const archive = valueOf(await opened);
    const before = await search(archive);
    const more = changed(archive);
    lock.release();
    lock.close();
    await more;
    const after = await search(archive);
    expect([before.total, before.notes, after.total, after.notes]).toEqual([
      0,
      [{ kind: 'index-behind', articles: 20 }],
      20,
      [],
    ]);
    await archive.close();
  });

  test('that is a little behind is waited for, and its progress told meanwhile', async () => {
    const folder = temporaryFolder();
    const library = join(folder, 'library');
    const lines = Array.from({ length: 20 }, (_, n) =>
      JSON.stringify({ id: n, title: `خبر ${n}` }),
    );
    writeFileSync(join(folder, 'a.ndjson'), lines.join('\n'));
    const written = openLibrary(library);
    await written.add(join(folder, 'a.ndjson'));
    written.close();
    const heard: ArchiveEvent[] = [];
    const archive = valueOf(
      await openArchive({
        libraryFolder: library,
        seedsFolder: null,
        workers,
        mostAwaited: 20,
        onEvent: (event) => heard.push(event),
      }),
    );
    expect(heard).toContainEqual({ name: 'index-progress', detail: { indexed: 20, articles: 20 } });
    expect(await search(archive)).toMatchObject({ total: 20, notes: [] });
    await archive.close();
  });

  test('that is found damaged is made again, and searches say so meanwhile', async () => {
    const folder = temporaryFolder();
    await valueOf(await openSourceArchive(folder)).close();
    const index = new IndexFolder(folder);
    const path = index.pathOf(index.current() ?? '');
    const segment = readdirSync(path).find((name) => name.endsWith('.seg')) ?? '';
    writeFileSync(join(path, segment), 'no segment');
    const archive = valueOf(await openSourceArchive(folder));
    const more = changed(archive);
    const failed = await answer(archive.api, 'search', { query: 'أستانا' });
    expect(failed).toMatchObject({ ok: false, failure: { kind: 'index-damaged' } });
    await more;
    expect(await total(archive, 'أستانا')).toBe(1);
    await archive.close();
  });

  test('an article can be read while it is damaged', async () => {
    const folder = temporaryFolder();
    await valueOf(await openSourceArchive(folder)).close();
    const index = new IndexFolder(folder);
    writeFileSync(index.lexiconOf(index.current() ?? ''), 'no lexicon');
    const reading = valueOf(openReading(folder, () => undefined));
    const reply = valueOf(
      await answer(reading, 'article', { id: 1, query: 'أستانا' }),
    ) as Reply<'article'>;
    expect([reply.article.id, reply.highlights]).toEqual([1, []]);
  });
});

describe('a thread that dies', () => {
  const settings = {
    libraryFolder: '/nowhere',
    seedsFolder: null,
    mostAwaited: 0,
    resumesJobs: false,
    holdsJobs: false,
  };
  const worker = (script: string): URL =>
    new URL(
      `data:text/javascript,${encodeURIComponent(`
        import { parentPort } from 'node:worker_threads';
        ${script}
      `)}`,
    );
  const unreachable = { ok: false, failure: { kind: 'unreachable', cause: 'the heap is full' } };

  test('while it starts: opening fails with the cause', async () => {
    const dying = worker("throw new Error('the heap is full');");
    expect(await startWorker(dying, settings)).toEqual(unreachable);
  });

  test('while it answers: that call and all later ones fail with the cause', async () => {
    const dying = worker(`
      parentPort.postMessage({ kind: 'started', start: { ok: true, value: null } });
      parentPort.on('message', () => { throw new Error('the heap is full'); });
    `);
    const { api } = valueOf(await startWorker(dying, settings));
    expect([await api.overview({}), await api.overview({})]).toEqual([unreachable, unreachable]);
  });
});

describe('two threads', () => {
  test('a search is answered while an import runs', async () => {
    const folder = temporaryFolder();
    const archive = valueOf(await openSourceArchive(join(folder, 'library')));
    const lines = Array.from({ length: 5000 }, (_, n) =>
      JSON.stringify({ id: n, title: `خبر رقم ${n}`, text: 'نص الخبر.' }),
    );
    mkdirSync(join(folder, 'news'));
    writeFileSync(join(folder, 'news', 'many.ndjson'), lines.join('\n'));
    const order: string[] = [];
    await Promise.all([
      answer(archive.api, 'add', { paths: [join(folder, 'news')] }).then(() =>
        order.push('import'),
      ),
      total(archive, 'أستانا').then((found) => order.push(`search ${String(found)}`)),
    ]);
    expect(order).toEqual(['search 1', 'import']);
    await archive.close();
  });

  test('what another program adds to the library is found too', async () => {
    const folder = temporaryFolder();
    const [here, there] = [
      valueOf(await openSourceArchive(join(folder, 'library'))),
      valueOf(await openSourceArchive(join(folder, 'library'))),
    ];
    expect(await total(here, 'الفسيفساء')).toBe(0);
    writeFileSync(join(folder, 'a.txt'), 'عنوان عن الفسيفساء\n\nنص.');
    valueOf(await answer(there.api, 'add', { paths: [join(folder, 'a.txt')] }));
    expect(await total(here, 'الفسيفساء')).toBe(1);
    await Promise.all([here.close(), there.close()]);
  });
});
