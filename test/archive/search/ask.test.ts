import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { archiveOf, draftArticles, shippedArticles, slices } from './small-archive.ts';

const shipped = archiveOf(await shippedArticles());
const seedTitle = 'جولة سادسة باستانا تمهد لمحادثات مباشرة بين دمشق والمعارضة';

/** For each query, what `look` makes of it. */
function table<Value>(queries: readonly string[], look: (query: string) => Value) {
  return Object.fromEntries(queries.map((query) => [query, look(query)]));
}

describe('the seed', () => {
  it('is found by its place in every spelling, first of all', () => {
    const queries = [
      'أستانا',
      'استانا',
      'آستانا',
      'باستانا',
      'أستانة',
      'أَسْتانا',
      'أسـتانا',
      'ﺃﺳﺘﺎﻧﺎ',
    ];
    expect(table(queries, (query) => shipped.titles(query)[0])).toEqual(
      table(queries, () => seedTitle),
    );
  });

  it('is found by a phrase between any quotation marks, and not by its words turned round', () => {
    const quoted = (words: string): string[] => [`"${words}"`, `«${words}»`, `“${words}”`];
    const queries = [...quoted('دي ميستورا'), ...quoted('ميستورا دي')];
    expect(table(queries, (query) => shipped.ask(query).total)).toEqual({
      '"دي ميستورا"': 1, '«دي ميستورا»': 1, '“دي ميستورا”': 1,
      '"ميستورا دي"': 0, '«ميستورا دي»': 0, '“ميستورا دي”': 0,
    }); // prettier-ignore
  });

  it('is not found by a headline of its tail, but there it is told of and can be asked for', () => {
    const { total, relatedOnly } = shipped.ask('الفوسفات');
    const hit = shipped.ask('الفوسفات', { scope: 'related' }).hits[0];
    expect({
      article: { total, relatedOnly },
      related: shipped.titles('الفوسفات', { scope: 'related' }),
      everywhere: shipped.titles('الفوسفات', { scope: 'everywhere' }),
      byField: shipped.titles('روابط:الفوسفات'),
      snippet: hit?.snippet.zone,
      marks: slices(hit?.snippet.text ?? '', hit?.snippet.marks ?? []),
      elsewhere: shipped.ask('الفوسفات', { scope: 'related' }).relatedOnly,
    }).toEqual({
      article: { total: 0, relatedOnly: 1 },
      related: [seedTitle],
      everywhere: [seedTitle],
      byField: [seedTitle],
      snippet: 'related',
      marks: ['الفوسفات'],
      elsewhere: 0,
    });
  });

  it('is marked where it is found, in its own letters', () => {
    expect(
      table(['أستانا', '«دي ميستورا»', 'روسيا', 'الفوسفات'], (query) => shipped.marked(query)),
    ).toEqual({
      أستانا: ['باستانا', 'استانا', 'أستانا', 'أستانا', 'استانا'],
      '«دي ميستورا»': ['دي ميستورا'],
      روسيا: ['روسيا', 'روسيا', 'روسيا'],
      الفوسفات: [],
    });
  });
});

const small = archiveOf(
  draftArticles(
    { title: 'مكتبة المدينة', standfirst: 'كتب كثيرة', body: 'زارت الوزيرة مُحَمَّدٌ في المكتبة', related: 'أخبار البحر' },
    { title: 'أخبار البحر', body: 'قال بن سلمان إن المـوسم ا\u0654فضل', facts: { date: '2017-09-13', source: 'مجلة الرواق' } },
    { title: 'مكتب البريد', body: 'سلمان في المكتب', facts: { date: '2017-12-31', source: 'صحيفة المرفأ' } },
    { title: 'كاتب وكتاب', body: 'وزير المدينة linotype', facts: { date: '2018-01-01', source: 'مجلة الرواق' } },
  ),
); // prettier-ignore

