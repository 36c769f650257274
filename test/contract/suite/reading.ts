import * as v from 'valibot';
import { expect, test } from 'vitest';
import { methods, type ArchiveApi } from '../../../contract/contract.ts';
import { valueOf } from '../../support/outcome.ts';
import { failed } from './failed.ts';

/** What reading and searching answer, of an archive that holds the seeds. */
export function testReading(api: () => ArchiveApi, libraryFolder: () => string): void {
  test('overview counts the archive, and its reply keeps its schema', async () => {
    const overview = valueOf(await api().overview({}));
    expect(v.parse(methods.overview.reply, overview)).toEqual(overview);
    expect({
      ...overview,
      sources: overview.sources.length,
      years: overview.years.length,
    }).toEqual({
      folder: libraryFolder(),
      articles: 31,
      undated: 0,
      first: '1995-05-14',
      last: '2025-06-12',
      sources: 6,
      years: 28,
    });
  });

  test('search finds the seed, with its marks, and its reply keeps its schema', async () => {
    const reply = valueOf(await api().search({ query: 'أستانة' }));
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
    const reply = valueOf(await api().search({ query: 'الفوسفات' }));
    expect([reply.total, reply.relatedOnly]).toEqual([0, 1]);
    const related = valueOf(await api().search({ query: 'الفوسفات', scope: 'related' }));
    expect([related.total, related.hits[0]?.snippet.zone]).toEqual([1, 'related']);
  });

  test('the page comes without its totals when they are left for later, and count brings them', async () => {
    const request = { query: 'بحر' };
    const now = valueOf(await api().search(request));
    const later = valueOf(await api().search({ ...request, counting: 'later' }));
    const counted = valueOf(await api().count(request));
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
    const all = valueOf(await api().count({ query: '' })).facets;
    const [source, category] = [all.sources[0], all.categories[0]];
    const month = all.months.at(-1)?.month ?? '';
    const narrowed = await Promise.all([
      api().count({ query: '', sources: [source?.name ?? null] }),
      api().count({ query: '', categories: [category?.name ?? null] }),
      api().count({ query: '', from: month, to: month }),
    ]);
    expect(narrowed.map((reply) => valueOf(reply).total)).toEqual([
      source?.articles,
      category?.articles,
      all.months.at(-1)?.articles,
    ]);
    const found = valueOf(await api().search({ query: '', categories: [category?.name ?? null] }));
    expect(found.total).toBe(category?.articles);
  });

  test('suggest goes on with the last word, and corrects what no article holds', async () => {
    const typed = valueOf(await api().suggest({ text: 'عنوان:استا', limit: 3 }));
    expect(v.parse(methods.suggest.reply, typed)).toEqual(typed);
    expect(typed).toEqual({
      completions: [{ text: 'عنوان:أستانا', articles: 1 }],
      didYouMean: null,
    });
    expect(valueOf(await api().suggest({ text: 'محادثات استابا' }))).toEqual({
      completions: [],
      didYouMean: 'محادثات أستانا',
    });
    expect(valueOf(await api().suggest({ text: '' }))).toEqual({
      completions: [],
      didYouMean: null,
    });
  });

  test('passages shows where an article speaks of what is asked for', async () => {
    const reply = valueOf(await api().passages({ id: 1, query: 'روسيا', limit: 2 }));
    expect(v.parse(methods.passages.reply, reply)).toEqual(reply);
    expect(
      reply.passages.map(({ text, marks }) =>
        marks.map(({ start, end }) => text.slice(start, end)),
      ),
    ).toEqual([['روسيا'], ['روسيا']]);
    expect(await api().passages({ id: 4711, query: 'x' })).toEqual(
      failed({ kind: 'article-not-found', id: 4711 }),
    );
  });

  test('rank brings the names and scores of the best articles, and their search has the same best', async () => {
    const reply = valueOf(await api().rank({ query: 'هل من بحر في أستانة؟', limit: 2 }));
    expect(v.parse(methods.rank.reply, reply)).toEqual(reply);
    expect(reply.hits).toHaveLength(2);
    const [ranked, searched] = [
      valueOf(await api().rank({ query: 'أستانة', match: 'all' })),
      valueOf(await api().search({ query: 'أستانة' })),
    ];
    expect(ranked).toEqual({
      notes: searched.notes,
      hits: searched.hits.map(({ id, externalId, title, score }) => {
        return { id, externalId, title: title.text, score };
      }),
    });
  });

  test('article brings the whole text, with highlights that address it', async () => {
    const { hits } = valueOf(await api().search({ query: '"دي ميستورا"' }));
    const id = hits[0]?.id ?? 0;
    const reply = valueOf(await api().article({ id, query: '"دي ميستورا"' }));
    expect(v.parse(methods.article.reply, reply)).toEqual(reply);
    expect(reply.highlights.map(({ start, end }) => reply.article.text.slice(start, end))).toEqual([
      'دي ميستورا',
    ]);
  });

  test('an article that is not there is a failure with its number', async () => {
    expect(await api().article({ id: 4711 })).toEqual(
      failed({ kind: 'article-not-found', id: 4711 }),
    );
  });

  test('copies of an article are itself where there are no others', async () => {
    expect(valueOf(await api().copies({ id: 1 })).articles).toEqual([
      {
        id: 1,
        title: expect.any(String) as string,
        source: expect.any(String) as string,
        date: '2017-09-13',
      },
    ]);
  });

  test('days counts each day of a year and names the nearest outside; their replies keep their schemas', async () => {
    const reply = valueOf(await api().days({ year: '2017' }));
    expect(v.parse(methods.days.reply, reply)).toEqual(reply);
    const { years } = valueOf(await api().overview({}));
    const all = reply.days.reduce((sum, { articles }) => sum + articles, 0);
    expect(all).toBe(years.find(({ year }) => year === '2017')?.articles);
    expect(reply.days.map(({ day }) => day)).toContain('2017-09-13');
    expect([reply.before?.slice(0, 4), reply.after?.slice(0, 4)]).toEqual(['2016', '2018']);
    expect(await api().days({ year: '17' })).toMatchObject({
      ok: false,
      failure: { kind: 'invalid-request', method: 'days' },
    });
  });

  test('resolveRelated says which articles the headlines under one name', async () => {
    const reply = valueOf(await api().resolveRelated({ id: 1 }));
    expect(v.parse(methods.resolveRelated.reply, reply)).toEqual(reply);
    expect(reply.headlines.length).toBe(20);
    expect(await api().resolveRelated({ id: 4711 })).toEqual(
      failed({ kind: 'article-not-found', id: 4711 }),
    );
  });
}
