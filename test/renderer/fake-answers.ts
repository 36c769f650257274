import type { Reply, RequestInput } from '../../contract/contract.ts';

// What an archive in memory answers: it finds words as they are written, enough to drive every state of the page.

type Article = Reply<'article'>['article'];
type Span = Reply<'article'>['highlights'][number];
type Hit = Reply<'search'>['hits'][number];

export function searchIn(
  articles: readonly Article[],
  request: RequestInput<'search'>,
): Reply<'search'> {
  const { query, scope = 'article', sort = 'relevance', offset = 0, limit = 20 } = request;
  const words = wordsOf(query);
  const kept = articles.filter((article) => isKept(article, request));
  const inStory = (article: Article): boolean => holds(textOf(article, false), words);
  const inRelated = (article: Article): boolean => holds(textOf(article, true), words);
  const matches = kept.filter((article) =>
    scope === 'related'
      ? inRelated(article)
      : inStory(article) || (scope === 'everywhere' && inRelated(article)),
  );
  const byDate = (a: Article, b: Article): number => (a.date ?? '').localeCompare(b.date ?? '');
  if (sort === 'oldest') matches.sort(byDate);
  else if (sort === 'newest' || words.length === 0) matches.sort((a, b) => byDate(b, a));
  const listed = request.copies === 'folded' ? firstOfStories(matches) : matches;
  return {
    reading: readingOf(words),
    strictness: strictnessOf(request),
    isStrictnessOwn: ownStrictness.test(query),
    total: listed.length,
    relatedOnly:
      words.length === 0 ? 0 : kept.filter((each) => inRelated(each) && !inStory(each)).length,
    tookMs: 3,
    notes: query.includes('~') ? [otherSpellings(request)] : [],
    hits: listed
      .slice(offset, offset + limit)
      .map((article) => hitOf(articles, article, words, scope)),
  };
}

export function countIn(
  articles: readonly Article[],
  request: RequestInput<'count'>,
): Reply<'count'> {
  const { hits, total, relatedOnly } = searchIn(articles, { ...request, limit: articles.length });
  const found = new Set(hits.map(({ id }) => id));
  const kept = articles.filter(({ id }) => found.has(id));
  const { sources, years } = overviewOf(kept);
  return {
    total: total ?? 0,
    articles: searchIn(articles, { ...request, copies: 'shown' }).total ?? 0,
    relatedOnly: relatedOnly ?? 0,
    facets: { sources, years, months: monthsOf(kept), categories: categoriesOf(kept) },
    ladder: request.ladder === true ? ladderOf(total ?? 0) : null,
  };
}

/** One article more on each rung, with the total on the sixth. */
function ladderOf(total: number): NonNullable<Reply<'count'>['ladder']> {
  return Array.from({ length: 7 }, (_, index) => ({
    strictness: index + 1,
    articles: Math.max(0, total + index - 5),
  }));
}

const ownStrictness = /strict:(\d)/;

function strictnessOf({ query, strictness }: RequestInput<'search'>): number {
  return Number(ownStrictness.exec(query)?.[1] ?? strictness ?? 6);
}

function readingOf(words: readonly string[]): Reply<'search'>['reading'] {
  if (words.length === 0) return null;
  const parts = words.map((word) => ({
    kind: 'term' as const,
    operand: { kind: 'word' as const, word },
    field: null,
    boost: 1,
    isRequired: false,
    rung: null,
    span: { start: 0, end: word.length },
  }));
  return { kind: 'all', parts };
}

/** What a query with «~» is searched for beside. */
function otherSpellings({
  withoutSpellings = [],
}: RequestInput<'search'>): Reply<'search'>['notes'][number] {
  const known = ['القمح', 'قموح'];
  return {
    kind: 'also-searched',
    word: 'قمح',
    spellings: known.filter((spelling) => !withoutSpellings.includes(spelling)),
    switchedOff: known.filter((spelling) => withoutSpellings.includes(spelling)),
  };
}

