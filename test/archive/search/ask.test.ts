import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { small } from './four-articles.ts';
import { archiveOf, draftArticles } from './small-archive.ts';
import { tableOf } from './table-of.ts';

describe('a query', () => {
  it('asks for all its words, forbids those with a minus, and keeps to the field it names', () => {
    const queries = [
      'المدينة', 'المدينة linotype', 'المدينة -linotype', '-المدينة', '+سلمان بن', 'عنوان:المدينة',
      'title:المدينة', 'وزير -الوزيرة',
      'نص:linotype', 'body:linotype', 'عنوان:linotype', 'مقدمة:كتب', 'standfirst:كتب', 'related:البحر',
      'LINOTYPE',
    ]; // prettier-ignore
    expect(tableOf(queries, (query) => idsOf(query))).toEqual({
      المدينة: [1, 4],
      'المدينة linotype': [4],
      'المدينة -linotype': [1],
      '-المدينة': [2, 3],
      '+سلمان بن': [2],
      'عنوان:المدينة': [1],
      'title:المدينة': [1],
      // One stem: to forbid the one is to forbid the other.
      'وزير -الوزيرة': [],
      'نص:linotype': [4],
      'body:linotype': [4],
      'عنوان:linotype': [],
      'مقدمة:كتب': [1],
      'standfirst:كتب': [1],
      'related:البحر': [1],
      LINOTYPE: [4],
    });
  });

  function idsOf(query: string, question = {}): number[] {
    return small
      .ask(query, question)
      .hits.map(({ id }) => Number(id))
      .sort();
  }

  it('takes patterns, near spellings, and the beginning of a word that is still being typed', () => {
    expect({
      pattern: idsOf('مكت*'),
      inside: idsOf('*ينوتا*'),
      middle: idsOf('l*type'),
      fuzzy: idsOf('لينوتايب~'),
      near: idsOf('linotipe~'),
      typed: idsOf('lino', { typing: true }),
    }).toEqual({
      pattern: [1, 3],
      inside: [],
      middle: [4],
      fuzzy: [],
      near: [4],
      typed: [4],
    });
  });

  it('goes on with the beginning of a word that no article holds whole, says so, and marks it', () => {
    const { hits, notes } = small.ask('lino');
    expect({
      ids: hits.map(({ id }) => Number(id)),
      notes,
      marked: [...new Set(small.marked('lino', 4))],
      typedOut: idsOf('lino ', { typing: true }),
      insidePhrase: idsOf('"lino"'),
    }).toEqual({
      ids: [4],
      notes: [{ kind: 'beginnings', word: 'lino', spellings: ['linotype'] }],
      marked: ['linotype'],
      typedOut: [4],
      insidePhrase: [],
    });
  });

  it('asks for no word of which only a letter or the article has been typed, unless it is all there is', () => {
    const queries = ['المدينة ل', 'المدينة ال', 'المدينة وال', 'المدينة lin', 'المدينة +ز', 'ل', 'المدينة أو ل']; // prettier-ignore
    expect({
      typing: tableOf(queries, (query) => idsOf(query, { typing: true })),
      marked: small.ask('المدينة ا', { typing: true }).hits.map(({ title }) => title.marks.length),
    }).toEqual({
      typing: {
        'المدينة ل': [1, 4],
        'المدينة ال': [1, 4],
        'المدينة وال': [1, 4],
        'المدينة lin': [4],
        'المدينة +ز': [1],
        ل: idsOf('ل', { typing: true }),
        'المدينة أو ل': idsOf('المدينة أو ل', { typing: true }),
      },
      marked: small.ask('المدينة').hits.map(({ title }) => title.marks.length),
    });
  });

  it('does not go on when the word stands in related headlines as it was asked for', () => {
    const archive = archiveOf(
      draftArticles({ title: 'خبر', related: 'قصر' }, { title: 'قصرجي على التل' }),
    );
    const { total, relatedOnly, notes } = archive.ask('قصر');
    expect({ total, relatedOnly, notes }).toEqual({ total: 0, relatedOnly: 1, notes: [] });
  });

  it('keeps to its filters when it looks for a looser reading', () => {
    const archive = archiveOf(
      draftArticles(
        { title: 'قمح وشعير', facts: { date: '2001-01-01', source: 'السهل' } },
        { title: 'قمح', facts: { date: '2010-01-01' } },
      ),
    );
    const ids = (question: object): number[] =>
      archive.ask('قمح وشعير', question).hits.map(({ id }) => Number(id));
    expect([ids({}), ids({ from: '2005' }), ids({ sources: [null] })]).toEqual([[1], [2], [2]]);
  });

  it('drops common words and says so, but keeps them in a phrase, behind a sign, and alone', () => {
    const { total, notes } = small.ask('سلمان في');
    expect({
      total,
      notes,
      phrase: [idsOf('«سلمان في»'), idsOf('«سلمان المكتب»')],
      insisted: idsOf('سلمان +في'),
      alone: idsOf('في'),
      aloneNotes: small.ask('في').notes,
    }).toEqual({
      total: 2,
      notes: [{ kind: 'stop-words', words: ['في'] }],
      phrase: [[3], []],
      insisted: [3],
      alone: [1, 3],
      aloneNotes: [],
    });
  });

  it('falls back to some of its words and says so, but not for words with a sign', () => {
    const { total, notes } = small.ask('linotype سلمان');
    expect({ total, notes, insisted: small.ask('+linotype +سلمان').total }).toEqual({
      total: 3,
      notes: [{ kind: 'some-words-only', needed: 1, asked: 2 }],
      insisted: 0,
    });
  });

  it('counts nothing as related that is only forbidden', () => {
    expect(tableOf(['-أخبار', 'أخبار'], (query) => small.ask(query).relatedOnly)).toEqual({
      '-أخبار': 0,
      أخبار: 1,
    });
  });

  it('keeps to the days it is given, a year or a month to its end, and leaves the undated out', () => {
    const between = (from: string | null, to: string | null): number[] => idsOf('', { from, to });
    expect({
      all: between(null, null),
      year: between('2017', '2017'),
      month: between('2017-09', '2017-12'),
      day: between('2017-09-14', '2018-01-01'),
      sameDay: between('2017-12-31', '2017-12-31'),
      since: between('2018', null),
      until: between(null, '2017-11'),
      never: between('2019', '2017'),
    }).toEqual({
      all: [1, 2, 3, 4],
      year: [2, 3],
      month: [2, 3],
      day: [3, 4],
      sameDay: [3],
      since: [4],
      until: [2],
      never: [],
    });
  });

  it('keeps to the sources it is given, however they are spelt', () => {
    expect([
      idsOf('', { sources: ['مجله الرواق'] }),
      idsOf('', { sources: ['صحيفة المرفا', 'مجلة الرواق'] }),
      idsOf('', { sources: ['لا أحد'] }),
      idsOf('', { sources: [null, 'صحيفة المرفأ'] }),
    ]).toEqual([[2, 4], [2, 3, 4], [], [1, 3]]);
  });

  it('runs by date when asked, the undated last, and lists everything when it is empty', () => {
    const order = (sort: 'newest' | 'oldest' | 'relevance', query = ''): number[] =>
      small.ask(query, { sort }).hits.map(({ id }) => id);
    expect([
      order('newest'),
      order('oldest'),
      order('relevance'),
      order('oldest', 'المدينة'),
    ]).toEqual([
      [4, 3, 2, 1],
      [2, 3, 4, 1],
      [4, 3, 2, 1],
      [4, 1],
    ]);
  });

  it('gives scores that are numbers, whatever the boosts', () => {
    const scores = ['المدينة^0', `المدينة^${'9'.repeat(400)} وزير`].flatMap((query) =>
      small.ask(query).hits.map(({ score }) => Number.isFinite(score)),
    );
    expect(scores).toEqual([true, true, true, true]);
  });
});

it('any question has an answer', () => {
  const piece = fc.constantFrom(
    ...'"«»“”+-*~^: '.split(''), 'عنوان:', 'سلمان', 'في', 'مكت', '~2', '^3', 'constructor', '__proto__', 'ۥ',
    '\ud800', '*ا*', 'ـ*',
  ); // prettier-ignore
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }),
      fc.constantFrom('article', 'related', 'everywhere'),
      fc.boolean(),
      (pieces, scope, typing) => {
        const query = pieces.join('');
        const { total, relatedOnly, hits } = small.ask(query, { scope, typing });
        const faults = hits.filter(({ title, snippet }) =>
          [title, snippet].some(({ text, marks }) =>
            marks.some(({ start, end }) => start >= end || end > text.length),
          ),
        );
        expect([hits.length, faults, relatedOnly <= small.articles.length]).toEqual([
          total,
          [],
          true,
        ]);
        for (const { id } of hits) small.marked(query, id, scope);
      },
    ),
    { numRuns: 500 },
  );
});
