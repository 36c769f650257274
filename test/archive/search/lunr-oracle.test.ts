import fc from 'fast-check';
import lunr from 'lunr';
import { describe, expect, it } from 'vitest';
import { planOf, type Question } from '../../../archive/search/ask.ts';
import { viewWeights } from '../../../archive/search/plan/view-weights.ts';
import { finish } from '../../../archive/search/steps.ts';
import { LunrIndex } from '../../oracle/lunr-index.ts';
import { archiveOf, draftArticles, type Draft } from './small-archive.ts';

/** Words of one family, of another, common ones, Latin ones, and a name with two endings. */
const word = fc.constantFrom(
  ...'مكتب مكتبة المكتبة ومكتبات كتاب كاتب وزير الوزير وزيرة بحر البحر والبحر أستانا أستانة باستانا'.split(' '),
  ...'في من على the linotype Linotypes ٢٠١٧ 2017 G20 كوفيد-19 مَكتَب'.split(' '),
); // prettier-ignore
const words = fc.array(word, { maxLength: 6 }).map((list) => list.join(' '));
const draft: fc.Arbitrary<Draft> = fc.record({
  caption: words,
  title: words,
  standfirst: fc.oneof(fc.constant(''), words),
  dateline: fc.constantFrom('', 'أستانا', 'المكتب'),
  body: words,
  related: words,
  facts: fc.record({
    date: fc.constantFrom(null, '2016-12-31', '2017-01-01', '2017-06-15', '2018-03-03'),
    source: fc.constantFrom(null, 'مجلة الرواق', 'مجله الرواق', 'المرفأ'),
    category: fc.constantFrom(null, 'ثقافة', 'سياسة'),
  }),
});
const drafts = fc
  .array(draft, { minLength: 1, maxLength: 8 })
  .filter((list) => list.every(({ title, body }) => `${title}${body}` !== ''));

const clause = fc
  .record({
    sign: fc.constantFrom('', '', '', '+', '-'),
    field: fc.constantFrom('', '', '', 'عنوان:', 'مقدمة:', 'نص:', 'روابط:', 'مكان:', 'مصدر:', '='),
    operand: fc.oneof(
      { weight: 4, arbitrary: word },
      fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => `«${list.join(' ')}»`),
      fc
        .tuple(word, word, fc.constantFrom('~2', '~>1'))
        .map(([one, other, near]) => `"${one} ${other}"${near}`),
      word.map((text) => `${text.slice(0, 3)}*`),
      word.map((text) => `*${text.slice(1)}`),
      word.map((text) => `${text.slice(0, -1)}~1`),
      word.map((text) => text.slice(0, 3)),
    ),
  })
  .map(({ sign, field, operand }) => sign + field + operand);

/** Clauses one behind the other, some of them in brackets or with an alternative. */
const asked = fc
  .array(fc.tuple(fc.constantFrom('', '', '', 'أو', 'AND', 'NOT', '('), clause), { maxLength: 4 })
  .map((list) =>
    list
      .map(([before, each]) => (before === '(' ? `(${each} أو وزير)` : `${before} ${each}`))
      .join(' '),
  );

const question: fc.Arbitrary<Question> = fc.record({
  query: asked,
  scope: fc.constantFrom('article', 'article', 'title', 'body', 'related', 'everywhere'),
  sort: fc.constantFrom('newest', 'oldest'),
  from: fc.constantFrom(null, null, '2017'),
  to: fc.constantFrom(null, null, '2017-06'),
  sources: fc.subarray([null, 'مجلة الرواق'], { maxLength: 1 }),
  categories: fc.subarray([null, 'ثقافة'], { maxLength: 1 }),
  copies: fc.constant('shown'),
  typing: fc.boolean(),
  limit: fc.constant(100),
  offset: fc.constant(0),
  counting: fc.constant('now'),
  strictness: fc.constantFrom(null, null, null, 1, 2, 3, 4, 5, 7),
  spellings: fc.constant(true),
  withoutSpellings: fc.constant([]),
});