export function explanationOf(
  articles: readonly Article[],
  request: RequestInput<'explain'>,
): Reply<'explain'> {
  const strictness = strictnessOf(request);
  const { total } = searchIn(articles, request);
  const form = (
    text: string,
    rung: number,
  ): Reply<'explain'>['terms'][number]['forms'][number] => ({
    text,
    strictness: rung,
    origin: 'typed',
    zones: [
      { zone: 'title', times: 1 },
      { zone: 'body', times: 3 },
    ],
  });
  return {
    strictness,
    terms: wordsOf(request.query).map((asked) => ({
      asked,
      forms: [form(asked, 1), form(`و${asked}`, 5)],
    })),
    stopWords: [],
    ladder: ladderOf(total ?? 0),
  };
}

function isKept(
  article: Article,
  { sources = [], categories = [], from, to }: RequestInput<'search'>,
): boolean {
  if (categories.length > 0 && !categories.includes(article.category)) return false;
  if (sources.length > 0 && !sources.includes(article.source ?? '')) return false;
  const date = article.date ?? '';
  const isBefore = from != null && date.slice(0, from.length) < from;
  const isAfter = to != null && date.slice(0, to.length) > to;
  return !isBefore && !isAfter && (date !== '' || (from == null && to == null));
}

function hitOf(
  articles: readonly Article[],
  article: Article,
  words: readonly string[],
  scope: string,
): Hit {
  const zone = scope === 'related' ? 'related' : 'body';
  const candidates = article.zones.filter(({ kind }) => kind === zone);
  const texts = candidates.map(({ start, end }) => article.text.slice(start, end));
  const text = texts.find((each) => findAll(each, words).length > 0) ?? texts[0] ?? '';
  return {
    id: article.id,
    externalId: article.externalId,
    title: { text: article.title, marks: findAll(article.title, words) },
    date: article.date,
    source: article.source,
    score: 1,
    snippet: { text, marks: findAll(text, words), zone },
    copies: articles.filter(({ cluster }) => cluster === article.cluster).length - 1,
  };
}

function firstOfStories(articles: readonly Article[]): Article[] {
  const seen = new Set<number>();
  return articles.filter(({ cluster }) => !seen.has(cluster) && seen.add(cluster));
}

function monthsOf(articles: readonly Article[]): Reply<'count'>['facets']['months'] {
  const dated = articles.flatMap(({ date }) => (date === null ? [] : [date.slice(0, 7)]));
  const months = Map.groupBy(dated.sort(), (month) => month);
  return Array.from(months, ([month, { length }]) => ({ month, articles: length }));
}

function categoriesOf(articles: readonly Article[]): Reply<'count'>['facets']['categories'] {
  const categories = Map.groupBy(articles, ({ category }) => category);
  return Array.from(categories, ([name, { length }]) => ({ name, articles: length }));
}

export function overviewOf(articles: readonly Article[]): Reply<'overview'> {
  const dates = articles.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  const count = <Key>(keys: readonly Key[]): [Key, number][] => {
    const counts = new Map<Key, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a);
  };
  return {
    folder: '/مكتبات/خزانة',
    articles: articles.length,
    undated: articles.length - dates.length,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    sources: count(articles.map(({ source }) => source)).map(([name, n]) => ({
      name,
      articles: n,
    })),
    years: count(dates.map((date) => date.slice(0, 4)))
      .map(([year, n]) => ({ year, articles: n }))
      .sort((a, b) => a.year.localeCompare(b.year)),
  };
}

export function daysOf(articles: readonly Article[], year: string): Reply<'days'> {
  const dates = articles.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  const days = [...new Set(dates)].filter((day) => day.startsWith(year));
  return {
    days: days.map((day) => ({ day, articles: dates.filter((date) => date === day).length })),
    before: dates.findLast((date) => date < year) ?? null,
    after: dates.find((date) => date > `${year}-12-31`) ?? null,
  };
}

function textOf(article: Article, related: boolean): string {
  return article.zones
    .filter(({ kind }) => (kind === 'related') === related)
    .map(({ start, end }) => article.text.slice(start, end))
    .join('\n');
}

export function wordsOf(query: string): readonly string[] {
  return query
    .replace(ownStrictness, ' ')
    .split(/[\s~]+/)
    .filter((word) => word !== '');
}

function holds(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

export function findAll(text: string, words: readonly string[]): Span[] {
  const found = words.flatMap((word) => {
    const spans: Span[] = [];
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
      spans.push({ start: at, end: at + word.length });
    }
    return spans;
  });
  return found
    .sort((a, b) => a.start - b.start)
    .filter((span, index, all) => index === 0 || span.start >= (all[index - 1]?.end ?? 0));
}
