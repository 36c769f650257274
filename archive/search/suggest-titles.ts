import type { ArticleId } from '../article.ts';
import { fold } from '../arabic/fold.ts';
import { tokenize } from '../arabic/tokenize.ts';
import { planOf } from './ask.ts';
import { isPlainText } from './query/is-plain-text.ts';
import type { ArticleLabel } from './rank.ts';
import type { SearchIndex } from './search-index.ts';
import type { Steps } from './steps.ts';

export interface SuggestedTitle {
  readonly id: ArticleId;
  readonly title: string;
}

/** Letters from which a beginning says enough: a single one begins words without end. */
const fewestLetters = 2;

const asWritten = {
  scope: 'article',
  strictness: null,
  spellings: false,
  withoutSpellings: [],
  from: null,
  to: null,
  sources: [],
  categories: [],
  // Folding would put every match in order to show a few.
  copies: 'shown',
  typing: true,
} as const;

const firstPage = { sort: 'relevance', offset: 0, counting: 'later' } as const;

/** Articles whose titles hold what is typed, its last word perhaps a beginning; those that begin so come first. */
export function* suggestTitles(
  index: SearchIndex,
  labelOf: (id: ArticleId) => ArticleLabel | null,
  text: string,
  limit: number,
): Steps<SuggestedTitle[]> {
  const query = titleQuery(text);
  if (query === null) return [];
  const { found } = yield* index.search({
    ...planOf({ ...asWritten, query }),
    ...firstPage,
    limit,
  });
  const begins = fold(text.trim());
  const isFirst = ({ title }: SuggestedTitle): boolean => fold(title).startsWith(begins);
  const titles = found.flatMap(({ id }) => {
    const label = labelOf(id);
    return label === null ? [] : [{ id, title: label.title }];
  });
  return [...titles.filter(isFirst), ...titles.filter((each) => !isFirst(each))];
}

/** The words of a text, each asked of the title; `null` where there is nothing to ask or a formula is typed. */
function titleQuery(text: string): string | null {
  const words = tokenize(text);
  const last = words.at(-1);
  if (last === undefined || !isPlainText(text)) return null;
  const isOpen = last.end === text.length;
  if (isOpen && last.end - last.start < fewestLetters) return null;
  const query = words.map(({ start, end }) => `title:${text.slice(start, end)}`).join(' ');
  // Behind a space the last word is finished.
  return isOpen ? query : `${query} `;
}
