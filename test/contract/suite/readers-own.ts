import * as v from 'valibot';
import { expect, test } from 'vitest';
import { methods, type ArchiveApi, type ArchiveEvent } from '../../../contract/contract.ts';
import { valueOf } from '../../support/outcome.ts';
import { failed } from './failed.ts';

/** What the reader sets and leaves behind. */
export function testReadersOwn(api: () => ArchiveApi): void {
  test('jumps leads to articles by title, to sources and categories, and to searches made before', async () => {
    const typed = valueOf(await api().jumps({ text: 'محادثات مبا' }));
    expect(v.parse(methods.jumps.reply, typed)).toEqual(typed);
    expect(typed.titles.map(({ id }) => id)).toEqual([1]);
    const named = valueOf(await api().jumps({ text: 'اونلا' }));
    expect(named.names).toEqual([{ kind: 'source', name: 'ميدل ايست أونلاين', articles: 1 }]);
    expect(valueOf(await api().jumps({ text: 'عنوان:استا' })).titles).toEqual([]);
  });

  test('searches are remembered, kept under a name, found again by what is typed, and forgotten', async () => {
    const search = { query: 'أستانة', address: '#q=أستانة' };
    expect(valueOf(await api().recordSearch(search))).toEqual({});
    await api().recordSearch({ query: 'بحر', address: '#q=بحر' });
    await api().saveSearch({ ...search, name: ' جولات أستانة ' });
    const listed = valueOf(await api().searches({}));
    expect(v.parse(methods.searches.reply, listed)).toEqual(listed);
    expect(listed.searches.map(({ name, query }) => [name, query])).toEqual([
      ['جولات أستانة', 'أستانة'],
      [null, 'بحر'],
    ]);
    const offered = [
      valueOf(await api().jumps({ text: '' })).searches,
      valueOf(await api().jumps({ text: 'استان' })).searches,
    ];
    expect(offered.map((searches) => searches.map(({ query }) => query))).toEqual([
      ['أستانة', 'بحر'],
      ['أستانة'],
    ]);
    await api().forgetSearch({ id: null });
    expect(valueOf(await api().searches({})).searches).toHaveLength(1);
    await api().forgetSearch({ id: listed.searches[0]?.id ?? null });
    expect(valueOf(await api().searches({})).searches).toEqual([]);
  });

  test('where reading stopped is kept, listed, told with the article, and forgotten', async () => {
    expect(valueOf(await api().article({ id: 1 })).place).toBeNull();
    valueOf(await api().setReadingPlace({ id: 1, offset: 400, share: 0.25 }));
    const { places } = valueOf(await api().readingPlaces({ unfinished: true }));
    expect(v.parse(methods.readingPlaces.reply, { places })).toEqual({ places });
    expect(places.map(({ id, share }) => [id, share])).toEqual([[1, 0.25]]);
    const reply = valueOf(await api().article({ id: 1 }));
    expect(v.parse(methods.article.reply, reply)).toEqual(reply);
    expect(reply.place).toEqual({ offset: 400, share: 0.25, at: places[0]?.at });
    valueOf(await api().forgetReadingPlace({ place: places[0]?.place ?? 0 }));
    expect(valueOf(await api().readingPlaces({})).places).toEqual([]);
    expect(await api().setReadingPlace({ id: 4711, offset: 0, share: 0 })).toEqual(
      failed({ kind: 'article-not-found', id: 4711 }),
    );
  });

  test('the reader has an article, or all of its source, run another way', async () => {
    const way = { direction: 'ltr', language: 'en' } as const;
    const none = { direction: null, language: null };
    valueOf(await api().setWayOfReading({ id: 1, of: 'source', ...way }));
    expect(valueOf(await api().article({ id: 1 })).ways).toEqual({ article: none, source: way });
    valueOf(await api().setWayOfReading({ id: 1, of: 'article', ...way, language: null }));
    valueOf(await api().setWayOfReading({ id: 1, of: 'source', ...none }));
    expect(valueOf(await api().article({ id: 1 })).ways).toEqual({
      article: { ...way, language: null },
      source: none,
    });
    valueOf(await api().setWayOfReading({ id: 1, of: 'article', ...none }));
    expect(await api().setWayOfReading({ id: 4711, of: 'source', ...way })).toEqual(
      failed({ kind: 'article-not-found', id: 4711 }),
    );
  });

  test('preferences are set one by one, and every window is told', async () => {
    const heard: ArchiveEvent[] = [];
    const unsubscribe = api().subscribe((event) => heard.push(event));
    const before = valueOf(await api().preferences({}));
    const after = { ...before, theme: 'sepia', articleSize: 24 };
    // The stream of events may open a moment after it was asked for.
    await expect
      .poll(async () => {
        await api().setPreferences({ theme: 'dark' });
        await api().setPreferences({ theme: 'sepia', articleSize: 24 });
        return heard;
      })
      .toContainEqual({ name: 'preferences-changed', detail: after });
    unsubscribe();
    expect(valueOf(await api().preferences({}))).toEqual(after);
    expect(await api().setPreferences({ articleSize: 400 })).toMatchObject(
      failed({
        kind: 'invalid-request',
        method: 'setPreferences',
        problem: expect.any(String) as string,
      }),
    );
  });
}