describe('a query', () => {
  it('asks for all its words, forbids those with a minus, and keeps to the field it names', () => {
    const queries = [
      'المدينة', 'المدينة linotype', 'المدينة -linotype', '-المدينة', '+سلمان بن', 'عنوان:المدينة',
      'title:المدينة', 'وزير -الوزيرة',
      'نص:linotype', 'body:linotype', 'عنوان:linotype', 'مقدمة:كتب', 'standfirst:كتب', 'related:البحر',
      'LINOTYPE',
    ]; // prettier-ignore
    expect(table(queries, (query) => idsOf(query))).toEqual({
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

  it('tells which other spellings it searched', () => {
    expect(shipped.ask('أستانة').notes).toEqual([
      { kind: 'also-searched', word: 'أستانة', spellings: ['أستانا'], switchedOff: [] },
    ]);
  });

  it('tells which other spellings it left out, and searches none of them', () => {
    const { total, notes } = shipped.ask('أستانة', { withoutSpellings: ['أستانا'] });
    expect({ total, notes }).toEqual({
      total: 0,
      notes: [{ kind: 'also-searched', word: 'أستانة', spellings: [], switchedOff: ['أستانا'] }],
    });
  });

  it('tells whether the query names its strictness itself', () => {
    const asked = (query: string): unknown[] => {
      const { strictness, isStrictnessOwn } = shipped.ask(query, { strictness: 3 });
      return [strictness, isStrictnessOwn];
    };
    expect(table(['استانا', 'استانا strict:5', 'استانا صرامة:٣'], asked)).toEqual({
      استانا: [3, false],
      'استانا strict:5': [5, true],
      'استانا صرامة:٣': [3, true],
    });
  });

  it('counts nothing as related that is only forbidden', () => {
    expect(table(['-أخبار', 'أخبار'], (query) => small.ask(query).relatedOnly)).toEqual({
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

describe('paging', () => {
  const many = archiveOf(
    draftArticles(
      ...Array.from({ length: 57 }, (_, index) => ({
        title: `خبر ${index % 7}`,
        body: 'البحر '.repeat((index % 5) + 1),
        facts: { date: index % 3 === 0 ? null : `2017-01-${String((index % 9) + 10)}` },
      })),
    ),
  );

  it('reaches every hit exactly once, in one order, whatever the size of a page', () => {
    const page = fc.record({
      query: fc.constantFrom('', 'البحر', 'خبر البحر', '-غائب'),
      sort: fc.constantFrom('relevance', 'newest', 'oldest'),
      limit: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(page, ({ query, sort, limit }) => {
        const ids = (offset: number, size: number): number[] =>
          many.ask(query, { sort, limit: size, offset }).hits.map(({ id }) => id);
        const whole = ids(0, 1000);
        const pages = Array.from({ length: Math.ceil(57 / limit) }, (_, index) =>
          ids(index * limit, limit),
        );
        expect([new Set(whole).size, many.ask(query, { limit: 0 }).total]).toEqual([57, 57]);
        expect(pages.flat()).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });
});

describe('marks', () => {
  it('stand at the right place whatever was stripped off the words before them', () => {
    expect({
      tashkeel: small.marked('محمد', 1),
      tatweel: small.marked('الموسم', 2),
      hamza: small.marked('أفضل', 2),
      stem: small.marked('مكتبة', 1),
      phrase: small.marked('"بن سلمان"', 2),
      some: small.marked('غائب سلمان', 2),
      forbidden: small.marked('-غائب', 2),
      nothing: small.marked('', 2),
      missing: small.marked('سلمان', 1),
    }).toEqual({
      tashkeel: ['مُحَمَّدٌ'],
      tatweel: ['المـوسم'],
      hamza: ['ا\u0654فضل'],
      stem: ['مكتبة', 'المكتبة'],
      phrase: ['بن سلمان'],
      some: ['سلمان'],
      forbidden: [],
      nothing: [],
      missing: [],
    });
  });

  it('in a title address the title', () => {
    const title = small.ask('مكتبة').hits[0]?.title;
    expect(title && slices(title.text, title.marks)).toEqual(['مكتبة']);
  });
});

it('a phrase that fills a long article is found in a time that grows with the article', () => {
  const [article] = draftArticles({ title: 'خبر', body: 'في البيت '.repeat(60_000) });
  if (article === undefined) throw new Error('No article');
  expect(archiveOf([article]).marked('«في البيت»').length).toBe(60_000);
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