describe('on a small collection, lunr finds what we find', () => {
  it('for any query: the same articles in the order of dates, the same notes, the same marks', () => {
    fc.assert(
      fc.property(
        drafts,
        fc.array(question, { minLength: 4, maxLength: 12 }),
        (collection, asked) => {
          const archive = archiveOf(draftArticles(...collection));
          const oracle = new LunrIndex(archive.articles);
          for (const each of asked) {
            const plan = { ...planOf(each), sort: each.sort, limit: 100, offset: 0 };
            const ours = finish(archive.index.search({ ...plan, counting: 'now' }));
            const theirs = oracle.search(plan);
            expect({
              ids: ours.found.map(({ id }) => id),
              marks: ours.found.map(({ id }) => ours.matchesIn(archive.article(id))),
              total: ours.total,
              relatedOnly: ours.relatedOnly,
              notes: ours.notes,
            }).toEqual({
              ids: theirs.found.map(({ id }) => id),
              marks: theirs.found.map(({ matches }) => matches),
              total: theirs.found.length,
              relatedOnly: theirs.relatedOnly,
              notes: theirs.notes,
            });
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** Words that no step of the analysis changes. */
const latin = fc.constantFrom('alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta');
const bodies = fc.array(
  fc.array(latin, { minLength: 1, maxLength: 8 }).map((list) => list.join(' ')),
  { minLength: 1, maxLength: 12 },
);

describe('on bodies alone, lunr scores as we do', () => {
  // With several zones it does not: it adds up a score for each, where BM25F scores all of them once.
  it('one word, up to the three digits that lunr keeps of a weight', () => {
    fc.assert(
      fc.property(bodies, latin, (texts, term) => {
        const ours = archiveOf(draftArticles(...texts.map((body) => ({ body }))));
        const { hits } = ours.ask(term, { limit: 100 });
        // All of so short a text is its opening and counts twice.
        const theirs = plainLunr(texts.map((body) => `${body} ${body}`)).search(term);
        // lunr divides by the length of the query's vector, here 1; we add the share of the exact form.
        const expected = new Map(
          theirs.map(({ ref, score }) => [Number(ref), score * (1 + viewWeights.exact)]),
        );
        expect(hits.map(({ id }) => Number(id)).sort()).toEqual([...expected.keys()].sort());
        for (const { id, score } of hits) {
          expect(Math.abs(score - (expected.get(id) ?? NaN))).toBeLessThan(
            0.0005 * (1 + viewWeights.exact) + 1e-6,
          );
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** lunr as it comes, with the words as they stand. */
function plainLunr(texts: readonly string[]): lunr.Index {
  const builder = new lunr.Builder();
  builder.ref('id');
  builder.field('body');
  texts.forEach((body, index) => {
    builder.add({ body, id: index + 1 });
  });
  return builder.build();
}

describe('the page of a question', () => {
  it('is the same whether it is counted now or later, and the count is that of the page', () => {
    fc.assert(
      fc.property(drafts, question, (collection, asked) => {
        const archive = archiveOf(draftArticles(...collection));
        const now = archive.ask(asked.query, asked);
        const later = archive.askLater(asked.query, asked);
        const { total, relatedOnly, facets } = archive.count(asked.query, asked);
        expect({ ...later, total, relatedOnly }).toEqual(now);
        expect([later.total, later.relatedOnly]).toEqual([null, null]);
        const articles = now.hits.map(({ id }) => archive.article(id));
        const dates = articles.flatMap(({ date }) => date ?? []);
        expect(facets).toEqual({
          sources: byCount(articles.map(({ source }) => source)),
          categories: byCount(articles.map(({ category }) => category)),
          years: byTime(dates.map((date) => date.slice(0, 4))).map(([year, n]) => ({
            year,
            articles: n,
          })),
          months: byTime(dates.map((date) => date.slice(0, 7))).map(([month, n]) => ({
            month,
            articles: n,
          })),
        });
      }),
      { numRuns: 100 },
    );
  });
});

function tally<Key>(keys: readonly Key[]): [Key, number][] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts];
}

function byCount(names: readonly (string | null)[]) {
  return tally(names)
    .sort(([a, fewer], [b, more]) => more - fewer || ((a ?? '') < (b ?? '') ? -1 : 1))
    .map(([name, articles]) => ({ name, articles }));
}

function byTime(times: readonly string[]): [string, number][] {
  return tally(times).sort(([a], [b]) => (a < b ? -1 : 1));
}
