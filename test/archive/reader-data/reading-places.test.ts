import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ArticleId } from '../../../archive/article.ts';
import { openDatabase } from '../../../archive/library/open-database.ts';
import { openReaderData, type ReaderData } from '../../../archive/reader-data/open-reader-data.ts';
import { valueOf } from '../../support/outcome.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openLibrary } from '../library/open-library.ts';

const at = '2026-11-30T08:00:00.000Z';

/** A folder of news and a library beside it. */
function desk(): { news: string; library: string } {
  const folder = temporaryFolder();
  const [news, library] = [join(folder, 'news'), join(folder, 'library')];
  mkdirSync(news);
  return { news, library };
}

async function read(library: string, ...paths: readonly string[]): Promise<void> {
  const opened = openLibrary(library);
  await opened.add(...paths);
  opened.close();
}

/** Opens the reader's own data, as after a new start. */
function readerData(library: string): { data: ReaderData; textOf: (id: number) => string } {
  const database = valueOf(openDatabase(library));
  const opened = openLibrary(library);
  onTestFinished(() => {
    opened.close();
    database.close();
  });
  return {
    data: valueOf(openReaderData(library, database)),
    textOf: (id) => opened.catalogue.article(id as ArticleId)?.text ?? '',
  };
}

/** Takes the catalogue away, and leaves what is the reader's. */
function forgetCatalogue(library: string): void {
  for (const name of ['library.db', 'library.db-wal', 'library.db-shm']) {
    rmSync(join(library, name), { force: true });
  }
}

const first = 'المنارة القديمة\n\nأضاءت المنارة ليلة أمس.\n\nوقال الحارس إن الزيت نفد منها.';
const sentence = 'وقال الحارس';

