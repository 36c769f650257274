import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Collection } from '../../contract/job-schemas.ts';
import { events, methods, type ArchiveApi, type ArchiveEvent } from '../../contract/contract.ts';
import type { Failure } from '../../contract/failure.ts';
import type { Outcome } from '../../contract/outcome.ts';
import { valueOf } from '../support/outcome.ts';
import { openSeededArchive, type SeededArchive } from '../support/seeded-archive.ts';

/** An archive's other end: the contract as a caller has it, and the way to hang up. */
export interface Connection {
  readonly api: ArchiveApi;
  readonly disconnect: () => Promise<void>;
}

/** What every carrier of the contract must keep, whatever lies between caller and archive. */
export function describeContract(
  carrier: string,
  connect: (archive: SeededArchive) => Promise<Connection>,
): void {
  describe(`the contract over ${carrier}`, () => {
    let archive: SeededArchive;
    let connection: Connection;
    let api: ArchiveApi;
    beforeAll(async () => {
      archive = await openSeededArchive();
      connection = await connect(archive);
      api = connection.api;
    });
    afterAll(async () => {
      await connection.disconnect();
      await archive.close();
    });

    test('overview counts the archive, and its reply keeps its schema', async () => {
      const overview = valueOf(await api.overview({}));
      expect(v.parse(methods.overview.reply, overview)).toEqual(overview);
      expect({
        ...overview,
        sources: overview.sources.length,
        years: overview.years.length,
      }).toEqual({
        folder: archive.folder,
        articles: 31,
        undated: 0,
        first: '1995-05-14',
        last: '2025-06-12',
        sources: 6,
        years: 28,
      });
    });

    test('days counts each day of a year and names the nearest outside; their replies keep their schemas', async () => {
      const reply = valueOf(await api.days({ year: '2017' }));
      expect(v.parse(methods.days.reply, reply)).toEqual(reply);
      const { years } = valueOf(await api.overview({}));
      const all = reply.days.reduce((sum, { articles }) => sum + articles, 0);
      expect(all).toBe(years.find(({ year }) => year === '2017')?.articles);
      expect(reply.days.map(({ day }) => day)).toContain('2017-09-13');
      expect([reply.before?.slice(0, 4), reply.after?.slice(0, 4)]).toEqual(['2016', '2018']);
      expect(await api.days({ year: '17' })).toMatchObject({
        ok: false,
        failure: { kind: 'invalid-request', method: 'days' },
      });
    });

    test('search finds the seed, with its marks, and its reply keeps its schema', async () => {
      const reply = valueOf(await api.search({ query: 'أستانة' }));
      expect(v.parse(methods.search.reply, reply)).toEqual(reply);
      const [hit] = reply.hits;
      expect({
        total: reply.total,
        notes: reply.notes,
        source: hit?.source,
        date: hit?.date,
      }).toEqual({
        total: 1,
        notes: [{ kind: 'also-searched', word: 'أستانة', spellings: ['أستانا'], switchedOff: [] }],
        source: 'ميدل ايست أونلاين',
        date: '2017-09-13',
      });
      expect(hit?.title.marks.map(({ start, end }) => hit.title.text.slice(start, end))).toEqual([
        'باستانا',
      ]);
    });

    test('a word of the related headlines alone finds nothing, and says where it stands', async () => {
      const reply = valueOf(await api.search({ query: 'الفوسفات' }));
      expect([reply.total, reply.relatedOnly]).toEqual([0, 1]);
      const related = valueOf(await api.search({ query: 'الفوسفات', scope: 'related' }));
      expect([related.total, related.hits[0]?.snippet.zone]).toEqual([1, 'related']);
    });

    test('the page comes without its totals when they are left for later, and count brings them', async () => {
      const request = { query: 'بحر' };
      const now = valueOf(await api.search(request));
      const later = valueOf(await api.search({ ...request, counting: 'later' }));
      const counted = valueOf(await api.count(request));
      expect(v.parse(methods.search.reply, later)).toEqual(later);
      expect(v.parse(methods.count.reply, counted)).toEqual(counted);
      expect([later.total, later.relatedOnly, later.hits]).toEqual([null, null, now.hits]);
      expect([counted.total, counted.relatedOnly]).toEqual([now.total, now.relatedOnly]);
      expect(counted.total).toBeGreaterThan(1);
      for (const values of Object.values(counted.facets)) {
        expect(values.reduce((sum, { articles }) => sum + articles, 0)).toBe(counted.total);
      }
    });

    test('search and count keep to sources, categories and days', async () => {
      const all = valueOf(await api.count({ query: '' })).facets;
      const [source, category] = [all.sources[0], all.categories[0]];
      const month = all.months.at(-1)?.month ?? '';
      const narrowed = await Promise.all([
        api.count({ query: '', sources: [source?.name ?? null] }),
        api.count({ query: '', categories: [category?.name ?? null] }),
        api.count({ query: '', from: month, to: month }),
      ]);
      expect(narrowed.map((reply) => valueOf(reply).total)).toEqual([
        source?.articles,
        category?.articles,
        all.months.at(-1)?.articles,
      ]);
      const found = valueOf(await api.search({ query: '', categories: [category?.name ?? null] }));
      expect(found.total).toBe(category?.articles);
    });

    test('suggest goes on with the last word, and corrects what no article holds', async () => {
      const typed = valueOf(await api.suggest({ text: 'عنوان:استا', limit: 3 }));
      expect(v.parse(methods.suggest.reply, typed)).toEqual(typed);
      expect(typed).toEqual({
        completions: [{ text: 'عنوان:أستانا', articles: 1 }],
        didYouMean: null,
      });
      expect(valueOf(await api.suggest({ text: 'محادثات استابا' }))).toEqual({
        completions: [],
        didYouMean: 'محادثات أستانا',
      });
      expect(valueOf(await api.suggest({ text: '' }))).toEqual({
        completions: [],
        didYouMean: null,
      });
    });

    test('jumps leads to articles by title, to sources and categories, and to searches made before', async () => {
      const typed = valueOf(await api.jumps({ text: 'محادثات مبا' }));
      expect(v.parse(methods.jumps.reply, typed)).toEqual(typed);
      expect(typed.titles.map(({ id }) => id)).toEqual([1]);
      const named = valueOf(await api.jumps({ text: 'اونلا' }));
      expect(named.names).toEqual([{ kind: 'source', name: 'ميدل ايست أونلاين', articles: 1 }]);
      expect(valueOf(await api.jumps({ text: 'عنوان:استا' })).titles).toEqual([]);
    });

    test('searches are remembered, kept under a name, found again by what is typed, and forgotten', async () => {
      const search = { query: 'أستانة', address: '#q=أستانة' };
      expect(valueOf(await api.recordSearch(search))).toEqual({});
      await api.recordSearch({ query: 'بحر', address: '#q=بحر' });
      await api.saveSearch({ ...search, name: ' جولات أستانة ' });
      const listed = valueOf(await api.searches({}));
      expect(v.parse(methods.searches.reply, listed)).toEqual(listed);
      expect(listed.searches.map(({ name, query }) => [name, query])).toEqual([
        ['جولات أستانة', 'أستانة'],
        [null, 'بحر'],
      ]);
      const offered = [
        valueOf(await api.jumps({ text: '' })).searches,
        valueOf(await api.jumps({ text: 'استان' })).searches,
      ];
      expect(offered.map((searches) => searches.map(({ query }) => query))).toEqual([
        ['أستانة', 'بحر'],
        ['أستانة'],
      ]);
      await api.forgetSearch({ id: null });
      expect(valueOf(await api.searches({})).searches).toHaveLength(1);
      await api.forgetSearch({ id: listed.searches[0]?.id ?? null });
      expect(valueOf(await api.searches({})).searches).toEqual([]);
    });

    test('passages shows where an article speaks of what is asked for', async () => {
      const reply = valueOf(await api.passages({ id: 1, query: 'روسيا', limit: 2 }));
      expect(v.parse(methods.passages.reply, reply)).toEqual(reply);
      expect(
        reply.passages.map(({ text, marks }) =>
          marks.map(({ start, end }) => text.slice(start, end)),
        ),
      ).toEqual([['روسيا'], ['روسيا']]);
      expect(await api.passages({ id: 4711, query: 'x' })).toEqual(
        failed({ kind: 'article-not-found', id: 4711 }),
      );
    });

    test('where reading stopped is kept, listed, told with the article, and forgotten', async () => {
      expect(valueOf(await api.article({ id: 1 })).place).toBeNull();
      valueOf(await api.setReadingPlace({ id: 1, offset: 400, share: 0.25 }));
      const { places } = valueOf(await api.readingPlaces({ unfinished: true }));
      expect(v.parse(methods.readingPlaces.reply, { places })).toEqual({ places });
      expect(places.map(({ id, share }) => [id, share])).toEqual([[1, 0.25]]);
      const reply = valueOf(await api.article({ id: 1 }));
      expect(v.parse(methods.article.reply, reply)).toEqual(reply);
      expect(reply.place).toEqual({ offset: 400, share: 0.25, at: places[0]?.at });
      valueOf(await api.forgetReadingPlace({ place: places[0]?.place ?? 0 }));
      expect(valueOf(await api.readingPlaces({})).places).toEqual([]);
      expect(await api.setReadingPlace({ id: 4711, offset: 0, share: 0 })).toEqual(
        failed({ kind: 'article-not-found', id: 4711 }),
      );
    });

    test('the reader has an article, or all of its source, run another way', async () => {
      const way = { direction: 'ltr', language: 'en' } as const;
      const none = { direction: null, language: null };
      valueOf(await api.setWayOfReading({ id: 1, of: 'source', ...way }));
      expect(valueOf(await api.article({ id: 1 })).ways).toEqual({ article: none, source: way });
      valueOf(await api.setWayOfReading({ id: 1, of: 'article', ...way, language: null }));
      valueOf(await api.setWayOfReading({ id: 1, of: 'source', ...none }));
      expect(valueOf(await api.article({ id: 1 })).ways).toEqual({
        article: { ...way, language: null },
        source: none,
      });
      valueOf(await api.setWayOfReading({ id: 1, of: 'article', ...none }));
      expect(await api.setWayOfReading({ id: 4711, of: 'source', ...way })).toEqual(
        failed({ kind: 'article-not-found', id: 4711 }),
      );
    });

    test('resolveRelated says which articles the headlines under one name', async () => {
      const reply = valueOf(await api.resolveRelated({ id: 1 }));
      expect(v.parse(methods.resolveRelated.reply, reply)).toEqual(reply);
      expect(reply.headlines.length).toBe(20);
      expect(await api.resolveRelated({ id: 4711 })).toEqual(
        failed({ kind: 'article-not-found', id: 4711 }),
      );
    });

    test('rank brings the names and scores of the best articles, and their search has the same best', async () => {
      const reply = valueOf(await api.rank({ query: 'هل من بحر في أستانة؟', limit: 2 }));
      expect(v.parse(methods.rank.reply, reply)).toEqual(reply);
      expect(reply.hits).toHaveLength(2);
      const [ranked, searched] = [
        valueOf(await api.rank({ query: 'أستانة', match: 'all' })),
        valueOf(await api.search({ query: 'أستانة' })),
      ];
      expect(ranked).toEqual({
        notes: searched.notes,
        hits: searched.hits.map(({ id, externalId, title, score }) => {
          return { id, externalId, title: title.text, score };
        }),
      });
    });

    test('article brings the whole text, with highlights that address it', async () => {
      const { hits } = valueOf(await api.search({ query: '"دي ميستورا"' }));
      const id = hits[0]?.id ?? 0;
      const reply = valueOf(await api.article({ id, query: '"دي ميستورا"' }));
      expect(v.parse(methods.article.reply, reply)).toEqual(reply);
      expect(
        reply.highlights.map(({ start, end }) => reply.article.text.slice(start, end)),
      ).toEqual(['دي ميستورا']);
    });

    test('an article that is not there is a failure with its number', async () => {
      expect(await api.article({ id: 4711 })).toEqual(
        failed({ kind: 'article-not-found', id: 4711 }),
      );
    });

    test('a request of the wrong shape is refused with the name of the field', async () => {
      expect(await api.search({ query: 'x', limit: -1 })).toMatchObject(
        failed({
          kind: 'invalid-request',
          method: 'search',
          problem: expect.stringContaining('limit') as string,
        }),
      );
    });

    test('a call given up resolves to cancelled, before and after it was sent', async () => {
      const early = new AbortController();
      early.abort();
      const late = new AbortController();
      const calls = [
        api.search({ query: 'أستانا' }, { signal: early.signal }),
        api.search({ query: 'أستانا' }, { signal: late.signal }),
      ];
      late.abort();
      expect(await Promise.all(calls)).toEqual([
        failed({ kind: 'cancelled' }),
        failed({ kind: 'cancelled' }),
      ]);
    });

    test('answers find their own callers, however many ask at once', async () => {
      const words = ['أستانا', 'الفوسفات', 'كسوف', 'المنارة'];
      const together = await Promise.all(words.map((query) => api.search({ query })));
      const oneByOne = [];
      for (const query of words) oneByOne.push(await api.search({ query }));
      expect(together.map((reply) => valueOf(reply).hits)).toEqual(
        oneByOne.map((reply) => valueOf(reply).hits),
      );
    });

    test('add takes a folder in, tells of it, and what came in is found', async () => {
      const folder = join(archive.folder, 'incoming');
      mkdirSync(folder);
      writeFileSync(join(folder, 'one.txt'), 'عنوان فريد كالعنقاء\n\nنص المادة.\n');
      writeFileSync(join(folder, 'two.bin'), Buffer.from([0, 1, 2, 3]));
      const heard: ArchiveEvent[] = [];
      const changed = new Promise<void>((resolve) => {
        const unsubscribe = api.subscribe((event) => {
          heard.push(event);
          if (event.name !== 'library-changed') return;
          unsubscribe();
          resolve();
        });
      });
      const job = valueOf(await api.add({ paths: [folder] }));
      await changed;
      const counts = { filesDone: 2, filesFound: 2, added: 1, skipped: 1, failed: 0, problems: 1 };
      expect([job.state, job.sources, job.counts]).toEqual([
        'done',
        [basename(folder)],
        expect.objectContaining(counts),
      ]);
      expect(heard).toContainEqual({
        name: 'index-progress',
        detail: { indexed: 32, articles: 32 },
      });
      expect(heard).toContainEqual({ name: 'library-changed', detail: { articles: 32 } });
      const states = heard.flatMap((event) =>
        event.name === 'job-progress' ? [event.detail.state] : [],
      );
      expect([...new Set(states)]).toEqual(['waiting', 'running', 'done']);
      for (const event of heard) v.parse(events[event.name], event.detail);
      const additions = valueOf(await api.additions({}));
      expect(v.parse(methods.additions.reply, additions)).toEqual(additions);
      expect(additions.additions[0]).toMatchObject({ job: job.id, articles: 1 });
      const report = valueOf(await api.report({ id: job.id, outcomes: ['skipped'] }));
      expect(report).toEqual({
        total: 1,
        files: [
          {
            collection: basename(folder),
            path: 'two.bin',
            inside: null,
            outcome: 'skipped',
            format: null,
            articles: 0,
            problems: [{ problem: { kind: 'unknown-format' }, place: null }],
            guesses: [],
          },
        ],
      });
      expect(valueOf(await api.jobs({})).jobs).toEqual([job]);
      expect(valueOf(await api.search({ query: 'كالعنقاء' })).total).toBe(1);
    });

    test('a collection is listed, told how it is to be read, and read again so', async () => {
      const folder = join(archive.folder, 'told');
      mkdirSync(folder);
      writeFileSync(join(folder, 'a.txt'), 'خبر عن الزمرد\n\nنص.');
      const job = valueOf(await api.add({ paths: [folder], watch: false }));
      const find = async (): Promise<Collection | undefined> =>
        valueOf(await api.collections({})).collections.find(({ name }) => name === 'told');
      const before = await find();
      const id = before?.id ?? 0;
      const changed = valueOf(await api.setCollection({ id, encoding: 'windows-1256' }));
      const again = valueOf(await api.reread({ id }));
      expect([before, changed, again.state, again.id > job.id]).toEqual([
        {
          id,
          name: 'told',
          place: 'told',
          files: 1,
          articles: 1,
          vanished: 0,
          isWatched: false,
          encoding: null,
          mapping: null,
        },
        { ...before, encoding: 'windows-1256' },
        'waiting',
        true,
      ]);
      expect(await api.setCollection({ id: 4711, watch: true })).toEqual(
        failed({ kind: 'collection-not-found', id: 4711 }),
      );
    });

    test('a job that is not there, or has ended, cannot be steered', async () => {
      const [job] = valueOf(await api.jobs({})).jobs.filter(({ state }) => state === 'done');
      const id = job?.id ?? 0;
      expect([
        await api.steer({ id: 4711, wish: 'pause' }),
        await api.steer({ id, wish: 'cancel' }),
        await api.report({ id: 4711 }),
      ]).toEqual([
        failed({ kind: 'job-not-found', id: 4711 }),
        failed({ kind: 'job-not-found', id }),
        failed({ kind: 'job-not-found', id: 4711 }),
      ]);
    });

    test('copies of an article are itself where there are no others', async () => {
      expect(valueOf(await api.copies({ id: 1 })).articles).toEqual([
        {
          id: 1,
          title: expect.any(String) as string,
          source: expect.any(String) as string,
          date: '2017-09-13',
        },
      ]);
    });

    test('preferences are set one by one, and every window is told', async () => {
      const heard: ArchiveEvent[] = [];
      const unsubscribe = api.subscribe((event) => heard.push(event));
      const before = valueOf(await api.preferences({}));
      const after = { ...before, theme: 'sepia', articleSize: 24 };
      // The stream of events may open a moment after it was asked for.
      await expect
        .poll(async () => {
          await api.setPreferences({ theme: 'dark' });
          await api.setPreferences({ theme: 'sepia', articleSize: 24 });
          return heard;
        })
        .toContainEqual({ name: 'preferences-changed', detail: after });
      unsubscribe();
      expect(valueOf(await api.preferences({}))).toEqual(after);
      expect(await api.setPreferences({ articleSize: 400 })).toMatchObject(
        failed({
          kind: 'invalid-request',
          method: 'setPreferences',
          problem: expect.any(String) as string,
        }),
      );
    });

    test('adding what is not there is a failure that names it', async () => {
      const path = join(archive.folder, 'nowhere');
      expect(await api.add({ paths: [path] })).toMatchObject(
        failed({ kind: 'path-unreadable', path, cause: expect.any(String) as string }),
      );
    });
  });
}

function failed(failure: Failure): Outcome<never, Failure> {
  return { ok: false, failure };
}
