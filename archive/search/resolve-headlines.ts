import { fold } from '../arabic/fold.ts';
import { numberOfRung } from '../arabic/rungs.ts';
import { tokenize } from '../arabic/tokenize.ts';
import type { Article, ArticleId } from '../article.ts';
import { rank } from './rank.ts';
import type { SearchIndex } from './search-index.ts';
import type { Steps } from './steps.ts';

/** What is looked at of an article to tell whether a headline is its own. */
export interface StoryLabel {
  readonly externalId: string | null;
  readonly title: string;
  readonly source: string | null;
  /** The first of its copies. */
  readonly cluster: ArticleId;
}

/** A headline under an article, and the article that it names. */
export interface ResolvedHeadline {
  /** Where it stands in the text. */
  start: number;
  /** `null` when the archive does not hold it, or holds several that it could be. */
  id: ArticleId | null;
}

/**
 * Finds the articles that the related headlines under an article name. A wrong link is worse than none: a
 * title must be the headline word for word, folded; or begin with all of its words, where it was cut off.
 */
export function* resolveHeadlines(
  index: SearchIndex,
  labelOf: (id: ArticleId) => StoryLabel | null,
  article: Article,
): Steps<ResolvedHeadline[]> {
  const resolved: ResolvedHeadline[] = [];
  for (const { kind, start, end } of article.zones) {
    if (kind !== 'related') continue;
    const headline = readHeadline(article.text.slice(start, end));
    const named = headline === null ? [] : yield* articlesNamed(headline, index, labelOf, article);
    resolved.push({ start, id: theOne(named, article.source) });
  }
  return resolved;
}

interface Headline {
  /** As they are written. */
  readonly words: readonly string[];
  /** Whether its end is missing: the last word may be the beginning of one. */
  readonly isCut: boolean;
}

/** So few words may name anything: «رأي», «كلمة العدد». */
const fewestWords = 3;
/** With its end cut off, a headline must say more to be known by its beginning. */
const fewestWordsOfCut = 6;
/** Words that are searched for; all of them are compared. */
const mostSearched = 12;

function readHeadline(text: string): Headline | null {
  const words = tokenize(text).map(({ start, end }) => text.slice(start, end));
  const isCut = /(?:…|\.{2,})[\s"'»”)]*$/u.test(text);
  return words.length < (isCut ? fewestWordsOfCut : fewestWords) ? null : { words, isCut };
}

interface Named extends StoryLabel {
  readonly id: ArticleId;
}

function* articlesNamed(
  { words, isCut }: Headline,
  index: SearchIndex,
  labelOf: (id: ArticleId) => StoryLabel | null,
  article: Article,
): Steps<Named[]> {
  const searched = (isCut ? words.slice(0, -1) : words).slice(0, mostSearched);
  const ranking = yield* rank(index, labelOf, {
    query: `title:"${searched.join(' ')}"`,
    match: 'all',
    scope: 'article',
    strictness: numberOfRung('endings'),
    spellings: false,
    withoutSpellings: [],
    from: null,
    to: null,
    sources: [],
    categories: [],
    limit: 50,
  });
  return ranking.hits.flatMap(({ id, title }) => {
    const label = labelOf(id);
    const isNamed = id !== article.id && isTitle(title, words, isCut);
    return label !== null && isNamed ? [{ id, ...label }] : [];
  });
}

function isTitle(title: string, words: readonly string[], isCut: boolean): boolean {
  const own = tokenize(title).map(({ start, end }) => fold(title.slice(start, end)));
  if (!isCut && own.length !== words.length) return false;
  return words.every((word, place) => {
    const [there, wanted] = [own[place], fold(word)];
    return isCut && place === words.length - 1
      ? there?.startsWith(wanted) === true
      : there === wanted;
  });
}

/** Of several that bear the headline the one story of its own source, or else the one story; its first copy. */
function theOne(named: readonly Named[], source: string | null): ArticleId | null {
  const own = named.filter((each) => each.source === source);
  for (const among of [own, named]) {
    const stories = new Set(among.map(({ cluster }) => cluster));
    if (stories.size === 1) return Math.min(...among.map(({ id }) => id)) as ArticleId;
    if (stories.size > 1) return null;
  }
  return null;
}