describe('where reading stopped', () => {
  test('is kept across a start, one place for each article, the latest first', async () => {
    const { news, library } = desk();
    writeFileSync(join(news, 'a.txt'), first);
    writeFileSync(join(news, 'b.txt'), 'السوق\n\nفُتح السوق.');
    await read(library, news);
    const before = readerData(library).data.places;
    before.set(1 as ArticleId, first, { offset: 3, share: 0.1, at });
    before.set(2 as ArticleId, 'السوق', { offset: 1, share: 1, at: '2026-11-30T09:00:00.000Z' });
    before.set(1 as ArticleId, first, { offset: 20, share: 0.4, at });
    const { places } = readerData(library).data;
    expect(places.of(1 as ArticleId, first)).toEqual({ offset: 20, share: 0.4, at });
    expect(places.list({ limit: 9, unfinished: false }).map(({ id }) => id)).toEqual([2, 1]);
    expect(places.list({ limit: 1, unfinished: true })).toEqual([
      { place: 1, id: 1, title: 'المنارة القديمة', source: null, date: null, share: 0.4, at },
    ]);
    expect([places.forget(1), places.forget(1)]).toEqual([true, false]);
    expect(places.of(1 as ArticleId, first)).toBeNull();
    expect(places.set(4711 as ArticleId, '', { offset: 0, share: 0, at })).toBe(false);
  });

  test('follows its words when the article changes, and its share when they are gone', async () => {
    const { news, library } = desk();
    writeFileSync(join(news, 'a.txt'), first);
    await read(library, news);
    const { places } = readerData(library).data;
    const offset = first.indexOf(sentence);
    places.set(1 as ArticleId, first, { offset, share: 0.5, at });
    const longer = first.replace('ليلة أمس.', 'ليلة أمس بعد سنوات من الظلام.');
    expect(longer.slice(places.of(1 as ArticleId, longer)?.offset).startsWith(sentence)).toBe(true);
    expect(places.of(1 as ArticleId, 'نص آخر تمامًا.')?.offset).toBe(7);
  });

  test('outlives a library that is made anew, with other numbers and from another folder', async () => {
    const { news, library } = desk();
    writeFileSync(join(news, 'b.txt'), first);
    await read(library, news);
    const { textOf, data } = readerData(library);
    data.places.set(1 as ArticleId, textOf(1), { offset: 20, share: 0.4, at });
    forgetCatalogue(library);
    const moved = join(news, '..', 'moved');
    renameSync(news, moved);
    writeFileSync(join(moved, 'a.txt'), 'خبر سابق\n\nنص.');
    await read(library, moved);
    const again = readerData(library);
    const [place] = again.data.places.list({ limit: 9, unfinished: false });
    expect([place?.id, place?.title]).toEqual([2, 'المنارة القديمة']);
    expect(again.data.places.of(2 as ArticleId, again.textOf(2))?.offset).toBe(20);
    expect(again.data.places.of(1 as ArticleId, again.textOf(1))).toBeNull();
  });

  test('of an article that is not there any more is listed without a number', async () => {
    const { news, library } = desk();
    writeFileSync(join(news, 'a.txt'), first);
    await read(library, news);
    readerData(library).data.places.set(1 as ArticleId, first, { offset: 9, share: 0.2, at });
    forgetCatalogue(library);
    rmSync(join(news, 'a.txt'));
    writeFileSync(join(news, 'c.txt'), 'خبر آخر\n\nنص.');
    await read(library, news);
    const { places } = readerData(library).data;
    expect(places.list({ limit: 9, unfinished: false })).toEqual([
      { place: 1, id: null, title: 'المنارة القديمة', source: null, date: null, share: 0.2, at },
    ]);
  });

  test('two copies of one file in two collections have a place each', async () => {
    const { news, library } = desk();
    const other = join(news, '..', 'other');
    mkdirSync(other);
    for (const folder of [news, other]) writeFileSync(join(folder, 'a.txt'), first);
    await read(library, news, other);
    const { places } = readerData(library).data;
    places.set(1 as ArticleId, first, { offset: 5, share: 0.2, at });
    expect(places.of(2 as ArticleId, first)).toBeNull();
    places.set(2 as ArticleId, first, { offset: 7, share: 0.3, at });
    expect(places.of(1 as ArticleId, first)?.offset).toBe(5);
  });

  test('is written while an import holds the library', async () => {
    const { news, library } = desk();
    writeFileSync(join(news, 'a.txt'), first);
    await read(library, news);
    const importing = new DatabaseSync(join(library, 'library.db'));
    onTestFinished(() => {
      importing.close();
    });
    importing.exec('BEGIN IMMEDIATE');
    const { places } = readerData(library).data;
    expect(places.set(1 as ArticleId, first, { offset: 9, share: 0.2, at })).toBe(true);
  });

  test('a file of a newer Khizana is refused and left as it was', async () => {
    const { news, library } = desk();
    writeFileSync(join(news, 'a.txt'), first);
    await read(library, news);
    readerData(library);
    const newer = new DatabaseSync(join(library, 'reader.db'));
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    const database = valueOf(openDatabase(library));
    onTestFinished(() => {
      database.close();
    });
    expect(openReaderData(library, database)).toMatchObject({
      ok: false,
      failure: { kind: 'library-newer', found: 99 },
    });
  });
});

describe('ways of reading', () => {
  test('are kept of an article and of its source, across a start and a library made anew', async () => {
    const { news, library } = desk();
    writeFileSync(join(news, 'b.txt'), first);
    await read(library, news);
    const { ways } = readerData(library).data;
    expect(ways.ofArticle(1 as ArticleId)).toEqual({ direction: null, language: null });
    ways.setForArticle(1 as ArticleId, { direction: 'ltr', language: 'en' });
    ways.setForSource('صحيفة الميناء', { direction: 'rtl', language: null });
    ways.setForSource(null, { direction: null, language: 'fa' });
    forgetCatalogue(library);
    writeFileSync(join(news, 'a.txt'), 'خبر سابق\n\nنص.');
    await read(library, news);
    const again = readerData(library).data.ways;
    expect([again.ofArticle(1 as ArticleId), again.ofArticle(2 as ArticleId)]).toEqual([
      { direction: null, language: null },
      { direction: 'ltr', language: 'en' },
    ]);
    expect([again.ofSource('صحيفة الميناء'), again.ofSource(null)]).toEqual([
      { direction: 'rtl', language: null },
      { direction: null, language: 'fa' },
    ]);
  });
});
